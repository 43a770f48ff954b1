import { modelPath, modelRun, slotRules } from '../../../game/session/index.js';
import type { CallState, Step, Tier } from '../../../game/sim/index.js';
import { choicesOf, type Choice, type Unit } from './choices.js';
import type { DebriefRun } from './run.js';

/** One place on the axis of the two lines. */
export interface CurvePoint {
  readonly x: number;
  readonly kind: 'start' | 'move' | 'gap' | 'skipped';
  readonly step: Step | null;
  readonly emotion: number | null;
  readonly stress: number | null;
  /** The caller's emotion on the dashed line to compare with. */
  readonly other: number | null;
  readonly tier: Tier | null;
  readonly choice: Choice | null;
  /** The call that this point belongs to; in a gap the call before it. */
  readonly callId: string;
}

type Bare = Omit<CurvePoint, 'x' | 'other'> & { readonly onPath: boolean };

/** Both lines of one call, with the model path dashed beside them. Steps never reached keep their place. */
export function unitCurve(run: DebriefRun, unit: Unit): readonly CurvePoint[] {
  const columns = columnsOf(run, unit, true);
  const model = emotionsOf(unit, modelRun(unit.rules, unit.state));
  let next = 0;
  return columns.map((column, x): CurvePoint => {
    const takes = column.kind === 'start' || column.onPath;
    const other = takes ? (model[next] ?? null) : null;
    if (takes) next += 1;
    return { ...withoutPath(column), x, other };
  });
}

/** Both lines of one call, with the same call in another run dashed beside them. */
export function comparedCurve(run: DebriefRun, unit: Unit, otherUnit: Unit): readonly CurvePoint[] {
  const columns = columnsOf(run, unit, false);
  const other = emotionsOf(otherUnit, otherUnit.state);
  const length = Math.max(columns.length, other.length);
  return Array.from({ length }, (_, x): CurvePoint => {
    const column = columns[x];
    const move = otherUnit.state.moves[x - 1];
    if (column !== undefined) return { ...withoutPath(column), x, other: other[x] ?? null };
    return { x, kind: 'skipped', step: move?.step ?? null, emotion: null, stress: null, other: other[x] ?? null, tier: null, choice: null, callId: unit.id };
  });
}

/** Both lines along the whole shift: start and choices of each call, a place for each gap. */
export function shiftCurve(run: DebriefRun): readonly CurvePoint[] {
  const points: Bare[] = [];
  for (const call of run.state.finished) {
    const unit = run.report.units.find((entry) => entry.id === call.callId);
    if (unit === undefined || call.outcome === 'abandoned' || unit.channel === 'chat') continue;
    points.push(...columnsOf(run, unit, false));
    const gap = run.state.gaps.find((entry) => entry.afterCallId === call.callId);
    if (gap !== undefined) points.push({ kind: 'gap', step: null, emotion: null, stress: gap.stressEnd, tier: null, choice: null, callId: call.callId, onPath: false });
  }
  return points.map((point, x): CurvePoint => ({ ...withoutPath(point), x, other: null }));
}

function columnsOf(run: DebriefRun, unit: Unit, withSkipped: boolean): Bare[] {
  const { rules, state } = unit;
  const path = modelPath(rules);
  const played = choicesOf(run, unit).map((choice): Bare => ({
    kind: 'move', step: choice.move.step, emotion: choice.slot.after ? null : choice.move.emotionAfter, stress: choice.move.stressAfter, tier: choice.tier, choice, callId: unit.id,
    onPath: path.some((slot) => slot.id === choice.slot.id),
  }));
  const start: Bare = { kind: 'start', step: null, emotion: state.emotionStart, stress: state.stressStart, tier: null, choice: null, callId: unit.id, onPath: false };
  const columns = [start, ...played];
  if (!withSkipped) return columns;
  const columnOf = new Map(played.map((column) => [column.choice?.slot.id, column]));
  path.forEach((slot, index) => {
    if (columnOf.has(slot.id)) return;
    const skipped: Bare = { kind: 'skipped', step: slot.step, emotion: null, stress: null, tier: null, choice: null, callId: unit.id, onPath: true };
    const before = columnOf.get(path[index - 1]?.id);
    columnOf.set(slot.id, skipped);
    columns.splice((before === undefined ? 0 : columns.indexOf(before)) + 1, 0, skipped);
  });
  return columns;
}

/** The caller's emotion at the start and after each choice; null once they are gone. */
function emotionsOf(unit: Unit, state: CallState): (number | null)[] {
  return [state.emotionStart, ...state.moves.map((move) => (slotRules(unit.rules, move.slotId).after ? null : move.emotionAfter))];
}

function withoutPath({ onPath: _onPath, ...rest }: Bare): Omit<CurvePoint, 'x' | 'other'> {
  return rest;
}
