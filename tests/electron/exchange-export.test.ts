import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import Papa from 'papaparse';
import readXlsxFile from 'read-excel-file/node';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { certificateQr, certificateText, verifyCertificate } from '../../electron/main/exchange/certificate.js';
import { makeCentre, publicFileOf, publicOf, readPublicFile, unlockCentre } from '../../electron/main/exchange/centre-keys.js';
import type { Centre } from '../../electron/main/exchange/centre-keys.js';
import { exportCsv } from '../../electron/main/exchange/export-csv.js';
import { exportXlsx } from '../../electron/main/exchange/export-xlsx.js';
import { diskProblem, putFile } from '../../electron/main/exchange/put-file.js';
import type { ResultsStore } from '../../electron/main/results/results-store.js';
import { aFolder, playedStation, tidy } from './exchange-examples.js';
import { mountSmallDisk } from './support/small-disk.js';
import { begin, choice, end, sitting, trainee, unit } from './results-examples.js';

const NOW = new Date('2026-03-01T12:00:00.000Z');
/** A name and a line that a spreadsheet would work out, and signs that break files. */
const NASTY = '=HYPERLINK("http://x","点我") <&>_x0041_';

afterEach(tidy);

async function whole(pieces: AsyncIterable<Uint8Array>): Promise<Buffer> {
  const all: Uint8Array[] = [];
  for await (const piece of pieces) all.push(piece);
  return Buffer.concat(all);
}

function station(): ResultsStore {
  const store = playedStation('a', [trainee(1, { staffNumber: '0123', name: NASTY, classId: 'c-1' }), trainee(2)], 2, [{ id: 'c-1', name: '一班' }]);
  store.beginSitting(sitting('s-guest', null));
  store.beginRun('s-guest', begin('guest-run'));
  store.fileUnit(unit('guest-run', 0, { choices: [choice(0, 'model', { line: { zh: '-1+2', en: '@SUM(1)' } })] }));
  store.endRun(end('guest-run'));
  return store;
}

describe('a workbook', () => {
  test('has what it is, trainees, levels, points and choices, with the staff number as it was written', async () => {
    const store = station();
    const sheets = await readXlsxFile(await whole(exportXlsx(store, {}, { language: 'zh', now: NOW })));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['说明', '按学员', '按关卡', '按要点', '按选择']);
    const [about, trainees, levels, points, choices] = sheets.map(({ data }) => data);
    expect(about?.[1]?.[0]).toContain('2026-03-01T12:00:00.000Z');
    expect(trainees?.slice(0, 2)).toEqual([
      ['工号', '姓名', '班级', '班次', '通过', '平均分', '踩雷次数', '最近一次'],
      ['0123', NASTY, '一班', 2, 2, 60.5, 4, '2026-03-01T09:09:00.000Z'],
    ]);
    expect(levels?.[1]?.slice(0, 3)).toEqual(['L06', ...(store.levelFigures({}).map(({ runs, people }) => [runs, people])[0] ?? [])]);
    expect(points?.slice(1)).toEqual([
      ['0123', NASTY, '一班', '4.1', 12, 4, 4, 33.33],
      ['1002', '学员2号', null, '4.1', 12, 4, 4, 33.33],
    ]);
    // 4 runs of 2 calls of 3 choices, and one of a guest.
    expect(choices).toHaveLength(1 + 24 + 1);
    expect(choices?.find((row) => row[1] === '访客')?.slice(-7)).toEqual([1, 1, 'soothe', '示范级', null, '4.1', '-1+2']);
  });

  test('of one class or one person holds nobody else', async () => {
    const sheets = await readXlsxFile(await whole(exportXlsx(station(), { traineeId: 'person-2' }, { language: 'en', now: NOW })));
    expect(sheets.map(({ sheet }) => sheet)).toEqual(['About', 'By trainee', 'By level', 'By point', 'By choice']);
    expect(JSON.stringify(sheets)).not.toContain('0123');
    expect(sheets[4]?.data).toHaveLength(13);
  });

  test('holds a text that begins like a formula as a text', async () => {
    const parts = unzipSync(await whole(exportXlsx(station(), {}, { language: 'zh', now: NOW })));
    for (const [name, bytes] of Object.entries(parts)) if (name.startsWith('xl/worksheets/')) expect(strFromU8(bytes)).not.toMatch(/<f[\s>]/);
  });

  test('goes on in further sheets where one is full, and no row is lost', async () => {
    const store = station();
    const short = await readXlsxFile(await whole(exportXlsx(store, {}, { language: 'zh', now: NOW, sheetRows: 11 })));
    expect(short.map(({ sheet }) => sheet)).toEqual(['说明', '按学员', '按关卡', '按要点', '按选择', '按选择 2', '按选择 3']);
    const one = await readXlsxFile(await whole(exportXlsx(store, {}, { language: 'zh', now: NOW })));
    const rows = short.slice(4).flatMap(({ data }) => data.slice(1));
    expect(rows).toEqual(one[4]?.data.slice(1));
    for (const { data } of short.slice(4)) expect(data[0]).toEqual(one[4]?.data[0]);
  });
});

describe('text tables', () => {
  test('are five files with the mark for Excel; what looks like a formula is a text', async () => {
    const parts = unzipSync(await whole(exportCsv(station(), {}, 'en', NOW)));
    expect(Object.keys(parts)).toEqual(['about.csv', 'trainees.csv', 'levels.csv', 'points.csv', 'choices.csv']);
    for (const bytes of Object.values(parts)) expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const text = strFromU8(parts['trainees.csv'] ?? new Uint8Array()).slice(1);
    expect(Papa.parse<string[]>(text.trim()).data[1]).toEqual(['0123', `'${NASTY}`, '一班', '2', '2', '60.5', '4', '2026-03-01T09:09:00.000Z']);
    const cells = Object.values(parts).flatMap((bytes) => Papa.parse<string[]>(strFromU8(bytes)).data.flat());
    expect(cells.filter((cell) => /^[=+@＝＋－＠]|^-\D/.test(cell))).toEqual([]);
    expect(cells.filter((cell) => cell === "'@SUM(1)")).toHaveLength(1);
  });
});

describe('a file on a stick', () => {
  test('is there whole, beside one that has its name already', async () => {
    const folder = aFolder();
    expect(await putFile(folder, '成绩.xlsx', Buffer.from('a'))).toBe(join(folder, '成绩.xlsx'));
    expect(await putFile(folder, '成绩.xlsx', whole2('b', 'c'))).toBe(join(folder, '成绩-2.xlsx'));
    expect(readdirSync(folder).sort()).toEqual(['成绩-2.xlsx', '成绩.xlsx']);
    expect(readFileSync(join(folder, '成绩-2.xlsx'), 'utf8')).toBe('bc');
  });

  test('is not there at all when its content breaks off', async () => {
    const folder = aFolder();
    const broken = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from('half');
      await Promise.reject(new Error('the store is gone'));
    };
    await expect(putFile(folder, 'a.xlsx', broken())).rejects.toThrow('the store is gone');
    expect(readdirSync(folder)).toEqual([]);
  });

  test('on a stick that was taken out', async () => {
    await expect(putFile(join(aFolder(), 'gone'), 'a.ncb', Buffer.from('a'))).rejects.toMatchObject({ code: 'disk/gone', sentence: { zh: expect.stringContaining('拔出') } });
  });

  test('on a stick that is full, or that may not be written: nothing is left on it', async () => {
    const stick = mountSmallDisk(1);
    if (stick === null) return;
    try {
      const large = async function* (): AsyncGenerator<Uint8Array> {
        for (let piece = 0; piece < 8; piece += 1) yield Buffer.alloc(300_000);
      };
      await expect(putFile(stick.folder, 'a.xlsx', large())).rejects.toMatchObject({ code: 'disk/full', sentence: { en: expect.stringContaining('no room') as string } });
      expect(readdirSync(stick.folder)).toEqual([]);
      expect(await putFile(stick.folder, 'a.ncb', Buffer.alloc(1000))).toBe(join(stick.folder, 'a.ncb'));
      stick.setWritable(false);
      await expect(putFile(stick.folder, 'b.ncb', Buffer.alloc(10))).rejects.toMatchObject({ code: 'disk/read-only', sentence: { zh: expect.stringContaining('写保护') as string } });
      expect(readdirSync(stick.folder)).toEqual(['a.ncb']);
    } finally {
      stick.unmount();
    }
  });

  test.each([
    ['ENOSPC', 'disk/full'],
    ['EROFS', 'disk/read-only'],
    ['EACCES', 'disk/read-only'],
    ['EIO', 'disk/gone'],
    ['EMFILE', 'disk/failed'],
  ])('%s is told as %s, with the folder and what to do', (code, expected) => {
    const told = diskProblem(Object.assign(new Error(code), { code }), 'E:\\成绩');
    expect(told.code).toBe(expected);
    for (const sentence of [told.sentence.zh, told.sentence.en]) expect(sentence).toContain('E:\\成绩');
  });
});

describe('a certificate', () => {
  let centre: Centre;
  let text: string;
  const claim = { what: 'L06', name: '王芳 | 100%', score: 86.5, rank: 'A' as const, date: '2026-03-01' };

  beforeAll(async () => {
    centre = await unlockCentre(await makeCentre('城东培训中心', '246810'), '246810');
    text = certificateText(claim, centre);
  });

  test('says without a network what was reached, by whom, when and where', () => {
    expect(verifyCertificate(text, [publicOf(centre)])).toEqual({ ...claim, centre: '城东培训中心' });
  });

  test('does not count with a single letter changed, added or left out', () => {
    for (let index = 0; index < text.length; index += 1) {
      for (const letter of ['A', 'B', '1', '|', '']) {
        const changed = text.slice(0, index) + letter + text.slice(index + 1);
        if (changed !== text) expect(() => verifyCertificate(changed, [publicOf(centre)]), changed).toThrow(expect.objectContaining({ name: 'ExchangeProblem' }));
      }
    }
    expect(() => verifyCertificate(`${text}=`, [publicOf(centre)])).toThrow(expect.objectContaining({ code: 'certificate/altered' }));
  });

  test('of another centre names that centre', async () => {
    const other = publicOf(await makeCentre('城西', '1'));
    expect(() => verifyCertificate(text, [other])).toThrow(expect.objectContaining({ code: 'certificate/another-centre', sentence: expect.objectContaining({ zh: expect.stringContaining('城东培训中心') as string }) as unknown }));
    expect(() => verifyCertificate('hello', [other])).toThrow(expect.objectContaining({ code: 'certificate/not-one' }));
  });

  test('is checked elsewhere with the centre’s public key file, which holds no secret', () => {
    const file = publicFileOf(centre);
    expect(file).not.toContain(centre.privateKey);
    expect(verifyCertificate(text, [readPublicFile(file)]).name).toBe(claim.name);
    expect(() => readPublicFile('[]')).toThrow(expect.objectContaining({ code: 'key/not-public' }));
  });

  test('is drawn as a code that can be scaled', () => {
    const svg = certificateQr(text);
    expect(svg).toMatch(/^<svg [^>]*viewBox="0 0 \d+ \d+"/);
    expect(svg).not.toContain('<script');
  });
});

async function* whole2(...texts: readonly string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text);
}
