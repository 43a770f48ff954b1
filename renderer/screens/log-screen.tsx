import { ArrowLeft, BookOpen } from 'lucide-react';
import { useProfile } from '../hooks/use-profile.js';
import { useWords } from '../i18n/index.js';
import { planOfKey } from '../../game/content/free-shift/plan.js';
import { stationLevels, type Library } from '../library.js';
import { LogPage } from './log/log-page.js';
import './debrief/paper.css';
import './log/log.css';

/** The achievement log: a notebook of everyone the player has helped. */
export function LogScreen({ library, onClose }: { readonly library: Library; readonly onClose: () => void }) {
  const { t, words, pack } = useWords();
  const { profile, removeLogEntry } = useProfile();
  const entries = profile.log.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  return (
    <main className="notebook">
      <header className="notebook-head">
        <button type="button" className="paper-button" data-key="escape" data-testid="log-back" onClick={onClose}><ArrowLeft aria-hidden="true" />{words.log.back}</button>
        <div><h1>{words.log.heading}</h1><p>{words.log.lead}</p></div>
        {entries.length > 0 && <p className="notebook-count">{t('log.count', { count: entries.length })}</p>}
      </header>
      {entries.length === 0 ? (
        <section className="notebook-empty">
          <BookOpen aria-hidden="true" />
          <h2>{words.log.emptyTitle}</h2>
          <p>{words.log.emptyText}</p>
          <button type="button" className="paper-button strong" onClick={onClose}>{words.log.emptyGo}</button>
        </section>
      ) : (
        <ol className="notebook-pages" tabIndex={0} aria-label={words.log.heading}>
          {entries.map((entry) => <LogPage key={entry.id} entry={entry} level={planOfKey(entry.levelId) === null ? titleOf(library, entry.levelId, pack) : words.free.name} onRemove={() => removeLogEntry(entry.id)} />)}
        </ol>
      )}
    </main>
  );
}

/** A level by its title, one that is no longer on the shelf by its id. */
function titleOf(library: Library, levelId: string, language: 'zh' | 'en'): string {
  return stationLevels(library).find(({ key }) => key === levelId)?.outline.title[language] ?? levelId;
}
