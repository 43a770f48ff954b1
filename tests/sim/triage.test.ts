import { describe, expect, test } from 'vitest';
import { bulletinsIn, choosable, legalCommands, commandId, parseCommandId, tuning, type Call, type Level } from '../../game/sim/index.js';
import { call, level } from '../support/fixture.js';
import { at, eventsOf, refusals, runningCall, runShift, type Run } from '../support/run-shift.js';

const caller = (id: string): Call => call(id, 30, [['close', 'CLOSE', 1]]);
const plain = level(['1-1', '1-2', '1-3', '1-4'].map(caller), { kind: 'shift' });
/** After 1-1 wait 1-2 and 1-4; after 1-2 joins 1-3, who cannot wait. */
const desk: Level = {
  ...plain, triage: true, bulletins: [{ id: 'cut', atMinutes: 1212, afterCallIds: [] }, { id: 'crew', atMinutes: 1214, afterCallIds: ['1-1'] }, { id: 'back', atMinutes: 1220, afterCallIds: ['1-2', '1-4'] }],
  calls: plain.calls.map((entry) => ({ ...entry, ...({ '1-2': { joinsAfter: ['1-1'] }, '1-3': { joinsAfter: ['1-2'], priority: 1 as const }, '1-4': { joinsAfter: ['1-1'] } }[entry.callId]) })),
};
const play = (commands: readonly string[], of = desk, mode: 'exam' | 'practice' = 'practice'): Run => runShift(of, at(0, ...commands), { mode });
const waiting = (run: Run): readonly string[] => choosable(desk, run.state).map(({ callId }) => callId);

describe('triage', () => {
  test('without it only the next caller can be taken', () => {
    expect(refusals(play(['answer', '1-1/close/a', 'answer:1-4'], plain))).toEqual(['not-waiting']);
    expect(refusals(play(['answer', '1-1/close/a', 'answer:1-2'], plain))).toEqual([]);
  });

  test('those who have joined can be chosen, the others not yet', () => {
    const run = play(['answer', '1-1/close/a']);
    expect(waiting(run)).toEqual(['1-2', '1-4']);
    expect(legalCommands(desk, run.state).map(commandId)).toEqual(expect.arrayContaining(['answer', 'answer:1-2', 'answer:1-4']));
    expect(legalCommands(desk, run.state).map(commandId)).not.toContain('answer:1-3');
    expect(refusals(play(['answer', '1-1/close/a', 'answer:1-3']))).toEqual(['not-waiting']);
  });

  test('a caller who has not joined has not come yet, and comes the moment they do', () => {
    const arrival = (run: Run, id: string): number => run.state.queue.find((queued) => queued.callId === id)?.arrivesAtTick ?? -1;
    const start = play([]);
    expect(arrival(start, '1-4')).toBe(tuning.NOT_YET);
    const gap = play(['answer', '1-1/close/a']);
    expect(arrival(gap, '1-4')).toBe(gap.state.tick);
    expect(arrival(gap, '1-3')).toBe(tuning.NOT_YET);
  });

  test('the chosen one is answered, the rest go on waiting in their order', () => {
    const run = play(['answer', '1-1/close/a', 'answer:1-4']);
    expect(runningCall(run).callId).toBe('1-4');
    expect(run.state.queue.map(({ callId }) => callId)).toEqual(['1-2', '1-3']);
    expect(play(['answer', '1-1/close/a', 'answer:1-4', '1-4/close/a', 'answer']).state.call?.callId).toBe('1-2');
  });

  test('whoever is more urgent and passed over starts hotter, each time again', () => {
    const upTo = ['answer', '1-1/close/a', 'answer:1-2', '1-2/close/a'];
    const first = runningCall(play([...upTo, 'answer:1-3']));
    expect(first).not.toHaveProperty('passedOver');
    const late = play([...upTo, 'answer:1-4', '1-4/close/a', 'answer:1-3']);
    expect(runningCall(late).passedOver).toBe(1);
    expect(runningCall(late).emotionStart - first.emotionStart).toBeCloseTo(tuning.PASSED_OVER_HEAT, 9);
    expect(eventsOf(late, 'call/passed-over')).toEqual([{ type: 'call/passed-over', callId: '1-3', forCallId: '1-4' }]);
  });

  test('among equals the order is free: nobody is passed over', () => {
    expect(eventsOf(play(['answer', '1-1/close/a', 'answer:1-4']), 'call/passed-over')).toEqual([]);
  });

  test('a choice has a short name of its own', () => {
    const command = { type: 'call/answer', callId: '15-3' } as const;
    expect(commandId(command)).toBe('answer:15-3');
    expect(parseCommandId('answer:15-3')).toEqual(command);
    expect(parseCommandId('answer')).toEqual({ type: 'call/answer' });
  });

  test('in an exam nobody can be taken before the phone rings', () => {
    expect(refusals(play(['answer', '1-1/close/a', 'answer:1-4'], desk, 'exam'))).toEqual(['no-call-ringing']);
  });
});

describe('bulletins', () => {
  test('come in when what they follow is over, in their order, and are said once', () => {
    expect(bulletinsIn(desk, play([]).state)).toEqual(['cut']);
    const run = play(['answer', '1-1/close/a', 'answer:1-4', '1-4/close/a']);
    expect(bulletinsIn(desk, run.state)).toEqual(['cut', 'crew']);
    const later = play(['answer', '1-1/close/a', 'answer:1-4', '1-4/close/a', 'answer:1-2', '1-2/close/a']);
    expect(bulletinsIn(desk, later.state)).toEqual(['cut', 'crew', 'back']);
    expect(eventsOf(later, 'bulletin/came').map(({ bulletinId }) => bulletinId)).toEqual(['crew', 'back']);
  });
});
