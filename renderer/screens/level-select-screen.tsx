import { ArrowLeft, FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Segments } from '../components/segments.js';
import { useProfile } from '../hooks/use-profile.js';
import { useWords } from '../i18n/index.js';
import { CORE, playableLevels, type Library, type LevelEntry, type ShelfPack } from '../library.js';
import { hasShell } from '../platform/desk.js';
import { restsBetween, type Mode } from '../rules.js';
import { FaultyCard, LevelCard } from './level-card.js';
import type { Screen } from './screen.js';
import './levels.css';

/** The way through the levels: what each teaches, how long it takes, how well it went. */
export function LevelSelectScreen({ library, onGo }: { readonly library: Library; readonly onGo: (screen: Screen) => void }) {
  const { words } = useWords();
  const { desk, profile } = useProfile();
  const levels = playableLevels(library);
  const [chosenKey, setChosenKey] = useState(() => (levels.find((entry) => profile.progress[entry.key]?.passed !== true) ?? levels[0])?.key ?? null);
  const [mode, setMode] = useState<Mode>('practice');
  const chosen = levels.find((entry) => entry.key === chosenKey) ?? null;
  const go = (entry: LevelEntry): void => onGo({ kind: 'briefing', entry, mode });

  useEffect(() => {
    document.querySelector<HTMLElement>(`[data-level="${chosenKey ?? ''}"]`)?.focus({ preventScroll: true });
    // Only when the screen opens.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, []);

  return (
    <main className="picture levels-screen">
      <header className="levels-head">
        <button type="button" className="icon-button" aria-label={words.app.back} data-key="escape" onClick={() => onGo({ kind: 'title' })}><ArrowLeft aria-hidden="true" /></button>
        <h1>{words.levels.heading}</h1>
        {hasShell() && <button type="button" className="button quiet" onClick={() => void desk.openPacksFolder()}><FolderOpen aria-hidden="true" />{words.levels.openFolder}</button>}
      </header>
      <div className="levels-shelf scroll" tabIndex={-1}>
        {library.packs.map((pack) => <PackRow key={pack.id} pack={pack} chosenKey={chosenKey} onChoose={(entry) => setChosenKey(entry.key)} onStart={go} />)}
      </div>
      <footer className="levels-foot">
        <Segments<Mode> label={words.levels.mode} value={mode} onChange={setMode} options={[
          { value: 'practice', name: words.levels.practice, note: words.levels.practiceNote },
          { value: 'exam', name: words.levels.exam, note: words.levels.examNote },
        ]} />
        <button type="button" className="button lamp levels-start" data-key="space" data-testid="start-level" disabled={chosen === null} onClick={() => chosen !== null && go(chosen)}>
          {chosen === null || restsBetween(chosen.outline) ? words.levels.start : words.levels.open}<kbd>{words.shift.key.space}</kbd>
        </button>
      </footer>
    </main>
  );
}

function PackRow({ pack, chosenKey, onChoose, onStart }: { readonly pack: ShelfPack; readonly chosenKey: string | null; readonly onChoose: (entry: LevelEntry) => void; readonly onStart: (entry: LevelEntry) => void }) {
  const { words, pack: language } = useWords();
  const title = pack.outline === null ? pack.id : pack.outline.title[language];
  return (
    <section aria-label={title}>
      {pack.id !== CORE && <h2 className="levels-pack">{title}{pack.problem !== null && <span>{words.levels.packProblem} {pack.problem[language]}</span>}</h2>}
      <ol className="levels-row">
        {pack.levels.map((level, index) => level.kind === 'playable'
          ? <li key={level.entry.key}><LevelCard entry={level.entry} number={index + 1} chosen={level.entry.key === chosenKey} onChoose={onChoose} onStart={onStart} /></li>
          : <li key={level.folder}><FaultyCard folder={level.folder} diagnostics={level.diagnostics} /></li>)}
      </ol>
    </section>
  );
}
