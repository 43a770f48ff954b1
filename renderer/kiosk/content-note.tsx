import { ArrowLeft, ShieldAlert } from 'lucide-react';
import { Segments } from '../components/segments.js';
import { useCardWords } from '../hooks/use-pack-words.js';
import { useProfile } from '../hooks/use-profile.js';
import type { LevelEntry } from '../library.js';
import { useKioskWords } from './use-kiosk-words.js';

/** Said calmly before a level with angry callers; whoever does not want it takes another. */
export function ContentNoteScreen({ entry, onGo, onDecline }: { readonly entry: LevelEntry; readonly onGo: () => void; readonly onDecline: () => void }) {
  const t = useKioskWords().note;
  const say = useCardWords();
  const { profile, changeSettings } = useProfile();
  const { contentNote, title } = entry.outline;
  return (
    <main className="picture kiosk-screen storm-note">
      <section className="glass storm-card">
        <ShieldAlert aria-hidden="true" />
        <p className="label">{say(title)}</p>
        <h1>{t.head}</h1>
        {contentNote !== null && <p>{say(contentNote)}</p>}
        <p>{t.calm}</p>
        <p className="storm-gentle">{t.gentle}</p>
        <Segments label={t.how} value={profile.settings.intensity} onChange={(intensity) => changeSettings({ intensity })} options={[{ value: 'full', name: t.full }, { value: 'mild', name: t.mild }]} />
      </section>
      <footer className="kiosk-foot">
        <button type="button" className="button ghost" data-key="escape" data-testid="decline" onClick={onDecline}><ArrowLeft aria-hidden="true" />{t.decline}</button>
        <button type="button" className="button lamp kiosk-main" data-testid="ready" onClick={onGo}>{t.go}</button>
      </footer>
    </main>
  );
}
