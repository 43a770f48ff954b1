import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { examSeed, NO_PLANS, type Exam } from '../../electron/contract/trainer/plans.js';
import { RELOCK_MS, type Gate } from '../../electron/main/trainer/lock.js';
import { PLANS_FILE } from '../../electron/main/trainer/plans-file.js';
import { openTestDesk, sat, type DeskChoices, type TestDesk } from '../support/trainer-desk.js';
import { begin, choice, end, trainee, unit } from './results-examples.js';

const open: TestDesk[] = [];
function desk(choices: DeskChoices = {}): TestDesk {
  const made = openTestDesk(choices);
  open.push(made);
  return made;
}
afterEach(() => {
  while (open.length > 0) open.pop()?.close();
});

const pin: Gate = { isSet: () => true, check: (typed) => (typed === '2468' ? { kind: 'right' } : { kind: 'wrong', waitSeconds: 0 }), waitSeconds: () => 0 };
const exam: Exam = { id: 'exam-1', name: '三月考核', classId: null, levelIds: ['L06'], seedBy: 'class', seed: 7, attempts: 1, state: 'open', preparedAt: '2026-03-01T09:00:00.000Z', openedAt: null, closedAt: null };

describe('the lock of the desk', () => {
  it('answers nothing but “locked” before the PIN, to every question', async () => {
    const { trainer, store } = desk({ gate: pin });
    store.putPeople([], [trainee(1)]);
    expect(await trainer.access()).toEqual({ open: false, pinSet: true, waitSeconds: 0 });
    const asked = [trainer.people(), trainer.overview(), trainer.runs({}, 1), trainer.run('run-1'), trainer.heat('step', {}), trainer.lines('step', 'GREET', {}), trainer.landmines({}, 1), trainer.levelFigures({}), trainer.plans(), trainer.savePlans(NO_PLANS), trainer.putClass({ id: 'c', name: 'C' }), trainer.removeClass('c'), trainer.putTrainee(trainee(2)), trainer.removeTrainee('person-1'), trainer.previewRoster(), trainer.applyRoster('x'), trainer.mergeBundles([]), trainer.exportResults('csv', 'zh', {}), trainer.centre(), trainer.makeCentre('中心', '123456'), trainer.enrolStation('前台', '123456'), trainer.readEnrolment(), trainer.writeBundle()];
    for (const answer of await Promise.all(asked)) expect(answer).toEqual({ kind: 'locked' });
    expect(store.trainees()).toHaveLength(1);
  });

  it('opens by the PIN, and locks itself after ten minutes without a question', async () => {
    const { trainer, pass } = desk({ gate: pin });
    expect((await trainer.unlock('1111')).open).toBe(false);
    expect((await trainer.unlock('2468')).open).toBe(true);
    pass(RELOCK_MS - 1);
    expect((await trainer.people()).kind).toBe('done');
    pass(RELOCK_MS - 1);
    expect((await trainer.people()).kind).toBe('done');
    pass(RELOCK_MS);
    expect((await trainer.people()).kind).toBe('locked');
  });

  it('stands open where the app was started as the desk, until it is locked', async () => {
    const { trainer } = desk({ gate: pin, startsOpen: true });
    expect((await trainer.people()).kind).toBe('done');
    await trainer.lock();
    expect((await trainer.people()).kind).toBe('locked');
  });

  it('asks for nothing where nobody has set a PIN', async () => {
    const { trainer } = desk();
    expect(await trainer.access()).toEqual({ open: true, pinSet: false, waitSeconds: 0 });
  });
});

describe('classes and people', () => {
  it('refuses a number or a class name that is taken, in sentences', async () => {
    const { trainer, store } = desk();
    await trainer.putClass({ id: 'class-1', name: '一班' });
    expect(await trainer.putClass({ id: 'class-2', name: '一班' })).toMatchObject({ kind: 'problem', problem: { zh: expect.stringContaining('一班') } });
    await trainer.putTrainee(trainee(1, { classId: 'class-1' }));
    expect(await trainer.putTrainee(trainee(2, { staffNumber: '1001' }))).toMatchObject({ kind: 'problem', problem: { en: expect.stringContaining('1001') } });
    expect(store.trainees().map(({ id }) => id)).toEqual(['person-1']);
    // The same person may keep their own number.
    expect((await trainer.putTrainee(trainee(1, { name: '改名' }))).kind).toBe('done');
  });

  it('leaves the people when their class goes, and nothing when a person goes', async () => {
    const { trainer, store } = desk();
    store.putPeople([{ id: 'class-1', name: '一班' }], [trainee(1, { classId: 'class-1' })]);
    sat(store, 'person-1', 'sitting-1', [{ begin: begin('run-1'), units: [unit('run-1', 0)], end: end('run-1') }]);
    await trainer.removeClass('class-1');
    expect(store.trainee('person-1')).toMatchObject({ classId: null });
    expect(await trainer.removeTrainee('person-1')).toEqual({ kind: 'done', value: { runs: 1, sittings: 1 } });
    expect(store.trainees()).toEqual([]);
    expect(await trainer.run('run-1')).toEqual({ kind: 'done', value: null });
  });
});

describe('results', () => {
  it('come with the recording that proves them, and as figures that add up', async () => {
    const { trainer, store } = desk();
    store.putPeople([{ id: 'class-1', name: '一班' }], [trainee(1, { classId: 'class-1' }), trainee(2)]);
    sat(store, 'person-1', 'sitting-1', [{ begin: begin('run-1'), units: [unit('run-1', 0), unit('run-1', 1)], end: end('run-1') }]);
    sat(store, 'person-2', 'sitting-2', [{ begin: begin('run-2'), units: [unit('run-2', 0, { choices: [choice(0, 'landmine', { step: 'greet' })] })], end: end('run-2', { score: 40, passed: false, rank: 'D' }) }]);
    const kept = await trainer.run('run-1');
    expect(kept).toMatchObject({ kind: 'done', value: { row: { id: 'run-1', traineeId: 'person-1' }, units: [{ index: 0 }, { index: 1 }], replay: { level: 'L06' } } });
    const heat = await trainer.heat('step', {});
    if (heat.kind !== 'done') throw new Error('no heat');
    const { traineeIds, keys, counts } = heat.value;
    const cell = (who: string, key: string): number[] => [...counts.slice((traineeIds.indexOf(who) * keys.length + keys.indexOf(key)) * 3).slice(0, 3)];
    expect(cell('person-1', 'soothe')).toEqual([6, 2, 2]);
    expect(cell('person-2', 'soothe')).toEqual([0, 0, 0]);
    expect(cell('person-2', 'greet')).toEqual([1, 0, 1]);
    expect(await trainer.heat('step', { classId: 'class-1' })).toMatchObject({ value: { traineeIds: ['person-1'] } });
    expect(await trainer.lines('step', 'soothe', {})).toMatchObject({ value: [{ tier: 'landmine', times: 1, people: 1 }, { tier: 'landmine', times: 1, people: 1 }, { tier: 'ordinary' }, { tier: 'ordinary' }, { tier: 'model' }, { tier: 'model' }] });
    expect(await trainer.overview()).toMatchObject({ value: { people: 2, classes: 1, runs: 2, stations: [{ here: true, runs: 2, interrupted: 0 }] } });
  });
});

describe('plans', () => {
  it('are kept whole, and a file that cannot be understood is left as it is', async () => {
    const { trainer, folder } = desk();
    expect(await trainer.plans()).toEqual({ kind: 'done', value: NO_PLANS });
    const plans = { ...NO_PLANS, levels: { 'class-1': ['L06'] }, exams: [exam] };
    expect((await trainer.savePlans(plans)).kind).toBe('done');
    expect(await trainer.plans()).toEqual({ kind: 'done', value: plans });
    writeFileSync(join(folder, PLANS_FILE), '{"version": 2}');
    expect(await trainer.plans()).toMatchObject({ kind: 'problem', problem: { zh: expect.stringContaining(PLANS_FILE) } });
  });

  it('give everybody the same callers, or each their own, and the same ones again', () => {
    expect(examSeed(exam, 'L06', 'person-1')).toBe(examSeed(exam, 'L06', 'person-2'));
    expect(examSeed(exam, 'L06', 'person-1')).not.toBe(examSeed(exam, 'L07', 'person-1'));
    const own = { ...exam, seedBy: 'trainee' as const };
    expect(examSeed(own, 'L06', 'person-1')).not.toBe(examSeed(own, 'L06', 'person-2'));
    expect(examSeed(own, 'L06', 'person-1')).toBe(examSeed({ ...own }, 'L06', 'person-1'));
  });
});
