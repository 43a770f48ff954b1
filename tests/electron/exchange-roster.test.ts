import { zipSync, strToU8 } from 'fflate';
import { afterEach, describe, expect, test } from 'vitest';
import { readRoster } from '../../electron/main/exchange/roster.js';
import { applyRoster, planRoster } from '../../electron/main/exchange/roster-plan.js';
import { ROSTER_LIMITS } from '../../electron/main/exchange/sheet.js';
import { aStore, csv, tidy, xlsx } from './exchange-examples.js';

afterEach(tidy);

/** 工号,姓名,班级 / 001,张伟,一班 in GB18030. */
const GB = Uint8Array.from([
  0xb9, 0xa4, 0xba, 0xc5, 0x2c, 0xd0, 0xd5, 0xc3, 0xfb, 0x2c, 0xb0, 0xe0, 0xbc, 0xb6, 0x0d, 0x0a,
  0x30, 0x30, 0x31, 0x2c, 0xd5, 0xc5, 0xce, 0xb0, 0x2c, 0xd2, 0xbb, 0xb0, 0xe0, 0x0d, 0x0a,
]);

const codes = (problems: readonly { code: string; row: number | null }[]): string[] => problems.map(({ code, row }) => `${row ?? '-'} ${code}`);

describe('what a roster may look like', () => {
  const expected = [{ row: 2, staffNumber: '001', name: '张伟', className: '一班' }];

  test.each([
    ['commas', csv('工号,姓名,班级', '001,张伟,一班')],
    ['semicolons', csv('工号;姓名;班级', '001;张伟;一班')],
    ['tabs', csv('工号\t姓名\t班级', '001\t张伟\t一班')],
    ['a byte order mark', csv('\ufeff工号,姓名,班级', '001,张伟,一班')],
    ['GB18030', GB],
    ['UTF-16, as Excel saves Unicode text', Uint8Array.from([0xff, 0xfe, ...new Uint8Array(Uint16Array.from([...'工号\t姓名\t班级\r\n001\t张伟\t一班\r\n'].map((sign) => sign.charCodeAt(0))).buffer)])],
    ['other headers', csv('Employee ID, Name ,GROUP', '001,张伟,一班')],
    ['headers with spaces and marks', csv('员工编号*, 姓 名,班组：', '001,张伟,一班')],
    ['another order and further columns', csv('备注,班级,工号,电话,姓名', '好,一班,001,139,张伟').slice()],
    ['wide digits and signs that nobody sees', csv('工号,姓名,班级', '００１, 张伟\u200b ,一班')],
    ['quotes', csv('"工号","姓名","班级"', '"001","张伟","一班"')],
    ['zeros that are held fast', csv('工号,姓名,班级', '="001",张伟,一班')],
  ])('%s', async (_what, bytes) => {
    const { rows, problems } = await readRoster(bytes);
    expect(problems).toEqual([]);
    expect(rows).toEqual(expected);
  });

  test('a workbook, with a title above its header', async () => {
    const { rows, problems, format } = await readRoster(await xlsx([['2026 年春季班'], [], ['工号', '姓名', '班级'], ['001', '张伟', '一班'], [1002, '王芳', '一班']]));
    expect(format).toBe('XLSX');
    expect(problems).toEqual([]);
    expect(rows).toEqual([
      { row: 4, staffNumber: '001', name: '张伟', className: '一班' },
      { row: 5, staffNumber: '1002', name: '王芳', className: '一班' },
    ]);
  });

  test('no column for classes', async () => {
    expect(await readRoster(csv('no.,name', '7,Ann'))).toMatchObject({ hasClasses: false, rows: [{ staffNumber: '7', name: 'Ann', className: null }] });
  });

  test('lines left empty are passed over, and rows keep the numbers that a spreadsheet shows', async () => {
    expect((await readRoster(csv('工号,姓名', '', '1,甲', ',', '2,乙'))).rows.map(({ row }) => row)).toEqual([3, 5]);
  });
});

describe('what the trainer reads of a faulty row', () => {
  test.each([
    ['no number', ',甲', '2 roster/number-missing'],
    ['no name', '1,', '2 roster/name-missing'],
    ['letters in the number', 'A12,甲', '2 roster/number-not-digits'],
    ['a number that Excel rounded', '1.2E+05,甲', '2 roster/number-rounded'],
    ['too many digits', '1234567890123,甲', '2 roster/number-too-long'],
    ['a formula', '=A1,甲', '2 roster/formula'],
    ['a formula for a name', '1,=B1', '2 roster/formula'],
    ['an error', '1,#REF!', '2 roster/formula'],
    ['a name without end', `1,${'甲'.repeat(61)}`, '2 roster/name-too-long'],
  ])('%s', async (_what, line, expected) => {
    const { rows, problems } = await readRoster(csv('工号,姓名', line, '99,好人'));
    expect(codes(problems)).toEqual([expected]);
    expect(rows.map(({ name }) => name)).toEqual(['好人']);
    expect(problems[0]?.message.zh).toMatch(/[。]$/);
    expect(problems[0]?.message.en).toMatch(/\.$|values\.$/);
    expect(problems[0]?.column).toMatch(/工号|姓名/);
  });

  test('the same number for two people: neither is taken; for the same person: once', async () => {
    const { rows, problems } = await readRoster(csv('工号,姓名', '1,甲', '1,乙', '2,丙', '2,丙'));
    expect(rows.map(({ name }) => name)).toEqual(['丙']);
    expect(codes(problems)).toEqual(['3 roster/number-taken', '5 roster/number-twice']);
    expect(problems[0]?.message.zh).toContain('第 2 行（甲）');
  });

  test('zeros that a spreadsheet may have taken are pointed out, and the person is taken as written', async () => {
    const { rows, problems } = await readRoster(csv('工号,姓名', '100001,甲', '100002,乙', '123,丙'));
    expect(rows).toHaveLength(3);
    expect(codes(problems)).toEqual(['4 roster/zeros-lost']);
    expect(problems[0]?.message.en).toContain('000123');
  });

  test('twenty thousand rows with one number are told apart at once', async () => {
    const { rows, problems } = await readRoster(csv('工号,姓名', ...Array.from({ length: ROSTER_LIMITS.rows }, (_, index) => `7,甲${index}`)));
    expect(rows).toEqual([]);
    expect(problems).toHaveLength(ROSTER_LIMITS.rows - 1);
  });

  test('a header that is nearly right is named', async () => {
    const { rows, problems } = await readRoster(csv('工号码,姓名', '1,甲'));
    expect(rows).toEqual([]);
    expect(codes(problems)).toEqual(['- roster/no-number-column', '1 roster/header-unknown']);
    expect(problems[1]?.message.zh).toContain('工号码');
    expect(codes((await readRoster(csv('staff numbr,name', '1,Ann'))).problems)).toContain('1 roster/header-unknown');
  });

  test('two columns that both could be the number', async () => {
    expect(codes((await readRoster(csv('工号,学号,姓名', '1,2,甲'))).problems)).toEqual(['1 roster/header-twice']);
  });

  test('a sheet with formulas: results are taken with a remark, errors are not', async () => {
    const bytes = sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>工号</t></is></c><c r="B1" t="inlineStr"><is><t>姓名</t></is></c></row>' +
      '<row r="2"><c r="A2"><f>1000+2</f><v>1002</v></c><c r="B2" t="inlineStr"><is><t>甲</t></is></c></row>' +
      '<row r="3"><c r="A3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="B3" t="inlineStr"><is><t>乙</t></is></c></row>' +
      '<row r="4"><c r="A4"><v>1.5</v></c><c r="B4" t="inlineStr"><is><t>丙</t></is></c></row>');
    const { rows, problems } = await readRoster(bytes);
    expect(rows).toEqual([{ row: 2, staffNumber: '1002', name: '甲', className: null }]);
    expect(codes(problems)).toEqual(['2 roster/formula-result', '3 roster/formula', '4 roster/number-rounded']);
  });
});

describe('files that are no roster', () => {
  test('a workbook in which a single letter was changed after it was packed', async () => {
    const bytes = sheetOf('<row r="1"><c r="A1" t="inlineStr"><is><t>工号</t></is></c><c r="B1" t="inlineStr"><is><t>姓名</t></is></c></row><row r="2"><c r="A2"><v>777001</v></c><c r="B2" t="inlineStr"><is><t>甲</t></is></c></row>', 0);
    expect((await readRoster(bytes)).rows.map(({ staffNumber }) => staffNumber)).toEqual(['777001']);
    bytes[Buffer.from(bytes).indexOf('777001')] = 0x38;
    expect(codes((await readRoster(bytes)).problems)).toEqual(['- roster/damaged']);
  });

  test.each([
    ['nothing', new Uint8Array(), 'roster/no-number-column'],
    ['a header and nobody', csv('工号,姓名'), 'roster/empty'],
    ['neither encoding', Uint8Array.from([0xff, 0xff, 0xff, 0x00]), 'roster/not-text'],
    ['a web page that is named like a workbook', csv('<html><table><tr><td>工号</td></tr></table></html>'), 'roster/web-page'],
    ['an old workbook', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 1, 2, 3]), 'roster/old-format'],
    ['half a workbook', strToU8('PK\u0003\u0004 and then nothing'), 'roster/damaged'],
    ['another archive', zipSync({ 'a.txt': strToU8('a') }), 'roster/damaged'],
    ['too many bytes', new Uint8Array(ROSTER_LIMITS.bytes + 1), 'roster/too-big'],
    ['too many rows', csv('工号,姓名', ...Array.from({ length: ROSTER_LIMITS.rows + 1 }, (_, index) => `${index + 1},甲`)), 'roster/too-many-rows'],
    ['a bomb: a hundred megabytes of nothing in a small file', zipSync({ 'xl/workbook.xml': new Uint8Array(100_000_000) }, { level: 9 }), 'roster/too-big'],
    ['one cell at the far end of the sheet', sheetOf('<row r="1048576"><c r="XFD1048576"><v>1</v></c></row>'), 'roster/too-many-rows'],
  ])('%s', async (_what, bytes, code) => {
    const { rows, problems } = await readRoster(bytes);
    expect(rows).toEqual([]);
    expect(problems.map((problem) => problem.code)).toContain(code);
  });
});

describe('the dry run', () => {
  const roster = async (...lines: string[]): ReturnType<typeof readRoster> => readRoster(csv('工号,姓名,班级', ...lines));

  test('says who is added, changed and unchanged, and writes nothing', async () => {
    const store = aStore();
    applyPlanned(store, await roster('1,甲,一班', '2,乙,一班', '3,丙,'));
    const { rows, problems } = await roster('1,甲,一班', '2,乙,二班', '3,丁,', '4,戊,三班');
    const plan = planRoster(rows, problems, store);
    expect(plan.added).toEqual([{ row: 5, staffNumber: '4', name: '戊', className: '三班', before: null }]);
    expect(plan.changed).toEqual([{ row: 3, staffNumber: '2', name: '乙', className: '二班', before: { name: '乙', className: '一班' } }]);
    expect(plan.unchanged).toBe(1);
    expect(plan.newClasses).toEqual(['二班', '三班']);
    expect(codes(plan.problems)).toEqual(['4 roster/another-name']);
    expect(store.trainees()).toHaveLength(3);
    expect(store.classes().map(({ name }) => name)).toEqual(['一班']);
  });

  test('a new name for a known number is taken when the trainer says it is the same person', async () => {
    const store = aStore();
    applyPlanned(store, await roster('1,甲,一班'));
    const { rows, problems } = await roster('1,乙,');
    const plan = planRoster(rows, problems, store, { rename: true });
    expect(plan.problems).toEqual([]);
    applyRoster(plan, store);
    expect(store.trainees()).toEqual([{ id: 't-1', staffNumber: '1', name: '乙', classId: store.classes()[0]?.id }]);
  });

  test('a plan that was overtaken is refused, and nothing of it is written', async () => {
    const store = aStore();
    const { rows, problems } = await roster('1,甲,一班', '2,乙,');
    const plan = planRoster(rows, problems, store);
    store.putPeople([], [{ id: 'by-hand', staffNumber: '2', name: '丙', classId: null }]);
    expect(() => applyRoster(plan, store)).toThrow(expect.objectContaining({ code: 'roster/stale' }));
    expect(store.trainees().map(({ name }) => name)).toEqual(['丙']);
    expect(store.classes()).toEqual([]);
  });

  test('two machines that import the same roster know the same people by the same ids', async () => {
    const [a, b] = [aStore(), aStore()];
    const read = await roster('1,甲,一班', '2,乙,二班');
    applyPlanned(a, read);
    applyPlanned(b, read);
    expect(a.trainees()).toEqual(b.trainees());
    expect(a.classes()).toEqual(b.classes());
  });
});

function applyPlanned(store: ReturnType<typeof aStore>, { rows, problems }: Awaited<ReturnType<typeof readRoster>>): void {
  applyRoster(planRoster(rows, problems, store), store);
}

/** A workbook around the rows of its only sheet. */
function sheetOf(rows: string, level: 0 | 6 = 6): Uint8Array {
  return zipSync({
    'xl/workbook.xml': strToU8('<workbook xmlns:r="r"><sheets><sheet name="a" sheetId="1" r:id="rId1"/></sheets></workbook>'),
    'xl/_rels/workbook.xml.rels': strToU8('<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>'),
    'xl/worksheets/sheet1.xml': strToU8(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
  }, { level });
}
