import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import readXlsxFile from 'read-excel-file/node';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { FRESH_STATION } from '../../electron/contract/station-config.js';
import { examSeed, type Plans } from '../../electron/contract/trainer/plans.js';
import type { Trainer } from '../../electron/contract/trainer/trainer.js';
import { coreLevel } from '../support/core-pack.js';
import { answerOpening, answerSaving } from './support/dialogs.js';
import { startStationDisplay, type Display } from './support/display.js';
import { fingerOn, type Finger } from './support/finger.js';
import { launchPackaged, makeUserData, type PackagedApp } from './support/launch.js';
import { axeOn, settled } from './support/look.js';
import { setPin, typeOnPad } from './support/station.js';
import { CLASS, gb18030, SITS_HERE, SITS_THERE, STATIONS, STRANGER, trainingRoom, type Room } from './support/training-room.js';
import { turnTo } from './support/turn.js';
import { visitorOf } from './support/visitor.js';

/** The page's own desk of the trainer; only meaningful inside page.evaluate. */
declare const trainer: Trainer;

const PIN = '2468';
const EXAM = '三月结业考';
const LEVEL = coreLevel('L06');
/** A level that the class is not to see, and one that it sees. */
const [HIDDEN, SEEN] = ['L02', 'L03'];

/** The data of the station, which is the same computer at its desk; and what travels between the computers. */
const station = makeUserData();
const stick = makeUserData();
let display: Display;
let room: Room;
let ownBundle = '';
let ownScore = '';
let running: PackagedApp | null = null;

/** A computer that somebody works at with a finger. */
interface AtWork extends PackagedApp {
  readonly finger: Finger;
  press(target: string | Locator): Promise<void>;
  /** Turns to a page of the desk and waits for what stands on it. */
  turnTo(page: string, shown: string): Promise<void>;
  /** Looks at the page that stands there now. */
  look(): Promise<void>;
}

async function begin(userDataDir: string, ...args: readonly string[]): Promise<AtWork> {
  const app = await launchPackaged({ userDataDir, args });
  running = app;
  const { page } = app;
  const finger = await fingerOn(page);
  const press = (target: string | Locator): Promise<void> => finger.press(typeof target === 'string' ? page.getByTestId(target) : target);
  return {
    ...app,
    finger,
    press,
    async turnTo(name, shown) {
      await press(`rail-${name}`);
      await page.locator(shown).first().waitFor();
    },
    async look() {
      await settled(page);
      expect(await axeOn(page)).toEqual([]);
    },
  };
}

/** The trainer's desk of a computer; on one that is a station it asks for the PIN. */
async function openDesk(folder: string): Promise<AtWork> {
  const desk = await begin(folder, '--trainer');
  const { page } = desk;
  if (folder === station) {
    await page.getByTestId('pin-open').waitFor();
    await typeOnPad(desk, desk.finger, PIN);
    await desk.press('pin-open');
  }
  await page.getByTestId('trainer').waitFor();
  await turnTo(page, 'zh-CN');
  return desk;
}

const peopleOf = ({ page }: AtWork): ReturnType<Trainer['people']> => page.evaluate(() => trainer.people());
const person = ({ page }: AtWork, name: string): Locator => page.locator('.table-open', { hasText: name });

beforeAll(async () => {
  room = await trainingRoom(stick);
  writeFileSync(join(station, 'station.json'), JSON.stringify({ ...FRESH_STATION, kiosk: true, stationName: STATIONS.here }));
  for (const folder of [station, room.trainers]) setPin(folder, PIN);
  display = await startStationDisplay();
});
// Whatever a test comes to, what it started does not outlive it.
afterEach(async () => {
  await running?.kill();
  running = null;
});
afterAll(() => display.stop());

test('at the desk a roster comes in, an exam is opened and a level is taken from the class', async () => {
  const desk = await openDesk(station);
  const { page, press } = desk;
  const roster = join(stick, '三月名单.csv');
  writeFileSync(roster, gb18030(['工号,姓名,班级', ...[SITS_HERE, SITS_THERE].map(({ staffNumber, name }) => `${staffNumber},${name},${CLASS.name}`), `1000x,写错的,${CLASS.name}`, ''].join('\r\n')));
  await answerOpening(desk, roster);
  await desk.turnTo('people', '.table-empty');
  await press('roster');
  await press('choose-roster');
  await page.getByTestId('roster-sum').waitFor();
  const refused = page.locator('.roster-rows tr[data-change="refused"]');
  expect(await refused.count()).toBe(1);
  expect(await refused.innerText()).toMatch(/^4\s[^]*1000x/);
  expect(await page.locator('.roster-rows tr[data-change="added"]').count()).toBe(2);
  await desk.look();
  expect(await peopleOf(desk)).toMatchObject({ kind: 'done', value: { classes: [], trainees: [] } });
  await press('apply-roster');
  await person(desk, SITS_HERE.name).waitFor();
  expect(await peopleOf(desk)).toMatchObject({ kind: 'done', value: { classes: [CLASS], trainees: [SITS_HERE, SITS_THERE] } });
  expect(await page.locator('.class-tab', { hasText: CLASS.name }).locator('small').innerText()).toBe('2');
  expect(await page.locator('.data-table').innerText()).not.toContain('写错的');
  await desk.look();

  await desk.turnTo('plans', '.levels-card');
  await press('new-exam');
  await page.getByTestId('exam-name').fill(EXAM);
  await press(page.locator('.exam-form [data-value="trainee"]'));
  await press(page.locator('.exam-form [data-value="class"]'));
  await press(page.locator('.exam-form [data-value="1"]'));
  await press(page.locator('.exam-form label', { has: page.locator('[data-exam-level="L06"]') }));
  await press('save-exam');
  await press('open-exam');
  await page.locator('.exams li[data-state="open"]').waitFor();
  const box = page.locator('.levels-card label', { hasText: new RegExp(`^${HIDDEN}\\b`) });
  await press(box);
  await expect.poll(() => box.locator('input').isChecked()).toBe(false);
  await desk.look();
  await expect.poll(() => plansOf(station)?.levels[CLASS.id]).toContain(SEEN);
  const { levels, exams } = plansOf(station) ?? {};
  expect(levels?.[CLASS.id]).not.toContain(HIDDEN);
  expect(exams).toMatchObject([{ name: EXAM, classId: CLASS.id, levelIds: ['L06'], seedBy: 'class', attempts: 1, state: 'open' }]);

  // The trainer's computer has given this one a name of the centre.
  await answerOpening(desk, room.enrolment);
  await desk.turnTo('exchange', '[data-testid="read-enrolment"]');
  await press('read-enrolment');
  await page.getByTestId('write-bundle').waitFor();
  await desk.look();
  expect(desk.errors).toEqual([]);
  await desk.close();
});

test('the same computer as a station: somebody of that roster sits the exam to its end', async () => {
  const kiosk = await begin(station, '--kiosk');
  const { page, press, app } = kiosk;
  const visitor = await visitorOf(kiosk, LEVEL);
  await visitor.signIn(SITS_HERE.staffNumber);
  const exam = page.locator('[data-exam="L06"]');
  expect(await exam.innerText()).toMatch(new RegExp(`${EXAM}[^]*还能考 1 次`));
  await page.locator(`[data-level="${SEEN}"]`).waitFor();
  expect(await page.locator(`[data-level="${HIDDEN}"]`).count()).toBe(0);
  await kiosk.look();
  const player = await visitor.sitDown(exam);
  const [laidDown] = plansOf(station)?.exams ?? [];
  if (laidDown === undefined) throw new Error('The exam has gone from the plans.');
  expect(await player.replay()).toMatchObject({ mode: 'exam', seed: examSeed(laidDown, 'L06', SITS_HERE.id) });
  await player.playOn('ordinary');
  ownScore = await page.getByTestId('score').innerText();
  expect(await page.locator('.end-level').innerText()).toContain('考核');
  expect(await page.locator('.qr').getAttribute('data-text')).toMatch(new RegExp(`${ownScore}[^]*考核[^]*${STATIONS.here}`));
  expect(await page.getByTestId('look').count()).toBe(0);
  await kiosk.look();
  await visitor.signOut();
  await visitor.openTrainersPage(PIN);
  await kiosk.look();
  expect(kiosk.errors).toEqual([]);
  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  await page.getByTestId('quit-kiosk').click({ trial: true });
  // The program may be gone before it can say that the finger was lifted.
  await press('quit-kiosk').catch(() => undefined);
  await ended;
});

test('at its desk the station writes its results on a stick', async () => {
  const desk = await openDesk(station);
  await desk.turnTo('exchange', '[data-testid="write-bundle"]');
  await answerOpening(desk, stick);
  await desk.press('write-bundle');
  const said = desk.page.getByTestId('bundled');
  await expect.poll(() => said.innerText()).toContain(stick);
  expect(await said.innerText()).toMatch(/^1 次练习/);
  ownBundle = join(stick, readdirSync(stick).find((name) => name.endsWith('.ncb') && name.includes(STATIONS.here)) ?? '');
  expect(desk.errors).toEqual([]);
  await desk.close();
});

test('on the trainer’s computer the stations come together, and somebody leaves it for good', async () => {
  const desk = await openDesk(room.trainers);
  const { page, press } = desk;
  const merged = page.getByTestId('merged').locator('li');
  const merge = async (...bundles: readonly string[]): Promise<readonly string[]> => {
    await answerOpening(desk, ...bundles);
    await desk.turnTo('exchange', '[data-testid="merge-bundles"]');
    await press('merge-bundles');
    await expect.poll(() => merged.count()).toBe(bundles.length);
    return merged.allInnerTexts();
  };
  const [altered, there, here, again] = await merge(room.altered, room.bundle, ownBundle, room.bundle);
  expect(altered).toMatch(/没有收下。[^]*被改过/);
  expect(there).toContain(`${STATIONS.there}：新增 3 次练习、2 位学员，0 次已经有了。`);
  expect(here).toContain(`${STATIONS.here}：新增 1 次练习、1 位学员，0 次已经有了。`);
  expect(again).toContain(`${STATIONS.there}：新增 0 次练习、0 位学员，3 次已经有了。`);
  await desk.look();

  await desk.turnTo('overview', '.stations tbody tr');
  const stations = await page.locator('.stations tbody tr').allInnerTexts();
  for (const name of Object.values(STATIONS)) expect(stations.filter((row) => row.includes(name))).toHaveLength(1);
  await desk.look();
  await desk.turnTo('landmines', '.landmine-table');
  const lines = await page.locator('.line-said').allInnerTexts();
  expect(lines[0]).toMatch(/^“.{4,}”$/);
  expect(await page.locator('.bars rect').count()).toBeGreaterThan(0);
  await desk.look();

  // The exam that was played by touch, with both lines; and what somebody has come to since their first try.
  await desk.turnTo('people', '.table-open');
  for (const { name } of [SITS_HERE, SITS_THERE, STRANGER]) expect(await person(desk, name).count()).toBe(1);
  await desk.look();
  await press(person(desk, SITS_HERE.name));
  await page.locator('.data-table [role="row"]', { hasText: '考试' }).filter({ hasText: ownScore }).waitFor();
  await press(page.locator('.data-table .table-open').first());
  await page.locator('.curve .curve-mark').first().waitFor();
  expect(await page.getByTestId('score').innerText()).toBe(ownScore);
  await desk.look();
  await desk.turnTo('people', '.table-open');
  const before = await exported(desk);
  expect(before).toContain(STRANGER.name);
  expect(before).toContain(STRANGER.staffNumber);
  await desk.turnTo('people', '.table-open');
  await press(person(desk, STRANGER.name));
  await page.locator('.change-line .better').waitFor();
  await desk.look();

  await press('remove-person');
  await page.getByTestId('confirm-remove').waitFor();
  const says = await page.locator('.dialog-list').innerText();
  expect(says).toMatch(/会删掉[^]*2 次练习[^]*会留下[^]*别处还有/);
  await desk.look();
  expect(await peopleOf(desk)).toMatchObject({ kind: 'done', value: { trainees: { length: 3 } } });
  await press('confirm-remove');
  await person(desk, STRANGER.name).waitFor({ state: 'detached' });
  await desk.turnTo('people', '.table-open');
  expect(await page.locator('.data-table').innerText()).not.toContain(STRANGER.name);
  // An old bundle does not bring them back.
  expect(await merge(room.bundle)).toEqual([expect.stringMatching(/新增 0 次练习、0 位学员[^]*2 个班次没有合并/)]);
  const after = await exported(desk);
  expect(after).toContain(SITS_HERE.name);
  expect(after).not.toContain(STRANGER.name);
  expect(after).not.toContain(STRANGER.staffNumber);

  await desk.turnTo('people', '.class-tab');
  await press(page.locator('.class-tab', { hasText: CLASS.name }));
  await page.getByTestId('rename-class').waitFor();
  await desk.look();
  const report = join(stick, 'report.pdf');
  await answerSaving(desk, report);
  await press('save-pdf');
  await page.locator('.notice', { hasText: report }).waitFor();
  const paper = readFileSync(report, 'latin1');
  expect(paper.startsWith('%PDF')).toBe(true);
  expect([...paper.matchAll(/\/Type\s*\/Page\b/g)].length).toBeGreaterThan(0);
  expect(desk.errors).toEqual([]);
  await desk.close();
});

/** Every cell of the workbook that the desk writes now. */
async function exported(desk: AtWork): Promise<readonly string[]> {
  const folder = mkdtempSync(join(stick, 'tables-'));
  await answerOpening(desk, folder);
  await desk.turnTo('exchange', '[data-testid="export-xlsx"]');
  await desk.press('export-xlsx');
  await expect.poll(() => desk.page.getByTestId('exported').innerText()).toContain(folder);
  const sheets = await readXlsxFile(join(folder, readdirSync(folder).find((name) => name.endsWith('.xlsx')) ?? ''));
  return sheets.flatMap(({ data }) => data.flat().map(String));
}

/** What the trainer has laid down on this computer; null before the first of it lies on the disk. */
function plansOf(folder: string): Plans | null {
  try {
    return JSON.parse(readFileSync(join(folder, 'plans.json'), 'utf8')) as Plans;
  } catch {
    return null;
  }
}
