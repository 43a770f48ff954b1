// `npm run package`: the unpacked app for this computer in release/.
// `--for-tests` makes release/test, the same app except that Playwright may inspect it.
import { rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { root, unpacked } from './paths.mjs';
import { resolveRuntime } from './resolve-runtime.mjs';
import { ensureBuilt, isStale } from './stale.mjs';

/** Where the app that the tests drive is put. */
export const TEST_OUTPUT = join(root, 'release', 'test');

/** Packages the last build with `runtime`; does nothing when that has been done. Resolves to the program. */
export async function packageApp(runtime, { forTests = false } = {}) {
  const output = forTests ? TEST_OUTPUT : join(root, 'release');
  const { folder, program } = unpacked(output);
  const made = join(folder, `.made-with-${runtime.version}`);
  const sources = [join(root, 'dist/built'), join(root, 'electron-builder.yml'), join(root, 'package.json')];
  if (!isStale(made, sources)) return program;
  console.error(`Packaging with Electron ${runtime.version} …`);
  rmSync(folder, { recursive: true, force: true });
  const { build, Platform } = await import('electron-builder');
  await build({
    projectDir: root,
    targets: Platform.current().createTarget('dir'),
    publish: 'never',
    config: {
      directories: { output },
      electronDist: runtime.dist,
      electronVersion: runtime.version,
      // The only difference between what is tested and what is shipped; see electron-builder.yml.
      ...(forTests ? { electronFuses: { enableNodeCliInspectArguments: true } } : {}),
    },
  });
  writeFileSync(made, '');
  return program;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    ensureBuilt();
    const program = await packageApp(await resolveRuntime(), { forTests: process.argv.includes('--for-tests') });
    console.log(`The app is in ${relative(process.cwd(), dirname(program)) || '.'}`);
  } catch (error) {
    console.error(`Packaging failed: ${error.message}`);
    process.exit(1);
  }
}
