import { useWords } from '../../i18n/index.js';
import { oneDecimal } from '../debrief/fill.js';
import type { Campaign } from './use-campaign.js';

/** The campaign grade, how much of it has been assessed, and what each chapter brought. */
export function GradeCard({ campaign: { grade } }: { readonly campaign: Campaign }) {
  const { t, words } = useWords();
  const r = words.campaign.readiness;
  return (
    <section className="card grade-card" aria-label={r.grade}>
      <header><h2>{r.grade}</h2><p className="card-figure">{t('campaign.readiness.stars', { n: grade.stars, max: grade.starsMax })}</p></header>
      <div className="grade-head">
        {grade.grade === null || grade.rank === null ? <p className="grade-none" data-testid="grade">{r.none}</p> : (
          <>
            <p className="grade-number" data-testid="grade">{oneDecimal(grade.grade)}</p>
            <p className={`rank-badge rank-${grade.rank}`}><span aria-hidden="true">{grade.rank}</span><span className="hidden-text">{t('campaign.readiness.rank', { rank: grade.rank })}</span><small>{words.ranks[grade.rank]}</small></p>
          </>
        )}
        <div className="grade-assessed">
          <p><b data-testid="assessed">{t('campaign.readiness.assessed', { n: Math.round(grade.assessed) })}</b>{grade.grade !== null && <span>{r.soFar}</span>}</p>
          <Bar share={grade.assessed} />
        </div>
      </div>
      <ul className="grade-chapters">
        {grade.chapters.map(({ chapter, weight, levels, played, mean }) => (
          <li key={chapter}>
            <span>{words.levels.chapters[chapter]}</span>
            <small>{t('campaign.readiness.weight', { n: weight })}</small>
            <small>{t('campaign.readiness.played', { n: played, max: levels })}</small>
            <b className={mean === null ? 'none' : undefined}>{mean === null ? r.notPlayed : oneDecimal(mean)}</b>
          </li>
        ))}
      </ul>
      <p className="card-note">{r.chapterNote}</p>
    </section>
  );
}

/** A share of a hundred as a bar; its figure stands beside it. */
export function Bar({ share }: { readonly share: number }) {
  return <span className="bar" aria-hidden="true"><i style={{ width: `${Math.max(0, Math.min(100, share))}%` }} /></span>;
}
