import { ESLint } from 'eslint';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));
const eslint = new ESLint({ cwd: root });

async function complaints(code: string, file: string): Promise<(string | null)[]> {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: `${root}${file}` });
  return (result?.messages ?? []).map(({ ruleId }) => ruleId);
}

test.each([
  'export const x = Date.now();',
  'export const x = new Date();',
  'export const x = new Intl.NumberFormat();',
  'export const x = performance.now();',
  'export const x = Math.random();',
  'export const x = Math.sin(1);',
  'export const x = Math.pow(2, 3);',
  'export const x = Math.exp(1) + Math.log(2) + Math.cos(3);',
  "export const x = Math['random']();",
  'const { sin } = Math;\nexport const x = sin(1);',
  'export const x = 2 ** 3;',
  'let x = 2;\nx **= 3;\nexport const y = x;',
  "export const x = 'a'.localeCompare('b');",
  'export const x = (1000).toLocaleString();',
  'export const x: any = 1;',
])('the sim may not say: %s', async (code) => {
  expect(await complaints(code, 'game/sim/canary.ts')).not.toEqual([]);
});

test('the sim may use the exact functions', async () => {
  expect(await complaints('export const x = Math.max(1, Math.floor(2.5), Math.sqrt(4), Math.imul(2, 3));', 'game/sim/canary.ts')).toEqual([]);
});

test('elsewhere a clock is allowed, `any` and a file of more than 300 lines are not', async () => {
  expect(await complaints('export const x = Date.now();', 'electron/main/canary.ts')).toEqual([]);
  expect(await complaints('export const x: any = 1;', 'renderer/canary.tsx')).toContain('@typescript-eslint/no-explicit-any');
  const long = Array.from({ length: 301 }, (_, n) => `export const x${n} = ${n};`).join('\n');
  expect(await complaints(long, 'renderer/canary.ts')).toContain('max-lines');
});
