import type { ChoiceResult } from '../../contract/results/unit.js';
import { markOf } from './gone.js';
import type { ResultsDb } from './results-db.js';

/** A choice without its place in the call: the same for everybody who said that line. */
export interface Said extends Omit<ChoiceResult, 'index'> {
  readonly callId: string;
}

/** The key under which a text lies; it is added when it is new. */
export function keyOfWording(db: ResultsDb, body: string): number {
  const hash = markOf(body);
  const known = db.get<{ pk: number }>('SELECT pk FROM wording WHERE hash = ?', hash);
  return known?.pk ?? db.insert('INSERT INTO wording (hash, body) VALUES (?, ?)', hash, body);
}

/** Key of what was said; see {@link keyOfWording}. */
export function keyOfSaid(db: ResultsDb, callId: string, choice: ChoiceResult): number {
  const { slot, option, step, tier, tags, points, line } = choice;
  return keyOfWording(db, JSON.stringify([callId, slot, option, step, tier, tags, points, line.zh, line.en]));
}

type SaidTuple = [callId: string, slot: string, option: string, step: string | null, tier: Said['tier'], tags: string[], points: string[], zh: string, en: string];

/** The texts of these keys. */
export function wordingsOf(db: ResultsDb, keys: readonly number[]): ReadonlyMap<number, string> {
  const rows = db.all<{ pk: number; body: string }>('SELECT pk, body FROM wording WHERE pk IN (SELECT value FROM json_each(?))', JSON.stringify([...new Set(keys)]));
  return new Map(rows.map(({ pk, body }) => [pk, body]));
}

/** What a text of {@link keyOfSaid} says. */
export function saidOf(body: string): Said {
  const [callId, slot, option, step, tier, tags, points, zh, en] = JSON.parse(body) as SaidTuple;
  return { callId, slot, option, step, tier, tags, points, line: { zh, en } };
}
