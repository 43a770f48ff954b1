import { holdsCard, isOwnCard } from '../kept-cards.js';
import type { Level, Option, Slot } from '../level.js';
import type { Move, ShiftState } from '../state.js';
import type { Tier } from '../vocabulary.js';

/** Whether a template for this decision lies in the drawer: its blanks are then filled in, and the model line is not written from scratch. */
export function templateHeld(level: Level, state: ShiftState, slot: Slot): boolean {
  return slot.template !== undefined && holdsCard(level, state, slot.template);
}

/** The option that a card or a template comes out as; a template filled in badly is the landmine that is a mere copy. */
export function filledOption(slot: Slot, tier: Tier): Option | undefined {
  const all = slot.options.filter((option) => option.tier === tier);
  return all.find((option) => option.tags.includes('MECHANICAL')) ?? all[0];
}

/** Whether the line rests on a card that this very level gives, and that has not been given yet. */
export function lacksOwnCard(level: Level, state: ShiftState, option: Option): boolean {
  return option.needs !== undefined && isOwnCard(level, option.needs.card) && !holdsCard(level, state, option.needs.card);
}

/** How a template was filled in: blanks, and those of them that are right. Null where the choice sent none. */
export function blanksOf(slot: Slot, move: Move): { readonly right: number; readonly all: number } | null {
  if (slot.template === undefined || move.picks === null) return null;
  const right = slot.fields.filter((field) => move.picks?.[field.id] === field.right).length;
  return { right, all: slot.fields.length };
}
