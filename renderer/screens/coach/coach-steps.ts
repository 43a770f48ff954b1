import { callRules, isViolation, slotRules, tuning } from '../../../game/session/index.js';
import type { CallState, Level, Move, ShiftState, Tool } from '../../../game/sim/index.js';
import { isOpenTask, reliefOf } from '../../rules.js';

/** What the coach can say during the shift; the words stand in i18n/coach under the same names. */
export type ShiftStep =
  | 'pickUp' | 'tone' | 'read' | 'choose' | 'lookUp' | 'openTool' | 'backOnLine' | 'sayIt' | 'landmine' | 'guess' | 'close'
  | 'rest' | 'resting' | 'takeNext' | 'alone' | 'promise' | 'toDebrief';

/** What the coach can say in the debrief. */
export type DebriefStep = 'curve' | 'openCall' | 'ledger' | 'better' | 'noBetter' | 'rewind' | 'done';

/** One thing to say, and the control it is about. */
export interface Cue {
  readonly step: ShiftStep | DebriefStep;
  /** Selectors of the control, the best one first; none for words that point at nothing. */
  readonly target: readonly string[];
  /** What reading it is remembered as, where "got it" is a way on; null where only doing it is. */
  readonly reading: string | null;
  /** The figures in the words: emotion and stress 0 to 100, rounded; seconds. */
  readonly figures: Readonly<Record<string, number>>;
  /** The tool that the words name. */
  readonly tool: Tool | null;
}

/** A cue with what it does not need left out. */
export function cue(step: Cue['step'], target: readonly string[], rest: Partial<Omit<Cue, 'step' | 'target'>> = {}): Cue {
  return { step, target, reading: null, figures: {}, tool: null, ...rest };
}

const CHOICES = ['.shift .choices'];
const EMOTION = ['.caller-mood'];

/**
 * What the coach says at this moment of the tutorial's shift: a question to the state alone, so
 * that a player who does something else is followed and never held back. Null: nothing.
 */
export function shiftCue(level: Level, state: ShiftState, read: ReadonlySet<string>): Cue | null {
  switch (state.phase) {
    case 'ready': return cue('pickUp', ['[data-choice="answer"]']);
    case 'call': return state.call === null ? null : callCue(level, state, state.call, read);
    case 'gap': return gapCue(level, state);
    default: return null;
  }
}

function callCue(level: Level, state: ShiftState, call: CallState, read: ReadonlySet<string>): Cue | null {
  const guided = call.callId === level.calls[0]?.callId;
  const slip = slipCue(call, read);
  if (slip !== null) return slip;
  if (!guided) return cue('alone', []);
  if (call.slotId === null) return null;
  const rules = callRules(level, call.callId, call.variantId);
  const slot = slotRules(rules, call.slotId);
  const unopened = rules.tools.find((tool) => !call.openedTools.includes(tool)) ?? null;
  const open = unopened === null ? null : cue('openTool', [`.tools [data-choice="tool:${unopened}"]`], { tool: unopened });
  if (call.hold !== null) return open ?? cue('backOnLine', ['.hold [data-choice="hold:end"]']);
  if (slot.kind === 'tone') return cue('tone', CHOICES);
  if (slot.step === 'LOOKUP') return cue('lookUp', CHOICES);
  if (slot.step === 'EXPLAIN') return open ?? cue('sayIt', CHOICES, { tool: rules.tools[0] ?? null });
  if (slot.step === 'CLOSE') return cue('close', CHOICES);
  if (!read.has('read')) return cue('read', EMOTION, { reading: 'read', figures: { emotion: Math.round(call.emotion) } });
  return cue('choose', CHOICES);
}

/** A word on the last line where it cost something: a fact that nobody had looked up, or a landmine. Gone with "got it" or the next thing done. */
function slipCue(call: CallState, read: ReadonlySet<string>): Cue | null {
  const last = call.moves.at(-1);
  const reading = `slip:${call.callId}:${call.moves.length}`;
  if (last === undefined || read.has(reading) || wentOn(call, last)) return null;
  const figures = { from: Math.round(last.emotionBefore), to: Math.round(last.emotionAfter) };
  if (last.tags.includes('GUESS')) return cue('guess', EMOTION, { reading, figures });
  return isViolation(last) ? cue('landmine', EMOTION, { reading, figures }) : null;
}

/** The page was opened after a line that put the caller on hold. */
function wentOn(call: CallState, last: Move): boolean {
  return last.step === 'LOOKUP' && (call.hold === null || call.openedTools.length > 0);
}

function gapCue(level: Level, state: ShiftState): Cue | null {
  const { gap } = state;
  if (gap === null) return null;
  if (state.queue.length === 0) {
    const task = state.tasks.find((candidate) => isOpenTask(state, candidate));
    return task === undefined ? cue('toDebrief', ['[data-choice="finish"]']) : cue('promise', [`[data-choice="task:${task.id}"]`]);
  }
  if (gap.running !== null) {
    const { technique } = gap.running;
    const figures = { seconds: tuning.TECHNIQUE[technique].seconds, relief: Math.round(Math.min(state.stress, reliefOf(state, technique))) };
    return cue('resting', ['.stress-name'], { figures });
  }
  if (gap.techniques.every((technique) => tuning.TECHNIQUE[technique].relief === 0)) return cue('rest', ['.techniques']);
  return cue('takeNext', ['[data-choice="answer"]'], { figures: { from: Math.round(gap.stressStart), to: Math.round(state.stress) } });
}

/** What the coach needs to know of the debrief that is on the screen. */
export interface DebriefView {
  /** The call whose page is open; null on the overview. */
  readonly callId: string | null;
  /** Whether the open page shows a better line anywhere. */
  readonly better: boolean;
  /** Whether a choice has been gone back to. */
  readonly rewound: boolean;
}

/** What the coach says in the debrief; `suggested` is the call worth opening first. */
export function debriefCue(view: DebriefView, suggested: string, read: ReadonlySet<string>): Cue {
  if (view.rewound || read.has('rewind')) return cue('done', []);
  if (!read.has('curve')) return cue('curve', ['.lines-card'], { reading: 'curve' });
  if (view.callId === null) return cue('openCall', [`[data-testid="tab-${suggested}"]`]);
  if (!read.has('ledger')) return cue('ledger', ['.ledger-card'], { reading: 'ledger' });
  if (!read.has('better')) {
    return view.better ? cue('better', ['.choices-card .choice-better'], { reading: 'better' }) : cue('noBetter', ['.choices-card .choice-why'], { reading: 'better' });
  }
  return cue('rewind', ['.choices-card li:has(.choice-better) [data-testid="rewind"]', '.choices-card [data-testid="rewind"]'], { reading: 'rewind' });
}

/** The call to open first in the debrief: the first in which a better line stood, else the first. */
export function callToOpen(state: ShiftState): string {
  const found = state.finished.find((call) => call.moves.some((move) => move.tier !== 'model')) ?? state.finished[0];
  return found?.callId ?? '';
}
