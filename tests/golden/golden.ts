import { hashState, playShift, reportShift, tuning, type Level, type Option, type PlayedShift, type Replay, type Tier } from '../../game/sim/index.js';
import { draw } from '../../game/sim/random.js';
import { playWith } from '../support/shift-players.js';

/** A recorded run with what it must come to, in Node, Chromium and Electron alike. */
export interface Golden {
  readonly replay: Replay;
  /** Hash of the last state. */
  readonly hash: string;
  readonly score: number;
  readonly rank: string;
}

/** The two kinds of golden runs: the model path, and a mix of all tiers. */
export const GOLDEN_KINDS = ['model', 'mixed'] as const;
/** One kind. */
export type GoldenKind = (typeof GOLDEN_KINDS)[number];

const SEED = 20260;
/** The pack's hash stays out of it: texts may change, the rules may not. */
const ANY_PACK = 'any';

/** The file name of a golden run. */
export function goldenFile(levelId: string, kind: GoldenKind): string {
  return `${levelId.toLowerCase()}-${kind}.json`;
}

/** Plays and records a golden run, in exam mode. */
export function makeGolden(level: Level, kind: GoldenKind): Golden {
  const options = { seed: SEED, mode: 'exam', logEntries: 1 } as const;
  const { state, commands }: PlayedShift = kind === 'model' ? playShift(level, options, 'model') : playWith(level, options, (call, slot, shown, running) => mixed(shown, `${call.id}/${slot.id}`, running.moves.length));
  const report = reportShift(level, state);
  return {
    replay: { rulesVersion: tuning.RULES_VERSION, packId: level.packId, packHash: ANY_PACK, level: level.id, seed: SEED, mode: options.mode, logEntries: options.logEntries, commands, endTick: state.tick },
    hash: hashState(state), score: report.score, rank: report.rank,
  };
}

/** Two thirds excellent lines, the rest flat or worse. */
function mixed(shown: readonly Option[], key: string, index: number): Option {
  const number = draw(SEED, 'player', key, index);
  const tier: Tier = number < 0.66 ? 'model' : number < 0.9 ? 'ordinary' : 'landmine';
  const option = shown.find((entry) => entry.tier === tier) ?? shown[0];
  if (option === undefined) throw new Error('A slot without options.');
  return option;
}
