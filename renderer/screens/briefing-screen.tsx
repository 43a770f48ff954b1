import { ArrowLeft, Clock3, DoorOpen, ShieldAlert } from 'lucide-react';
import { useId } from 'react';
import { clockText } from '../components/clock-text.js';
import { Face } from '../components/face.js';
import { slotName } from '../components/slot-name.js';
import { Segments } from '../components/segments.js';
import { expressionOf } from '../faces.js';
import { usePackWords } from '../hooks/use-pack-words.js';
import { useProfile } from '../hooks/use-profile.js';
import { useWords } from '../i18n/index.js';
import { callSheetOf, type LevelEntry } from '../library.js';
import { asksForProfile, restsBetween, type Mode, type Profile, type Slot } from '../rules.js';
import './briefing.css';

/** What the player reads before plugging in: who calls, where, by what steps, and a warning before the storms. */
export function BriefingScreen({ entry, mode, onMode, onBack, onStart }: {
  readonly entry: LevelEntry;
  readonly mode: Mode;
  readonly onMode: (mode: Mode) => void;
  readonly onBack: () => void;
  readonly onStart: () => void;
}) {
  const { t, words } = useWords();
  const say = usePackWords(entry.pack);
  const { level, sheet } = entry;
  return (
    <main className="picture briefing-screen">
      <header className="levels-head">
        <button type="button" className="icon-button" aria-label={words.app.back} data-key="escape" onClick={onBack}><ArrowLeft aria-hidden="true" /></button>
        <div className="briefing-title">
          <h1>{say(sheet.title)}</h1>
          <p className="briefing-where">
            <span><DoorOpen aria-hidden="true" />{words.briefing.setting[level.setting]}</span>
            <span><Clock3 aria-hidden="true" />{t('briefing.clock', { time: clockText(level.clockMinutes) })}</span>
          </p>
        </div>
      </header>
      <div className="briefing-body">
        <section className="briefing-text scroll">
          <p className="briefing-teaches">{say(sheet.teaches)}</p>
          {sheet.briefing.map((line) => <p key={line}>{say(line)}</p>)}
          {asksForProfile(level) && <Candidate />}
          {sheet.contentNote !== null && <ContentNote text={say(sheet.contentNote)} />}
        </section>
        <aside className="briefing-side">
          <People entry={entry} />
          <Flow entry={entry} mode={mode} />
        </aside>
      </div>
      <footer className="levels-foot">
        <Segments<Mode> label={words.levels.mode} value={mode} onChange={onMode} options={[
          { value: 'practice', name: words.levels.practice, note: words.levels.practiceNote },
          { value: 'exam', name: words.levels.exam, note: words.levels.examNote },
        ]} />
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

function People({ entry }: { readonly entry: LevelEntry }) {
  const { words } = useWords();
  const say = usePackWords(entry.pack);
  const many = entry.level.calls.length > 2;
  return (
    <section className="glass briefing-people" data-many={many}>
      <h2 className="label">{restsBetween(entry.level) ? (entry.level.calls.length > 1 ? words.briefing.whoMany : words.briefing.who) : entry.level.kind === 'interview' ? words.briefing.noCalls.who : words.briefing.noCalls.whoMany}</h2>
      <ul>
        {entry.level.calls.map((call) => {
          const sheet = callSheetOf(entry.pack, call.callId);
          const emotion = call.variants[0]?.call.caller.emotion ?? 0;
          return (
            <li key={call.callId}>
              <Face face={sheet.face} expression={expressionOf(Math.min(emotion, 60))} size={many ? 44 : 72} />
              <span><strong>{say(sheet.name)}</strong><span>{many ? say(sheet.issue) : say(sheet.about)}</span></span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Flow({ entry, mode }: { readonly entry: LevelEntry; readonly mode: Mode }) {
  const { words } = useWords();
  const say = usePackWords(entry.pack);
  const steps = stepsOf(entry, (callId, slot) => slotName(words, callSheetOf(entry.pack, callId), slot, say));
  return (
    <section className="glass briefing-flow">
      <h2 className="label">{words.briefing.flow}</h2>
      {mode === 'practice' && <ol>{steps.map((step) => <li key={step}>{step}</li>)}</ol>}
      <p>{mode === 'practice' ? words.briefing.flowNote : words.briefing.examNote}</p>
      <p>{restsBetween(entry.level) ? words.briefing.facts : entry.level.kind === 'interview' ? words.briefing.answerNote : words.briefing.boardNote}</p>
    </section>
  );
}

/** The steps of the level's longest unit by name, each once, in their order. */
function stepsOf({ level }: LevelEntry, nameOf: (callId: string, slot: Slot) => string): readonly string[] {
  const units = level.calls.map((call) => ({ callId: call.callId, slots: call.variants[0]?.call.slots ?? [] }));
  const longest = level.kind === 'preparation' ? units : units.sort((a, b) => b.slots.length - a.slots.length).slice(0, 1);
  const shown = (slot: Slot): boolean => slot.kind !== 'brief' && slot.kind !== 'tone' && !slot.interrupt && !slot.optional;
  return [...new Set(longest.flatMap(({ callId, slots }) => slots.filter(shown).map((slot) => nameOf(callId, slot))))];
}
