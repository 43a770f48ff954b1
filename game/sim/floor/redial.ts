import { drawFor, USE } from './draws.js';
import { ln } from './exact.js';
import type { FloorSpec, RedialSpec } from './spec.js';
import type { FloorCaller, FloorDraft, Redial } from './state.js';

/**
 * Lets chance decide whether somebody rings again, and when. After a call (`after` is that of unsolved
 * calls) only if it solved nothing: as the player says, or else as chance has it.
 */
export function ringAgainAfter(repeats: NonNullable<FloorSpec['repeats']>, floor: FloorDraft, caller: FloorCaller, at: number, after: RedialSpec, solved?: boolean): void {
  const { index, attempt } = caller;
  if (attempt >= repeats.most) return;
  if (after === repeats.afterUnsolved && (solved ?? drawFor(floor.seed, USE.unsolved, index, attempt) >= repeats.unsolvedShare)) return;
  if (drawFor(floor.seed, USE.redial, index, attempt) >= after.share) return;
  const delay = -after.delaySeconds * ln(drawFor(floor.seed, USE.delay, index, attempt));
  scheduleRedial(floor, { at: at + delay, index, attempt: attempt + 1, kind: 'repeat' });
}

/** Enters a redial at its place in time. */
export function scheduleRedial({ redials }: FloorDraft, entry: Redial): void {
  let place = redials.length;
  while (place > 0 && (redials[place - 1]?.at ?? 0) > entry.at) place -= 1;
  redials.splice(place, 0, entry);
}
