import { BookOpen, Check, FlagTriangleRight, Moon, NotebookPen, Phone, Soup, Smartphone, type LucideIcon } from 'lucide-react';
import { useRef, useState } from 'react';
import { clockText } from '../../components/clock-text.js';
import { place } from '../../components/place.js';
import { wallClockMinutes } from '../../../game/session/index.js';
import { useFit } from '../../hooks/use-fit.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { choosable, commandId, isRinging, type Command } from '../../rules.js';
import { useDesk, useDeskState } from '../shift/shift-context.js';
import { DayClock } from './day-clock.js';
import { NotebookDialog } from './notebook-dialog.js';
import './day.css';

const CLOCK = { x: 24, y: 60, width: 316, height: 582 } as const;
const PLAN = { x: 356, y: 60, width: 900, height: 582 } as const;
const ICONS: Readonly<Record<string, LucideIcon>> = { sleep: Moon, meal: Soup, scroll: Smartphone };

/** A day of one's own: the clock that only moves by what is done, and everything that can be done. */
export function DayView() {
  const { t, words } = useWords();
  const { level, session, act, notebook } = useDesk();
  const day = useDeskState((state) => state.day);
  useDeskState((state) => state.finished);
  const ready = useDeskState(isRinging);
  const [reading, setReading] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useFit(box, `${words.app.name} ${day?.hours ?? 0}`);
  const state = session.getState();
  const over = state.queue.length === 0;
  const w = words.interview.day;
  return (
    <>
      <section className="at glass day-left" style={place(CLOCK)} aria-label={w.heading}>
        <DayClock entries={day?.entries ?? []} hours={day?.hours ?? 0} of={level.dayPlan?.hours ?? 0} />
        <p className="day-wall number">{clockText(wallClockMinutes(level, state))}</p>
        <DayLog />
      </section>
      <div ref={box} className="at day-plan" style={place(PLAN)} role="group" aria-label={w.heading}>
        <header>
          <h2>{w.heading}</h2>
          {notebook !== undefined && <button type="button" className="button ghost" data-testid="open-notebook" onClick={() => setReading(true)}><NotebookPen aria-hidden="true" />{words.interview.notebook.open}</button>}
        </header>
        <Units enabled={ready} />
        <Drills />
        <Pastimes first={over} />
        {over && (
          <footer>
            <p>{day?.entries.some(({ kind }) => kind === 'drill') === true ? w.drillMore : w.drillGate}</p>
            <button type="button" className="button lamp take" data-key="space" data-choice="finish" onClick={() => act({ type: 'shift/finish' })}><FlagTriangleRight aria-hidden="true" />{w.finish}<kbd>{words.shift.key.space}</kbd></button>
          </footer>
        )}
        {!over && <p className="day-note">{w.rest}</p>}
      </div>
      {reading && notebook !== undefined && <NotebookDialog notebook={notebook} onClose={() => setReading(false)} />}
      <p className="hidden-text" role="status">{t('interview.day.since', { n: day?.hours ?? 0 })}</p>
    </>
  );
}

/** Everything that took time so far, and when the letter went out. */
function DayLog() {
  const { t, words } = useWords();
  const { entry, level, say } = useDesk();
  const entries = useDeskState((state) => state.day?.entries);
  const finished = useDeskState((state) => state.finished);
  const nameOf = (kind: string, id: string): string => {
    if (kind === 'unit') return say(callSheetOf(entry.pack, id).issue);
    return say(`${level.id}/${kind === 'drill' ? 'drill' : 'day'}/${id}`);
  };
  const sent = finished.flatMap(({ moves }) => moves.flatMap(({ picks }) => picks?.['hour'] ?? [])).at(-1);
  if (entries === undefined || entries.length === 0) return <p className="day-empty">{words.interview.day.nothing}</p>;
  return (
    <ol className="day-log scroll" tabIndex={0} aria-label={words.interview.day.heading}>
      {entries.map(({ kind, id, hours, score }, at) => (
        <li key={`${at} ${id}`} data-kind={kind}><span>{nameOf(kind, id)}{score !== undefined && ` · ${Math.round(score)}`}</span><b className="number">{t('interview.day.hours', { n: hours })}</b></li>
      ))}
      {sent !== undefined && <li className="day-sent" data-testid="sent-at">{t('interview.day.sentAt', { n: sent })}</li>}
    </ol>
  );
}

function DayCard({ command, digit, disabled, done = false, icon: Icon, title, note, tone }: {
  readonly command: Command | null;
  readonly digit: number | null;
  readonly disabled: boolean;
  readonly done?: boolean;
  readonly icon: LucideIcon;
  readonly title: string;
  readonly note: string;
  readonly tone: 'todo' | 'drill' | 'pass';
}) {
  const { act } = useDesk();
  return (
    <button type="button" className="day-card" data-tone={tone} data-done={done || undefined} data-choice={command === null ? undefined : commandId(command)} data-digit={digit ?? undefined} disabled={disabled} data-fit="" onClick={(event) => { if (command !== null && event.detail < 2) act(command); }}>
      {digit !== null && <i className="digit" aria-hidden="true">{digit}</i>}
      <Icon aria-hidden="true" />
      <span><strong>{title}</strong><small>{note}</small></span>
    </button>
  );
}

function Units({ enabled }: { readonly enabled: boolean }) {
  const { t, words } = useWords();
  const { entry, level, say, session } = useDesk();
  const finished = useDeskState((state) => state.finished);
  const open = new Set(choosable(level, session.getState()).map(({ callId }) => callId));
  return (
    <section aria-label={words.interview.day.todo}>
      <h3>{words.interview.day.todo}</h3>
      <div className="day-cards">
        {level.calls.map(({ callId, hours = 0 }, index) => {
          const done = finished.some((call) => call.callId === callId);
          const note = done ? words.interview.day.done : open.has(callId) ? t('interview.day.hours', { n: hours }) : words.interview.day.waits;
          return <DayCard key={callId} tone="todo" digit={done ? null : index + 1} command={{ type: 'call/answer', callId }} done={done} disabled={done || !enabled || !open.has(callId)} icon={done ? Check : BookOpen} title={say(callSheetOf(entry.pack, callId).issue)} note={note} />;
        })}
      </div>
    </section>
  );
}

/** The practice calls: each opens a call of another level, and comes back here. */
function Drills() {
  const { t, words } = useWords();
  const { entry, level, say, onDrill } = useDesk();
  const entries = useDeskState((state) => state.day?.entries);
  const { drills = [] } = level;
  if (drills.length === 0) return null;
  return (
    <section aria-label={words.interview.day.drills}>
      <h3>{words.interview.day.drills}</h3>
      <div className="day-cards">
        {drills.map(({ id, hours }, index) => {
          const done = entries?.find((one) => one.kind === 'drill' && one.id === id);
          const line = entry.sheet.drills.find((drill) => drill.id === id)?.line ?? '';
          return (
            <button key={id} type="button" className="day-card" data-tone="drill" data-drill={id} data-digit={done === undefined ? level.calls.length + index + 1 : undefined} disabled={done !== undefined || onDrill === null} data-fit="" onClick={() => onDrill?.(id)}>
              {done === undefined && <i className="digit" aria-hidden="true">{level.calls.length + index + 1}</i>}
              <Phone aria-hidden="true" />
              <span><strong>{say(line)}</strong><small>{done === undefined ? t('interview.day.hours', { n: hours }) : t('interview.day.drillDone', { score: Math.round(done.score ?? 0) })}</small></span>
            </button>
          );
        })}
      </div>
    </section>
  );
}

/** What only passes the time. */
export function Pastimes({ first = false }: { readonly first?: boolean }) {
  const { t, words } = useWords();
  const { entry, level, say } = useDesk();
  const hours = useDeskState((state) => state.day?.hours ?? 0);
  const { dayPlan } = level;
  if (dayPlan === undefined) return null;
  const before = level.calls.length + (level.drills?.length ?? 0);
  return (
    <section aria-label={words.interview.day.pass} data-last={first}>
      <h3>{words.interview.day.pass}</h3>
      <div className="day-cards">
        {dayPlan.actions.map((action, index) => {
          const fits = hours + action.hours <= dayPlan.hours;
          const digit = before + index + 1;
          return <DayCard key={action.id} tone="pass" digit={digit < 10 ? digit : null} command={{ type: 'day/spend', action: action.id }} disabled={!fits} icon={ICONS[action.id] ?? Moon} title={say(entry.sheet.dayActions.find(({ id }) => id === action.id)?.line ?? '')} note={fits ? t('interview.day.hours', { n: action.hours }) : words.interview.day.tooLate} />;
        })}
      </div>
    </section>
  );
}
