import type { Call } from '../../sim/level.js';
import { modelOption, modelPath } from '../../sim/rules.js';
import type { CallState, Move } from '../../sim/state.js';
import type { Step } from '../../sim/vocabulary.js';
import type { OwnershipPart } from './sheet.js';

/** One part of owning the case: done, not done, or not asked for in this call. */
export interface OwnershipResult {
  readonly part: OwnershipPart;
  readonly met: boolean | null;
  /** The choice that did it or failed to, or null where nothing was said. */
  readonly moveIndex: number | null;
}

const EXPLAINING: readonly Step[] = ['EXPLAIN', 'EXPLAIN2', 'EXPLAIN3'];
const PASSING_ON: readonly Step[] = ['HANDOVER', 'ESCALATE'];
const LOGGING: readonly Step[] = ['RECORD', 'REPORT'];

/**
 * 首问负责: whoever took the case sees it to its end. Explained: the caller heard why. Passed on with an introduction:
 * whoever takes over, or when, was named, and not too soon. Logged: a record or a report. Followed up: a promise kept,
 * or a follow-up said.
 */
export function ownershipOf({ rules, state }: { readonly rules: Call; readonly state: CallState }, parts: readonly OwnershipPart[]): readonly OwnershipResult[] {
  return parts.map((part) => ({ part, ...judged(part, rules, state) }));
}

function judged(part: OwnershipPart, rules: Call, state: CallState): Omit<OwnershipResult, 'part'> {
  switch (part) {
    case 'explained': return done(rules, state, EXPLAINING, () => true);
    case 'introduced': return done(rules, state, PASSING_ON, (move) => move.tier === 'model' || (!move.tags.some((tag) => tag.startsWith('PREMATURE_')) && (move.tags.includes('CALLBACK_BY') || move.tags.includes('DEADLINE'))));
    case 'logged': return done(rules, state, LOGGING, () => true);
    case 'followed-up': return followedUp(rules, state);
  }
}

/** Every step of the kind that the model path takes, and those the player took besides, done better than by a landmine. */
function done(rules: Call, state: CallState, steps: readonly Step[], well: (move: Move) => boolean): Omit<OwnershipResult, 'part'> {
  const slots = modelPath(rules).filter((slot) => steps.includes(slot.step));
  const moves = state.moves.flatMap((move, moveIndex) => (steps.includes(move.step) ? [{ move, moveIndex }] : []));
  if (slots.length === 0 && moves.length === 0) return { met: null, moveIndex: null };
  const bad = moves.find(({ move }) => move.tier === 'landmine' || !well(move));
  const missing = slots.some((slot) => !state.moves.some((move) => move.slotId === slot.id));
  return { met: bad === undefined && !missing, moveIndex: (bad ?? (missing ? undefined : moves.at(-1)))?.moveIndex ?? null };
}

function followedUp(rules: Call, state: CallState): Omit<OwnershipResult, 'part'> {
  const path = modelPath(rules);
  const asked = path.some((slot) => slot.step === 'FOLLOWUP' || modelOption(slot).promise !== null);
  if (!asked && state.promises.length === 0) return { met: null, moveIndex: null };
  const broken = state.promises.find(({ status }) => status === 'broken' || status === 'open');
  if (broken !== undefined) return { met: false, moveIndex: broken.moveIndex };
  const kept = state.promises.find(({ status }) => status === 'kept' || status === 'late');
  if (kept !== undefined) return { met: true, moveIndex: kept.moveIndex };
  const said = state.moves.findIndex((move) => move.step === 'FOLLOWUP');
  const due = path.some((slot) => modelOption(slot).promise !== null);
  return { met: said >= 0 && !due && state.moves[said]?.tier !== 'landmine', moveIndex: said < 0 ? null : said };
}
