// Who may import whom. Each comment says what to do instead.
// The same picture, with reasons, is in game/README.md.

const sim = '^game/sim/';
const builtin = { dependencyTypes: ['core'] };

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-circular',
      comment: 'Two files need each other at run time. Move what both need into a third file that imports neither.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'not-resolvable',
      comment: 'This import leads nowhere. Fix the path, or add the package to package.json.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: ['^virtual:', '^electron$'] },
    },
    {
      name: 'sim-only-itself',
      comment: 'game/sim is pure. Pass what it needs in through the command, the level or the state.',
      severity: 'error',
      from: { path: sim },
      to: { pathNot: sim },
    },
    {
      name: 'content-sim-types-zod-yaml',
      comment:
        'game/content turns text into levels and does no I/O: only the sim (its public barrel), zod and yaml. Let the caller read the files and pass their text.',
      severity: 'error',
      from: { path: '^game/content/' },
      to: { pathNot: ['^game/content/', sim, '^node_modules/(zod|yaml)/'] },
    },
    {
      name: 'session-only-sim',
      comment: 'game/session owns the running shift. Hand it a clock, a disk or a screen from the renderer instead of importing one.',
      severity: 'error',
      from: { path: '^game/session/' },
      to: { pathNot: ['^game/session/', sim] },
    },
    {
      name: 'cli-sim-content-node',
      comment: 'game/cli plays and checks without a screen: sim, content and node only. Move shared rules into game/sim or game/content.',
      severity: 'error',
      from: { path: '^game/cli/' },
      to: { pathNot: ['^game/(cli|sim|content)/', '^levels/', '^node_modules/yaml/'], dependencyTypesNot: ['core'] },
    },
    {
      name: 'stage-session-phaser',
      comment: 'game/stage draws: session, sim types, phaser and the portraits. A sentence or a button belongs in renderer; a rule belongs in game/sim.',
      severity: 'error',
      from: { path: '^game/stage/' },
      to: { pathNot: ['^game/(stage|session|sim)/', '^node_modules/(phaser|@dicebear)/'] },
    },
    {
      name: 'sim-types-only',
      comment: 'The stage and the renderer read the shift through game/session: import types only from the sim, and add a selector to the session for the rest.',
      severity: 'error',
      from: { path: '^(game/stage|renderer)/' },
      to: { path: sim, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'phaser-only-in-stage',
      comment: 'Only game/stage knows Phaser. Describe what should be seen as a cue, and let the stage draw it.',
      severity: 'error',
      from: { pathNot: '^game/stage/' },
      to: { path: '^node_modules/phaser/' },
    },
    {
      name: 'stage-only-through-stage-host',
      comment: 'Phaser is mounted in one place. Use the component of renderer/stage-host.',
      severity: 'error',
      from: { pathNot: '^(game/stage|renderer/stage-host)/' },
      to: { path: '^game/stage/' },
    },
    {
      name: 'renderer-no-shell',
      comment: 'The renderer also runs in a plain browser. Ask for it through the Desk interface of electron/contract.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: { path: ['^electron/(main|preload|build|launch)/', '^node_modules/electron', '^game/cli/'] },
    },
    {
      name: 'renderer-no-node',
      comment: 'There is no node in the page. Ask for it through the Desk interface of electron/contract.',
      severity: 'error',
      from: { path: '^renderer/' },
      to: builtin,
    },
    {
      name: 'contract-only-zod',
      comment: 'electron/contract is what both processes share: zod only. Types of the game stay in the game; here a replay is plain JSON.',
      severity: 'error',
      from: { path: '^electron/contract/' },
      to: { pathNot: ['^electron/contract/', '^node_modules/zod/'] },
    },
    {
      name: 'main-knows-no-rule',
      comment: 'The shell knows no rule of the game and no screen: contract, Electron and node only. Send it plain JSON through the contract.',
      severity: 'error',
      from: { path: '^electron/(main|preload)/' },
      to: {
        pathNot: ['^electron/(main|preload|contract)/', '^node_modules/(electron|electron-store|electron-log|zod|node-sqlite3-wasm|papaparse|read-excel-file|write-excel-file|uqr|fflate)/', '^electron$'],
        dependencyTypesNot: ['core'],
      },
    },
    {
      name: 'preload-not-main',
      comment: 'Preload and main are two programs: what both need belongs in electron/contract.',
      severity: 'error',
      from: { path: '^electron/preload/' },
      to: { path: '^electron/main/' },
    },
    {
      name: 'main-not-preload',
      comment: 'Preload and main are two programs: what both need belongs in electron/contract.',
      severity: 'error',
      from: { path: '^electron/main/' },
      to: { path: '^electron/preload/' },
    },
    {
      name: 'store-in-one-file',
      comment: 'electron-store stays in save-file.ts, which the save store alone writes with, so that migrations and bad saves are handled once. Call SaveStore instead.',
      severity: 'error',
      from: { pathNot: '^electron/main/save-file\\.ts$' },
      to: { path: '^node_modules/electron-store/' },
    },
    {
      name: 'database-in-one-file',
      comment: 'The database under the results stays in results-db.ts. Write with its functions, or go through ResultsStore.',
      severity: 'error',
      from: { pathNot: '^electron/main/results/results-db\\.ts$' },
      to: { path: '^node_modules/node-sqlite3-wasm/' },
    },
    {
      name: 'shell-not-from-game',
      comment: 'The game does not know where it runs. Pass what it needs in from the renderer.',
      severity: 'error',
      from: { path: '^game/' },
      to: { path: ['^electron/', '^renderer/'] },
    },
    {
      name: 'no-tests-in-product',
      comment: 'The product never needs its tests. Move what it needs out of tests/.',
      severity: 'error',
      from: { path: '^(electron|game|renderer)/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: ['^\\.cache/', '^dist/'] },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'types', 'default'],
      mainFields: ['module', 'main', 'types'],
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
    },
  },
};
