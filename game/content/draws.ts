import { draw } from '../sim/random.js';
import type { Text } from './schema/common.js';
import type { TextTable } from './text-table.js';

/** A value that the seed draws. Values with the same `draw` in one call are drawn together. */
export interface DrawnText {
  readonly draw: string;
  readonly oneOf: readonly Text[];
}

/** A value that comes from the player's achievement log; the texts stand in for an empty log. */
export interface LoggedText extends Text {
  readonly fromLog: keyof LoggedCase;
}

/** What a fact says: always the same, drawn, or remembered. */
export type FactText = Text | DrawnText | LoggedText;

/** One entry of the achievement log, as texts can use it. */
export interface LoggedCase {
  readonly name: Text;
  readonly difficulty: Text;
  readonly action: Text;
}

/** Which of so many values a seed draws for a group of facts of a call, from 0. */
export function drawnIndex(seed: number, callId: string, group: string, count: number): number {
  return Math.floor(draw(seed, 'facts', `${callId}/${group}`) * count);
}

function dealtValue(callId: string, value: FactText, seed: number, logged: LoggedCase | null): Text {
  if ('oneOf' in value) return value.oneOf[drawnIndex(seed, callId, value.draw, value.oneOf.length)] ?? { zh: '', en: '' };
  if ('fromLog' in value) return logged === null ? { zh: value.zh, en: value.en } : logged[value.fromLog];
  return value;
}

/**
 * The texts as one shift says them: every fact with the one value that its seed gives it, so that the number that is
 * said is the number that the tool shows.
 * @param log the player's achievement log; a call that remembers somebody takes one entry of it.
 */
export function dealTexts(table: TextTable, seed: number, log: readonly LoggedCase[] = []): TextTable {
  const dealt = Object.entries(table.facts).map(([callId, variants]) => {
    const logged = log[drawnIndex(seed, callId, 'log', log.length)] ?? null;
    const deal = (facts: Readonly<Record<string, FactText>>): Record<string, Text> =>
      Object.fromEntries(Object.entries(facts).map(([id, value]) => [id, dealtValue(callId, value, seed, logged)]));
    return [callId, Object.fromEntries(Object.entries(variants).map(([variant, facts]) => [variant, deal(facts)]))];
  });
  return { ...table, facts: Object.fromEntries(dealt) };
}
