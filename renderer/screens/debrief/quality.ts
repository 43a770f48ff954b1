import { assessCall, isAssessed, type AssessedCall, type QualitySheet } from '../../../game/content/policy/quality.js';
import { slotRules } from '../../../game/session/index.js';
import { bothOf, hasLine, type OpenLevel } from '../../library.js';
import type { Unit } from './choices.js';
import type { DebriefRun } from './run.js';

/** A call with its quality sheet. */
export interface Assessed {
  readonly unit: Unit;
  readonly sheet: QualitySheet;
}

/** The quality sheets of a shift in the order in which its calls ended; calls that cannot be assessed have none. */
export function sheetsOf(run: DebriefRun, entry: OpenLevel): readonly Assessed[] {
  return run.state.finished.flatMap(({ callId }) => {
    const unit = run.report.units.find(({ id }) => id === callId);
    return unit === undefined || !isAssessed(unit) ? [] : [{ unit, sheet: assessCall(assessedCall(run, entry, unit), entry.policy.quality) }];
  });
}

/** Calls of the shift that a sheet was due for and that have none. */
export function unassessedOf(run: DebriefRun): number {
  return run.report.units.filter((unit) => unit.rules.kind !== 'question' && unit.rules.kind !== 'board' && !isAssessed(unit)).length;
}

function assessedCall(run: DebriefRun, entry: OpenLevel, unit: Unit): AssessedCall {
  return {
    rules: unit.rules, state: unit.state, holds: run.holds[unit.id] ?? [],
    textOf: (lineId) => (hasLine(entry.pack, lineId) ? bothOf(entry.pack, lineId, unit.state.variantId) : null),
  };
}

/** What the player said at a choice, in the language of the screen. */
export function saidAt(unit: Unit, moveIndex: number): { readonly number: number; readonly slot: ReturnType<typeof slotRules>; readonly move: Unit['state']['moves'][number] } | null {
  const move = unit.state.moves[moveIndex];
  return move === undefined ? null : { number: moveIndex + 1, move, slot: slotRules(unit.rules, move.slotId) };
}
