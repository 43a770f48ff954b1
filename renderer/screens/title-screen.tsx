import { BookHeart, CalendarClock, ClipboardList, GraduationCap, Languages, ListMusic, LogOut, PhoneCall, SlidersHorizontal } from 'lucide-react';
import { useEffect, useState } from 'react';
import { nextLevel } from '../../game/session/index.js';
import { useProfile } from '../hooks/use-profile.js';
import { useWords } from '../i18n/index.js';
import { playableLevels, type Library, type LevelEntry } from '../library.js';
import { hasShell } from '../platform/desk.js';
import { isOtherPolicy, usePolicy } from '../policy.js';
import type { Tutorial } from './coach/use-tutorial.js';
import { campaignEntries, roadLevel } from './map/stretches.js';
import { levelOfReplay } from './resume.js';
import type { Screen } from './screen.js';
import './title.css';

/** Nothing has been shown yet: the window opens with the title in it. */
let opening = true;

/** Whether a kept shift goes on; `unread` when its level could not be opened, which a notice explains. */
export type Resumed = 'resumed' | 'unfit' | 'unread';

/** The first screen: go on where one was, or choose what to do. */
export function TitleScreen({ library, tutorial, onGo, onResume }: { readonly library: Library; readonly tutorial: Tutorial; readonly onGo: (screen: Screen) => void; readonly onResume: (entry: LevelEntry) => Promise<Resumed> }) {
  const { t, words, language } = useWords();
  const [first] = useState(() => opening);
  useEffect(() => {
    opening = false;
  }, []);
  const { desk, profile, changeSettings } = useProfile();
  const levels = playableLevels(library);
  const nextKey = nextLevel(campaignEntries(levels).map(roadLevel), profile.progress, profile.settings.openAll);
  const next = levels.find((entry) => entry.key === nextKey) ?? levels[0];
  const played = Object.keys(profile.progress).length > 0;
  const [main, mainKey] = profile.interrupted === null ? ['lamp', 'space'] as const : ['ghost', undefined] as const;
  return (
    <main className="picture title-screen" data-first={first}>
      <button type="button" className="button quiet title-language" onClick={() => changeSettings({ language: language === 'en' ? 'zh-CN' : 'en' })} aria-label={`${words.app.otherLanguage} · ${words.title.switchLanguage}`}>
        <Languages aria-hidden="true" />
        <span lang={language === 'en' ? 'zh-CN' : 'en'}>{words.app.otherLanguage}</span>
      </button>
      <header className="title-name">
        <h1>{words.app.name}</h1>
        <p className="title-latin" lang={language === 'en' ? 'zh-CN' : 'en'}>{words.app.latin}</p>
        <p className="title-tagline">{words.app.tagline}</p>
      </header>
      <nav className="title-menu">
        <Interrupted library={library} onResume={onResume} />
        <div className="title-first">
          {tutorial.offered ? (
            <>
              <button type="button" className={`button ${main} title-start`} data-key={mainKey} data-testid="first-call" onClick={tutorial.start}><PhoneCall aria-hidden="true" />{words.coach.entry.first}</button>
              <button type="button" className="button ghost" data-testid="start" onClick={() => onGo({ kind: 'levels' })}>{words.coach.entry.direct}</button>
            </>
          ) : (
            <>
              {next !== undefined && (
                <button type="button" className={`button ${main} title-start`} data-key={mainKey} data-testid="start" onClick={() => onGo({ kind: 'briefing', entry: next, mode: 'practice' })}>
                  <PhoneCall aria-hidden="true" />
                  {played ? words.title.continue : words.title.start}
                </button>
              )}
              <button type="button" className="button quiet" data-testid="first-call" onClick={tutorial.start}><GraduationCap aria-hidden="true" />{words.coach.entry.again}</button>
            </>
          )}
        </div>
        <div className="title-links">
          <button type="button" className="button ghost" data-testid="open-levels" onClick={() => onGo({ kind: 'levels' })}><ListMusic aria-hidden="true" />{words.title.levels}</button>
          <button type="button" className="button ghost" data-testid="open-free" onClick={() => onGo({ kind: 'free', from: 'title' })}><CalendarClock aria-hidden="true" />{words.free.name}</button>
          <button type="button" className="button ghost" data-testid="open-log" onClick={() => onGo({ kind: 'log' })}>
            <BookHeart aria-hidden="true" />{words.title.log}
            {profile.log.length > 0 && <span className="title-count">{t('title.logCount', { count: profile.log.length })}</span>}
          </button>
          <button type="button" className="button ghost" data-testid="open-readiness" onClick={() => onGo({ kind: 'readiness', from: 'title' })}><ClipboardList aria-hidden="true" />{words.campaign.map.readiness}</button>
          <button type="button" className="button ghost" data-testid="open-settings" onClick={() => onGo({ kind: 'settings' })}><SlidersHorizontal aria-hidden="true" />{words.title.settings}</button>
          {hasShell() && <button type="button" className="button ghost" onClick={() => void desk.quit()}><LogOut aria-hidden="true" />{words.title.quit}</button>}
        </div>
      </nav>
      <p className="title-note">{words.title.note}</p>
    </main>
  );
}

function Interrupted({ library, onResume }: { readonly library: Library; readonly onResume: (entry: LevelEntry) => Promise<Resumed> }) {
  const { t, words, language, pack } = useWords();
  const { profile, saveInterrupted } = useProfile();
  const [unfit, setUnfit] = useState(false);
  const { interrupted } = profile;
  const found = usePolicy();
  if (interrupted === null) return null;
  const entry = levelOfReplay(library, interrupted.replay);
  const otherPolicy = found !== null && isOtherPolicy(interrupted.replay.policyHash, found.policy);
  const time = new Intl.DateTimeFormat(language, { month: 'short', day: 'numeric', hour: '2-digit', minute: '2-digit' }).format(new Date(interrupted.savedAt));
  const resume = async (): Promise<void> => {
    if (entry === null || (await onResume(entry)) === 'unfit') setUnfit(true);
  };
  return (
    <section className="glass interrupted" aria-labelledby="interrupted-head">
      <div>
        <h2 id="interrupted-head">{words.title.interruptedHead}</h2>
        <p>{unfit || entry === null ? words.title.unfit : t('title.resumeNote', { level: entry.outline.title[pack], mode: words.levels[interrupted.replay.mode], time })}</p>
        {!unfit && entry !== null && otherPolicy && <p data-testid="other-policy">{words.policy.otherResume}</p>}
      </div>
      {entry !== null && !unfit && <button type="button" className="button lamp" data-key="space" data-testid="resume" onClick={() => void resume()}>{words.title.resume}</button>}
      <button type="button" className="button quiet" data-testid="discard" onClick={() => saveInterrupted(null)}>{words.title.discard}</button>
    </section>
  );
}
