// @vitest-environment happy-dom
import { cleanup, configure, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { RunRow } from '../../electron/contract/results/run.js';
import { NO_PLANS, type Exam } from '../../electron/contract/trainer/plans.js';
import type { Copies } from '../../electron/main/trainer/copies.js';
import { earnedBy } from '../../renderer/trainer/certificate/earned.js';
import { certificateEn } from '../../renderer/trainer/certificate/words.en.js';
import { certificateZhCN } from '../../renderer/trainer/certificate/words.zh-CN.js';
import type { Place } from '../../renderer/trainer/place.js';
import { TrainerScreen } from '../../renderer/trainer/trainer-screen.js';
import { trainerEn } from '../../renderer/trainer/words.en.js';
import { trainerZhCN } from '../../renderer/trainer/words.zh-CN.js';
import { begin, end, trainee, unit } from '../electron/results-examples.js';
import { corePack } from '../support/core-pack.js';
import { shelfOf } from '../support/shelf.js';
import { openTestDesk, sat, type TestDesk } from '../support/trainer-desk.js';
import { faults, show } from './debrief-kit.js';

vi.setConfig({ testTimeout: 120_000 });
// A loaded machine must not fail a right answer.
configure({ asyncUtilTimeout: 30_000 });
vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(960);

const PIN = '246810';
const EXAM: Exam = { id: 'exam-1', name: 'March', classId: null, levelIds: ['L06', 'L10'], seedBy: 'class', seed: 7, attempts: 2, state: 'closed', preparedAt: '2026-03-01T09:00:00.000Z', openedAt: null, closedAt: null };
const library = { packs: [shelfOf(corePack(), 'core')] };

let desk: TestDesk;
beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => {
  cleanup();
  desk.close();
});

async function open(language: 'zh-CN' | 'en', at: Place): Promise<HTMLElement> {
  const { container } = await show(language, <TrainerScreen trainer={desk.trainer} library={library} at={at} onWatch={() => undefined} onClose={() => undefined} />);
  await waitFor(() => expect(container.querySelector('main')).not.toBeNull());
  return container;
}

/** Somebody who passed both levels of an exam, on a machine with a key or without. */
async function examined({ key = true } = {}): Promise<void> {
  await desk.trainer.savePlans({ ...NO_PLANS, exams: [EXAM] });
  desk.store.putPeople([], [trainee(1, { name: '周可' })]);
  sat(desk.store, 'person-1', 'sitting-1', [['L06', 74], ['L10', 86]].map(([levelId, score]) => ({ begin: begin(`run-${levelId}`.toLowerCase(), { levelId: String(levelId), examId: 'exam-1', mode: 'exam' }), units: [], end: end(`run-${levelId}`.toLowerCase(), { score: Number(score) }) })));
  if (key) await desk.trainer.makeCentre('城东培训中心', PIN);
}

describe('what somebody has earned', () => {
  const road = [{ key: 'L01', chapter: 'preparation' }, { key: 'L02', chapter: 'preparation' }];
  const run = (id: string, levelId: string, score: number, change: Partial<RunRow> = {}): RunRow => ({ ...begin(id, { levelId }), sittingId: 's', traineeId: 'person-1', stationId: 'station-1', ending: 'finished', endedAt: `2026-03-0${id.length}T09:00:00.000Z`, score, rank: 'A', passed: true, ...change });

  it('is the campaign only when every level of it was passed, by the best run of each', () => {
    expect(earnedBy([run('a', 'L01', 80)], [], road)).toEqual([]);
    expect(earnedBy([run('a', 'L01', 80), run('bb', 'L02', 90, { passed: false })], [], road)).toEqual([]);
    expect(earnedBy([run('a', 'L01', 80), run('bb', 'L02', 90, { ending: 'left-early' })], [], road)).toEqual([]);
    const [earned] = earnedBy([run('a', 'L01', 80), run('bb', 'L02', 60), run('ccc', 'L02', 70)], [], road);
    expect(earned).toMatchObject({ key: 'campaign', exam: null, runIds: ['a', 'ccc'], levelIds: ['L01', 'L02'], lastAt: '2026-03-03T09:00:00.000Z' });
    expect(earned?.score).toBeCloseTo(75, 6);
    expect(earnedBy([], [], [])).toEqual([]);
  });

  it('is an exam by the runs that were sat in it, and no others', () => {
    const sitting = [run('a', 'L06', 74, { examId: 'exam-1' }), run('bb', 'L10', 86, { examId: 'exam-1' })];
    expect(earnedBy(sitting, [EXAM], road)).toEqual([{ key: 'exam-1', what: { kind: 'exam', examId: 'exam-1' }, exam: 'March', runIds: ['a', 'bb'], levelIds: ['L06', 'L10'], lastAt: '2026-03-02T09:00:00.000Z', score: 80, rank: 'B' }]);
    expect(earnedBy(sitting.map((row) => ({ ...row, examId: null })), [EXAM], road)).toEqual([]);
    // One level alone: the rank that was given there holds.
    expect(earnedBy(sitting, [{ ...EXAM, levelIds: ['L06'] }], road)).toMatchObject([{ score: 74, rank: 'A' }]);
  });
});

it('has the same figures to fill in, in both languages', () => {
  const figures = (words: unknown): string[] => [...JSON.stringify(words).matchAll(/\{\{\w+\}\}/g)].map(String).sort();
  expect(figures(certificateEn)).toEqual(figures(certificateZhCN));
  expect(JSON.stringify(certificateEn)).not.toMatch(/[一-鿿]/);
});

describe.each([['zh-CN', trainerZhCN], ['en', trainerEn]] as const)('certificates in %s', (language, words) => {
  it('are made on a trainee’s page, signed, and say who passed what, with a code that is recognised', async () => {
    await examined();
    const container = await open(language, { kind: 'person', traineeId: 'person-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByTestId('open-certificate'));
    await user.type(await screen.findByTestId('certificate-pin'), '111111');
    await user.click(screen.getByTestId('issue-certificate'));
    expect((await screen.findByRole('alert')).textContent).toContain('PIN');
    await user.clear(screen.getByTestId('certificate-pin'));
    await user.type(screen.getByTestId('certificate-pin'), PIN);
    await user.click(screen.getByTestId('issue-certificate'));
    const paper = await screen.findByTestId('award');
    for (const said of ['城东培训中心', '周可', 'March', '80.0', words.certificate.paper.exam]) expect(paper.textContent).toContain(said);
    expect(paper.textContent).toContain(language === 'en' ? 'March 1, 2026' : '2026年3月1日');
    const text = paper.querySelector('.qr')?.getAttribute('data-text') ?? '';
    expect(await desk.trainer.checkCertificate(text)).toMatchObject({ kind: 'done', value: { kind: 'valid', certificate: { name: '周可', score: 80 } } });
    expect(await faults(container)).toEqual([]);
    await user.click(screen.getByTestId('award-back'));
    expect(await screen.findByTestId('open-certificate')).toBeDefined();
  });

  it('send the trainer to make a key where there is none', async () => {
    await examined({ key: false });
    await open(language, { kind: 'person', traineeId: 'person-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByTestId('open-certificate'));
    expect((await screen.findByTestId('no-centre-key')).textContent).toContain(words.certificate.noKey);
    expect(screen.queryByTestId('certificate-pin')).toBeNull();
    await user.click(screen.getByTestId('to-centre-key'));
    expect(await screen.findByText(words.centre.lead)).toBeDefined();
  });

  it('that somebody brings are checked: genuine, altered, of a centre that is read in and forgotten again', async () => {
    await examined();
    const made = await desk.trainer.issueCertificate({ traineeId: 'person-1', what: { kind: 'exam', examId: 'exam-1' }, runIds: ['run-l06', 'run-l10'], score: 80, rank: 'A' }, PIN);
    const file = await desk.trainer.writePublicKey();
    if (made.kind !== 'done' || file.kind !== 'done' || file.value === null) throw new Error('no certificate');
    const { text } = made.value;
    const east = desk;
    desk = openTestDesk();
    const container = await open(language, { kind: 'exchange' });
    const user = userEvent.setup();
    const check = async (typed: string): Promise<HTMLElement> => {
      await user.clear(screen.getByTestId('certificate-text'));
      await user.click(screen.getByTestId('certificate-text'));
      await user.paste(typed);
      await user.keyboard('{Enter}');
      return screen.findByTestId('checked');
    };
    const { kinds } = words.certificate.check;
    await screen.findByTestId('certificate-text');
    expect((await check('hello')).textContent).toContain(kinds['not-one']);
    expect((await check(text)).textContent).toContain(kinds['another-centre']);
    desk.files.push(file.value.place);
    await user.click(screen.getByTestId('read-key'));
    await waitFor(() => expect(screen.getByTestId('centre-keys').textContent).toContain('城东培训中心'));
    const valid = await check(text);
    for (const said of [kinds.valid, '周可', 'March', '80.0', '2026-03-01', words.certificate.keys.whose.other]) expect(valid.textContent).toContain(said);
    expect(await faults(container)).toEqual([]);
    expect((await check(text.replace('周可', '林夏'))).textContent).toContain(kinds.altered);
    await user.click(screen.getByRole('button', { name: words.certificate.keys.forget.replace('{{name}}', '城东培训中心') }));
    await waitFor(() => expect(screen.getByTestId('centre-keys').textContent).toBe(''));
    expect((await check(text)).textContent).toContain(kinds['another-centre']);
    east.close();
  });

  it('leave a bundle of other content to the trainer, who may take it all the same', async () => {
    const station = openTestDesk();
    station.store.putPeople([], [trainee(1)]);
    sat(station.store, 'person-1', 'sitting-1', [{ begin: begin('run-1'), units: [unit('run-1', 0)], end: end('run-1') }]);
    await desk.trainer.makeCentre('练习中心', PIN);
    const enrolled = await desk.trainer.enrolStation('前台', PIN);
    station.files.push(enrolled.kind === 'done' ? (enrolled.value?.place ?? '') : '');
    await station.trainer.readEnrolment();
    const bundle = await station.trainer.writeBundle();
    await open(language, { kind: 'exchange' });
    const user = userEvent.setup();
    desk.files.push(bundle.kind === 'done' ? (bundle.value?.place ?? '') : '');
    await user.click(await screen.findByTestId('merge-bundles'));
    const list = await screen.findByTestId('merged');
    // The reason names the button by the words that stand on it.
    await waitFor(() => expect(list.textContent?.toLowerCase()).toContain(words.exchange.again.toLowerCase()));
    await user.click(screen.getByTestId('merge-again'));
    await waitFor(() => expect(list.querySelector('[data-taken="true"]')).not.toBeNull());
    expect(screen.queryByTestId('merge-again')).toBeNull();
    expect(desk.store.runs({})).toHaveLength(1);
    station.close();
  });

  it('do not outlive whoever is deleted unsaid: what is left in old files is named', async () => {
    desk.close();
    const copies: Copies = { backupFolder: 'D:/backup', lastBackupAt: () => null, forget: async () => ({ reached: true, cleaned: 13, left: ['next-call-s-1.db'] }), asides: () => ['results.db.broken-1'] };
    desk = openTestDesk({ copies });
    desk.store.putPeople([], [trainee(1, { name: '周可' })]);
    await open(language, { kind: 'person', traineeId: 'person-1' });
    const user = userEvent.setup();
    await user.click(await screen.findByTestId('remove-person'));
    await user.click(await screen.findByTestId('confirm-remove'));
    const left = await screen.findByTestId('left-behind');
    for (const said of ['13', 'D:/backup', 'next-call-s-1.db', 'results.db.broken-1']) expect(left.textContent).toContain(said);
    expect(left.textContent).not.toContain(words.person.left.unreached);
    expect(desk.store.trainee('person-1')).toBeNull();
    await user.click(screen.getByTestId('left-seen'));
    expect(await screen.findByText(words.people.noneHead)).toBeDefined();
    // Nobody has backed up into that folder yet: the overview says so.
    await user.click(screen.getByTestId('rail-overview'));
    expect(await screen.findByText(words.overview.noCopy)).toBeDefined();
  });
});
