import { tuning } from '../../../game/session/index.js';
import type { Step } from '../../../game/sim/index.js';
import type { Words } from '../../i18n/words.js';
import { choicesOf, type Choice, type Unit } from './choices.js';
import type { DebriefRun } from './run.js';

/** The one thing worth practising next, with the points it cost and where it showed most. */
export interface Practise {
  readonly kind: 'step' | 'order' | 'promise' | 'rhythm' | 'composure' | 'recovery';
  readonly step: Step | null;
  /** Points of the level's score. */
  readonly cost: number;
  /** The choice that cost most, or null where no single one did. */
  readonly choice: Choice | null;
}

/** Below this cost nothing is worth naming, in points of the level's score. */
const WORTH = 0.3;

/**
 * The weakest evidence of the shift: what each step cost over all calls (its share in decisions and
 * coverage, and its part of the factor), against order, promises, rhythm, composure and recovery.
 */
export function weakestOf(run: DebriefRun): Practise | null {
  const units = run.report.units;
  const calls = Math.max(units.length, run.level.calls.length, 1);
  const share = (run.level.kind === 'shift' && run.report.recovery !== null ? 1 - tuning.RECOVERY_WEIGHT : 1) / calls;
  const found = new Map<string, Practise>();
  const add = (entry: Practise): void => {
    const key = entry.step ?? entry.kind;
    const known = found.get(key);
    const worse = known === undefined || (entry.choice !== null && (known.choice === null || costOf(entry.choice) > costOf(known.choice)));
    found.set(key, { ...(worse ? entry : known), cost: (known?.cost ?? 0) + entry.cost });
  };
  for (const unit of units) {
    for (const choice of choicesOf(run, unit)) add({ kind: 'step', step: choice.slot.step, cost: share * costOf(choice), choice });
    const lost = (row: 'ORD' | 'PRO' | 'RHY' | 'CMP'): number => share * (unit.ledger.rows[row].max - unit.ledger.rows[row].earned);
    if (unit.ledger.violations.lost || unit.ledger.violations.forfeited || unit.state.outcome === 'abandoned') continue;
    add({ kind: 'order', step: null, cost: lost('ORD'), choice: null });
    add({ kind: 'promise', step: null, cost: lost('PRO'), choice: null });
    add({ kind: 'rhythm', step: null, cost: lost('RHY'), choice: null });
    add({ kind: 'composure', step: null, cost: lost('CMP'), choice: null });
  }
  if (run.level.kind === 'shift' && run.report.recovery !== null) add({ kind: 'recovery', step: null, cost: 100 * tuning.RECOVERY_WEIGHT * (1 - run.report.recovery), choice: null });
  const worst = [...found.values()].sort((a, b) => b.cost - a.cost)[0];
  return worst === undefined || worst.cost < WORTH ? null : worst;
}

/** What to practise, in one sentence. */
export function practiseText(words: Words, found: Practise | null): string {
  const t = words.debrief.practise;
  if (found === null) return t.none;
  if (found.kind !== 'step') return t[found.kind];
  return found.step === null ? t.order : t.steps[found.step];
}

/** Points of its call that a choice cost: what its slot did not earn, and its part of the factor. */
function costOf({ unit, slot, violates }: Choice): number {
  const evidence = unit.ledger.slots.find((entry) => entry.slotId === slot.id);
  const own = evidence === undefined ? 0 : evidence.dec.max + evidence.cov.max - evidence.dec.earned - evidence.cov.earned;
  return own + (violates ? factorPart(unit) : 0);
}

function factorPart({ ledger }: Unit): number {
  const { factor, count } = ledger.violations;
  return count === 0 ? 0 : (ledger.base * (1 - factor)) / count;
}
