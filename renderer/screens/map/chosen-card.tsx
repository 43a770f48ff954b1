import { CircleCheck, Clock3, Lock, PhoneCall } from 'lucide-react';
import { starsOf, type Standing } from '../../../game/session/index.js';
import { clockText } from '../../components/clock-text.js';
import { Face } from '../../components/face.js';
import { ModeChoice } from '../../components/mode-choice.js';
import { expressionOf } from '../../faces.js';
import { useProfile } from '../../hooks/use-profile.js';
import { useWords } from '../../i18n/index.js';
import type { Mode } from '../../rules.js';
import type { CardFacts } from './card-facts.js';
import { Stars } from './stars.js';

/** The level that is chosen on the road: whom one meets, what it teaches, what has been reached, and the way in. */
export function ChosenCard({ facts, standing, needs, mode, onMode, onStart }: {
  readonly facts: CardFacts;
  readonly standing: Standing;
  /** Numbers of the levels that open it. */
  readonly needs: readonly number[];
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly onStart: () => void;
}) {
  const { t, words } = useWords();
  const progress = useProfile().profile.progress[facts.key];
  const chapters: Readonly<Record<string, string>> = words.levels.chapters;
  const { people, minutes: [from, to] } = facts;
  const locked = standing.state === 'locked';
  return (
    <section className="chosen-card glass" aria-label={facts.title} data-testid="chosen-level">
      <div className={`level-people level-people-${people.length} level-${facts.setting}`} aria-hidden="true">
        {people.map(({ face, emotion }) => <Face key={JSON.stringify(face)} face={face} expression={expressionOf(emotion)} size={people.length === 1 ? 118 : people.length === 2 ? 92 : 66} />)}
        <em>{clockText(facts.clockMinutes)}</em>
      </div>
      <div className="chosen-words scroll" tabIndex={-1}>
        <p className="level-chapter">{chapters[facts.chapter] ?? facts.chapter}</p>
        <h2>{facts.title}</h2>
        <p className="level-teaches">{facts.teaches}</p>
        <p className="level-meta">
          <span><Clock3 aria-hidden="true" />{t('levels.minutes', { from, to })}</span>
          {facts.units > 1 && facts.kind !== 'preparation' && <span>{t(facts.kind === 'interview' ? 'levels.questions' : 'levels.calls', { n: facts.units })}</span>}
          {progress === undefined ? <span className="level-fresh">{words.levels.notPlayed}</span> : (
            <>
              <Stars n={starsOf(progress)} />
              <span className={`rank rank-${progress.bestRank}`}>{progress.passed && <CircleCheck aria-hidden="true" />}<b>{progress.bestRank}</b><span className="hidden-text">{words.ranks[progress.bestRank]}</span>{t('campaign.map.best', { score: Math.round(progress.bestScore) })}</span>
            </>
          )}
        </p>
      </div>
      <div className="chosen-go">
        <ModeChoice mode={mode} onMode={onMode} />
        {locked && <p className="chosen-locked" id="chosen-locked"><Lock aria-hidden="true" />{t('campaign.map.needs', { levels: needs.join(words.campaign.map.list) })}</p>}
        <button type="button" className="button lamp levels-start" data-key="space" data-testid="start-level" disabled={locked} aria-describedby={locked ? 'chosen-locked' : undefined} onClick={onStart}>
          {locked ? <Lock aria-hidden="true" /> : <PhoneCall aria-hidden="true" />}{facts.rests ? words.levels.start : words.levels.open}<kbd>{words.shift.key.space}</kbd>
        </button>
      </div>
    </section>
  );
}
