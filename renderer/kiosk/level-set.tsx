import { Clock3, LogOut, RotateCcw, ShieldAlert } from 'lucide-react';
import { Face } from '../components/face.js';
import { announcedAs } from '../faces.js';
import { useCardWords } from '../hooks/use-pack-words.js';
import { useProfile } from '../hooks/use-profile.js';
import { stationLevels, type Library, type LevelEntry } from '../library.js';
import { restsBetween } from '../rules.js';
import { oneDecimal } from '../screens/debrief/fill.js';
import type { ExamSeat } from './exam.js';
import { useStation } from './station-context.js';
import { fill, useKioskWords } from './use-kiosk-words.js';

/** A level of a station takes at most this long, in minutes. */
export const MOST_MINUTES = 8;

/** The levels on offer: those that the trainer chose, or every one of few minutes: the simulated calls, the short versions, the rest. */
export function offeredLevels(library: Library, chosen: readonly string[] | null): readonly LevelEntry[] {
  const levels = stationLevels(library);
  if (chosen !== null) return chosen.flatMap((key) => levels.filter((entry) => entry.key === key));
  const short = levels.filter(({ outline }) => outline.minutes[1] <= MOST_MINUTES);
  const place = ({ outline }: LevelEntry): number => (outline.chapter === 'simulations' ? 0 : outline.shortOf !== null ? 1 : restsBetween(outline) ? 2 : 3);
  return [...short].sort((a, b) => place(a) - place(b));
}

/** What somebody who has signed in can play, and the way out again. */
export function LevelSet({ library, unfinished, onChoose, onResume, onDiscard, onSignOut }: {
  readonly library: Library;
  /** The level that was left before its end; null for none. */
  readonly unfinished: LevelEntry | null;
  readonly onChoose: (entry: LevelEntry, exam: ExamSeat | null) => void;
  readonly onResume: () => void;
  readonly onDiscard: () => void;
  readonly onSignOut: () => void;
}) {
  const t = useKioskWords().levels;
  const say = useCardWords();
  const { view } = useStation();
  const name = view.seated?.name ?? null;
  const { allowed, exams } = view;
  const levels = offeredLevels(library, view.face.levels).filter(({ key }) => allowed === null || allowed.includes(key));
  const sat = exams.flatMap(({ id, name: exam, levels: fixed }) => fixed.flatMap(({ levelId, seed, left }) => offeredLevels(library, [levelId]).map((entry) => ({ entry, exam, left, seat: { examId: id, seed } }))));
  return (
    <main className="picture kiosk-screen level-set">
      <header className="kiosk-head">
        <h1>{name === null ? t.helloGuest : fill(t.hello, { name })}</h1>
        {view.face.levels === null && <p className="kiosk-station">{t.note}</p>}
      </header>
      <ul className="set-grid scroll">
        {sat.map(({ entry, exam, left, seat }) => <li key={`${seat.examId}/${entry.key}`}><SetCard entry={entry} exam={{ name: exam, left }} onChoose={() => onChoose(entry, seat)} /></li>)}
        {levels.map((entry) => <li key={entry.key}><SetCard entry={entry} exam={null} onChoose={() => onChoose(entry, null)} /></li>)}
        {sat.length + levels.length === 0 && <li className="set-none">{t.none}</li>}
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

function SetCard({ entry, exam, onChoose }: {
  readonly entry: LevelEntry;
  /** The exam that it is a part of, with the attempts that are left; null for practice. */
  readonly exam: { readonly name: string; readonly left: number } | null;
  readonly onChoose: () => void;
}) {
  const t = useKioskWords().levels;
  const say = useCardWords();
  const { profile } = useProfile();
  const { outline, key } = entry;
  const first = outline.units.find(({ others }) => others === 0);
  const best = profile.progress[key];
  return (
    <button type="button" className="glass set-card" data-level={exam === null ? key : undefined} data-exam={exam === null ? undefined : key} disabled={exam?.left === 0} onClick={onChoose}>
      {first !== undefined && <Face face={first.face} expression={announcedAs(first.emotion)} size={64} later />}
      <span className="set-words">
        {exam !== null && <span className="set-exam">{fill(t.exam, { name: exam.name })}</span>}
        <strong>{say(outline.title)}</strong>
        <span className="set-teaches">{say(outline.teaches)}</span>
        <span className="set-facts">
          <span><Clock3 aria-hidden="true" />{fill(t.minutes, { from: outline.minutes[0], to: outline.minutes[1] })}</span>
          {outline.contentNote !== null && <span className="set-storm"><ShieldAlert aria-hidden="true" />{t.storm}</span>}
          {exam !== null && <span className="number">{exam.left === 0 ? t.used : fill(t.left, { n: exam.left })}</span>}
          {exam === null && best !== undefined && <span className="number">{fill(t.best, { score: oneDecimal(best.bestScore) })}</span>}
        </span>
      </span>
    </button>
  );
}
