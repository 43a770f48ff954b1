import { ArrowLeft, Clock3, DoorOpen, ShieldAlert, UsersRound } from 'lucide-react';
import { useId } from 'react';
import type { LevelOutline } from '../../game/content/index.js';
import { planOfKey } from '../../game/content/free-shift/plan.js';
import { clockText } from '../components/clock-text.js';
import { Face } from '../components/face.js';
import { ModeChoice } from '../components/mode-choice.js';
import { Segments } from '../components/segments.js';
import { announcedAs } from '../faces.js';
import { useCardWords } from '../hooks/use-pack-words.js';
import { useProfile } from '../hooks/use-profile.js';
import { useWords } from '../i18n/index.js';
import type { Library, LevelEntry } from '../library.js';
import { restsBetween, type Mode, type Profile } from '../rules.js';
import { BriefingCards } from './briefing-cards.js';
import { FloorNote } from './free/floor-note.js';
import './briefing.css';

/** What the player reads before plugging in: who calls, where, by what steps, and a warning before the storms. */
export function BriefingScreen({ library, entry, mode, onMode, onBack, onStart }: {
  readonly library: Library;
  readonly entry: LevelEntry;
  readonly mode: Mode;
  /** Null where the mode is fixed. */
  readonly onMode: ((mode: Mode) => void) | null;
  readonly onBack: () => void;
  readonly onStart: () => void;
}) {
  const { t, words } = useWords();
  const say = useCardWords();
  const { outline: level } = entry;
  const free = planOfKey(entry.key);
  return (
    <main className="picture briefing-screen">
      <header className="levels-head">
        <button type="button" className="icon-button" aria-label={words.app.back} data-key="escape" onClick={onBack}><ArrowLeft aria-hidden="true" /></button>
        <div className="briefing-title">
          <h1>{say(level.title)}</h1>
          <p className="briefing-where">
            <span><DoorOpen aria-hidden="true" />{words.briefing.setting[level.setting]}</span>
            <span><Clock3 aria-hidden="true" />{t('briefing.clock', { time: clockText(level.clockMinutes) })}</span>
          </p>
        </div>
      </header>
      <div className="briefing-body">
        <section className="briefing-text scroll">
          <p className="briefing-teaches">{say(level.teaches)}</p>
          {level.briefing.map((text) => <p key={text.zh}>{say(text)}</p>)}
          {level.asksForProfile && <Candidate />}
          <BriefingCards library={library} entry={entry} />
          {level.contentNote !== null && <ContentNote text={say(level.contentNote)} />}
        </section>
        <aside className="briefing-side">
          {free === null ? <><People level={level} /><Flow level={level} mode={mode} /></> : <FloorNote plan={free} mode={mode} />}
        </aside>
      </div>
      <footer className="levels-foot">
        {onMode === null ? <p className="briefing-fixed"><strong>{words.levels[mode]}</strong>{words.levels[`${mode}Note`]}</p> : <ModeChoice mode={mode} onMode={onMode} />}
        <button type="button" className="button lamp levels-start" data-key="space" data-testid="sit-down" onClick={onStart}>{restsBetween(level) ? words.briefing.sit : level.kind === 'interview' ? words.briefing.sitInterview : words.briefing.sitDesk}<kbd>{words.shift.key.space}</kbd></button>
      </footer>
    </main>
  );
}

/** Who the player is in the interview rooms: what is true for them decides what may be claimed there. */
function Candidate() {
  const { words } = useWords();
  const { profile, changeSettings } = useProfile();
  const t = words.briefing.candidate;
  return (
    <section className="candidate" aria-label={t.heading}>
      <h2>{t.heading}</h2>
      <Segments<Profile> label={t.heading} value={profile.settings.candidate} onChange={(candidate) => changeSettings({ candidate })} options={[
        { value: 'served', name: t.served, note: t.servedNote },
        { value: 'campus', name: t.campus, note: t.campusNote },
        { value: 'fresh', name: t.fresh, note: t.freshNote },
      ]} />
    </section>
  );
}

function ContentNote({ text }: { readonly text: string }) {
  const { words } = useWords();
  const { profile, changeSettings } = useProfile();
  const id = useId();
  return (
    <section className="content-note" aria-labelledby={id}>
      <ShieldAlert aria-hidden="true" />
      <div>
        <h2 id={id}>{words.briefing.contentNote}</h2>
        <p>{text}</p>
        <Segments label={words.briefing.intensity} value={profile.settings.intensity} onChange={(intensity) => changeSettings({ intensity })} options={[
          { value: 'full', name: words.briefing.full, note: words.briefing.fullNote },
          { value: 'mild', name: words.briefing.mild, note: words.briefing.mildNote },
        ]} />
      </div>
    </section>
  );
}

function People({ level }: { readonly level: LevelOutline }) {
  const { t, words } = useWords();
  const say = useCardWords();
  const many = level.units.length > 2;
  /** Places in which the seed sends one of several callers. */
  const open = level.units.filter(({ others }) => others > 0).length;
  return (
    <section className="glass briefing-people" data-many={many}>
      <h2 className="label">{restsBetween(level) ? (level.units.length > 1 ? words.briefing.whoMany : words.briefing.who) : level.kind === 'interview' ? words.briefing.noCalls.who : words.briefing.noCalls.whoMany}</h2>
      <ul>
        {level.units.filter(({ others }) => others === 0).map(({ callId, face, emotion, name, about, issue }) => (
          <li key={callId}>
            <Face face={face} expression={announcedAs(emotion)} size={many ? 44 : 72} later />
            <span><strong>{say(name ?? issue)}</strong>{(name !== null || !many) && <span>{say(many ? issue : about)}</span>}</span>
          </li>
        ))}
        {open > 0 && <li className="briefing-open"><UsersRound aria-hidden="true" /><span><strong>{t('briefing.others', { n: open })}</strong><span>{words.briefing.unknown}</span></span></li>}
      </ul>
    </section>
  );
}

function Flow({ level, mode }: { readonly level: LevelOutline; readonly mode: Mode }) {
  const { words } = useWords();
  const say = useCardWords();
  const steps = [...new Set(level.steps.map(({ step, title }) => (title === null ? words.steps[step] : say(title))))];
  return (
    <section className="glass briefing-flow">
      <h2 className="label">{words.briefing.flow}</h2>
      {mode === 'practice' && <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>}
      <p>{mode === 'practice' ? words.briefing.flowNote : words.briefing.examNote}</p>
      <p>{restsBetween(level) ? words.briefing.facts : level.kind === 'interview' ? words.briefing.answerNote : words.briefing.boardNote}</p>
    </section>
  );
}
