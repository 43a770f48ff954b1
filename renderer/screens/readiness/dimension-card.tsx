import { TrendingDown, TrendingUp } from 'lucide-react';
import type { Evidence, Ready } from '../../../game/session/index.js';
import { useWords } from '../../i18n/index.js';
import { points } from '../debrief/fill.js';
import { Bar } from './grade-card.js';

/** One dimension: its score, and every level that fed it with what was earned of what there was. */
export function DimensionCard({ ready, titleOf }: { readonly ready: Ready; readonly titleOf: (key: string) => string }) {
  const { t, words } = useWords();
  const r = words.campaign.readiness;
  const { dimension, score, evidence, strongest, weakest } = ready;
  const name = words.debrief.dims.names[dimension];
  const mark = ({ key }: Evidence) => (strongest?.key === key ? 'strongest' : weakest?.key === key ? 'weakest' : null);
  return (
    <section className="card dimension-card" aria-label={name} data-dimension={dimension}>
      <div className="dimension-head">
        <h3>{name}</h3>
        {score === null ? <p className="dimension-none">{r.notAssessed}</p> : <p className="dimension-score">{Math.round(score)}</p>}
        {score !== null && <Bar share={score} />}
        <p className="card-note">{score === null ? r.noEvidence : t('campaign.readiness.from', { n: evidence.length, earned: points(ready.earned), max: points(ready.max) })}</p>
      </div>
      {evidence.length > 0 && (
        <ul className="evidence">
          {evidence.map((entry) => {
            const kind = mark(entry);
            return (
              <li key={entry.key} data-evidence={entry.key}>
                <span className="evidence-name">{titleOf(entry.key)}{kind !== null && <em className={kind}>{kind === 'strongest' ? <TrendingUp aria-hidden="true" /> : <TrendingDown aria-hidden="true" />}{r[kind]}</em>}</span>
                <b>{t('campaign.readiness.evidence', { earned: points(entry.earned), max: points(entry.max) })}</b>
                <Bar share={entry.score} />
              </li>
            );
          })}
        </ul>
      )}
    </section>
  );
}
