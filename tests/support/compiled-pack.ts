import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serialize } from 'node:v8';
import type { TestProject } from 'vitest/node';

/** Where the processes of a test run find the compiled core pack. */
export const COMPILED = 'NEXT_CALL_TESTS_CORE_PACK';

/** For vitest: compiles the core pack once before the first file, and again before every rerun, since its files may have changed. */
export async function setup(project: TestProject): Promise<(() => void) | undefined> {
  // Each project of a configuration asks for it.
  if (process.env[COMPILED] !== undefined) return undefined;
  const { compileCorePack } = await import('./compile-core-pack.js');
  const folder = mkdtempSync(join(tmpdir(), 'next-call-core-pack-'));
  const file = join(folder, 'core-pack.bin');
  const compile = (): void => writeFileSync(file, serialize(compileCorePack()));
  compile();
  process.env[COMPILED] = file;
  project.onTestsRerun(compile);
  return () => rmSync(folder, { recursive: true, force: true });
}
