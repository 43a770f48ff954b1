import type { ReactNode } from 'react';
import { HOSTILE_SHARE } from '../../../game/content/free-shift/draw.js';
import { FREE_LOAD } from '../../../game/content/free-shift/floor-of.js';
import { FREE_CLOCK_MINUTES } from '../../../game/content/free-shift/compose.js';
import { FREE_GRADES, FREE_MINUTES, FREE_MIXES } from '../../../game/content/free-shift/plan.js';
import { clockText } from '../../components/clock-text.js';
import { Segments } from '../../components/segments.js';
import { useWords } from '../../i18n/index.js';
import type { Mode } from '../../rules.js';
import { Toggle } from '../settings/toggle.js';
import { TeamRow } from './team-row.js';
import type { Roster } from './use-roster.js';

/** The duty roster under the lamp: a line for everything that can be chosen, the choice circled. */
export function RosterSheet({ roster }: { readonly roster: Roster }) {
  const { t, words } = useWords();
  const { plan, people, mode, change } = roster;
  const w = words.free;
  return (
    <section className="roster" aria-labelledby="roster-head">
      <span className="roster-clip" aria-hidden="true" />
      <header><h2 id="roster-head">{w.sheet}</h2><p>{t('free.evening', { time: clockText(FREE_CLOCK_MINUTES) })}</p></header>
      <Line name={w.rows.minutes}>
        <Segments look="pencil" label={w.rows.minutes} value={String(plan.minutes)} onChange={(value) => change({ minutes: FREE_MINUTES.find((minutes) => String(minutes) === value) ?? plan.minutes })}
          options={FREE_MINUTES.map((minutes) => ({ value: String(minutes), name: t('free.minutes', { n: minutes }) }))} />
      </Line>
      <Line name={w.rows.mix}>
        <Segments look="pencil" label={w.rows.mix} value={plan.mix} onChange={(mix) => change({ mix })} options={FREE_MIXES.map((mix) => ({ value: mix, name: w.mixes[mix], note: t('free.people', { n: people[mix] }) }))} />
      </Line>
      <Line name={w.rows.grade}>
        <Segments look="pencil" label={w.rows.grade} value={String(plan.grade)} onChange={(value) => change({ grade: FREE_GRADES.find((grade) => String(grade) === value) ?? plan.grade })}
          options={FREE_GRADES.map((grade) => ({ value: String(grade), name: w.grades[grade], note: String(grade) }))} />
        <Grade roster={roster} />
      </Line>
      <Line name={w.rows.seats}><TeamRow seats={plan.seats} onChange={(seats) => change({ seats })} /></Line>
      <Line name={w.rows.mode}>
        <Segments<Mode> look="pencil" label={w.rows.mode} value={mode} onChange={roster.setMode} options={[
          { value: 'practice', name: words.levels.practice, note: words.levels.practiceNote },
          { value: 'exam', name: words.levels.exam, note: words.levels.examNote },
        ]} />
      </Line>
    </section>
  );
}

function Line({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div className="roster-line">
      <span className="roster-name" aria-hidden="true">{name}</span>
      <div className="roster-what">{children}</div>
    </div>
  );
}

/** What the grade means, why it stands there, and the switch that keeps it. */
function Grade({ roster: { plan: { grade }, reason, fixed, setFixed } }: { readonly roster: Roster }) {
  const { t, words } = useWords();
  return (
    <div className="roster-grade">
      <p>
        <span>{t('free.gradeNote', { storms: percent(HOSTILE_SHARE[grade]), load: percent(FREE_LOAD[grade]) })}</span>
        <span data-testid="grade-reason"><b>{'rank' in reason ? t(`free.reasons.${reason.kind}`, { rank: reason.rank }) : words.free.reasons[reason.kind]}</b> {words.free.rule}</span>
      </p>
      <div className="roster-stay"><span aria-hidden="true">{words.free.stay}</span><Toggle label={words.free.stay} on={fixed} onChange={setFixed} /></div>
    </div>
  );
}

function percent(share: number): number {
  return Math.round(share * 100);
}
