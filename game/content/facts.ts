import { TOOLS, type Tool } from '../sim/vocabulary.js';
import type { DrawnText, FactText } from './draws.js';
import type { CallSource } from './schema/call.js';
import type { Text } from './schema/common.js';
import type { FactValueSource } from './schema/fact.js';
import { existsIn } from './variants.js';

/** The placeholder that every pack fills: who the player is on the phone. */
export const STAFF = 'staff';
/** The placeholder for who calls an abusive caller back: a centre's policy names them. */
export const CALLBACK = 'callback';
/** The placeholder for the name of whoever is calling. */
export const CALLER = 'caller';

/** A value with everything that may be drawn for it spelt out. */
function spellOut(id: string, value: FactValueSource): FactText {
  if ('oneOf' in value) return { draw: value.with ?? id, oneOf: value.oneOf };
  if ('range' in value) return { draw: value.with ?? id, oneOf: numbersOf(value.range).map((n) => ({ zh: value.zh.replaceAll('{n}', n), en: value.en.replaceAll('{n}', n) })) };
  if ('fromLog' in value) return { fromLog: value.fromLog, zh: value.zh, en: value.en };
  return { zh: value.zh, en: value.en };
}

/** More than these no author reads through. */
const MOST_NUMBERS = 50;

/** The numbers of a range as they are written; rounded to a thousandth, so that 0.1 + 0.2 reads 0.3. */
function numbersOf({ from, to, step }: { readonly from: number; readonly to: number; readonly step: number }): readonly string[] {
  const numbers: string[] = [];
  for (let index = 0; index < MOST_NUMBERS && from + index * step <= to + step / 1000; index += 1) numbers.push(String(Math.round((from + index * step) * 1000) / 1000));
  return numbers;
}

/** What a fact says in one variant, with everything that can be drawn for it; null when it has no value there. */
export function factTextIn(call: CallSource, variant: string, factId: string): FactText | null {
  if (factId === CALLER) return 'oneOf' in call.caller.name ? { draw: CALLER, oneOf: call.caller.name.oneOf } : call.caller.name;
  const facts = call.facts ?? {};
  const fact = Object.hasOwn(facts, factId) ? facts[factId] : undefined;
  if (fact === undefined) return null;
  if (!('byVariant' in fact)) return spellOut(factId, fact);
  const value = Object.hasOwn(fact.byVariant, variant) ? fact.byVariant[variant] : undefined;
  return value === undefined ? null : spellOut(factId, value);
}

/** Every value that a fact can have in one variant; empty when it has none there. */
export function factValuesIn(call: CallSource, variant: string, factId: string): readonly Text[] {
  const value = factTextIn(call, variant, factId);
  if (value === null) return [];
  return isDrawn(value) ? value.oneOf : [{ zh: value.zh, en: value.en }];
}

/** The value of a fact in one variant as the author reads it: the first that can be drawn. Null when it has none there. */
export function factIn(call: CallSource, variant: string, factId: string): Text | null {
  return factValuesIn(call, variant, factId)[0] ?? null;
}

/** Whether the seed decides what the fact says. */
export function isDrawn(value: FactText): value is DrawnText {
  return 'oneOf' in value;
}

/** All facts that have a value in the variant, and the caller's name. */
export function factsIn(call: CallSource, variant: string): Readonly<Record<string, FactText>> {
  const values: Record<string, FactText> = {};
  for (const id of [CALLER, ...Object.keys(call.facts ?? {})]) {
    const value = factTextIn(call, variant, id);
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
