import { isHeard, isViolation, modelOption, slotRules } from '../../../game/session/index.js';
import type { Move, Option, Slot, Tag, Tier } from '../../../game/sim/index.js';
import type { DebriefRun } from './run.js';

/** One call with its account, as the report has it. */
export type Unit = DebriefRun['report']['units'][number];

/** One choice as the debrief shows it. */
export interface Choice {
  readonly unit: Unit;
  readonly moveIndex: number;
  /** 1 for the first choice of the call. */
  readonly number: number;
  readonly move: Move;
  readonly slot: Slot;
  readonly option: Option;
  /** The tier that counts in the end; a broken promise takes its line back. */
  readonly tier: Tier;
  readonly voided: boolean;
  readonly violates: boolean;
  /** What the caller or the examiner said before, unless it was the answer to the choice before. */
  readonly heardLineId: string | null;
  /** The model option, where another one was taken. */
  readonly better: Option | null;
  readonly rewindable: boolean;
}

/** Every choice of a call, in the order in which they were made. */
export function choicesOf(run: DebriefRun, unit: Unit): readonly Choice[] {
  const { rules, state } = unit;
  const openings = run.openings[unit.id] ?? [];
  return state.moves.map((move, moveIndex): Choice => {
    const slot = slotRules(rules, move.slotId);
    const option = slot.options.find((entry) => entry.id === move.optionId) ?? modelOption(slot);
    const model = modelOption(slot);
    const voided = state.promises.some((promise) => promise.moveIndex === moveIndex && promise.status === 'broken');
    const heard = openings[moveIndex] ?? null;
    const before = state.moves[moveIndex - 1]?.replyLineId ?? null;
    return {
      unit, moveIndex, number: moveIndex + 1, move, slot, option, voided,
      tier: voided ? 'landmine' : move.tier, violates: isViolation(move) || voided,
      heardLineId: slot.after || heard === before ? null : heard,
      better: model.id === option.id ? null : model, rewindable: slot.options.length > 1 && slot.board?.kind !== 'hour',
    };
  });
}

/** Whether the caller heard this choice, so that it has an answer. */
export function isAnswered(choice: Choice): boolean {
  return isHeard(choice.slot);
}

/** Tags of a move that cost something, in the order in which they were given. */
export function costlyTags<T extends string>(tags: readonly Tag[], known: Readonly<Record<T, string>>): readonly T[] {
  return tags.filter((tag): tag is Tag & T => Object.hasOwn(known, tag));
}
