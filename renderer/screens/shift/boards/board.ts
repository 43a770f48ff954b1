import type { CardFieldSheet } from '../../../../game/content/index.js';
import type { Picks, Slot } from '../../../rules.js';
import type { Say } from '../../../hooks/use-pack-words.js';

/** What every board is given: its fields in the order shown, what has been decided so far, and how to decide more. */
export interface BoardProps {
  readonly slot: Slot;
  readonly fields: readonly CardFieldSheet[];
  readonly picks: Picks;
  readonly onPick: (picks: Picks) => void;
  readonly say: Say;
  readonly variantId: string;
}

/** Fields in an order that gives nothing away and stays the same within a shift. */
export function shuffledFields(fields: readonly CardFieldSheet[], seed: number): readonly CardFieldSheet[] {
  const weight = (id: string): number => [...`${seed}/${id}`].reduce((hash, letter) => Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619) >>> 0, 2166136261);
  return [...fields].sort((a, b) => weight(a.id) - weight(b.id));
}

/** The picks without one field. */
export function without(picks: Picks, id: string): Picks {
  return Object.fromEntries(Object.entries(picks).filter(([key]) => key !== id));
}
