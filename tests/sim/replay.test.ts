import { describe, expect, test } from 'vitest';
import {
  commandId, hashState, legalCommands, otherChoice, parseCommandId, playShift, reportShift, ReplayMismatch, runReplay, timelineOf, takeBack, tuning,
  type Command, type Level, type Replay,
} from '../../game/sim/index.js';
import { call, cardField, hotspotCall, level } from '../support/fixture.js';
import { at, commandOf, runShift } from '../support/run-shift.js';

const night = level([hotspotCall(), call('1-2', 72, [['greet', 'GREET', 0.6], ['empathise', 'EMPATHISE', 1.3], ['close', 'CLOSE', 0.6], ['card', 'RECORD', 1, { kind: 'card', after: true, fields: [cardField('facts', ['a', 'b'], 'b'), cardField('demand', ['a', 'b'], 'a'), cardField('who', ['a', 'b'], 'a')] }]])], { kind: 'shift' });

function recorded(of: Level, policy: 'model' | 'ordinary' | 'landmine' | 'random', seed = 5): { readonly replay: Replay; readonly hash: string; readonly score: number } {
  const { state, commands } = playShift(of, { seed, mode: 'exam', logEntries: 0 }, policy);
  const replay: Replay = { rulesVersion: tuning.RULES_VERSION, packId: of.packId, packHash: 'any', level: of.id, seed, mode: 'exam', logEntries: 0, commands, endTick: state.tick };
  return { replay, hash: hashState(state), score: reportShift(of, state).score };
}

describe('a recorded run', () => {
  test.each(['model', 'ordinary', 'landmine', 'random'] as const)('of a %s player is lived again to the last number', (policy) => {
    const { replay, hash, score } = recorded(night, policy);
    const again = runReplay(night, JSON.parse(JSON.stringify(replay)) as Replay);
    expect(hashState(again.state)).toBe(hash);
    expect(reportShift(night, again.state).score).toBe(score);
  });

  test('stops where the recording stopped', () => {
    const { replay } = recorded(night, 'model');
    const half = { ...replay, commands: replay.commands.slice(0, 5), endTick: (replay.commands[4]?.tick ?? 0) + 13 };
    expect(runReplay(night, half).state).toMatchObject({ tick: half.endTick, phase: 'call' });
  });

  test('of other rules or another level is refused with a reason', () => {
    const { replay } = recorded(night, 'model');
    expect(() => runReplay(night, { ...replay, rulesVersion: 0 })).toThrow(ReplayMismatch);
    expect(() => runReplay(night, { ...replay, level: 'L01' })).toThrow(/recorded in L01/);
    const broken = { ...replay, commands: [...replay.commands.slice(0, 3), { tick: 999, command: { type: 'hold/end' } as const }] };
    expect(() => runReplay(night, broken)).toThrow(/command 4 \(hold\/end\) was refused: not-on-hold/);
  });
});

describe('rewinding to a choice', () => {
  test('a better line there gives a better score, the rest lived as before', () => {
    const { replay, score } = recorded(night, 'ordinary');
    const index = replay.commands.findIndex((timed) => commandId(timed.command) === '6-1/empathise/b');
    const other = takeBack(night, replay, index, commandOf('6-1/empathise/a'));
    expect(other).toMatchObject({ dropped: 0 });
    expect(other.state.phase).toBe('over');
    expect(reportShift(night, other.state).score).toBeGreaterThan(score);
    expect(hashState(runReplay(night, other.replay).state)).toBe(hashState(other.state));
  });

  test('a caller who now hangs up leaves the later lines without use', () => {
    const hot = level([call('1-1', 88, [['greet', 'GREET', 0.6], ['empathise', 'EMPATHISE', 1.3], ['act', 'ACT', 1], ['close', 'CLOSE', 0.6]])]);
    const { replay } = recorded(hot, 'model');
    const index = replay.commands.findIndex((timed) => commandId(timed.command) === '1-1/greet/a');
    const other = takeBack(hot, replay, index, commandOf('1-1/greet/c'));
    expect(other.state.finished[0]?.outcome).toBe('lost');
    expect(other.dropped).toBe(3);
  });

  test('a caller who no longer hangs up is brought to the end by ordinary lines', () => {
    const hot = level([call('1-1', 84, [['greet', 'GREET', 0.6], ['empathise', 'EMPATHISE', 1.3], ['act', 'ACT', 1], ['close', 'CLOSE', 0.6]])]);
    const run = recorded(hot, 'landmine');
    expect(runReplay(hot, run.replay).state.finished[0]?.outcome).toBe('lost');
    const index = run.replay.commands.findIndex((timed) => commandId(timed.command) === '1-1/greet/c');
    const other = takeBack(hot, run.replay, index, commandOf('1-1/greet/a'));
    expect(other.state.phase).toBe('over');
    expect(other.state.finished[0]?.moves.length).toBeGreaterThan(2);
  });

  test('the other options of a recorded choice can be taken, those of a card by tier', () => {
    const { replay } = recorded(night, 'model');
    const end = runReplay(night, replay).state;
    expect(otherChoice(night, end, commandOf('6-1/empathise/a'), 'c')).toEqual(commandOf('6-1/empathise/c'));
    expect(otherChoice(night, end, commandOf('6-1/empathise/a'), 'z')).toBeNull();
    expect(otherChoice(night, end, commandOf('answer'), 'a')).toBeNull();
    expect(otherChoice(night, end, commandOf('card:1-2/card?facts=b&demand=a&who=a'), 'c')).toMatchObject({ type: 'card/file', picks: { facts: 'a', demand: 'b', who: 'b' } });
  });
});

describe('names of commands', () => {
  const ALL: readonly Command[] = [
    { type: 'call/answer' }, { type: 'call/step-out' }, { type: 'shift/finish' }, { type: 'hold/start', announced: true }, { type: 'hold/start', announced: false },
    { type: 'hold/check-in' }, { type: 'hold/end' }, { type: 'gap/stop' }, { type: 'gap/start', technique: 'breath' }, { type: 'tool/open', tool: 'usage' },
    { type: 'dialogue/choose', callId: '6-1', slotId: 'greet', optionId: 'a' }, { type: 'dialogue/jump', callId: '6-1', slotId: 'verify' },
    { type: 'card/file', callId: '8-1', slotId: 'card', picks: { demand: 'a', facts: 'b' } }, { type: 'log/write', callId: '13-5', difficulty: 'b', action: 'a' },
    { type: 'task/do', taskId: '6-1/sms' },
  ];

  test.each(ALL.map((command) => [commandId(command), command] as const))('%s is read back as the same command', (id, command) => {
    expect(parseCommandId(id)).toEqual(command);
  });

  test('the order of a card’s chips does not change its name', () => {
    expect(commandId({ type: 'card/file', callId: '8-1', slotId: 'card', picks: { facts: 'b', demand: 'a' } })).toBe('card:8-1/card?demand=a&facts=b');
  });

  test.each(['', 'nonsense', 'tool:hammer', 'gap:sleep', 'jump:6-1', 'card:8-1', 'a/b', 'a/b/c/d'])('"%s" is no command', (id) => {
    expect(parseCommandId(id)).toBeNull();
  });
});

describe('what can be done now', () => {
  test('every command listed is accepted, and nothing on the line is forgotten', () => {
    const { state } = runShift(night, at(0, 'answer'), { mode: 'practice' });
    const ids = legalCommands(night, state).map(commandId);
    for (const id of ids) expect(runShift(night, at(0, 'answer', id), { mode: 'practice' }).rejections).toEqual([]);
    expect(ids).toEqual(expect.arrayContaining(['6-1/greet/a', '6-1/greet/b', '6-1/greet/c', 'jump:6-1/close', 'hold:announced', 'hold:silent', 'step-out']));
    expect(ids).not.toContain('finish');
  });
});

describe('the two curves of the debrief', () => {
  test('one point for the start, each choice and each gap, in the order they happened', () => {
    const end = runReplay(night, recorded(night, 'model').replay).state;
    const points = timelineOf(night, end);
    expect(points.map((point) => point.index)).toEqual(points.map((_, index) => index));
    const moves = end.finished.reduce((sum, entry) => sum + entry.moves.length, 0);
    expect(points.filter((point) => point.kind === 'move')).toHaveLength(moves);
    expect(points.filter((point) => point.kind === 'start')).toHaveLength(2);
    expect(points.filter((point) => point.kind === 'gap')).toHaveLength(1);
    expect(points[0]).toMatchObject({ kind: 'start', callId: '6-1', emotion: 75, stress: 26 });
    expect(points[points.length - 1]).toMatchObject({ moveIndex: 3, emotion: null });
  });
});
