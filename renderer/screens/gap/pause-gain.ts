import { reliefOf, restingStress, roomFor, startHeat, tuning, waitingOf, type Level, type ShiftState, type Technique } from '../../rules.js';

/** What the next seconds do for the player: stress before and after, and the emotion points with which the next caller starts on account of it. */
export interface PauseGain {
  readonly seconds: number;
  readonly stressFrom: number;
  readonly stressTo: number;
  readonly heatFrom: number;
  readonly heatTo: number;
}

/** Seconds of idling that the screen speaks of. */
export const IDLE_SECONDS = 10;

/** By the rules themselves: idling alone, or a technique (what is left of it when it already runs). A shift with a floor only. */
export function pauseGain(level: Level, state: ShiftState, technique: Technique | null): PauseGain {
  const { gap, stress, carryOver } = state;
  const running = gap?.running?.technique === technique ? gap?.running : null;
  const ticks = technique === null ? IDLE_SECONDS * tuning.TICKS_PER_SECOND : running == null ? tuning.TECHNIQUE[technique].seconds * tuning.TICKS_PER_SECOND : Math.max(0, running.endsAtTick - state.tick);
  const rest = restingStress(state);
  const idled = stress <= rest ? stress : rest + (stress - rest) * 0.5 ** (ticks / (tuning.IDLE_HALF_LIFE_SECONDS * tuning.TICKS_PER_SECOND));
  const relief = technique === null ? 0 : roomFor({ ...state, stress: idled }, reliefOf(state, technique));
  const stressTo = idled - relief;
  const carries = carryOver && (technique === null || (technique !== 'mantra' && (gap?.relief ?? 0) + relief < tuning.CARRY_RELIEF));
  const used = gap?.usedTicks ?? 0;
  const over = gap?.overtimeTicks ?? 0;
  const counts = (state.mode === 'exam' || technique !== null) && waitingOf(state).length > 0;
  const late = counts ? Math.min(ticks, Math.max(0, used + ticks - level.freeGapSeconds * tuning.TICKS_PER_SECOND)) : 0;
  return { seconds: Math.round(ticks / tuning.TICKS_PER_SECOND), stressFrom: stress, stressTo, heatFrom: startHeat(stress, carryOver, over).total, heatTo: startHeat(stressTo, carries, over + late).total };
}
