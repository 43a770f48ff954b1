import type { Call, CallState, Option } from '../../rules.js';

/** What one line would give of one remedy, beside what the agent may give of it. */
export interface Gift {
  readonly key: string;
  readonly amount: number;
  readonly limit: number;
}

/** What a line would give, remedy by remedy; nothing where the call has no authority table to look it up in. */
export function giftsOf(call: Call, option: Option): readonly Gift[] {
  if (!call.tools.includes('authority')) return [];
  return Object.entries(option.grants).map(([key, amount]) => ({ key, amount, limit: call.authority[key] ?? 0 }));
}

/** The most that a line of this call has given of a remedy so far; the limit holds for each line by itself. */
export function givenOf(call: Call, { moves }: CallState, key: string): number {
  const amounts = moves.map((move) => call.slots.find(({ id }) => id === move.slotId)?.options.find(({ id }) => id === move.optionId)?.grants[key] ?? 0);
  return Math.max(0, ...amounts);
}

/** An amount with its unit, as it is read. */
export function amountText(amount: number, unit: string | null): string {
  if (unit === null) return String(amount);
  return unit === '%' ? `${amount}%` : `${amount} ${unit}`;
}
