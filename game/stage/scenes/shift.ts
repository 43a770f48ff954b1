import { callRules, isShiftOver, restsBetween, ringsAtDesk, wallClockMinutes } from '../../session/index.js';
import type { CallState, Level, ShiftState } from '../../sim/index.js';
import { BeatBreath } from '../actors/beat-breath.js';
import { BreathRing } from '../actors/breath.js';
import { ClockHands } from '../actors/clock-hands.js';
import { ConsoleLamps, type LineState } from '../actors/console-lamps.js';
import { EmotionRing, type RingState } from '../actors/emotion-ring.js';
import { Haze, type Mood } from '../actors/haze.js';
import { Neighbours } from '../actors/neighbours.js';
import { Portrait, type Sitter } from '../actors/portrait.js';
import { Queue } from '../actors/queue.js';
import { Skyline } from '../actors/skyline.js';
import { Steam } from '../actors/steam.js';
import { StressLine } from '../actors/stress-line.js';
import { Team } from '../actors/team.js';
import { WaitingLine } from '../actors/waiting-line.js';
import { WallBoard } from '../actors/wall-board.js';
import { beatShare, callerOnLine, type Cue, expressionFor, type RunningTechnique } from '../cues.js';
import { waitingFigures, whyGone } from '../line-view.js';
import { type WaitingFace, waitingFaces } from '../queue-view.js';
import { teamPostures } from '../team-view.js';
import { type Actor, type Setup, StageScene } from './stage-scene.js';

/** What the shift scene looks at, again and again; nothing here changes anything. */
export interface ShiftSource {
  readonly level: Level;
  state(): ShiftState;
  technique(): RunningTechnique | null;
}

/** A running shift: before the first call, a call, the gap, the cards of later. */
export class ShiftScene extends StageScene {
  #source: ShiftSource | null = null;
  #portrait: Portrait | null = null;
  #haze: Haze | null = null;

  constructor() {
    super('shift');
  }

  /** Whose shift is shown; set before the scene starts. */
  watch(source: ShiftSource): void {
    this.#source = source;
  }

  protected cast(setup: Setup): readonly Actor[] {
    const source = this.#source;
    if (source === null) return [];
    const { level } = source;
    const state = (): ShiftState => source.state();
    const minutes = (): number => wallClockMinutes(level, state());
    const behind: Actor[] = [
      new Skyline(setup, minutes), ...around(setup, level, state), new ClockHands(setup, minutes), new Steam(setup),
      new ConsoleLamps(setup, () => lineState(state(), level)),
    ];
    this.#haze = new Haze(setup, () => moodOf(state()));
    const ring = new EmotionRing(setup, () => ringState(state(), level));
    this.#portrait = new Portrait(setup, () => sitterOf(state(), level));
    return [
      ...behind, this.#haze, new BeatBreath(setup, () => beatShare(state())), ring, this.#portrait,
      new BreathRing(setup, () => state().phase === 'gap' && restsBetween(level), () => source.technique()),
      level.floor !== undefined ? new WaitingLine(setup, perState(state, (now) => waitingFigures(level, now)), (index) => whyGone(index, state())) : new Queue(setup, () => (state().phase === 'later' || state().phase === 'over' || !restsBetween(level) ? [] : waitingFaces(state(), level))),
      new StressLine(setup, () => (state().phase === 'over' ? null : state().stress)),
    ];
  }

  override play(cue: Cue, now: number): void {
    if (cue.kind === 'portrait') this.#portrait?.move(cue.move, now);
    if (cue.kind === 'glow') this.#haze?.glow(now);
  }
}

/** Works something out once for each state of the shift: the rules move ten times a second, the picture up to sixty. */
function perState<T>(state: () => ShiftState, of: (now: ShiftState) => T): () => T {
  let known: { readonly state: ShiftState; readonly value: T } | null = null;
  return () => {
    const now = state();
    if (known?.state !== now) known = { state: now, value: of(now) };
    return known.value;
  };
}

/** The others in the room: scenery in most shifts, a team with a board over it where the shift has a floor. */
function around(setup: Setup, level: Level, state: () => ShiftState): readonly Actor[] {
  if (level.floor === undefined) return [new Neighbours(setup, () => state().tick)];
  return [new WallBoard(setup), new Team(setup, perState(state, (now) => teamPostures(level, now)))];
}

/** Who is ringing at this desk now, if anybody. Nobody on a floor has a face before they are picked up. */
function ringingCaller(state: ShiftState, level: Level): WaitingFace | null {
  if (level.floor !== undefined) return null;
  return waitingFaces(state, level).find((one) => one.ringing) ?? null;
}

/** The examiner's question before the call: the caller has not been put through yet. */
function beforeCall(call: CallState | null, level: Level): boolean {
  return call !== null && callRules(level, call.callId, call.variantId).slots.some((slot) => slot.id === call.slotId && slot.kind === 'brief');
}

function lineState(state: ShiftState, level: Level): LineState {
  if (beforeCall(state.call, level)) return 'ringing';
  if (state.call?.hold != null) return 'hold';
  if (callerOnLine(state.call)) return 'line';
  return ringsAtDesk(level, state) ? 'ringing' : 'resting';
}

function ringState(state: ShiftState, level: Level): RingState {
  if (beforeCall(state.call, level)) return { kind: 'none' };
  if (callerOnLine(state.call)) return { kind: 'emotion', emotion: state.call.emotion, held: state.call.hold !== null };
  return state.phase === 'ready' && ringsAtDesk(level, state) ? { kind: 'ringing' } : { kind: 'none' };
}

function sitterOf(state: ShiftState, level: Level): Sitter | null {
  const { call } = state;
  if (call !== null && beforeCall(call, level)) return { callId: call.callId, expression: expressionFor(call.emotion, call.callId), held: false, incoming: true };
  if (callerOnLine(call)) {
    const held = call.hold !== null;
    return { callId: call.callId, expression: expressionFor(call.emotion, call.callId, { held }), held, incoming: false };
  }
  const caller = state.phase === 'ready' ? ringingCaller(state, level) : null;
  return caller === null ? null : { callId: caller.callId, expression: expressionFor(caller.mood, caller.callId), held: false, incoming: true };
}

function moodOf(state: ShiftState): Mood {
  const carry = state.phase === 'gap' && state.carryOver && !isShiftOver(state) ? 1 : 0;
  return { carry, quiet: state.phase === 'gap' || state.phase === 'later' ? 1 : 0 };
}
