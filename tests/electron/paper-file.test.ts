import { chmodSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fileNameSchema } from '../../electron/contract/paper.js';
import { noticeSchema, type Notice } from '../../electron/contract/notices.js';
import { savePaper, type PaperShell } from '../../electron/main/paper-file.js';
import { fileNameOf } from '../../renderer/components/file-name.js';

vi.mock('../../electron/main/log.js', () => ({ log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() } }));

const BYTES = new TextEncoder().encode('%PDF-1.4 a page');
let folder = '';
let told: Notice[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'next-call-paper-'));
  told = [];
});

afterEach(() => {
  chmodSync(folder, 0o700);
  rmSync(folder, { recursive: true, force: true });
});

function shell(file: string | null, print: PaperShell['print'] = async () => BYTES): PaperShell & { readonly print: ReturnType<typeof vi.fn> } {
  return { ask: async () => file, print: vi.fn(print), notify: (notice) => told.push(noticeSchema.parse(notice)) };
}

test('the page lies where the player wanted it, nothing beside it, and they are told so', async () => {
  const file = join(folder, '下一通 - 准备度报告.pdf');
  await savePaper(shell(file), '下一通 - 准备度报告');
  expect(readFileSync(file)).toEqual(Buffer.from(BYTES));
  expect(readdirSync(folder)).toHaveLength(1);
  expect(told.map(({ code }) => code)).toEqual(['paper/saved']);
  for (const text of Object.values(told[0]?.message ?? {})) expect(text).toContain(file);
});

test('whoever thinks better of it is left in peace, and nothing is printed', async () => {
  const asked = shell(null);
  await savePaper(asked, 'report');
  expect(asked.print).not.toHaveBeenCalled();
  expect(told).toEqual([]);
});

test('a page that cannot be printed leaves the older file as it was', async () => {
  const file = join(folder, 'report.pdf');
  writeFileSync(file, 'older');
  await savePaper(shell(file, () => Promise.reject(new Error('printing failed'))), 'report');
  expect(readFileSync(file, 'utf8')).toBe('older');
  expect(told.map(({ code }) => code)).toEqual(['paper/failed']);
});

test.each([
  ['a folder that is gone', () => join(folder, 'gone', 'report.pdf'), '那个文件夹不在了', 'that folder is no longer there'],
  ['a folder of that name', () => (mkdirSync(join(folder, 'report.pdf', 'inside'), { recursive: true }), join(folder, 'report.pdf')), '同名的文件夹', 'a folder of that name'],
  ['a name too long', () => join(folder, `${'长'.repeat(120)}.pdf`), '文件名太长', 'the name is too long'],
])('where the disk refuses, a sentence says why and nothing is left over: %s', async (_name, at, zh, en) => {
  const file = at();
  const before = readdirSync(folder);
  await savePaper(shell(file), 'report');
  expect(told.map(({ code }) => code)).toEqual(['paper/unwritable']);
  expect(told[0]?.message.zh).toContain(zh);
  expect(told[0]?.message.en).toContain(en);
  expect(told[0]?.message.en).toContain(file);
  expect(readdirSync(folder)).toEqual(before);
  expect(existsSync(`${file}.part`)).toBe(false);
});

test.each(['下一通 - 准备度报告', '下一通 - 练习证书 - 林夏 Lin Xia', '../../etc/passwd', 'C:\\a', '…', '名'.repeat(200), 'Storm Calls: “Two” / 2', '🙂'.repeat(50)])('every title becomes a name that the desk takes: %s', (title) => {
  expect(fileNameSchema.safeParse(fileNameOf(title)).success).toBe(true);
});
