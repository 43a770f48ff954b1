import { TOOLS, type Tool } from '../sim/vocabulary.js';
import type { CallSource } from './schema/call.js';
import type { Text } from './schema/common.js';
import { existsIn } from './variants.js';

/** The placeholder that every pack fills: who the player is on the phone. */
export const STAFF = 'staff';

/** The value of a fact in one variant, or null when it has none there. */
export function factIn(call: CallSource, variant: string, factId: string): Text | null {
  const facts = call.facts ?? {};
  const fact = Object.hasOwn(facts, factId) ? facts[factId] : undefined;
  if (fact === undefined) return null;
  if (!('byVariant' in fact)) return { zh: fact.zh, en: fact.en };
  return Object.hasOwn(fact.byVariant, variant) ? (fact.byVariant[variant] ?? null) : null;
}

/** All facts that have a value in the variant. */
export function factsIn(call: CallSource, variant: string): Readonly<Record<string, Text>> {
  const values: Record<string, Text> = {};
  for (const id of Object.keys(call.facts ?? {})) {
    const value = factIn(call, variant, id);
    if (value !== null) values[id] = value;
  }
  return values;
}

/** Fact id to the tools that show it in the variant. */
export function factToolsIn(call: CallSource, variant: string): Readonly<Record<string, readonly Tool[]>> {
  const shownBy: Record<string, Tool[]> = {};
  for (const tool of TOOLS) {
    for (const row of Object.values(call.tools?.[tool]?.rows ?? {})) {
      if (!('fact' in row) || !existsIn(variant, row.only)) continue;
      const tools = (shownBy[row.fact] ??= []);
      if (!tools.includes(tool)) tools.push(tool);
    }
  }
  return shownBy;
}

/** What the agent may give in the variant, by remedy key. */
export function authorityIn(call: CallSource, variant: string): Readonly<Record<string, number>> {
  const limits: Record<string, number> = {};
  for (const [key, limit] of Object.entries(call.authority ?? {})) {
    const value = 'byVariant' in limit ? (Object.hasOwn(limit.byVariant, variant) ? limit.byVariant[variant] : undefined) : limit.limit;
    if (value !== undefined) limits[key] = value;
  }
  return limits;
}
