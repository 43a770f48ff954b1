import type { Call, Option, Slot } from '../level.js';
import { isHeard, modelPath } from '../rules.js';
import type { CallState, Move } from '../state.js';
import { CHAT_RECEIPT, HOT, PEAK, WARNINGS } from '../tuning.js';
import type { Step, Tag, Tier } from '../vocabulary.js';

/** How a line counts once the rules have looked at the moment it was said in. */
export interface Judgement {
  readonly tier: Tier;
  readonly tags: readonly Tag[];
  readonly repeated: boolean;
}

/** What the line's moment adds that the call alone does not know. */
export interface Moment {
  readonly late: boolean;
  readonly noSlot?: boolean;
  /** The line rests on a card of this very level that has not been given yet. */
  readonly lacksOwn?: boolean;
}

/** Steps that may come before a hot caller has been heard. */
const SOOTHING: ReadonlySet<Step> = new Set<Step>(['DIAG', 'TONE', 'SORT', 'GREET', 'REFRAME', 'LISTEN', 'EMPATHISE', 'APOLOGISE', 'BOUNDARY']);
const EXPLAINING: ReadonlySet<Step> = new Set<Step>(['EXPLAIN', 'EXPLAIN2', 'EXPLAIN3']);

/** Whether a step has been taken, better than by a landmine. */
export function stepDone(moves: readonly Move[], step: Step): boolean {
  return moves.some((move) => move.step === step && move.tier !== 'landmine');
}

/** Limits stated so far, better than by a landmine; each slot counts once. */
export function warningsGiven(moves: readonly Move[]): number {
  return new Set(moves.filter((move) => move.step === 'BOUNDARY' && move.tier !== 'landmine').map((move) => move.slotId)).size;
}

/** Whether the caller has been heard: empathy, or the limit that contains it, said in time. */
export function heard(moves: readonly Move[]): boolean {
  return stepDone(moves, 'EMPATHISE') || moves.some((move) => move.step === 'BOUNDARY' && move.tier !== 'landmine' && !move.tags.includes('BOUNDARY_AT_PEAK'));
}

/** Whether the heat gate stands before a step: the caller is hot, has not been heard yet, and the step does not soothe (D.2). */
export function heatGateAt(call: Call, state: CallState, step: Step): boolean {
  return !SOOTHING.has(step) && state.emotion >= HOT && !heard(state.moves) && (onPath(call, 'EMPATHISE') || onPath(call, 'BOUNDARY'));
}

function onPath(call: Call, step: Step): boolean {
  return modelPath(call).some((slot) => slot.step === step);
}

function timesInFlow(call: Call, step: Step): number {
  return call.slots.filter((slot) => slot.step === step).length;
}

/** The facts of this line whose tools have not been opened. */
function unopened(call: Call, state: CallState, option: Option): { readonly right: boolean }[] {
  return option.states.filter((stated) => {
    const tools = call.factTools[stated.factId] ?? [];
    return tools.length > 0 && !tools.some((tool) => state.openedTools.includes(tool));
  });
}

/**
 * Judges a line where it is said (D.2, D.4): guesses, premature steps, the heat gate, the limit at
 * the peak, gifts beyond authority, claims that rest on a card the player does not hold (a story is then made up, a
 * fact a guess). A late first reply in a chat is at best ordinary (T-04), and so is passing a caller up to a supervisor
 * who has no slot left.
 */
export function judge(call: Call, state: CallState, slot: Slot, option: Option, moment: Moment): Judgement {
  const tags: Tag[] = [...option.tags];
  let tier = option.tier;
  const heardSlot = isHeard(slot);
  const guesses = heardSlot ? unopened(call, state, option) : [];
  if (guesses.length > 0) {
    tags.push('GUESS');
    if (guesses.some((guess) => !guess.right)) tier = 'landmine';
    else if (tier === 'model') tier = 'ordinary';
  }
  if (option.lacks === true || moment.lacksOwn === true) {
    if (option.needs?.kind === 'story') {
      if (!tags.includes('FABRICATE')) tags.push('FABRICATE');
      tier = 'landmine';
    } else {
      if (option.needs?.kind === 'fact' && !tags.includes('GUESS')) tags.push('GUESS');
      if (tier === 'model') tier = 'ordinary';
    }
  }
  const step = option.step;
  if (heardSlot && EXPLAINING.has(step) && (guesses.length > 0 || (option.states.length > 0 && onPath(call, 'LOOKUP') && !state.moves.some((move) => move.step === 'LOOKUP')))) tags.push('PREMATURE_EXPLAIN');
  if (Object.entries(option.grants).some(([remedy, amount]) => amount > (call.authority[remedy] ?? 0))) {
    if (!tags.includes('OVER_AUTHORITY')) tags.push('OVER_AUTHORITY');
    tier = 'landmine';
  }
  if (heardSlot && heatGateAt(call, state, step)) tags.push('SKIP_EMPATHY_HOT');
  if (step === 'BOUNDARY' && state.emotion > PEAK.above) tags.push('BOUNDARY_AT_PEAK');
  if (step === 'ESCALATE' && onPath(call, 'ALTERNATIVE') && !(stepDone(state.moves, 'EXPLAIN') && stepDone(state.moves, 'ALTERNATIVE'))) tags.push('PREMATURE_ESCALATE');
  if (step === 'HANDOVER' && warningsGiven(state.moves) < (call.warnings ?? WARNINGS)) tags.push('PREMATURE_HANDOVER');
  if (moment.noSlot === true) {
    tags.push('NO_SLOT');
    if (tier === 'model') tier = 'ordinary';
  }
  if (moment.late && call.channel === 'chat' && state.moves.length === 0 && tier === 'model') tier = 'ordinary';
  // Saying it properly after a landmine is a mend, not a repeat.
  const said = state.moves.filter((move) => move.step === step && move.tier !== 'landmine').length;
  return { tier, tags, repeated: heardSlot && said >= timesInFlow(call, step) && said > 0 };
}

/** Whether the first reply in a chat counts as late in practice mode: so many moves on the phone meanwhile. */
export function chatLateInPractice(movesSinceOpened: number): boolean {
  return movesSinceOpened >= CHAT_RECEIPT.moves;
}
