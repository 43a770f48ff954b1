import { playerMovesOf } from './floor/player.js';
import { compareFates, replayFloor, type CallFate, type FateDifference } from './floor/replay.js';
import type { PlayerMove } from './floor/state.js';
import type { Level } from './level.js';
import { clamp } from './rules.js';
import type { GapRecord, ShiftState } from './state.js';
import { startHeat } from './systems/recovery.js';
import { CARRY_RELIEF, TECHNIQUE } from './tuning.js';

/** A gap lived in another way, on the same day with the same callers. */
export interface PauseChoice {
  readonly afterCallId: string;
  /** Which gap, from 0. */
  readonly gap: number;
  /** `skip`: going on at once instead of the pause; `rest`: a short reset instead of going on at once. */
  readonly other: 'skip' | 'rest';
  /** Seconds between the two calls as they were lived, and what the other way takes. */
  readonly livedSeconds: number;
  readonly otherSeconds: number;
  /** What the other way would have meant for the callers in the queue; `longer` are those who would have waited longer. */
  readonly queue: FateDifference;
  /** Emotion points that the next caller started with on top of their own, as it was and in the other way. */
  readonly livedHeat: number;
  readonly otherHeat: number;
}

/** Seconds of the reset that stands against going on at once: the reset phrase and a breath. */
const RESET_SECONDS = TECHNIQUE.mantra.seconds + TECHNIQUE.breath.seconds;
/**
 * Seconds after a call within which callers count as touched by the pause after it, and until which both ways are followed.
 * Much later the two days differ by small chances that have nothing to do with the pause any more.
 */
const WINDOW = { touchedSeconds: 120, followedSeconds: 300 } as const;

/**
 * What each pause of a free shift cost and gave: the same seed is run again with the other choice in that one gap,
 * everything else as it was played. A gap with a technique is compared with going on at once, one without with a reset.
 */
export function pauseChoices(level: Level, state: ShiftState): readonly PauseChoice[] {
  const rule = level.floor;
  const day = state.floor;
  if (rule === undefined || day === undefined) return [];
  const { queue } = day;
  const moves = playerMovesOf(rule.spec, queue);
  return state.gaps.flatMap((gap, index): PauseChoice[] => {
    const at = callMove(moves, index);
    const following = callMove(moves, index + 1);
    if (at < 0 || following < 0) return [];
    const [call, next] = [moves[at], moves[following]] as readonly PlayerMove[];
    if (call === undefined || next === undefined) return [];
    const other = gap.techniques.length > 0 ? 'skip' : 'rest';
    const otherSeconds = other === 'skip' ? 0 : RESET_SECONDS;
    const endedAt = call.takeAt + call.handleSeconds;
    const until = Math.min(queue.now, endedAt + WINDOW.followedSeconds);
    const run = (list: readonly PlayerMove[]): ReturnType<typeof replayFloor> => replayFloor(rule.spec, queue.seed, list, until);
    const touched = ({ calls }: ReturnType<typeof replayFloor>): readonly CallFate[] => calls.filter(({ arrivedAt }) => arrivedAt <= endedAt + WINDOW.touchedSeconds);
    const changed = (delta: number): PlayerMove[] => [
      ...moves.slice(0, at), { ...call, pauseSeconds: otherSeconds }, { ...next, availableAt: 0, takeAt: 0 }, ...moves.slice(following + 1).map((move) => earlier(move, delta)),
    ].map(({ callIndex: _, ...move }, place) => (place < at ? (moves[place] ?? move) : move));
    const answered = run(changed(0).slice(0, at + 2)).events.filter((event) => event.type === 'answered' && event.seat === rule.spec.playerSeat);
    const start = answered[index + 1]?.at;
    if (start === undefined) return [];
    return [{
      afterCallId: gap.afterCallId, gap: index, other, otherSeconds,
      livedSeconds: next.takeAt - endedAt,
      queue: compareFates(touched(run(moves)), touched(run(changed(next.takeAt - start)))),
      livedHeat: gap.startHeat, otherHeat: heatOf(gap, other),
    }];
  });
}

/** The place of the n-th real call among the moves; the others are stretches at the desk without one. */
function callMove(moves: readonly PlayerMove[], call: number): number {
  let left = call;
  return moves.findIndex(({ leftAt }) => leftAt === undefined && left-- === 0);
}

function earlier(move: PlayerMove, seconds: number): PlayerMove {
  return { ...move, availableAt: move.availableAt - seconds, takeAt: move.takeAt - seconds, ...(move.leftAt !== undefined && { leftAt: move.leftAt - seconds }) };
}

function heatOf(gap: GapRecord, other: PauseChoice['other']): number {
  if (other === 'skip') return startHeat(gap.stressStart, gap.carryAtStart, 0).total;
  const relief = TECHNIQUE.mantra.relief + TECHNIQUE.breath.relief;
  return startHeat(clamp(gap.stressStart - relief, 0, 100), gap.carryAtStart && relief < CARRY_RELIEF, 0).total;
}
