import { mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { POLICY_BYTES, policyTextSchema } from '../../electron/contract/policy.js';
import { readSave, SAVE_VERSION } from '../../electron/contract/save.js';
import { readPolicyFile } from '../../electron/main/policy-file.js';
import { aRun, emptyFolder, saveOfVersion3 } from './examples.js';
import { runRecordSchema } from '../../electron/contract/progress.js';
import { replaySchema } from '../../electron/contract/replay.js';

vi.mock('../../electron/main/log.js', () => ({ log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() } }));

let folder: string;
const place = (): string => join(folder, 'policy.yaml');

beforeEach(() => {
  folder = emptyFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder without a policy says where it would lie, and that nothing is wrong', async () => {
  expect(await readPolicyFile(folder)).toEqual({ place: place(), text: null, problem: null });
});

test('the text is handed over as it is', async () => {
  writeFileSync(place(), '\uFEFFid: 中心\n');
  const read = await readPolicyFile(folder);
  expect(read).toMatchObject({ place: place(), problem: null });
  expect(read.text).toContain('id: 中心');
  expect(policyTextSchema.safeParse(read).success).toBe(true);
});

test.each([
  ['too large', () => writeFileSync(place(), 'x'.repeat(POLICY_BYTES + 1)), /太大/, /too large/],
  ['not UTF-8', () => writeFileSync(place(), new Uint8Array([0xff, 0xfe, 0x41])), /UTF-8/, /UTF-8/],
  ['binary', () => writeFileSync(place(), 'id: a\0b'), /UTF-8/, /UTF-8/],
  ['a folder', () => mkdirSync(place()), /不是普通文件/, /not a plain file/],
  ['a link to another file', () => {
    writeFileSync(join(folder, 'elsewhere.yaml'), 'id: secret');
    symlinkSync(join(folder, 'elsewhere.yaml'), place());
  }, /不是普通文件/, /not a plain file/],
])('a file that is %s is refused with the reason in both languages', async (_name, write, zh, en) => {
  write();
  const { text, problem } = await readPolicyFile(folder);
  expect(text).toBeNull();
  expect(problem?.zh).toMatch(zh);
  expect(problem?.en).toMatch(en);
});

test('a save from before there were policies is brought up to date, its runs naming none', () => {
  const { policyHash: _none, replay: _replay, ...run } = aRun('run-1');
  const read = readSave(JSON.stringify({ ...saveOfVersion3(), cards: [], seen: { chapters: [], tutorial: false }, version: 3, runs: [run] }));
  expect(read).toMatchObject({ kind: 'ok', migratedFrom: 3, save: { version: SAVE_VERSION } });
  if (read.kind === 'ok') expect(read.save.runs[0]).not.toHaveProperty('policyHash');
});

test('a run and its recording may name a policy, and only by its hash', () => {
  const run = aRun('run-1', { policyHash: '0123456789abcdef' });
  expect(runRecordSchema.safeParse(run).success).toBe(true);
  expect(runRecordSchema.safeParse({ ...run, policyHash: '../policy' }).success).toBe(false);
  expect(replaySchema.safeParse({ ...run.replay, policyHash: '0123456789abcdef' }).success).toBe(true);
  expect(replaySchema.safeParse({ ...run.replay, policyHash: 'x' }).success).toBe(false);
});
