import { beatRunning, emotionBand, ringsAtDesk, tuning } from '../session/index.js';
import type { CallOutcome, CallState, Level, Mode, ShiftState, SimEvent, Technique } from '../sim/index.js';
import { textSeed } from './noise.js';
import type { Expression } from './types.js';

/** A sound that is heard once. */
export type SoundName = 'pick-up' | 'hang-up' | 'keys' | 'thud' | 'chime' | 'arrival' | 'page' | 'clear' | 'pulse' | 'pulse-slow' | 'joins' | 'gives-up';

/** What the stage does once, when something has just happened. What lasts is drawn from the state. */
export type Cue =
  | { readonly kind: 'sound'; readonly name: SoundName }
  | { readonly kind: 'portrait'; readonly move: 'arrive' | 'nod' | 'jolt' | 'settle' }
  | { readonly kind: 'glow'; readonly tone: 'calm' | 'lamp' };

const sound = (name: SoundName): Cue => ({ kind: 'sound', name });
const NOTHING: readonly Cue[] = [];

/** Turns what has happened into what is seen and heard. The chime rewards a model line in practice only: an exam tells nothing. */
export function cuesFor(event: SimEvent, mode: Mode): readonly Cue[] {
  switch (event.type) {
    case 'call/offered': return NOTHING;
    case 'call/answered': return [sound('pick-up'), { kind: 'portrait', move: 'arrive' }];
    case 'line/said': return saidCues(event.tier, mode);
    case 'caller/replied': return [{ kind: 'portrait', move: 'nod' }];
    case 'hold/ended': return [sound('pick-up'), { kind: 'portrait', move: 'settle' }];
    case 'hold/checked-in': return [sound('keys')];
    case 'caller/left': return [sound('hang-up')];
    case 'call/ended': return event.outcome === 'lost' || event.outcome === 'hung-up' ? [sound('hang-up')] : NOTHING;
    case 'chat/opened': return [sound('arrival')];
    case 'tool/opened': return [sound('page')];
    case 'log/written': return [sound('page'), { kind: 'glow', tone: 'lamp' }];
    case 'technique/finished': return event.relief > 0 ? [sound('clear'), { kind: 'glow', tone: 'calm' }] : NOTHING;
    case 'beat/taken': return event.relief > 0 ? [{ kind: 'glow', tone: 'calm' }] : NOTHING;
    case 'task/done': return [sound('page')];
    default: return NOTHING;
  }
}

/** The quiet ticks of the floor: somebody joins the line, somebody gives up. Whoever is put through at once never stood in it. */
export function floorCues(events: readonly SimEvent[]): readonly Cue[] {
  const happened = events.flatMap((event) => (event.type === 'floor/happened' ? [event.event] : []));
  const atOnce = new Set(happened.flatMap((event) => (event.type === 'answered' ? [event.caller.index] : [])));
  const joined = happened.some((event) => event.type === 'joined' && !atOnce.has(event.caller.index));
  const left = happened.some(({ type }) => type === 'abandoned');
  return [...(joined ? [sound('joins')] : []), ...(left ? [sound('gives-up')] : [])];
}

function saidCues(tier: 'landmine' | 'ordinary' | 'model', mode: Mode): readonly Cue[] {
  if (tier === 'landmine') return [sound('keys'), sound('thud'), { kind: 'portrait', move: 'jolt' }];
  if (tier === 'model' && mode === 'practice') return [sound('keys'), sound('chime')];
  return [sound('keys')];
}

/** What sounds for as long as it lasts. */
export interface SoundBed {
  readonly room: 'booth' | 'floor';
  readonly ringing: boolean;
  readonly holding: boolean;
  /** Breathing exercise: seconds since it began, else null. */
  readonly breathing: number | null;
}

/** The lasting sounds of a moment; `technique` is what runs now, if any. */
export function soundBed(state: ShiftState, level: Level, technique: RunningTechnique | null): SoundBed {
  return {
    room: level.setting === 'floor' ? 'floor' : 'booth', ringing: ringsAtDesk(level, state), holding: (state.call?.hold ?? null) !== null,
    breathing: technique?.technique === 'breath' ? technique.seconds : breathOfBeat(state),
  };
}

/** How far a held beat has come, 0 to 1; null while none is held. */
export function beatShare(state: ShiftState): number | null {
  if (!beatRunning(state)) return null;
  return Math.min(1, (state.tick - (state.call?.beat?.startTick ?? state.tick)) / (tuning.BEAT.toSeconds * tuning.TICKS_PER_SECOND));
}

/** A held beat is one slow breath out: seconds into the breathing sound, whose second half breathes out. */
function breathOfBeat(state: ShiftState): number | null {
  const share = beatShare(state);
  return share === null ? null : 4 + share * tuning.BEAT.toSeconds;
}

/** A recovery technique at work. */
export interface RunningTechnique {
  readonly technique: Technique;
  readonly seconds: number;
  /** 0 at the start, 1 at the end. */
  readonly share: number;
}

/** The technique that runs now, of `wholeTicks` in all. */
export function runningTechnique(state: ShiftState, wholeTicks: number): RunningTechnique | null {
  const running = state.gap?.running ?? null;
  if (running === null || wholeTicks <= 0) return null;
  const done = Math.min(wholeTicks, Math.max(0, wholeTicks - (running.endsAtTick - state.tick)));
  return { technique: running.technique, seconds: done / 10, share: done / wholeTicks };
}

/** The face that an emotion wears. Two callers of the same heat need not pull the same face. */
export function expressionFor(emotion: number, callId: string, moment: { readonly held?: boolean; readonly outcome?: CallOutcome | null } = {}): Expression {
  const other = textSeed(callId) % 2 === 1;
  if (moment.outcome === 'closed' && emotion < 30) return 'smile';
  const band = emotionBand(emotion);
  if (moment.held === true && (band === 'uneasy' || band === 'tense')) return 'tired';
  switch (band) {
    case 'calm': return emotion < 14 ? 'smile' : 'calm';
    case 'uneasy': return other ? 'concerned' : 'solemn';
    case 'tense': return other ? 'serious' : 'suspicious';
    case 'hot': return other ? 'angryWithFang' : 'veryAngry';
    case 'boiling': return 'rage';
  }
}

/** Whether the caller is seen: on the line and not yet gone. */
export function callerOnLine(call: CallState | null): call is CallState {
  return call !== null && call.lineOpen && call.outcome === null;
}
