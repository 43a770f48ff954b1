import type { RunRow } from '../../../electron/contract/results/run.js';
import { fill, oneDecimal, signed } from '../../screens/debrief/fill.js';
import { useTrainer } from '../desk-context.js';
import { levelTitle } from '../titles.js';
import { useTrainerWords } from '../words.js';

/** First and last finished run of one level. */
export interface LevelChange {
  readonly levelId: string;
  readonly first: number;
  readonly last: number;
  readonly runs: number;
}

/** Before and after, level by level: those with one run only have no after. Runs come newest first. */
export function levelChanges(runs: readonly RunRow[]): readonly LevelChange[] {
  const byLevel = new Map<string, number[]>();
  for (const { levelId, score, ending } of runs.toReversed()) {
    if (score !== null && ending === 'finished') byLevel.set(levelId, [...(byLevel.get(levelId) ?? []), score]);
  }
  return [...byLevel].map(([levelId, scores]) => ({ levelId, first: scores[0] ?? 0, last: scores.at(-1) ?? 0, runs: scores.length })).sort((a, b) => a.levelId.localeCompare(b.levelId, 'en', { numeric: true }));
}

/** How each level began and how it goes now: a line from the first score to the last, with both figures. */
export function FirstAndLast({ runs }: { readonly runs: readonly RunRow[] }) {
  const { t, pack } = useTrainerWords();
  const { library } = useTrainer();
  const changes = levelChanges(runs);
  if (changes.length === 0) return null;
  return (
    <section className="card change-card scroll" tabIndex={0} aria-label={t.person.changes}>
      <header><h2>{t.person.changes}</h2><p>{t.person.changesNote}</p></header>
      <table className="change-table">
        <thead className="hidden-text"><tr><th scope="col">{t.run.columns.level}</th><th scope="col">{t.person.line}</th><th scope="col">{t.person.first}</th><th scope="col">{t.person.last}</th></tr></thead>
        <tbody>
          {changes.map(({ levelId, first, last, runs: count }) => (
            <tr key={levelId}>
              <th scope="row">{levelTitle(library, levelId, pack, t.free)}</th>
              <td aria-hidden="true"><svg className="change-line" viewBox="0 0 100 12" preserveAspectRatio="none"><rect x="0" y="5" width="100" height="2" className="track" />{count > 1 && <rect x={Math.min(first, last)} y="3.5" width={Math.max(0.5, Math.abs(last - first))} height="5" className={last >= first ? 'better' : 'worse'} />}<rect x={first - 0.4} y="1" width="0.8" height="10" className="first" /><rect x={last - 0.6} y="0" width="1.2" height="12" className="last" /></svg></td>
              <td className="number">{oneDecimal(first)}</td>
              <td className="number">{count === 1 ? t.person.once : fill(t.person.after, { score: oneDecimal(last), change: signed(last - first), n: count })}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
