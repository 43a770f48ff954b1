import type { Call } from '../../sim/level.js';
import type { FactText } from '../draws.js';
import type { Text } from '../schema/common.js';
import { placeholdersOf, type Language, type TextTable } from '../text-table.js';

/** A limit that can be changed, because everything that says it says it through facts. */
export interface Carrier {
  /** The facts that say the limit; they follow it. */
  readonly facts: readonly string[];
  /** The amounts that keep the call true, both included. */
  readonly least: number;
  readonly most: number;
}

/** A limit may at most be so many times the call's own: “a small coupon” must stay one. */
const MOST_TIMES = 3;
const LANGUAGES: readonly Language[] = ['zh', 'en'];

/**
 * How a call says the limit of a remedy, or null when it says it in fixed words. A limit is carried when the authority
 * page and no other shows a fact with that very number (what stands on a bill is what happened, not what one may give), every good line that gives the remedy gives exactly so much and names the
 * fact, and the amount stands nowhere else in the call.
 */
export function carrierOf(call: Call, texts: TextTable, remedy: string): Carrier | null {
  const limit = call.authority[remedy] ?? 0;
  const facts = texts.facts[call.id]?.[call.variantId] ?? {};
  if (limit <= 0) return null;
  const saying = Object.keys(facts).filter((id) => onlyAuthority(call, id) && amountIn(facts[id]) === limit);
  if (saying.length === 0) return null;
  const options = call.slots.flatMap((slot) => slot.options).filter((option) => option.grants[remedy] !== undefined);
  const good = options.filter((option) => option.tier !== 'landmine');
  const named = good.every((option) => option.grants[remedy] === limit && LANGUAGES.every((language) => placeholdersOf(texts.lines[option.lineId]?.[language] ?? '').some((name) => saying.includes(name))));
  if (!named || good.length === 0 || saying.some((id) => isSaidElsewhere(call, texts, facts, saying, facts[id]))) return null;
  const gifts = options.filter((option) => option.tier === 'landmine').map((option) => option.grants[remedy] ?? 0);
  return { facts: saying, least: 1, most: Math.min(...gifts.map((gift) => gift - 1), MOST_TIMES * limit) };
}

function onlyAuthority(call: Call, factId: string): boolean {
  const tools = call.factTools[factId] ?? [];
  return tools.length > 0 && tools.every((tool) => tool === 'authority');
}

/** A fact with another amount in place of its own. */
export function withAmount(fact: FactText, amount: number): FactText {
  if ('oneOf' in fact || 'fromLog' in fact) return fact;
  const put = (value: string): string => value.replace(/\d+/, String(amount));
  return { zh: put(fact.zh), en: put(fact.en) };
}

/** The one number of a fact, the same in both languages; null when it has none, several, or is drawn. */
function amountIn(fact: FactText | undefined): number | null {
  if (fact === undefined || 'oneOf' in fact || 'fromLog' in fact) return null;
  const [zh, en] = [fact.zh, fact.en].map((value) => value.match(/\d+(?:\.\d+)?/g) ?? []);
  return zh?.length === 1 && en?.length === 1 && zh[0] === en[0] ? Number(zh[0]) : null;
}

/** Whether the amount with its unit stands in another text of the call. */
function isSaidElsewhere(call: Call, texts: TextTable, facts: Readonly<Record<string, FactText>>, saying: readonly string[], fact: FactText | undefined): boolean {
  if (fact === undefined || 'oneOf' in fact) return true;
  const others: readonly Text[] = [
    ...Object.entries(texts.lines).filter(([id]) => id.startsWith(`${call.id}/`)).map(([, line]) => line),
    ...Object.entries(facts).filter(([id]) => !saying.includes(id)).flatMap(([, value]) => ('oneOf' in value ? value.oneOf : [value])),
  ];
  return LANGUAGES.some((language) => {
    const amount = plain(fact[language]);
    return others.some((other) => holds(plain(other[language].replace(/\{[^{}]*\}/g, '·')), amount));
  });
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[\s-]/g, '');
}

function holds(text: string, amount: string): boolean {
  for (let at = text.indexOf(amount); at >= 0; at = text.indexOf(amount, at + 1)) if (!/\d/.test(text[at - 1] ?? '')) return true;
  return false;
}
