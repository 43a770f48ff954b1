import type { LedgerEntry, Ledger } from './ledger.js';
import { RECOVERY_WEIGHT, ROW_DIMENSIONS, STEP_DIMENSIONS } from '../tuning.js';
import { DIMENSIONS, type Dimension } from '../vocabulary.js';

/** Evidence for one dimension: points earned of the points there were. */
export type DimensionEvidence = Readonly<Record<Dimension, LedgerEntry>>;

/**
 * The five dimensions as an exact projection of the same ledger rows: what is earned and what
 * there is add up to the ledger's own sums (invariant E-28).
 */
export function projectLedger(ledger: Ledger): DimensionEvidence {
  const sums = empty();
  for (const slot of ledger.slots) {
    add(sums, STEP_DIMENSIONS[slot.step], slot.dec);
    add(sums, STEP_DIMENSIONS[slot.step], slot.cov);
  }
  for (const row of ['ORD', 'EMO', 'PRO', 'RHY', 'CMP'] as const) add(sums, ROW_DIMENSIONS[row], ledger.rows[row]);
  return sums;
}

/** Adds the evidence of several calls, and of the gaps of a shift (recovery is evidence for D3). */
export function sumEvidence(parts: readonly DimensionEvidence[], recovery: number | null): DimensionEvidence {
  const sums = empty();
  for (const part of parts) for (const dimension of DIMENSIONS) add(sums, { [dimension]: 1 }, part[dimension]);
  if (recovery !== null) {
    const max = (RECOVERY_WEIGHT / (1 - RECOVERY_WEIGHT)) * 100 * parts.length;
    add(sums, { D3: 1 }, { earned: max * recovery, max });
  }
  return sums;
}

/** 0–100 per dimension, or null where a level holds no evidence for it ("not assessed"). */
export function dimensionScores(evidence: DimensionEvidence): Readonly<Record<Dimension, number | null>> {
  const score = (dimension: Dimension): number | null => {
    const { earned, max } = evidence[dimension];
    return max > 0 ? (100 * earned) / max : null;
  };
  return { D1: score('D1'), D2: score('D2'), D3: score('D3'), D4: score('D4'), D5: score('D5') };
}

type Sums = Record<Dimension, { earned: number; max: number }>;

function empty(): Sums {
  const zero = (): { earned: number; max: number } => ({ earned: 0, max: 0 });
  return { D1: zero(), D2: zero(), D3: zero(), D4: zero(), D5: zero() };
}

function add(sums: Sums, shares: Partial<Record<Dimension, number>>, entry: LedgerEntry): void {
  for (const dimension of DIMENSIONS) {
    const share = shares[dimension] ?? 0;
    sums[dimension].earned += share * entry.earned;
    sums[dimension].max += share * entry.max;
  }
}
