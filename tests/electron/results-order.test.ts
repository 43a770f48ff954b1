import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { KeptRun, ResultsStore, StationRecord } from '../../electron/main/results/results-store.js';
import { openSqliteResults } from '../../electron/main/results/sqlite-results.js';
import { emptyFolder } from './examples.js';
import { at, begin, choice, end, sitting, trainee, unit } from './results-examples.js';

type Call = (store: ResultsStore) => void;

/** Everything that a trainer can see. */
function all(store: ResultsStore): unknown {
  return [
    store.classes(), store.trainees(), store.sittings(), store.openRuns(), store.runs({}).map(({ id }) => [store.run(id), store.replay(id)]),
    store.heat('point', {}), store.heat('step', {}), store.landmines({}, 99), store.levelFigures({}), store.levelFigures({ examId: 'exam-1' }), store.traineeFigures({}),
  ];
}

/** In memory: the order of calls does not depend on the disk, and a thousand of them should not wait for one. */
function within<Result>(work: (store: ResultsStore) => Result): Result {
  const store = openSqliteResults(':memory:');
  try {
    return work(store);
  } finally {
    store.close();
  }
}

/** An evening: two people, three runs of up to three units, one of them filed as interrupted first and finished after all. */
const CALLS: readonly Call[] = [
  (store) => store.beginSitting(sitting('s1', 'person-1')),
  (store) => store.beginSitting(sitting('s2', 'person-2')),
  (store) => store.endSitting('s1', at(30), 'signed-out'),
  (store) => store.beginRun('s1', begin('r1')),
  (store) => store.beginRun('s1', begin('r2', { startedAt: at(10), examId: 'exam-1', mode: 'exam' })),
  (store) => store.beginRun('s2', begin('r3', { levelId: 'L07' })),
  ...[0, 1, 2].map((index): Call => (store) => store.fileUnit(unit('r1', index))),
  (store) => store.fileUnit(unit('r2', 0, { choices: [choice(0, 'landmine', { points: ['5.2'] })] })),
  (store) => store.fileUnit(unit('r3', 0, { choices: [] })),
  (store) => store.endRun(end('r1', { ending: 'interrupted', score: null, rank: null, passed: false, replay: null })),
  (store) => store.endRun(end('r1')),
  (store) => store.endRun(end('r2', { score: 55, passed: false, endedAt: at(20) })),
];

describe('the same results', () => {
  const people = [trainee(1), trainee(2)];
  const expected = within((store) => {
    store.putPeople([], people);
    for (const call of CALLS) call(store);
    return all(store);
  });

  it('come of any order of beginning, filing and ending, however often each is repeated', () => {
    const order = fc.tuple(fc.shuffledSubarray([...CALLS.keys()], { minLength: CALLS.length }), fc.array(fc.nat(CALLS.length - 1), { maxLength: 12 }));
    fc.assert(
      fc.property(order, ([once, again]) => {
        within((store) => {
          store.putPeople([], people);
          // The repetitions lie between the first ones, wherever their index falls.
          const calls = once.flatMap((index, place) => [index, ...again.filter((_, turn) => turn % once.length === place)]);
          for (const index of calls) CALLS[index]?.(store);
          expect(all(store)).toEqual(expected);
        });
      }),
      { numRuns: 60 },
    );
  });

  it('come of stations joined in any order, with older and newer records of one run', () => {
    /** What a station had to tell after so many of its calls. */
    const record = (calls: number): StationRecord => within((store) => {
      store.putPeople([{ id: 'class-a', name: '一班' }], people);
      for (const call of CALLS.slice(0, calls)) call(store);
      return { classes: store.classes(), trainees: store.trainees(), sittings: store.sittings(), runs: store.runs({}).map(({ id }) => store.run(id)).filter((run): run is KeptRun => run !== null) };
    });
    const other: StationRecord = {
      classes: [{ id: 'class-a', name: '一班（晚）' }],
      // Somebody with the same staff number is the same person, whatever id another station gave them.
      trainees: [trainee(1, { id: 'other-1', name: '学员一号', classId: 'class-a' })],
      sittings: [sitting('s9', 'other-1', { stationId: 'station-2' })],
      runs: [{ row: { ...begin('r9'), sittingId: 's9', traineeId: 'other-1', stationId: 'station-2', ending: 'finished', endedAt: at(9), score: 80, rank: 'A', passed: true }, end: end('r9'), units: [unit('r9', 0)] }],
    };
    const records = [record(8), record(11), record(CALLS.length), other];
    const joined = (order: readonly number[]): unknown => within((store) => {
      for (const index of order) if (records[index] !== undefined) store.merge(records[index]);
      return all(store);
    });
    const straight = joined([0, 1, 2, 3]);
    fc.assert(
      fc.property(fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.array(fc.nat(3), { maxLength: 4 }), (order, again) => {
        expect(joined([...order, ...again])).toEqual(straight);
      }),
      { numRuns: 40 },
    );
    expect(JSON.stringify(straight)).toContain('"r9"');
  });

  it('come of a merge that is told what it changed', () => {
    within((store) => {
      store.putPeople([], people);
      const row = { ...begin('r1'), sittingId: 's1', traineeId: 'person-1', stationId: 'station-1', ending: null, endedAt: null, score: null, rank: null, passed: false };
      const first: StationRecord = { classes: [], trainees: [trainee(5)], sittings: [sitting('s1', 'person-1'), sitting('s2', 'nobody')], runs: [{ row, end: null, units: [unit('r1', 0)] }] };
      expect(store.merge(first)).toEqual({ people: 1, sittings: 1, runs: 1, updated: 0, leftOut: 1 });
      expect(store.merge(first)).toEqual({ people: 0, sittings: 0, runs: 0, updated: 0, leftOut: 1 });
      const later: StationRecord = { ...first, sittings: [], runs: [{ row: { ...row, ending: 'finished', endedAt: at(9) }, end: end('r1'), units: [unit('r1', 0), unit('r1', 1)] }] };
      expect(store.merge(later)).toEqual({ people: 0, sittings: 0, runs: 0, updated: 1, leftOut: 0 });
      expect(store.merge(first)).toMatchObject({ updated: 0 });
      expect(store.run('r1')?.units).toHaveLength(2);
      expect(store.heat('step', {})).toMatchObject([{ choices: 6 }]);
    });
  });
});

describe('deleting a trainee', () => {
  it('leaves no trace of them in any file of the station, and what comes late is not kept', () => {
    const folder = emptyFolder();
    const store = openSqliteResults(join(folder, 'results.db'));
    const name = '赵钱孙李';
    store.putPeople([{ id: 'class-a', name: '一班' }], [trainee(1, { id: 'quite-gone', name, staffNumber: '77001122', classId: 'class-a' }), trainee(2)]);
    for (const [person, n] of [['quite-gone', 1], ['person-2', 2]] as const) {
      store.beginSitting(sitting(`sitting-of-${person}`, person));
      for (let r = 0; r < 20; r += 1) {
        store.beginRun(`sitting-of-${person}`, begin(`run-of-${person}-${r}`));
        store.fileUnit(unit(`run-of-${person}-${r}`, 0, { callId: `6-${n}` }));
        store.endRun(end(`run-of-${person}-${r}`));
      }
    }
    const bytes = (): string => readdirSync(folder).filter((file) => !file.endsWith('.lock')).map((file) => readFileSync(join(folder, file)).toString('latin1')).join('\n');
    const traces = (): readonly boolean[] => [Buffer.from(name).toString('latin1'), '77001122', 'quite-gone'].map((trace) => bytes().includes(trace));
    expect(traces()).toEqual([true, true, true]);
    expect(store.removeTrainee('quite-gone')).toEqual({ runs: 20, sittings: 1 });
    expect(traces()).toEqual([false, false, false]);
    expect(store.traineeFigures({})).toMatchObject([{ traineeId: 'person-2', runs: 20 }]);
    expect(store.landmines({}, 9)).toMatchObject([{ callId: '6-2', people: 1, times: 20 }]);
    expect(store.levelFigures({})).toMatchObject([{ people: 1, runs: 20 }]);
    // They were still playing.
    store.fileUnit(unit('run-of-quite-gone-3', 1));
    store.endRun(end('run-of-quite-gone-3'));
    store.beginRun('sitting-of-quite-gone', begin('run-of-quite-gone-99'));
    store.fileUnit(unit('run-of-quite-gone-99', 0));
    store.endSitting('sitting-of-quite-gone', at(50), 'trainer');
    store.beginSitting(sitting('another-of-quite-gone', 'quite-gone'));
    expect(store.runs({})).toHaveLength(20);
    expect(traces()).toEqual([false, false, false]);
    expect(store.removeTrainee('quite-gone')).toEqual({ runs: 0, sittings: 0 });
    // Put back by hand they begin anew.
    store.putPeople([], [trainee(1, { id: 'quite-gone' })]);
    expect(store.runs({ traineeId: 'quite-gone' })).toEqual([]);
    store.close();
  });
});
