import { describe, expect, it, vi } from 'vitest';
import { createSession } from '../../game/session/index.js';
import { demoMove } from '../../game/session/demo.js';
import { nextCommand, reportShift, type Policy } from '../../game/sim/index.js';
import type { RunBegin, RunEnd } from '../../electron/contract/results/run.js';
import { runBeginSchema, runEndSchema } from '../../electron/contract/results/run.js';
import type { UnitResult } from '../../electron/contract/results/unit.js';
import { unitResultSchema } from '../../electron/contract/results/unit.js';
import type { Filed, Station } from '../../electron/contract/station.js';
import { stationRuns } from '../../renderer/kiosk/station-run.js';
import type { RunningShift } from '../../renderer/screens/screen.js';
import { openedOf } from '../support/shelf.js';

vi.setConfig({ testTimeout: 60_000 });

/** A station that keeps what it is told, in order. */
function station(answer: Filed = 'filed') {
  const begun: RunBegin[] = [];
  const units: UnitResult[] = [];
  const ends: RunEnd[] = [];
  const file = <T>(list: T[], parse: (value: unknown) => T) => async (value: T): Promise<Filed> => {
    list.push(parse(structuredClone(value)));
    return answer;
  };
  const told = { beginRun: file(begun, runBeginSchema.parse), fileUnit: file(units, unitResultSchema.parse), endRun: file(ends, runEndSchema.parse) };
  return { begun, units, ends, station: told as unknown as Station };
}

function shiftOn(levelId: string, seed = 11): RunningShift {
  const entry = openedOf(levelId);
  return { entry, session: createSession({ level: entry.level, packHash: entry.packHash, seed, mode: 'practice', logEntries: 0, policy: entry.policy.rules }) };
}

/** Plays a shift by a policy until it is over, or `most` calls have ended. */
function play({ session, entry }: RunningShift, policy: Policy | 'demo', most = Infinity): void {
  for (let guard = 0; guard < 20_000 && session.getState().phase !== 'over' && session.getState().finished.length < most; guard += 1) {
    const state = session.getState();
    const command = policy === 'demo' ? (demoMove(entry.level, state)?.command ?? null) : nextCommand(entry.level, state, policy, 'best');
    if (command === null) session.advance(1000);
    else session.dispatch(command);
  }
}

const reportOf = ({ entry, session }: RunningShift) => reportShift(entry.level, session.getState(), entry.policy.rules);
const settled = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

describe('a shift at a station', () => {
  it('is filed call by call, each before the next begins, and adds up to its report', async () => {
    const told = station();
    const runs = stationRuns(told.station, null);
    const shift = shiftOn('L14');
    const stop = runs.follow(shift);
    play(shift, 'ordinary', 2);
    await settled();
    expect(told.begun).toHaveLength(1);
    expect(told.units.map(({ index }) => index)).toEqual([0, 1]);
    play(shift, 'ordinary');
    const report = reportOf(shift);
    const id = await runs.finish(shift, report, shift.session.toReplay());
    stop();
    expect(runs.filed()).toBe(true);
    expect(told.ends).toEqual([expect.objectContaining({ id, ending: 'finished', score: report.score, rank: report.rank, passed: report.passed })]);
    // What was filed last for each call is what the debrief shows of it.
    const last = new Map(told.units.map((unit) => [unit.callId, unit]));
    expect([...last.values()].map(({ callId, score }) => [callId, score]).sort()).toEqual(report.units.map((unit) => [unit.id, unit.score]).sort());
    for (const { choices } of last.values()) for (const { line } of choices) expect([line.zh, line.en]).not.toContain('');
    expect(told.units.every(({ runId }) => runId === id)).toBe(true);
  });

  it('that is given up is filed with what was earned so far, and without a rank', async () => {
    const told = station();
    const runs = stationRuns(told.station, null);
    const shift = shiftOn('L14');
    runs.follow(shift);
    play(shift, 'model', 1);
    await runs.leaveEarly(shift);
    const [end] = told.ends;
    expect(end).toMatchObject({ ending: 'left-early', rank: null, passed: false });
    expect(end?.score).toBeCloseTo(reportOf(shift).score, 6);
    expect(end?.score).toBeGreaterThan(0);
    expect(end?.replay?.commands.length).toBeGreaterThan(3);
  });

  it('goes on under the same run after a crash', async () => {
    const first = shiftOn('L06', 5);
    const told = station();
    const runs = stationRuns(told.station, { id: 'run-before', levelId: first.entry.key, seed: 5, examId: null });
    runs.follow(first);
    play(first, 'model');
    expect(await runs.finish(first, reportOf(first), first.session.toReplay())).toBe('run-before');
    expect(told.begun).toEqual([]);
    // The next one is another run.
    const second = shiftOn('L06', 5);
    runs.follow(second);
    await settled();
    expect(told.begun.map(({ id }) => id)).not.toContain('run-before');
    expect(told.begun).toHaveLength(1);
  });

  it('that cannot be written says so', async () => {
    const runs = stationRuns(station('refused').station, null);
    const shift = shiftOn('L06');
    runs.follow(shift);
    play(shift, 'model');
    await runs.finish(shift, reportOf(shift), shift.session.toReplay());
    expect(runs.filed()).toBe(false);
  });
});

it('the demonstration plays a call to its end, mostly well and not only well', () => {
  const shift = shiftOn('L06');
  play(shift, 'demo');
  expect(shift.session.getState().phase).toBe('over');
  const tiers = reportOf(shift).units.flatMap(({ state }) => state.moves.map(({ tier }) => tier));
  expect(tiers.filter((tier) => tier === 'model').length).toBeGreaterThan(tiers.length / 2);
  expect(new Set(tiers).size).toBeGreaterThan(1);
});
