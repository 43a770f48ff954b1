import { describe, expect, test } from 'vitest';
import { hashState, playShift, reportShift, runReplay, timelineOf, tuning } from '../../game/sim/index.js';
import { coreLevel } from '../support/core-pack.js';
import { call, level } from '../support/fixture.js';
import { at, eventsOf, refusals, runOn, runShift, type Run, type Timed } from '../support/run-shift.js';

const question = (id: string) => call(id, 50, [['think', 'DIAG', 1, { kind: 'brief' }], ['point', 'POINT', 1], ['wrap', 'WRAP', 1]], { kind: 'question', hasLog: false });
const panel = level([question('1-1'), question('1-2')], { kind: 'interview', pauseBeat: true });
const run = (commands: readonly Timed[], until = 0, mode: 'exam' | 'practice' = 'exam'): Run => {
  const played = runShift(panel, commands, { mode, until });
  expect(played.rejections).toEqual([]);
  return played;
};
const START = tuning.STRESS_START + tuning.STRESS_PER_CALL;

describe('holding a beat', () => {
  test('takes four off after a second and a half, once', () => {
    expect(run(at(0, 'answer', 'beat'), 14).state.stress).toBe(START);
    const held = run(at(0, 'answer', 'beat'), 15);
    expect(held.state.stress).toBe(START - 4);
    expect(held.state.call?.beat).toEqual({ slotId: 'think', startTick: 10, relief: 4 });
    expect(eventsOf(held, 'beat/taken')).toEqual([{ type: 'beat/taken', relief: 4 }]);
    expect(run(at(0, 'answer', 'beat'), 60).state.stress).toBe(START - 4);
  });

  test('is broken by an answer that comes too soon, and is gone then', () => {
    const broken = run([...at(0, 'answer', 'beat'), ...at(14, '1-1/think/a')], 60);
    expect(broken.state.stress).toBe(START);
    expect(eventsOf(broken, 'beat/broken')).toHaveLength(1);
    expect(refusals(runShift(panel, [...at(0, 'answer', 'beat'), ...at(14, '1-1/think/a'), ...at(20, 'beat')]))).toEqual(['beat-used']);
  });

  test('can be held again in the next question', () => {
    const both = run([...at(0, 'answer', 'beat'), ...at(20, '1-1/think/a', '1-1/point/a', '1-1/wrap/a'), ...at(100, 'answer', 'beat')], 120);
    expect(both.state.stress).toBe(START + tuning.STRESS_PER_CALL - 8);
  });

  test('is no longer one after eight seconds of silence in an exam; practice has no clock', () => {
    expect(refusals(runShift(panel, [...at(0, 'answer'), ...at(80, 'beat')]))).toEqual([]);
    expect(refusals(runShift(panel, [...at(0, 'answer'), ...at(81, 'beat')]))).toEqual(['beat-late']);
    expect(run([...at(0, 'answer'), ...at(400, 'beat')], 420, 'practice').state.stress).toBe(START - 4);
    // The silence is that of this answer: the next one begins anew.
    expect(refusals(runShift(panel, [...at(0, 'answer'), ...at(90, '1-1/think/a', 'beat')]))).toEqual([]);
  });

  test('never takes more off than there is', () => {
    const answered = run(at(0, 'answer')).state;
    expect(runOn(panel, { ...answered, stress: 2.5 }, at(0, 'beat'), { until: 20 }).state.stress).toBe(0);
  });

  test('stands on the debrief’s line between what was before and the answer', () => {
    const played = run([...at(0, 'answer', 'beat'), ...at(20, '1-1/think/a', '1-1/point/a', '1-1/wrap/a')]);
    expect(timelineOf(panel, played.state).map(({ kind, stress }) => [kind, stress])).toEqual([
      ['start', START], ['beat', START - 4], ['move', START - 4], ['move', START - 4], ['move', START - 4],
    ]);
  });

  test('the flat player gets through L09 with it and not without it', () => {
    const stress = coreLevel('L09');
    const options = { seed: 3, mode: 'exam', logEntries: 0 } as const;
    const held = playShift(stress, options, 'ordinary', 'best');
    expect(reportShift(stress, held.state)).toMatchObject({ passed: true, rank: 'C' });
    expect(reportShift(stress, playShift(stress, options, 'ordinary', 'none').state)).toMatchObject({ passed: false });
    const replay = { rulesVersion: tuning.RULES_VERSION, packId: stress.packId, packHash: '', level: stress.id, ...options, commands: held.commands, endTick: held.state.tick };
    expect(hashState(runReplay(stress, replay).state)).toBe(hashState(held.state));
  }, 60_000);
});
