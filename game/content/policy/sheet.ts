import type { CentrePolicy } from '../../sim/policy.js';
import type { Step, Tag } from '../../sim/vocabulary.js';
import type { Text } from '../schema/common.js';

/** A centre's own rules, read and checked: what the rules of the game need, and what the quality form looks at. Plain JSON. */
export interface PolicySheet {
  readonly id: string;
  /** A whole number that the centre raises when it changes something. */
  readonly version: number;
  readonly title: Text;
  /** 16 hex digits over what the file says; comments and layout do not count. */
  readonly hash: string;
  readonly rules: CentrePolicy;
  /** Limits in place of the calls' own, by `remedy` or `call/remedy`; empty where the calls' own hold. */
  readonly authority: Readonly<Record<string, number>>;
  readonly abuse: AbuseProcedure;
  readonly quality: QualityForm;
}

/** What happens with a caller who will not stop. */
export interface AbuseProcedure {
  /** Limits that are stated before the caller may be handed over, 1 or more. */
  readonly warnings: number;
  /** Who calls back, as the calls say it: the value of `{callback}`. */
  readonly callsBack: Text;
}

/** How a call is assessed beside the ledger. */
export interface QualityForm {
  /** Share of an item's points that an ordinary line earns, 0 to 1. */
  readonly ordinary: number;
  /** Their weights add up to 100. */
  readonly sections: readonly QualitySection[];
  /** With any of these tags on a line the call is worth 0. */
  readonly fatal: readonly Tag[];
  /** Met or not, shown apart and never averaged with the points. */
  readonly compliance: readonly QualityCheck[];
  /** What counts as owning a case to its end. */
  readonly ownership: readonly OwnershipPart[];
  readonly phrases: { readonly zh: ForbiddenPhrases; readonly en: ForbiddenPhrases };
}

/** A part of the form. */
export interface QualitySection {
  readonly id: string;
  readonly title: Text;
  /** Points of this section, of 100. */
  readonly weight: number;
  /** Their points add up to the weight. */
  readonly items: readonly QualityItem[];
}

/** Something that is looked at, and how it is measured. */
export interface QualityCheck {
  readonly id: string;
  readonly title: Text;
  readonly by: Measure;
}

/** A check that earns points. */
export interface QualityItem extends QualityCheck {
  /** Above 0. */
  readonly points: number;
}

/** What an item is measured by; nothing is asked that the game does not know. */
export type Measure =
  /** The decisions of these steps: a model line earns all, an ordinary one the ordinary share, a landmine or silence nothing. */
  | { readonly kind: 'steps'; readonly steps: readonly Step[] }
  /** No line with one of these tags; each takes `cost` (0 to 1) of the points. `where`: only in calls that ask for one of these steps. */
  | { readonly kind: 'without'; readonly tags: readonly Tag[]; readonly cost: number; readonly where: readonly Step[] }
  /** Nothing stated whose page was not open. */
  | { readonly kind: 'lookup' }
  /** Promises given, and kept in time. */
  | { readonly kind: 'promises' }
  /** Every hold was announced. */
  | { readonly kind: 'hold' }
  /** No forbidden phrase; each takes `cost` (0 to 1) of the points. */
  | { readonly kind: 'phrases'; readonly cost: number }
  /** The parts of owning the case, in equal shares. */
  | { readonly kind: 'ownership' };

/** The parts of 首问负责: explained, passed on with an introduction, logged, followed up. */
export const OWNERSHIP_PARTS = ['explained', 'introduced', 'logged', 'followed-up'] as const;
/** One of {@link OWNERSHIP_PARTS}. */
export type OwnershipPart = (typeof OWNERSHIP_PARTS)[number];

/** Phrases that are not said to a caller, in one language. */
export interface ForbiddenPhrases {
  /** Wherever they stand in a line. */
  readonly anywhere: readonly string[];
  /** Only where the phrase is all there is between two punctuation marks: “不行。”, but not “这样行不行”. */
  readonly alone: readonly string[];
}
