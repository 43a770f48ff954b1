// `npm test`: every check there is, one after the other, and the true total as the last line.
import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installCommand, missingLibraries, missingPrograms } from '../electron/launch/system-packages.mjs';
import { root } from '../electron/launch/paths.mjs';

const reports = mkdtempSync(join(tmpdir(), 'next-call-reports-'));
const total = { passed: 0, failed: 0 };
const table = [];

/** Runs a tool of node_modules, or a script of ours, with its output shown. */
function node(script, ...args) {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' });
  return status === 0;
}

function stage(name, work, start = Date.now()) {
  console.log(`\n── ${name}`);
  const { passed, failed, note = '' } = work();
  total.passed += passed;
  total.failed += failed;
  table.push(`${failed === 0 ? 'ok    ' : 'FAILED'} ${name}: ${passed} passed, ${failed} failed${note} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return failed === 0;
}

/** A tool that says yes or no counts as one check. */
function check(name, work) {
  return stage(name, () => (work() ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }));
}

/** Runs a tool while others run; what it says is shown whole once it has ended. */
function beside(script, ...args) {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, [join(root, script), ...args], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => (said += text));
    child.on('error', (error) => resolve({ ok: false, said: `${said}${error.message}\n` }));
    child.on('close', (status) => resolve({ ok: status === 0, said }));
  });
}

/** Checks that need nothing of one another, side by side: `chains` run together, the checks of one chain one after the other. */
async function checks(...chains) {
  await Promise.all(chains.map(async (chain) => {
    for (const [name, ...tool] of chain) {
      const start = Date.now();
      const { ok, said } = await beside(...tool);
      stage(name, () => {
        process.stdout.write(said);
        return ok ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
      }, start);
    }
  }));
}

/** What a stage that could not even begin counts as. */
function skipped(name, why) {
  stage(name, () => {
    console.log(`Not run: ${why}`);
    return { passed: 0, failed: 1 };
  });
}

/** A run of vitest counts its tests; a file that does not load counts as a failure, and so does a run without tests. */
function suite(name, config) {
  const report = join(reports, `${name.replace(/\W+/g, '-')}.json`);
  return stage(name, () => {
    const ok = node('node_modules/vitest/vitest.mjs', 'run', '--config', config, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`);
    if (!existsSync(report)) return { passed: 0, failed: 1 };
    const { numPassedTests: passed, numFailedTests, numPendingTests, numTodoTests, testResults } = JSON.parse(readFileSync(report, 'utf8'));
    const unloaded = testResults.filter(({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0).length;
    let failed = numFailedTests + unloaded;
    const left = numPendingTests + numTodoTests;
    if (passed + failed === 0) {
      console.log('No test was run, which is a failure.');
      failed = 1;
    }
    // An error outside any test.
    if (!ok && failed === 0) failed = 1;
    return { passed, failed, note: left > 0 ? `, ${left} skipped` : '' };
  });
}

/** Installs what the machine lacks where that is possible; elsewhere names the command and ends. */
function prepareMachine() {
  const missing = [...missingPrograms(), ...missingLibraries()];
  if (missing.length === 0) return;
  const command = installCommand(missing);
  const canInstall = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (canInstall) {
    console.log(`Installing ${missing.join(' ')} …`);
    const { status } = spawnSync('sh', ['-c', command], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    if (status === 0) return;
  }
  console.error(`The tests need ${missing.join(', ')}. Run this, then run the tests again:\n  ${command}`);
  console.log('0 passed, 1 failed');
  process.exit(1);
}

prepareMachine();

await checks(
  [['lint', 'node_modules/eslint/bin/eslint.js', '.', '--max-warnings', '0']],
  [
    ['types', 'node_modules/@typescript/native/bin/tsc', '-b'],
    ['boundaries', 'node_modules/dependency-cruiser/bin/dependency-cruise.mjs', '--config', '.dependency-cruiser.cjs', 'electron', 'game', 'renderer'],
    ['levels', 'node_modules/tsx/dist/cli.mjs', 'game/cli/levels.ts', 'check'],
  ],
);
suite('unit tests', 'tests/vitest.config.ts');
const built = check('build', () => node('electron/build/build.mjs'));
const packaged = built && check('package', () => node('electron/launch/package.mjs', '--for-tests'));
if (!built) skipped('package', 'the build failed.');
if (packaged) suite('end to end', 'tests/e2e/vitest.config.ts');
else skipped('end to end', 'there is no packaged app.');

rmSync(reports, { recursive: true, force: true });
console.log(`\n${table.join('\n')}\n\n${total.passed} passed, ${total.failed} failed`);
process.exitCode = total.failed === 0 ? 0 : 1;
