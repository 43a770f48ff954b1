import { describe, expect, test } from 'vitest';
import { choosable, dayHours, drillLevel, drillsDone, hashState, legalCommands, playShift, reportShift, runReplay, takeBack, tuning, commandId, type Level, type Replay } from '../../game/sim/index.js';
import { wallClockMinutes } from '../../game/session/index.js';
import { coreLevel } from '../support/core-pack.js';
import { call, level } from '../support/fixture.js';
import { at, commandOf, eventsOf, runShift, type Run, type Timed } from '../support/run-shift.js';

const HOURS = { kind: 'hour', ordinaryUpTo: 0, total: null, take: null, seconds: null, hours: { model: 12, ordinary: 24 } } as const;
const letter = call('1-1', 10, [['write', 'PLAN', 1], ['send', 'PLAN', 1, { kind: 'card', board: HOURS }]], { kind: 'board', hasLog: false });
const notebook = call('1-2', 10, [['look', 'PLAN', 1]], { kind: 'board', hasLog: false });
const mend = call('1-3', 10, [['how', 'PLAN', 1]], { kind: 'board', hasLog: false });
const base = level([letter, notebook, mend], { kind: 'preparation', clockMinutes: 1060 });
const home: Level = {
  ...base,
  calls: base.calls.map((entry) => ({ ...entry, hours: 1, joinsAfter: entry.callId === '1-3' ? ['1-2'] : [] })),
  dayPlan: { hours: 36, actions: [{ id: 'sleep', hours: 8 }, { id: 'meal', hours: 1 }, { id: 'scroll', hours: 2 }] },
  drills: [{ id: 'bill', levelId: 'L14', callId: '14-1', hours: 1 }, { id: 'abuse', levelId: 'L10', callId: '10-2', hours: 1 }],
  gates: [{ kind: 'slotTier', callId: '1-1', slotId: 'send', atLeast: 'ordinary', rank: null }, { kind: 'drills', min: 1, rank: 'A' }],
};
const run = (...commands: readonly string[]): Run => {
  const played = runShift(home, commands.flatMap((command): Timed[] => at(0, command)), { mode: 'practice' });
  expect(played.rejections).toEqual([]);
  return played;
};
const sent = (...before: readonly string[]): string | undefined => run(...before, 'answer', '1-1/write/a', 'card:1-1/send?hour=0').state.finished[0]?.moves.at(-1)?.tier;

describe('a day of one’s own', () => {
  test('time passes by what is done and by nothing else', () => {
    expect(dayHours(runShift(home, [], { mode: 'exam', until: 6000 }).state)).toBe(0);
    const played = run('day:meal', 'day:sleep', 'answer:1-2', '1-2/look/a');
    expect(played.state.day).toEqual({ hours: 10, entries: [{ kind: 'action', id: 'meal', hours: 1 }, { kind: 'action', id: 'sleep', hours: 8 }, { kind: 'unit', id: '1-2', hours: 1 }] });
    expect(eventsOf(played, 'day/passed').map(({ from, hours }) => [from, hours])).toEqual([[0, 1], [1, 8], [9, 1]]);
    expect(wallClockMinutes(home, played.state)).toBe((1060 + 600) % 1440);
  });

  test('nothing gives up waiting, however long it takes', () => {
    expect(runShift(home, [], { mode: 'exam', until: 9000 }).state.queue).toHaveLength(3);
  });

  test('the units are taken in any order that the level allows', () => {
    expect(choosable(home, run().state).map(({ callId }) => callId)).toEqual(['1-1', '1-2']);
    expect(choosable(home, run('answer:1-2', '1-2/look/a').state).map(({ callId }) => callId)).toEqual(['1-1', '1-3']);
    expect(runShift(home, at(0, 'answer:1-3')).rejections[0]?.code).toBe('not-waiting');
  });

  test('when the letter goes out follows from what was done before it', () => {
    expect(sent()).toBe('model');
    expect(sent('day:sleep', 'day:scroll', 'day:meal')).toBe('model');
    expect(sent('day:sleep', 'day:scroll', 'day:meal', 'day:meal')).toBe('ordinary');
    expect(sent('day:sleep', 'day:sleep', 'day:scroll', 'day:scroll', 'day:scroll', 'day:meal')).toBe('ordinary');
    expect(sent('day:sleep', 'day:sleep', 'day:sleep')).toBe('landmine');
  });

  test('a letter that lies finished gets older too, and no card can say another hour than the clock', () => {
    const late = run('answer', '1-1/write/a', 'day:sleep', 'day:sleep', 'day:sleep', 'card:1-1/send?hour=3');
    expect(late.state.finished[0]?.moves.at(-1)).toMatchObject({ tier: 'landmine', picks: { hour: '25' } });
    expect(reportShift(home, { ...late.state, phase: 'over' }).gates.map(({ met }) => met)).toEqual([false, false]);
  });

  test('the clock has an end', () => {
    const night = ['day:sleep', 'day:sleep', 'day:sleep', 'day:sleep'];
    const ids = legalCommands(home, run(...night, 'day:scroll', 'day:meal').state).map(commandId);
    expect(ids).toContain('day:meal');
    expect(ids).not.toContain('day:scroll');
    expect(ids).not.toContain('day:sleep');
  });

  test('a practice call is noted with its score, takes an hour, and meets the gate', () => {
    const played = run('drill:abuse?score=81.5');
    expect(drillsDone(played.state)).toEqual(['abuse']);
    expect(played.state.day).toEqual({ hours: 1, entries: [{ kind: 'drill', id: 'abuse', hours: 1, score: 81.5 }] });
    expect(reportShift(home, played.state).gates[1]).toMatchObject({ met: true, measured: 1 });
  });

  test('L12: the model player sends at once and practises, the flat one too late for a model letter', () => {
    const after = coreLevel('L12');
    for (const [policy, rank, tier] of [['model', 'S', 'model'], ['ordinary', 'C', 'ordinary'], ['landmine', 'D', 'landmine']] as const) {
      const { state } = playShift(after, { seed: 5, mode: 'exam', logEntries: 0 }, policy);
      expect(reportShift(after, state).rank).toBe(rank);
      expect(state.finished.find(({ callId }) => callId === '12-1')?.moves.find(({ slotId }) => slotId === 'send')?.tier).toBe(tier);
    }
  }, 60_000);

  test('another choice keeps the hours, the order and the practice calls as they were', () => {
    const commands = ['answer:1-2', '1-2/look/b', 'day:meal', 'answer:1-1', '1-1/write/a', 'day:scroll', 'card:1-1/send?hour=0', 'drill:bill?score=70', 'answer', '1-3/how/a', 'finish'];
    const played = run(...commands);
    const replay: Replay = { rulesVersion: tuning.RULES_VERSION, packId: 'test', packHash: '', level: home.id, seed: 1, mode: 'practice', logEntries: 0, endTick: played.state.tick, commands: commands.map((id) => ({ tick: 10, command: commandOf(id) })) };
    expect(hashState(runReplay(home, replay).state)).toBe(hashState(played.state));
    const other = takeBack(home, replay, 1, commandOf('1-2/look/a'));
    expect(other.dropped).toBe(0);
    expect(other.state.day).toEqual(played.state.day);
    expect(other.state.finished.map(({ callId, moves }) => [callId, moves.at(-1)?.tier])).toEqual([['1-2', 'model'], ['1-1', 'model'], ['1-3', 'model']]);
  });
});

describe('one call to practise alone', () => {
  test('keeps the person and the rules and nothing of the level around them', () => {
    const evening = coreLevel('L15');
    const drill = drillLevel(evening, '15-2');
    expect(drill.calls.map(({ callId, joinsAfter, variantBy }) => [callId, joinsAfter, variantBy])).toEqual([['15-2', [], null]]);
    expect(drill).toMatchObject({ id: 'L15', kind: 'simulation', triage: false, bulletins: [], chats: [], gates: [], offscreen: null, readiness: null });
    for (const [id, callId] of [['L14', '14-1'], ['L15', '15-2'], ['L08', '8-1'], ['L10', '10-2']] as const) {
      const alone = drillLevel(coreLevel(id), callId);
      const { state } = playShift(alone, { seed: 11, mode: 'practice', logEntries: 0 }, 'model');
      expect(reportShift(alone, state)).toMatchObject({ passed: true, rank: 'S' });
    }
    expect(() => drillLevel(evening, '6-1')).toThrow('L15 has no call 6-1');
  }, 60_000);
});
