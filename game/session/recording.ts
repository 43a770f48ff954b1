import type { Replay, ShiftState, TimedCommand } from '../sim/index.js';
import type { ShiftSetup } from './session.js';

/** A shift as it can be lived again: what it was started with, what the player did at which tick, and the tick at which it stands. */
export function recordingOf({ level, packHash, seed, mode, logEntries, profile, cards, policy, record }: ShiftSetup, state: Pick<ShiftState, 'rulesVersion' | 'tick'>, commands: readonly TimedCommand[]): Replay {
  return {
    rulesVersion: state.rulesVersion, packId: level.packId, packHash, level: level.id, seed, mode, logEntries,
    ...(profile === undefined ? {} : { profile }), ...(cards === undefined ? {} : { cards }), ...(policy === undefined ? {} : { policyHash: policy.hash }), ...(record === undefined ? {} : { record }),
    commands, endTick: state.tick,
  };
}
