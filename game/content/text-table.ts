import type { FactText } from './draws.js';
import type { Text } from './schema/common.js';

/** The languages of the game, first the one it is written in. */
export type Language = 'zh' | 'en';

/** All texts of a pack by line id, with `{placeholders}` kept, and what to put into them. */
export interface TextTable {
  readonly lines: Readonly<Record<string, Text>>;
  /** Call id, variant id, fact id: what is said there. */
  readonly facts: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, FactText>>>>>>;
  /** Who the player is on the phone: the value of `{staff}`. */
  readonly staff: Text;
  /** Who calls an abusive caller back: the value of `{callback}`. A centre's policy may name somebody else. */
  readonly callback: Text;
}

/** Characters that a policy may give the name of whoever calls back, at most: every line with it must still fit its bubble. */
export const CALLBACK_CHARS = { zh: 5, en: 20 } as const;

/** Who calls back where no policy says otherwise. */
export const CALLS_BACK: Text = { zh: '资深同事', en: 'a senior colleague' };

const PLACEHOLDER = /\{([^{}]*)\}/g;

/** The names in the placeholders of a template, in order. */
export function placeholdersOf(template: string): readonly string[] {
  return [...template.matchAll(PLACEHOLDER)].map((match) => match[1] ?? '');
}

/** A template with its placeholders replaced by `values`; an unknown one stays as it is. */
export function fillTemplate(template: string, valueOf: (name: string) => string | undefined): string {
  return template.replace(PLACEHOLDER, (whole, name: string) => valueOf(name) ?? whole);
}

/** The line that names a card: `L03/volume-served` is named by `L03/card/volume-served`. */
export function cardLine(card: string): string {
  return card.replace('/', '/card/');
}

/** Whether the pack has a text of its own for the line. Without one the screen labels the choice. */
export function hasText(table: TextTable, lineId: string): boolean {
  return Object.hasOwn(table.lines, lineId);
}

/**
 * The text of a line as it is read in one variant of its call; before the seed has dealt (`dealTexts`)
 * a drawn fact has its first value. An id that the table does
 * not know comes back as it is, so that a hole is seen and nothing crashes.
 */
export function renderText(table: TextTable, lineId: string, language: Language, variant = 'base'): string {
  const line = Object.hasOwn(table.lines, lineId) ? table.lines[lineId] : undefined;
  if (line === undefined) return lineId;
  const callId = lineId.slice(0, lineId.indexOf('/'));
  const calls = Object.hasOwn(table.facts, callId) ? table.facts[callId] : undefined;
  const values = calls?.[variant] ?? Object.values(calls ?? {})[0] ?? {};
  return fillTemplate(line[language], (name) => {
    if (name === 'staff') return table.staff[language];
    if (name === 'callback') return table.callback[language];
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    return (value !== undefined && 'oneOf' in value ? value.oneOf[0] : value)?.[language];
  });
}
