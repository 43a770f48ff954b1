import { readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { kill } from 'node:process';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Station } from '../../electron/contract/station.js';
import { examSeed, type Exam } from '../../electron/contract/trainer/plans.js';
import { writePlans } from '../../electron/main/trainer/plans-file.js';
import { mountSmallDisk } from '../electron/support/small-disk.js';
import { coreLevel } from '../support/core-pack.js';
import { startStationDisplay, type Display } from './support/display.js';
import { launchPackaged, type PackagedApp } from './support/launch.js';
import { playerOf } from './support/play.js';
import { markPage, PEOPLE, setPin, stationData, textOfNext, withResults } from './support/station.js';
import { visitorOf } from './support/visitor.js';

/** The page's own station; only meaningful inside page.evaluate. */
declare const station: Station;

const LEVEL = coreLevel('L06');
const PIN = '1357';
/** As on a computer that is set to little motion: three stations, one after the other, need not be drawn at their finest. */
const CALM = '--force-prefers-reduced-motion';
const HOUR_MS = 3600_000;
const EXAM: Exam = {
  id: 'exam-1', name: '三月结业考', classId: 'class-a', levelIds: ['L06'], seedBy: 'class', seed: 20_260_301, attempts: 1, state: 'open',
  preparedAt: '2026-03-01T08:00:00.000Z', openedAt: '2026-03-01T09:00:00.000Z', closedAt: null,
};
const CLOSED: Exam = { ...EXAM, state: 'closed', closedAt: '2026-03-01T10:00:00.000Z' };

/** A disk with room for one station; null where this user may not mount one. */
const disk = mountSmallDisk(64);
let display: Display;
let running: PackagedApp | null = null;

/** Starts a station in this folder; whatever the test comes to, neither it nor what it starts again by itself outlives the test. */
async function begin(userDataDir: string): Promise<PackagedApp> {
  running = await launchPackaged({ userDataDir, args: ['--kiosk', CALM] });
  return running;
}

beforeAll(async () => {
  display = await startStationDisplay();
});
afterEach(async () => {
  const folder = running?.userDataDir;
  await running?.kill();
  running = null;
  const left = folder === undefined ? 0 : programIn(folder);
  if (folder !== undefined && commandLineOf(left).includes(folder)) kill(left, 'SIGKILL');
});
afterAll(() => {
  display.stop();
  disk?.unmount();
});

test('an exam is what it fixes, once, and over when the trainer says so', async () => {
  const folder = stationData();
  setPin(folder, PIN);
  withResults(folder, (results) => results.putPeople([], Array.from({ length: 60 }, (_, n) => ({ id: `other-${n}`, staffNumber: `${2000 + n}`, name: `学员${n}`, classId: 'class-a' }))));
  writePlans(folder, { version: 1, levels: {}, exams: [EXAM] });
  const app = await begin(folder);
  const { page } = app;
  const visitor = await visitorOf(app, LEVEL);
  const card = page.locator('[data-exam="L06"]');
  const seed = examSeed(EXAM, 'L06', PEOPLE[0].id);

  // The touch that wakes the station presses no name that appears under it.
  await visitor.attract();
  await visitor.press('begin');
  const name = await page.locator('[data-person]').nth(9).boundingBox();
  await visitor.press('sign-in-back');
  await visitor.attract();
  await visitor.finger.touch((name?.x ?? 0) + 30, (name?.y ?? 0) + 30);
  await page.locator('.sign-in').waitFor();
  await page.waitForTimeout(500);
  expect(await page.evaluate(async () => (await station.view()).seated)).toBeNull();
  await visitor.press('sign-in-back');

  await visitor.signIn(PEOPLE[0].staffNumber);
  expect(await card.innerText()).toMatch(/考核 · 三月结业考[^]*还能考 1 次/);
  const player = await visitor.sitDown(card);
  expect(await player.replay()).toMatchObject({ mode: 'exam', seed });
  // Left in the middle it is no fresh attempt, only the one that has begun.
  await player.playOn('model', (state) => (state.call?.moves.length ?? 0) >= 2);
  await visitor.press('pause');
  await visitor.press('leave');
  await expect.poll(() => card.innerText()).toContain('次数已用完');
  expect(await card.isDisabled()).toBe(true);
  await visitor.press('resume');
  await visitor.press('resume-shift');
  const { packHash } = await player.replay();
  await player.playOn('ordinary');

  const score = await page.getByTestId('score').innerText();
  expect(await page.locator('.end-level').innerText()).toContain('考核');
  expect(await page.locator('.qr').getAttribute('data-text')).toContain('考核');
  expect(await page.locator('.end-filed').innerText()).toContain('已存进');
  expect(await page.locator('.end-screen button').evaluateAll((buttons) => buttons.map((button) => button.getAttribute('data-testid')))).toEqual(['sign-out', 'next']);
  await visitor.press('next');
  await expect.poll(() => card.isDisabled()).toBe(true);
  const again = (examId: string | null): Promise<string> => page.evaluate((run) => station.beginRun(run), { id: 'run-again', levelId: 'L06', packHash, mode: 'exam' as const, seed, startedAt: '2026-03-01T09:30:00.000Z', policyHash: null, examId });
  expect(await again(EXAM.id)).toBe('refused');
  await visitor.signOut();

  // The next one has read the briefing when the trainer closes the exam.
  await visitor.signIn(PEOPLE[1].staffNumber);
  await visitor.finger.press(card);
  await page.getByTestId('sit-down').waitFor();
  writePlans(folder, { version: 1, levels: {}, exams: [CLOSED] });
  await visitor.press('sit-down');
  await page.locator('.level-set').waitFor();
  expect(await page.locator('.notices').innerText()).toContain('没有开始');
  await expect.poll(() => card.count()).toBe(0);
  expect(await again(EXAM.id)).toBe('refused');
  expect(app.errors).toEqual([]);

  await app.close();
  const runs = withResults(folder, (results) => results.runs({}).map(({ id }) => results.run(id)));
  expect(runs).toHaveLength(1);
  expect(runs[0]).toMatchObject({ row: { traineeId: PEOPLE[0].id, mode: 'exam', seed, examId: EXAM.id }, end: { ending: 'finished', replay: { mode: 'exam', seed } }, units: [{ callId: '6-1' }] });
  expect(runs[0]?.end?.score?.toFixed(1)).toBe(score);
});

test('a page that hangs, a GPU process that dies, an error in the program and two power cuts lose nothing of a call', async () => {
  const folder = stationData();
  setPin(folder, PIN);
  const { app, page } = await begin(folder);
  const first = await visitorOf({ page }, LEVEL);
  await first.signIn(PEOPLE[1].staffNumber);
  const call = await first.sitDown();
  await call.playOn('model', (state) => (state.call?.moves.length ?? 0) >= 2);
  const played = (await call.replay()).commands.length;

  const offeredAgain = async (): Promise<void> => {
    await expect.poll(() => textOfNext({ app }), { timeout: 40_000 }).toContain('接着打完');
    expect(await textOfNext({ app })).toContain(PEOPLE[1].name);
  };
  await markPage({ app });
  await app.evaluate(({ BrowserWindow }) => void BrowserWindow.getAllWindows()[0]?.webContents.executeJavaScript('for (;;);').catch(() => undefined));
  await offeredAgain();
  expect(logOf(folder)).toContain('The page does not answer');

  await markPage({ app });
  const gpu = await app.evaluate(({ app: program }) => program.getAppMetrics().find(({ type }) => type === 'GPU')?.pid ?? 0);
  expect(gpu).toBeGreaterThan(0);
  kill(gpu, 'SIGKILL');
  await offeredAgain();
  expect(logOf(folder)).toContain('The GPU process ended');

  const ended = new Promise((resolve) => app.process().once('exit', resolve));
  const firstProgram = programIn(folder);
  await app.evaluate(() => void setTimeout(() => { throw new Error('Nobody has thought of this one.'); }, 0));
  await ended;
  await expect.poll(() => programIn(folder), { timeout: 40_000 }).not.toBe(firstProgram);
  await expect.poll(() => addressesAt(folder), { timeout: 40_000 }).toContain('app://next-call/index.html');
  expect(logOf(folder)).toContain('Nobody has thought of this one.');
  expect(logOf(folder).match(/they sit here again/g)).toHaveLength(1);
  expect(JSON.parse(readFileSync(join(folder, 'station-restarts.json'), 'utf8'))).toMatchObject({ total: 3 });

  await powerCut(programIn(folder));
  const soon = await begin(folder);
  const back = await visitorOf(soon, LEVEL);
  await soon.page.getByTestId('resume').waitFor({ timeout: 30_000 });
  expect(await soon.page.getByRole('heading', { level: 1 }).innerText()).toContain(PEOPLE[1].name);
  await back.press('resume');
  await back.press('resume-shift');
  expect((await playerOf(soon.page, LEVEL, back.finger).replay()).commands).toHaveLength(played);
  await soon.kill();

  const late = join(folder, 'station-sitting.json');
  const kept = JSON.parse(readFileSync(late, 'utf8')) as { readonly savedAt: string };
  writeFileSync(late, JSON.stringify({ ...kept, savedAt: new Date(Date.parse(kept.savedAt) - HOUR_MS).toISOString() }));
  const morning = await begin(folder);
  const next = await visitorOf(morning, LEVEL);
  for (const { staffNumber, name } of PEOPLE) {
    await next.signIn(staffNumber);
    const text = await morning.page.locator('body').innerText();
    expect(text).toContain(name);
    for (const other of PEOPLE) if (other.name !== name) expect(text).not.toContain(other.name);
    expect(await morning.page.getByTestId('resume').count()).toBe(0);
    await next.signOut();
  }
  expect(morning.errors).toEqual([]);
  await morning.close();
  const [runs, sittings, open] = withResults(folder, (results) => [results.runs({}).map(({ id }) => results.run(id)), results.sittings(), results.openRuns()] as const);
  expect(runs.map((run) => [run?.row.traineeId, run?.end?.ending, run?.end?.replay?.commands.length])).toEqual([[PEOPLE[1].id, 'interrupted', played]]);
  expect(sittings.map(({ traineeId, ending }) => [traineeId, ending])).toEqual([[PEOPLE[1].id, 'interrupted'], [PEOPLE[0].id, 'signed-out'], [PEOPLE[1].id, 'signed-out']]);
  expect(open).toEqual([]);
});

test.skipIf(disk === null)('a disk without any room left: the trainee reads it, the trainer too, and nothing is lost once there is room', async () => {
  if (disk === null) throw new Error('The disk could be mounted a moment ago.');
  const folder = stationData({}, disk.folder);
  setPin(folder, PIN);
  const app = await begin(folder);
  const { page } = app;
  const visitor = await visitorOf(app, LEVEL);
  await visitor.signIn(PEOPLE[0].staffNumber);
  const player = await visitor.sitDown();
  // Not even what the station had set aside for this day.
  rmSync(join(folder, 'results.reserve'));
  disk.fill();
  await player.playOn('landmine');
  const score = await page.getByTestId('score').innerText();
  expect(await page.locator('.end-filed').innerText()).toContain('没能写进磁盘');
  await visitor.openTrainersPage(PIN);
  expect(await page.locator('.trainer-notices').innerText()).toMatch(/磁盘已满.*先不要关机/);
  await visitor.press('trainer-close');
  disk.makeRoom();
  await visitor.signOut();
  await app.close();
  const runs = withResults(folder, (results) => results.runs({}).map(({ id }) => results.run(id)));
  expect(runs.map((run) => [run?.row.traineeId, run?.end?.ending, run?.end?.score?.toFixed(1), run?.units.length])).toEqual([[PEOPLE[0].id, 'finished', score, 1]]);
});

function logOf(folder: string): string {
  return readFileSync(join(folder, 'logs', 'main.log'), 'utf8');
}

/** The process that holds a station's folder, as Chromium writes it down; 0 for none. */
function programIn(folder: string): number {
  try {
    return Number(readlinkSync(join(folder, 'SingletonLock')).split('-').at(-1));
  } catch {
    return 0;
  }
}

/** The addresses of the pages that a station shows which no test has started; none while it does not answer. */
async function addressesAt(folder: string): Promise<readonly string[]> {
  try {
    const [port = ''] = readFileSync(join(folder, 'DevToolsActivePort'), 'utf8').split('\n');
    const pages = (await (await fetch(`http://127.0.0.1:${port}/json/list`)).json()) as readonly { readonly url: string }[];
    return pages.map(({ url }) => url);
  } catch {
    return [];
  }
}

/** How a process was started; nothing once it has ended, also where nobody has asked after it yet. */
function commandLineOf(program: number): string {
  try {
    return readFileSync(`/proc/${program}/cmdline`, 'utf8');
  } catch {
    return '';
  }
}

/** Ends a program as a power cut does, and waits until it is gone. */
async function powerCut(program: number): Promise<void> {
  expect(program).toBeGreaterThan(0);
  kill(program, 'SIGKILL');
  await expect.poll(() => commandLineOf(program)).toBe('');
}
