import { CircleCheck, Clock3, TriangleAlert } from 'lucide-react';
import type { Diagnostic } from '../../game/content/index.js';
import { Face } from '../components/face.js';
import { clockText } from '../components/clock-text.js';
import { expressionOf } from '../faces.js';
import { useProfile } from '../hooks/use-profile.js';
import { useWords } from '../i18n/index.js';
import type { LevelEntry } from '../library.js';

/** One level of the way: its people, what it teaches, its minutes, the best rank so far. A key or a double click on the chosen one starts it. */
export function LevelCard({ entry, number, chosen, onChoose, onStart }: {
  readonly entry: LevelEntry;
  readonly number: number;
  readonly chosen: boolean;
  readonly onChoose: (entry: LevelEntry) => void;
  readonly onStart: (entry: LevelEntry) => void;
}) {
  const { t, words, pack: language } = useWords();
  const chapters: Readonly<Record<string, string>> = words.levels.chapters;
  const progress = useProfile().profile.progress[entry.key];
  const { outline: level } = entry;
  const [from, to] = level.minutes;
  const people = peopleOf(entry);
  return (
    <button type="button" className="level-card glass" aria-pressed={chosen} data-level={entry.key} onClick={(event) => (chosen && event.detail === 0 ? onStart(entry) : onChoose(entry))} onDoubleClick={() => onStart(entry)}>
      <span className="level-path" aria-hidden="true"><i>{number}</i></span>
      <span className={`level-people level-people-${people.length} level-${level.setting}`} aria-hidden="true">
        {people.map(({ callId, face, emotion }) => <Face key={callId} face={face} expression={expressionOf(emotion)} size={people.length === 1 ? 112 : people.length === 2 ? 84 : 58} />)}
        <em>{clockText(level.clockMinutes)}</em>
      </span>
      <span className="level-chapter">{chapters[level.chapter] ?? level.chapter}</span>
      <span className="level-title">{level.title[language]}</span>
      <span className="level-teaches">{level.teaches[language]}</span>
      <span className="level-meta">
        <span><Clock3 aria-hidden="true" />{t('levels.minutes', { from, to })}</span>
        {level.units.length > 1 && level.kind !== 'preparation' && <span>{t(level.kind === 'interview' ? 'levels.questions' : 'levels.calls', { n: level.units.length })}</span>}
        {progress === undefined
          ? <span className="level-fresh">{words.levels.notPlayed}</span>
          : <span className={`rank rank-${progress.bestRank}`} title={words.ranks[progress.bestRank]}>
              {progress.passed && <CircleCheck aria-hidden="true" />}
              <b>{progress.bestRank}</b>
              <span className="hidden-text">{words.ranks[progress.bestRank]}</span>
              {Math.round(progress.bestScore)}
            </span>}
      </span>
    </button>
  );
}

/** Whoever is met in the level, each face once, at most six. */
function peopleOf({ outline: { units } }: LevelEntry): LevelEntry['outline']['units'] {
  const faces = units.map(({ face }) => JSON.stringify(face));
  return units.filter((_, index) => faces.indexOf(faces[index] ?? '') === index).slice(0, 6);
}

/** A level whose files have errors: the reasons, and no way to play it. */
export function FaultyCard({ folder, diagnostics }: { readonly folder: string; readonly diagnostics: readonly Diagnostic[] }) {
  const { t, words } = useWords();
  return (
    <div className="level-card level-faulty glass" data-level-faulty={folder}>
      <span className="level-path" aria-hidden="true"><i>!</i></span>
      <span className="level-title"><TriangleAlert aria-hidden="true" />{words.levels.broken}</span>
      <span className="level-teaches"><code>{folder}</code> {t('levels.problems', { n: diagnostics.length })}</span>
      <ul className="level-faults scroll" tabIndex={0}>
        {diagnostics.map((diagnostic, index) => (
          <li key={index}><b>{diagnostic.code}</b> {diagnostic.file} {diagnostic.path}<br />{diagnostic.message} {diagnostic.hint}</li>
        ))}
      </ul>
    </div>
  );
}
