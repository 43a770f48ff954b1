import type { PlayerMove } from '../../game/sim/index.js';

/**
 * The same day with other pauses: each stretch follows the pause before it instead of the clock, and the player
 * picks up as quickly as they did. Stretches without a call go into the pause before. Compare with the day of
 * the pauses as they were, `withPauses(moves, ({ pauseSeconds }) => pauseSeconds)`, so that both follow the same rule.
 */
export function withPauses(moves: readonly PlayerMove[], pauseOf: (move: PlayerMove, index: number) => number): readonly PlayerMove[] {
  const calls: PlayerMove[] = [];
  for (const move of moves) {
    const last = calls[calls.length - 1];
    if (move.leftAt === undefined) calls.push({ ...move, availableAt: last === undefined ? move.availableAt : 0, takeAt: 0 });
    else if (last !== undefined) calls[calls.length - 1] = { ...last, pauseSeconds: last.pauseSeconds + move.leftAt - move.availableAt + move.pauseSeconds };
  }
  return calls.map((move, index) => ({ ...move, pauseSeconds: pauseOf(move, index) }));
}
