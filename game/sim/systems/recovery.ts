import { clamp } from '../rules.js';
import type { GapRecord, GapState, ShiftState } from '../state.js';
import { CARRY_HEAT, CARRY_RELIEF, OVERTIME_HEAT, RECOVERY, SAME_TECHNIQUE, STRESS_HEAT, STRESS_RESTED, TECHNIQUE, TICKS_PER_SECOND } from '../tuning.js';
import { restingStress } from './floor-day.js';
import type { Technique } from '../vocabulary.js';

/** Stress relief that a technique would give now; less when it was also used in the previous gap. */
export function reliefOf(state: ShiftState, technique: Technique): number {
  const before = state.gaps[state.gaps.length - 1]?.techniques ?? [];
  return TECHNIQUE[technique].relief * (before.includes(technique) ? SAME_TECHNIQUE : 1);
}

/** The part of a relief for which there is room: nothing goes below where the day lets stress rest. */
export function roomFor(state: ShiftState, relief: number): number {
  return Math.min(relief, Math.max(0, state.stress - restingStress(state)));
}

/** A finished technique: stress falls, the carry-over may clear. */
export function finishTechnique(state: ShiftState, gap: GapState, technique: Technique): ShiftState {
  const relief = roomFor(state, reliefOf(state, technique));
  const total = gap.relief + relief;
  return {
    ...state, stress: state.stress - relief, carryOver: state.carryOver && technique !== 'mantra' && total < CARRY_RELIEF,
    gap: { ...gap, running: null, relief: total, techniques: [...gap.techniques, technique] },
  };
}

/** Emotion that the next caller would start with on top of their own, if they were answered now. */
export function startHeat(stress: number, carryOver: boolean, overtimeTicks: number): { readonly carry: number; readonly stress: number; readonly overtime: number; readonly total: number } {
  const carry = carryOver ? CARRY_HEAT : 0;
  const tired = STRESS_HEAT * Math.max(0, stress - STRESS_RESTED);
  const overtime = (OVERTIME_HEAT * overtimeTicks) / TICKS_PER_SECOND;
  return { carry, stress: tired, overtime, total: carry + tired + overtime };
}

/** The record of a gap that ends now, with its recovery value (D.3). */
export function closeGap(state: ShiftState, gap: GapState, afterCallId: string): GapRecord {
  const heat = startHeat(state.stress, state.carryOver, gap.overtimeTicks);
  const value = 1 - (state.carryOver ? RECOVERY.carry : 0) - RECOVERY.stress * clamp((state.stress - STRESS_RESTED) / RECOVERY.stressSpan)
    - RECOVERY.overtime * clamp(gap.overtimeTicks / TICKS_PER_SECOND / RECOVERY.overtimeSeconds);
  return {
    afterCallId, techniques: gap.techniques, usedTicks: gap.usedTicks, overtimeTicks: gap.overtimeTicks, stressStart: gap.stressStart,
    stressEnd: state.stress, carryAtStart: gap.carryAtStart, carryAtEnd: state.carryOver, value: clamp(value), startHeat: heat.total,
  };
}
