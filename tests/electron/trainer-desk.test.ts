import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examSeed, NO_PLANS, type Exam } from '../../electron/contract/trainer/plans.js';
import { classIdOf, traineeIdOf } from '../../electron/main/exchange/person-ids.js';
import { FRESH_STATION } from '../../electron/contract/station-config.js';
import { RELOCK_MS, type Gate } from '../../electron/main/trainer/lock.js';
import { PLANS_FILE } from '../../electron/main/trainer/plans-file.js';
import { testDesks } from '../support/test-desks.js';
import { pinGate, sat } from '../support/trainer-desk.js';
import { begin, choice, end, trainee, unit } from './results-examples.js';

const desk = testDesks();

const pin = pinGate('2468');
const { version: _version, ...setup } = FRESH_STATION;
const exam: Exam = { id: 'exam-1', name: '三月考核', classId: null, levelIds: ['L06'], seedBy: 'class', seed: 7, attempts: 1, state: 'open', preparedAt: '2026-03-01T09:00:00.000Z', openedAt: null, closedAt: null };

describe('the lock of the desk', () => {
  it('answers nothing but “locked” before the PIN, to every question', async () => {
    const { trainer, store } = desk({ gate: pin });
    store.putPeople([], [trainee(1)]);
    expect(await trainer.access()).toEqual({ open: false, pinSet: true, pinLost: false, waitSeconds: 0 });
    const asked = [trainer.people(), trainer.overview(), trainer.runs({}, 1), trainer.run('run-1'), trainer.heat('step', {}), trainer.lines('step', 'GREET', {}), trainer.landmines({}, 1), trainer.levelFigures({}), trainer.plans(), trainer.savePlans(NO_PLANS), trainer.writePlanFile(), trainer.previewPlanFile(), trainer.applyPlanFile('x'), trainer.putClass({ id: 'c', name: 'C' }), trainer.removeClass('c'), trainer.putTrainee(trainee(2)), trainer.removeTrainee('person-1'), trainer.previewRoster(), trainer.replanRoster('x', true), trainer.applyRoster('x'), trainer.mergeBundles([]), trainer.exportResults('csv', 'zh', {}), trainer.exportProgress(), trainer.stopExport(), trainer.centre(), trainer.makeCentre('中心', '123456'), trainer.enrolStation('前台', '123456'), trainer.readEnrolment(), trainer.writeBundle(), trainer.takeOtherContent('00000000-0000-4000-8000-000000000000', []), trainer.certificateKeys(), trainer.issueCertificate({ traineeId: 'person-1', what: { kind: 'campaign' }, runIds: ['run-1'], score: 80, rank: 'A' }, '123456'), trainer.checkCertificate('x'), trainer.writePublicKey(), trainer.readPublicKey(), trainer.forgetPublicKey('0123456789abcdef'), trainer.setPin('9999'), trainer.stationSetup(), trainer.saveStationSetup(setup), trainer.chooseBackupFolder(), trainer.startStation()];
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

  it('stays closed, started as the desk or not, until a PIN is set where there was none', async () => {
    for (const startsOpen of [false, true]) {
      const { trainer } = desk({ gate: pinGate(null), startsOpen });
      expect(await trainer.access()).toEqual({ open: false, pinSet: false, pinLost: false, waitSeconds: 0 });
      expect((await trainer.people()).kind).toBe('locked');
      expect(await trainer.setPin('97531')).toEqual({ kind: 'done', value: { open: true, pinSet: true, pinLost: false, waitSeconds: 0 } });
      expect((await trainer.people()).kind).toBe('done');
      await trainer.lock();
      // Only the first one is set by whoever comes along.
      expect(await trainer.setPin('1111')).toEqual({ kind: 'locked' });
      expect((await trainer.unlock('97531')).open).toBe(true);
    }
  });

  it('takes no PIN of fewer than four digits, and says so when the disk keeps none', async () => {
    const { trainer } = desk({ gate: pinGate(null, false) });
    await expect(trainer.setPin('135')).rejects.toThrow();
    expect(await trainer.setPin('1357')).toMatchObject({ kind: 'problem', problem: { zh: expect.stringContaining('磁盘'), en: expect.stringContaining('disk') } });
    expect(await trainer.access()).toMatchObject({ open: false, pinSet: false });
  });

  it('opens to nobody while the PIN’s file cannot be read', async () => {
    const lost: Gate = { ...pinGate('2468'), state: () => 'lost', check: () => ({ kind: 'wrong', waitSeconds: 0 }) };
    const { trainer } = desk({ gate: lost, startsOpen: true });
    expect(await trainer.access()).toEqual({ open: false, pinSet: true, pinLost: true, waitSeconds: 0 });
    expect(await trainer.setPin('1357')).toEqual({ kind: 'locked' });
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

  it('gives whoever is added by hand the id that a roster gives them, so that results of every machine meet', async () => {
    const { trainer, store } = desk();
    await trainer.putClass({ id: null, name: ' 三月一班 ' });
    const [made] = store.classes();
    expect(made).toEqual({ id: classIdOf('三月一班'), name: '三月一班' });
    expect(await trainer.putTrainee({ id: null, staffNumber: '10086', name: '周可', classId: made?.id ?? null })).toEqual({ kind: 'done', value: null });
    expect(store.traineeByNumber('10086')?.id).toBe(traineeIdOf('10086'));
    // Somebody who was given another number keeps the id; whoever gets the old number cannot have it too.
    await trainer.putTrainee({ id: traineeIdOf('10086'), staffNumber: '10087', name: '周可', classId: null });
    await trainer.putTrainee({ id: null, staffNumber: '10086', name: '林夏', classId: null });
    expect(store.trainees().map(({ id, name }) => [id, name])).toEqual([['t-10086-2', '林夏'], ['t-10086', '周可']]);
  });

  it('leaves the people when their class goes, and nothing when a person goes', async () => {
    const { trainer, store } = desk();
    store.putPeople([{ id: 'class-1', name: '一班' }], [trainee(1, { classId: 'class-1' })]);
    sat(store, 'person-1', 'sitting-1', [{ begin: begin('run-1'), units: [unit('run-1', 0)], end: end('run-1') }]);
    await trainer.removeClass('class-1');
    expect(store.trainee('person-1')).toMatchObject({ classId: null });
    expect(await trainer.removeTrainee('person-1')).toEqual({ kind: 'done', value: { runs: 1, sittings: 1, backupFolder: null, backupsReached: true, backupsCleaned: 0, backupsLeft: [], asides: [] } });
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

describe('rosters and results in and out', () => {
  const roster = (text: string): string => {
    const path = join(mkdtempSync(join(tmpdir(), 'next-call-roster-')), 'roster.csv');
    writeFileSync(path, text);
    return path;
  };

  it('shows every row of a roster before anything is written, and then writes just that', async () => {
    const { trainer, store, files } = desk();
    store.putPeople([{ id: 'class-1', name: '一班' }], [trainee(1, { name: '周可' }), trainee(2, { name: '林夏' })]);
    files.push(roster('工号,姓名,班级\n1001,周可,一班\n1002,别的名字,一班\n1003,新来的,二班\n12a,写错的,二班\n'));
    const found = await trainer.previewRoster();
    if (found.kind !== 'done' || found.value === null) throw new Error('no preview');
    expect(found.value).toMatchObject({ problem: null, newClasses: ['二班'] });
    expect(found.value.rows.map(({ row, change }) => [row, change])).toEqual([[2, 'changed'], [3, 'refused'], [4, 'added'], [5, 'refused']]);
    expect(found.value.rows.filter(({ change }) => change === 'refused').every(({ remarks }) => remarks.length > 0)).toBe(true);
    expect(store.trainees()).toHaveLength(2);
    expect((await trainer.applyRoster('another')).kind).toBe('problem');
    const renamed = await trainer.replanRoster(found.value.id, true);
    if (renamed.kind !== 'done') throw new Error('no second preview');
    expect(renamed.value.rows.map(({ row, change }) => [row, change])).toEqual([[2, 'changed'], [3, 'changed'], [4, 'added'], [5, 'refused']]);
    expect((await trainer.applyRoster(found.value.id)).kind).toBe('problem');
    expect((await trainer.applyRoster(renamed.value.id)).kind).toBe('done');
    expect(store.trainees().map(({ staffNumber, name, classId }) => [staffNumber, name, store.classes().find(({ id }) => id === classId)?.name ?? null])).toEqual([['1001', '周可', '一班'], ['1002', '别的名字', '一班'], ['1003', '新来的', '二班']]);
  });

  it('says what is wrong with a file that is no roster, and with nobody choosing does nothing', async () => {
    const { trainer, files } = desk();
    expect(await trainer.previewRoster()).toEqual({ kind: 'done', value: null });
    files.push(roster('这里没有表头\n'));
    expect(await trainer.previewRoster()).toMatchObject({ value: { problem: { zh: expect.any(String) } } });
  });

  it('takes a station’s bundle once, from an enrolled station of this centre only', async () => {
    const centre = desk();
    const station = desk();
    station.store.putPeople([], [trainee(1)]);
    sat(station.store, 'person-1', 'sitting-1', [{ begin: begin('run-1'), units: [unit('run-1', 0)], end: end('run-1') }]);
    expect(await station.trainer.writeBundle()).toMatchObject({ kind: 'problem' });
    expect(await centre.trainer.makeCentre('练习中心', '246810')).toMatchObject({ value: { centre: '练习中心' } });
    expect((await centre.trainer.makeCentre('又一个', '246810')).kind).toBe('problem');
    expect((await centre.trainer.enrolStation('前台', '111111')).kind).toBe('problem');
    const enrolled = await centre.trainer.enrolStation('前台', '246810');
    if (enrolled.kind !== 'done' || enrolled.value === null) throw new Error('not enrolled');
    station.files.push(enrolled.value.place);
    expect(await station.trainer.readEnrolment()).toMatchObject({ value: { station: '前台', stationCentre: '练习中心' } });
    const bundle = await station.trainer.writeBundle();
    if (bundle.kind !== 'done' || bundle.value === null) throw new Error('no bundle');
    expect(bundle.value.runs).toBe(1);
    const merge = async (known: string[]): Promise<unknown> => {
      centre.files.push(bundle.value?.place ?? '');
      return centre.trainer.mergeBundles(known);
    };
    const refused = await merge([]);
    expect(refused).toMatchObject({ value: [{ newRuns: 0, problem: { zh: expect.stringContaining('仍然合并') }, again: expect.any(String) }] });
    expect(centre.store.runs({})).toEqual([]);
    expect(await merge([begin('run-1').packHash])).toMatchObject({ value: [{ station: '前台', newRuns: 1, knownRuns: 0, newPeople: 1, problem: null }] });
    expect(await merge([begin('run-1').packHash])).toMatchObject({ value: [{ newRuns: 0, knownRuns: 1, problem: null }] });
    expect(await centre.trainer.overview()).toMatchObject({ value: { stations: expect.arrayContaining([expect.objectContaining({ here: false, runs: 1 })]) } });
    const other = desk();
    await other.trainer.makeCentre('别的中心', '135790');
    other.files.push(bundle.value.place);
    expect(await other.trainer.mergeBundles([begin('run-1').packHash])).toMatchObject({ value: [{ newRuns: 0, problem: { zh: expect.any(String) } }] });
  });

  it.each(['xlsx', 'csv'] as const)('writes the results as %s where the trainer says', async (kind) => {
    const { trainer, store } = desk();
    store.putPeople([], [trainee(1)]);
    sat(store, 'person-1', 'sitting-1', [{ begin: begin('run-1'), units: [unit('run-1', 0)], end: end('run-1') }]);
    const found = await trainer.exportResults(kind, 'zh', {});
    if (found.kind !== 'done' || found.value === null) throw new Error('nothing was exported');
    expect(found.value.runs).toBe(1);
    expect(readFileSync(found.value.place).subarray(0, 2).toString()).toBe('PK');
  });

  it.each(['xlsx', 'csv'] as const)('says how far an export as %s has come, writes one at a time, and breaks it off without leaving anything', async (kind) => {
    const { trainer, store, folder } = desk();
    // Enough that it is written in many pieces.
    const many = Array.from({ length: 200 }, (_, n) => choice(n, 'model', { line: { zh: '您先别着急。'.repeat(60), en: 'One moment, please.' } }));
    store.putPeople([], [trainee(1)]);
    sat(store, 'person-1', 'sitting-1', Array.from({ length: 60 }, (_, n) => ({ begin: begin(`run-${n}`), units: [unit(`run-${n}`, 0, { choices: many })], end: end(`run-${n}`) })));
    const before = readdirSync(folder).sort();
    expect(await trainer.exportProgress()).toEqual({ kind: 'done', value: null });
    const writing = trainer.exportResults(kind, 'zh', {});
    const seen: number[] = [];
    for (let done = 0; done === 0 || done < 20;) {
      const found = await trainer.exportProgress();
      if (found.kind !== 'done' || found.value === null) throw new Error('It was over before it could be stopped.');
      ({ done } = found.value);
      seen.push(done);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
    expect(await trainer.exportResults(kind, 'zh', {})).toMatchObject({ kind: 'problem', problem: { zh: expect.stringContaining('还没写完'), en: expect.stringContaining('still being written') } });
    expect((await trainer.stopExport()).kind).toBe('done');
    expect(await writing).toEqual({ kind: 'done', value: null });
    expect(readdirSync(folder).sort()).toEqual(before);
    expect(await trainer.exportProgress()).toEqual({ kind: 'done', value: null });
    expect(await trainer.exportResults(kind, 'zh', {})).toMatchObject({ kind: 'done', value: { runs: 60 } });
  });
});
