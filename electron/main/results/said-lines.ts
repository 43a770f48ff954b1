import type { Whose } from '../../contract/results/figures.js';
import type { SaidLine } from '../../contract/trainer/views.js';
import type { ResultsDb } from './results-db.js';
import { runs } from './run-lists.js';
import { saidOf, wordingsOf } from './wording.js';

/** The newest runs that are looked through: months of a class, and still read at once. */
const NEWEST = 2000;
const WORST_FIRST = ['landmine', 'ordinary', 'model'] as const;

/** What trainees said at one point or step in their newest runs: landmines first, and the most frequent of each kind on top. */
export function saidLines(db: ResultsDb, by: 'point' | 'step', key: string, whose: Whose, limit: number): readonly SaidLine[] {
  const ids = runs(db, whose, NEWEST).filter(({ traineeId }) => traineeId !== null).map(({ id }) => id);
  const counted = db.all<{ said: number; times: number; people: number }>(
    `SELECT j.value AS said, count(*) AS times, count(DISTINCT r.trainee) AS people
     FROM run r JOIN unit u ON u.run = r.pk JOIN json_each(u.choices) j ON j.key % 2 = 1
     WHERE r.id IN (SELECT value FROM json_each(?)) GROUP BY j.value`,
    JSON.stringify(ids),
  );
  const texts = wordingsOf(db, counted.map(({ said }) => said));
  const lines = counted.flatMap(({ said, times, people }): SaidLine[] => {
    const text = texts.get(said);
    if (text === undefined) return [];
    const { callId, slot, option, line, tier, step, points } = saidOf(text);
    return (by === 'step' ? step === key : points.includes(key)) ? [{ callId, slot, option, line, tier, times, people }] : [];
  });
  return lines.sort((a, b) => WORST_FIRST.indexOf(a.tier) - WORST_FIRST.indexOf(b.tier) || b.times - a.times || (a.option < b.option ? -1 : 1)).slice(0, limit);
}
