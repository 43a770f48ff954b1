import type { Level } from '../../sim/level.js';
import type { TextTable } from '../text-table.js';
import { checkCalls } from './checks.js';
import { policyReporter, type PolicyDiagnostic } from './diagnostic.js';
import { groundOf } from './ground.js';
import { modelLines } from './read-policy.js';
import type { PolicySheet } from './sheet.js';

/**
 * What the calls of a pack contradict in the policy that holds, with the codes of `levels check-policy`: limits that the
 * calls cannot carry, warnings that they have no place for, forbidden phrases in their model lines. What the policy says
 * of calls that are not in the pack is no fault of the pack.
 */
export function clashesWith(policy: PolicySheet, levels: readonly Level[], texts: TextTable): readonly PolicyDiagnostic[] {
  const found: PolicyDiagnostic[] = [];
  checkCalls(policy, groundOf(levels, texts), modelLines(levels, texts), policyReporter('policy.yaml', '', found));
  return found;
}
