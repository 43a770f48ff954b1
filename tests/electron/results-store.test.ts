import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { heatCellSchema, landmineRowSchema, levelFigureSchema, traineeFigureSchema } from '../../electron/contract/results/figures.js';
import { sittingSchema, traineeSchema } from '../../electron/contract/results/people.js';
import { runEndSchema, runRowSchema } from '../../electron/contract/results/run.js';
import { unitResultSchema } from '../../electron/contract/results/unit.js';
import type { ResultsStore } from '../../electron/main/results/results-store.js';
import { openSqliteResults } from '../../electron/main/results/sqlite-results.js';
import { emptyFolder, REPLAY } from './examples.js';
import { at, begin, choice, end, sitting, trainee, unit } from './results-examples.js';

let path = '';
let store: ResultsStore;

beforeEach(() => {
  path = join(emptyFolder(), 'results.db');
  store = openSqliteResults(path);
});
afterEach(() => store.close());

/** A person of class A who sits at the station and has begun a run. */
function someoneAt(person = 1, run = 'run-1'): void {
  store.putPeople([{ id: 'class-a', name: '一班' }], [trainee(person, { classId: 'class-a' })]);
  store.beginSitting(sitting(`sitting-${run}`, `person-${person}`));
  store.beginRun(`sitting-${run}`, begin(run));
}

function reopen(): void {
  store.close();
  store = openSqliteResults(path);
}

const reasonOf = (work: () => unknown): unknown => {
  try {
    work();
  } catch (error) {
    return error instanceof Error && 'reason' in error ? error.reason : error;
  }
  return null;
};

describe('people', () => {
  it('are found by their staff number, with their class, after a restart', () => {
    store.putPeople([{ id: 'class-a', name: '一班' }], [trainee(1, { classId: 'class-a' }), trainee(2)]);
    reopen();
    expect(store.traineeByNumber('1001')).toEqual(trainee(1, { classId: 'class-a' }));
    expect(store.traineeByNumber('9999')).toBeNull();
    expect(store.trainees()).toEqual([trainee(1, { classId: 'class-a' }), trainee(2)]);
    expect(store.trainees('class-a')).toEqual([trainee(1, { classId: 'class-a' })]);
    expect(() => store.trainees().forEach((entry) => traineeSchema.parse(entry))).not.toThrow();
  });

  it('stand in the order of their numbers, not of their letters', () => {
    store.putPeople([], [trainee(1, { staffNumber: '100' }), trainee(2, { staffNumber: '9' })]);
    expect(store.trainees().map(({ staffNumber }) => staffNumber)).toEqual(['9', '100']);
  });

  it('can exchange their numbers, but no two hold one', () => {
    store.putPeople([], [trainee(1), trainee(2)]);
    store.putPeople([], [trainee(1, { staffNumber: '1002' }), trainee(2, { staffNumber: '1001' })]);
    expect(store.traineeByNumber('1001')?.id).toBe('person-2');
    expect(reasonOf(() => store.putPeople([], [trainee(3), trainee(4, { staffNumber: '1001' })]))).toBe('number-taken');
    expect(store.trainee('person-3')).toBeNull();
    expect(reasonOf(() => store.putPeople([], [trainee(5, { classId: 'class-x' })]))).toBe('unknown-class');
  });

  it('stay without a class when their class is taken away', () => {
    someoneAt();
    store.removeClass('class-a');
    expect(store.classes()).toEqual([]);
    expect(store.trainee('person-1')).toEqual(trainee(1));
  });
});

describe('what somebody played', () => {
  it('comes back as it was filed: sitting, run, units, choices and replay', () => {
    someoneAt();
    store.fileUnit(unit('run-1', 0));
    store.fileUnit(unit('run-1', 1, { choices: [] }));
    store.endRun(end('run-1'));
    store.endSitting('sitting-run-1', at(10), 'signed-out');
    reopen();
    const kept = store.run('run-1');
    expect(kept?.units).toEqual([unit('run-1', 0), unit('run-1', 1, { choices: [] })]);
    expect(kept?.end).toEqual(end('run-1'));
    expect(kept?.row).toEqual({ ...begin('run-1'), sittingId: 'sitting-run-1', traineeId: 'person-1', stationId: 'station-1', ending: 'finished', endedAt: at(9), score: 80, rank: 'A', passed: true });
    expect(store.replay('run-1')).toEqual(REPLAY);
    expect(store.sittings()).toEqual([sitting('sitting-run-1', 'person-1', { endedAt: at(10), ending: 'signed-out' })]);
    expect(() => [runRowSchema.parse(kept?.row), runEndSchema.parse(kept?.end), sittingSchema.parse(store.sittings()[0]), kept?.units.map((entry) => unitResultSchema.parse(entry))]).not.toThrow();
  });

  it('is open until it ends, and is found again after the machine stopped', () => {
    someoneAt();
    store.fileUnit(unit('run-1', 0));
    reopen();
    expect(store.openRuns().map(({ id }) => id)).toEqual(['run-1']);
    expect(store.openSittings().map(({ id }) => id)).toEqual(['sitting-run-1']);
    store.endRun(end('run-1', { ending: 'interrupted', score: null, rank: null, passed: false, dimensions: null, replay: null }));
    store.endSitting('sitting-run-1', at(20), 'interrupted');
    expect([store.openRuns(), store.openSittings()]).toEqual([[], []]);
    expect(store.run('run-1')?.units).toHaveLength(1);
    expect(store.replay('run-1')).toBeNull();
  });

  it('counts once when it is filed twice', () => {
    someoneAt();
    for (let turn = 0; turn < 2; turn += 1) {
      store.beginSitting(sitting('sitting-run-1', 'person-1'));
      store.beginRun('sitting-run-1', begin('run-1'));
      store.fileUnit(unit('run-1', 0));
      store.endRun(end('run-1'));
    }
    expect(store.run('run-1')?.units).toHaveLength(1);
    expect(store.heat('step', {})).toEqual([{ traineeId: 'person-1', key: 'soothe', choices: 3, model: 1, landmine: 1 }]);
    expect(store.levelFigures({})).toMatchObject([{ runs: 1, people: 1, passed: 1 }]);
  });

  it('holds as it was played last where a call was played again after a crash', () => {
    someoneAt();
    store.fileUnit(unit('run-1', 0));
    store.fileUnit(unit('run-1', 0, { score: 99, choices: [choice(0, 'model')] }));
    expect(store.run('run-1')?.units).toEqual([unit('run-1', 0, { score: 99, choices: [choice(0, 'model')] })]);
    expect(store.heat('step', {})).toEqual([{ traineeId: 'person-1', key: 'soothe', choices: 1, model: 1, landmine: 0 }]);
    expect(store.landmines({}, 10)).toEqual([]);
  });

  it('is the finished end where a run was also filed as interrupted', () => {
    someoneAt();
    store.endRun(end('run-1'));
    store.endRun(end('run-1', { ending: 'interrupted', endedAt: at(30), score: null, rank: null, passed: false }));
    expect(store.run('run-1')?.end).toEqual(end('run-1'));
  });

  it('of a guest is kept without a name and stands in no figures', () => {
    store.beginSitting(sitting('guest-sitting', null));
    store.beginRun('guest-sitting', begin('guest-run'));
    store.fileUnit(unit('guest-run', 0));
    store.endRun(end('guest-run'));
    expect(store.runs({})).toMatchObject([{ id: 'guest-run', traineeId: null }]);
    expect([store.heat('point', {}), store.landmines({}, 9), store.levelFigures({}), store.traineeFigures({})]).toEqual([[], [], [], []]);
  });

  it('is refused for somebody who is not known', () => {
    expect(reasonOf(() => store.beginSitting(sitting('s', 'nobody')))).toBe('unknown-trainee');
  });
});

describe('figures', () => {
  /** Two people of two classes: person 1 plays L06 twice and an exam of L07, person 2 plays L06 once and left it. */
  function aClass(): void {
    store.putPeople([{ id: 'class-a', name: '一班' }, { id: 'class-b', name: '二班' }], [trainee(1, { classId: 'class-a' }), trainee(2, { classId: 'class-b' }), trainee(3, { classId: 'class-b' })]);
    store.beginSitting(sitting('s1', 'person-1'));
    store.beginSitting(sitting('s2', 'person-2'));
    store.beginRun('s1', begin('r1'));
    store.fileUnit(unit('r1', 0));
    store.endRun(end('r1', { score: 50, passed: false }));
    store.beginRun('s1', begin('r2', { startedAt: at(11) }));
    store.fileUnit(unit('r2', 0));
    store.endRun(end('r2', { score: 90, endedAt: at(15) }));
    store.beginRun('s1', begin('r3', { levelId: 'L07', examId: 'exam-1', mode: 'exam', startedAt: at(16) }));
    store.fileUnit(unit('r3', 0, { callId: '7-1', choices: [choice(0, 'landmine', { points: ['5.2', '4.1'], step: null })] }));
    store.endRun(end('r3', { score: 70, endedAt: at(20) }));
    store.beginRun('s2', begin('r4', { startedAt: at(2) }));
    store.fileUnit(unit('r4', 0));
    store.endRun(end('r4', { ending: 'left-early', score: null, rank: null, passed: false, dimensions: null, endedAt: at(4) }));
  }

  it('of points and steps are narrowed by class, person, level and exam', () => {
    aClass();
    expect(store.heat('point', {})).toEqual([
      { traineeId: 'person-1', key: '4.1', choices: 7, model: 2, landmine: 3 },
      { traineeId: 'person-1', key: '5.2', choices: 1, model: 0, landmine: 1 },
      { traineeId: 'person-2', key: '4.1', choices: 3, model: 1, landmine: 1 },
    ]);
    expect(store.heat('step', { traineeId: 'person-1' })).toEqual([{ traineeId: 'person-1', key: 'soothe', choices: 6, model: 2, landmine: 2 }]);
    expect(store.heat('point', { classId: 'class-b' })).toEqual([{ traineeId: 'person-2', key: '4.1', choices: 3, model: 1, landmine: 1 }]);
    expect(store.heat('point', { levelId: 'L07' })).toHaveLength(2);
    for (const by of ['point', 'step'] as const) {
      const { traineeIds, keys, counts } = store.heatGrid(by, {});
      const cells = traineeIds.flatMap((traineeId, row) => keys.map((key, column) => ({ traineeId, key, figures: [...counts.slice((row * keys.length + column) * 3, (row * keys.length + column) * 3 + 3)] }))).filter(({ figures }) => figures.some((figure) => figure > 0));
      expect(cells).toEqual(store.heat(by, {}).map(({ traineeId, key, choices, model, landmine }) => ({ traineeId, key, figures: [choices, model, landmine] })));
      expect(cells.length).toBeGreaterThan(0);
    }
    expect(store.heat('point', { examId: 'exam-1' })).toEqual(store.heat('point', { levelId: 'L07', examId: 'exam-1' }));
    expect(store.heat('point', { levelId: 'L06', examId: 'exam-1' })).toEqual([]);
    expect(() => store.heat('point', {}).forEach((cell) => heatCellSchema.parse(cell))).not.toThrow();
  });

  it('of landmines name the line, how often it was said and by how many', () => {
    aClass();
    expect(store.landmines({}, 10)).toEqual([
      { callId: '6-1', slot: 's2', option: 'landmine', line: choice(2, 'landmine').line, tags: ['cold'], times: 3, people: 2 },
      { callId: '7-1', slot: 's0', option: 'landmine', line: choice(0, 'landmine').line, tags: ['cold'], times: 1, people: 1 },
    ]);
    expect(store.landmines({}, 1)).toHaveLength(1);
    expect(store.landmines({ classId: 'class-b' }, 10)).toMatchObject([{ times: 1, people: 1 }]);
    expect(() => store.landmines({}, 10).forEach((row) => landmineRowSchema.parse(row))).not.toThrow();
  });

  it('of levels count runs, people and passes, and the way from the first to the last', () => {
    aClass();
    expect(store.levelFigures({})).toEqual([
      { levelId: 'L06', runs: 3, people: 2, passed: 1, meanScore: 70, firstMean: 50, lastMean: 90 },
      { levelId: 'L07', runs: 1, people: 1, passed: 1, meanScore: 70, firstMean: null, lastMean: null },
    ]);
    expect(store.levelFigures({ classId: 'class-b' })).toEqual([{ levelId: 'L06', runs: 1, people: 1, passed: 0, meanScore: null, firstMean: null, lastMean: null }]);
    expect(store.levelFigures({ examId: 'exam-1' }).map(({ levelId }) => levelId)).toEqual(['L07']);
    expect(() => store.levelFigures({}).forEach((row) => levelFigureSchema.parse(row))).not.toThrow();
  });

  it('of people show those who have not played yet as well', () => {
    aClass();
    expect(store.traineeFigures({})).toEqual([
      { traineeId: 'person-1', runs: 3, passed: 2, meanScore: 70, landmines: 3, lastAt: at(20) },
      { traineeId: 'person-2', runs: 1, passed: 0, meanScore: null, landmines: 1, lastAt: at(4) },
      { traineeId: 'person-3', runs: 0, passed: 0, meanScore: null, landmines: 0, lastAt: null },
    ]);
    expect(store.traineeFigures({ traineeId: 'person-1', levelId: 'L06' })).toMatchObject([{ runs: 2, meanScore: 70, landmines: 2, lastAt: at(15) }]);
    expect(() => store.traineeFigures({}).forEach((row) => traineeFigureSchema.parse(row))).not.toThrow();
  });

  it('worked out anew are the same', () => {
    aClass();
    const figures = (): unknown => [store.heat('point', {}), store.heat('step', { levelId: 'L06' }), store.landmines({}, 10), store.levelFigures({}), store.traineeFigures({})];
    const before = figures();
    store.rebuildFigures();
    expect(figures()).toEqual(before);
  });

  it('list runs latest first, as many as asked for', () => {
    aClass();
    expect(store.runs({}).map(({ id }) => id)).toEqual(['r3', 'r2', 'r4', 'r1']);
    expect(store.runs({ classId: 'class-a' }, 2).map(({ id }) => id)).toEqual(['r3', 'r2']);
    expect(store.runs({ levelId: 'L06', traineeId: 'person-2' }).map(({ id }) => id)).toEqual(['r4']);
    expect(store.runs({ examId: 'exam-1' }).map(({ id }) => id)).toEqual(['r3']);
  });

  it('gives the units of many runs at once as it gives those of each', () => {
    store.putPeople([], [trainee(1), trainee(2)]);
    for (const n of [1, 2]) {
      store.beginSitting(sitting(`s-${n}`, `person-${n}`));
      store.beginRun(`s-${n}`, begin(`run-${n}`));
      for (const index of [1, 0]) store.fileUnit(unit(`run-${n}`, index, { choices: [choice(0, 'model'), choice(1, 'landmine', { line: { zh: `第 ${n} 句`, en: `Line ${n}` } })] }));
    }
    const ids = ['run-2', 'nobody', 'run-1'];
    expect(store.units(ids)).toEqual(ids.flatMap((id) => store.run(id)?.units ?? []));
    expect(store.units(ids).map(({ runId, index }) => [runId, index])).toEqual([['run-2', 0], ['run-2', 1], ['run-1', 0], ['run-1', 1]]);
    expect(store.units([])).toEqual([]);
  });
});
