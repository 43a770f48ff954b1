import { describe, expect, it, vi } from 'vitest';
import { choiceIndex, modelRun, otherChoice, playShift, replayUpTo, reportShift, runReplay, takeBack, tuning } from '../../game/session/index.js';
import type { Level, Mode, Policy, Replay } from '../../game/sim/index.js';
import { coreCall, coreLevel } from '../support/core-pack.js';

// The first test also compiles the pack.
vi.setConfig({ testTimeout: 60_000 });

function record(level: Level, policy: Policy, mode: Mode = 'exam'): Replay {
  const { commands, state } = playShift(level, { seed: 7, mode, logEntries: 0 }, policy);
  return { rulesVersion: tuning.RULES_VERSION, packId: level.packId, packHash: '00000000', level: level.id, seed: 7, mode, logEntries: 0, commands, endTick: state.tick };
}

function other(level: Level, replay: Replay, callId: string, slotId: string, optionId: string): ReturnType<typeof takeBack> {
  const { state } = runReplay(level, replay);
  const moveIndex = state.finished.find((call) => call.callId === callId)?.moves.findIndex((move) => move.slotId === slotId) ?? -1;
  const index = choiceIndex(replay, callId, moveIndex) ?? -1;
  const recorded = replay.commands[index]?.command;
  const instead = recorded === undefined ? null : otherChoice(level, state, recorded, optionId);
  if (instead === null) throw new Error(`No choice ${callId}/${slotId}.`);
  return takeBack(level, replay, index, instead);
}

describe('taking a choice back', () => {
  it('carries out what only the other line promises', () => {
    const level = coreLevel('L06');
    const replay = record(level, 'ordinary');
    const slot = coreCall('6-1').slots.find((entry) => entry.options.some((option) => option.promise !== null && option.tier === 'model'));
    const option = slot?.options.find((entry) => entry.promise !== null && entry.tier === 'model');
    const taken = other(level, replay, '6-1', slot?.id ?? '', option?.id ?? '');
    expect(taken.assumed).toBe(1);
    expect(taken.dropped).toBe(0);
    expect(taken.state.finished[0]?.promises.map((promise) => promise.status)).toEqual(['kept']);
    expect(reportShift(level, taken.state).score).toBeGreaterThan(reportShift(level, runReplay(level, replay).state).score);
  });

  it('ends a call that now goes on with ordinary lines, and keeps the later calls as they were played', () => {
    const level = coreLevel('L10');
    const replay = record(level, 'landmine');
    const before = runReplay(level, replay).state;
    const first = before.finished[0];
    expect(first?.outcome).toBe('lost');
    const last = first?.moves.at(-1);
    const model = coreCall('10-1').slots.find((slot) => slot.id === last?.slotId)?.options.find((option) => option.tier === 'model');
    const { state } = other(level, replay, '10-1', last?.slotId ?? '', model?.id ?? '');
    const lines = (callId: string, from: typeof state): readonly string[] => from.finished.find((call) => call.callId === callId)?.moves.map((move) => move.lineId) ?? [];
    expect(lines('10-1', state).length).toBeGreaterThan(lines('10-1', before).length);
    expect(lines('10-2', state)).toEqual(lines('10-2', before));
  });

  it('gives a recording that lives again, and one to play on from', () => {
    const level = coreLevel('L08');
    const replay = record(level, 'random', 'practice');
    const call = runReplay(level, replay).state.finished[0];
    call?.moves.forEach((move, moveIndex) => {
      const slot = coreCall(call.callId, call.variantId).slots.find((entry) => entry.id === move.slotId);
      for (const option of slot?.options ?? []) {
        const taken = other(level, replay, call.callId, move.slotId, option.id);
        expect(runReplay(level, taken.replay).state).toEqual(taken.state);
        const index = choiceIndex(replay, call.callId, moveIndex) ?? -1;
        const instead = taken.replay.commands[index]?.command;
        if (instead !== undefined) expect(runReplay(level, replayUpTo(replay, index, instead)).state.tick).toBe(replay.commands[index]?.tick);
      }
    });
    expect(choiceIndex(replay, '8-1', 999)).toBeNull();
  });
});

describe('the model run of a call', () => {
  it('starts where the caller stood and takes only model lines', () => {
    const run = modelRun(coreCall('7-1'), { emotionStart: 88, stressStart: 40 });
    expect([run.emotionStart, run.stressStart]).toEqual([88, 40]);
    expect(run.moves.every((move) => move.tier === 'model' && move.authoredTier === 'model')).toBe(true);
  });
});
