import { Clock3, LogOut, RotateCcw, ShieldAlert } from 'lucide-react';
import { Face } from '../components/face.js';
import { announcedAs } from '../faces.js';
import { useCardWords } from '../hooks/use-pack-words.js';
import { useProfile } from '../hooks/use-profile.js';
import { playableLevels, type Library, type LevelEntry } from '../library.js';
import { restsBetween } from '../rules.js';
import { oneDecimal } from '../screens/debrief/fill.js';
import { useStation } from './station-context.js';
import { fill, useKioskWords } from './use-kiosk-words.js';

/** A level of a station takes at most this long, in minutes. */
const MOST_MINUTES = 8;

/** The levels on offer: those that the trainer chose, or every short one, the simulated calls first. */
export function offeredLevels(library: Library, chosen: readonly string[] | null): readonly LevelEntry[] {
  const levels = playableLevels(library);
  if (chosen !== null) return chosen.flatMap((key) => levels.filter((entry) => entry.key === key));
  const short = levels.filter(({ outline }) => outline.minutes[1] <= MOST_MINUTES);
  const place = ({ outline }: LevelEntry): number => (outline.chapter === 'simulations' ? 0 : restsBetween(outline) ? 1 : 2);
  return [...short].sort((a, b) => place(a) - place(b));
}

/** What somebody who has signed in can play, and the way out again. */
export function LevelSet({ library, unfinished, onChoose, onResume, onDiscard, onSignOut }: {
  readonly library: Library;
  /** The level that was left before its end; null for none. */
  readonly unfinished: LevelEntry | null;
  readonly onChoose: (entry: LevelEntry) => void;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
  readonly onSignOut: () => void;
}) {
  const t = useKioskWords().levels;
  const say = useCardWords();
  const { view } = useStation();
  const name = view.seated?.name ?? null;
  return (
    <main className="picture kiosk-screen level-set">
      <header className="kiosk-head">
        <h1>{name === null ? t.helloGuest : fill(t.hello, { name })}</h1>
        {view.face.levels === null && <p className="kiosk-station">{t.note}</p>}
      </header>
      <ul className="set-grid scroll">
        {offeredLevels(library, view.face.levels).map((entry) => <li key={entry.key}><SetCard entry={entry} onChoose={onChoose} /></li>)}
      </ul>
      <footer className="kiosk-foot">
        <button type="button" className="button ghost" data-testid="sign-out" onClick={onSignOut}><LogOut aria-hidden="true" />{name === null ? t.signOut : `${t.signOut} · ${t.other}`}</button>
        {unfinished !== null && (
          <section className="glass unfinished">
            <p>{fill(t.resumeNote, { level: say(unfinished.outline.title) })}</p>
            <button type="button" className="button quiet" data-testid="discard" onClick={onDiscard}>{t.discard}</button>
            <button type="button" className="button lamp" data-testid="resume" onClick={onResume}><RotateCcw aria-hidden="true" />{t.resume}</button>
          </section>
        )}
      </footer>
    </main>
  );
}

function SetCard({ entry, onChoose }: { readonly entry: LevelEntry; readonly onChoose: (entry: LevelEntry) => void }) {
  const t = useKioskWords().levels;
  const say = useCardWords();
  const { profile } = useProfile();
  const { outline, key } = entry;
  const first = outline.units.find(({ others }) => others === 0);
  const best = profile.progress[key];
  return (
    <button type="button" className="glass set-card" data-level={key} onClick={() => onChoose(entry)}>
      {first !== undefined && <Face face={first.face} expression={announcedAs(first.emotion)} size={64} later />}
      <span className="set-words">
        <strong>{say(outline.title)}</strong>
        <span className="set-teaches">{say(outline.teaches)}</span>
        <span className="set-facts">
          <span><Clock3 aria-hidden="true" />{fill(t.minutes, { from: outline.minutes[0], to: outline.minutes[1] })}</span>
          {outline.contentNote !== null && <span className="set-storm"><ShieldAlert aria-hidden="true" />{t.storm}</span>}
          {best !== undefined && <span className="number">{fill(t.best, { score: oneDecimal(best.bestScore) })}</span>}
        </span>
      </span>
    </button>
  );
}
