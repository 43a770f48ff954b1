import type { Call } from '../level.js';
import { modelPath } from '../rules.js';
import type { Move } from '../state.js';
import type { Step } from '../vocabulary.js';

/** Pairs of steps that may be taken in either order (invariant E-15). */
const FREE: readonly (readonly [Step, Step])[] = [
  ['EMPATHISE', 'APOLOGISE'], ['ACT', 'EXPLAIN'], ['ACT', 'EXPLAIN2'], ['REPORT', 'CLOSE'], ['RECORD', 'CLOSE'], ['RECORD', 'REPORT'], ['SITUATION', 'TASK'],
];
const UNORDERED: ReadonlySet<Step> = new Set<Step>(['DIAG', 'TONE', 'SORT', 'REFRAME', 'LISTEN', 'PLAN']);

function isFree(a: Step, b: Step): boolean {
  if (a === 'EDUCATE') return true;
  return FREE.some(([left, right]) => (left === a && right === b) || (left === b && right === a));
}

const known = new WeakMap<Call, readonly (readonly [Step, Step])[]>();

/** The precedence pairs of a call: each step of the model path before each later one, where the order matters. */
export function orderPairs(call: Call): readonly (readonly [Step, Step])[] {
  const cached = known.get(call);
  if (cached !== undefined) return cached;
  const steps: Step[] = [];
  for (const slot of modelPath(call)) if (!slot.interrupt && !UNORDERED.has(slot.step) && !steps.includes(slot.step)) steps.push(slot.step);
  const pairs = steps.flatMap((first, index) => steps.slice(index + 1).filter((second) => !isFree(first, second)).map((second) => [first, second] as const));
  known.set(call, pairs);
  return pairs;
}

/** Satisfied precedence pairs over the pairs of which both steps were taken; 0 when none was, 1 where nothing has an order. */
export function orderValue(call: Call, moves: readonly Move[]): number {
  const first = new Map<Step, number>();
  moves.forEach((move, index) => {
    if (move.tier !== 'landmine' && !first.has(move.step)) first.set(move.step, index);
  });
  const pairs = orderPairs(call);
  if (pairs.length === 0) return moves.length === 0 ? 0 : 1;
  let both = 0;
  let satisfied = 0;
  for (const [a, b] of pairs) {
    const left = first.get(a);
    const right = first.get(b);
    if (left === undefined || right === undefined) continue;
    both += 1;
    if (left < right) satisfied += 1;
  }
  return both === 0 ? 0 : satisfied / both;
}
