import { useMemo } from 'react';
import { actingOf, floorReport } from '../../../game/session/index.js';
import type { FloorReport } from '../../../game/sim/index.js';
import { useWords } from '../../i18n/index.js';
import { useDebrief } from './debrief-context.js';
import { fill } from './fill.js';
import './floor.css';

/** The queue of the shift beside what theory expects of such a load. */
export function FloorCard({ report }: { readonly report: FloorReport }) {
  const { words } = useWords();
  const t = words.debrief.floor;
  const { figures, expected, targetSeconds } = report;
  const share = (value: number | null | undefined): string => (value == null ? t.none : fill(t.percent, { n: Math.round(value * 100) }));
  const time = (value: number | null | undefined): string => (value == null ? t.none : fill(t.seconds, { n: Math.round(value) }));
  const rows: readonly (readonly [string, string, string])[] = [
    [t.rows.offered, String(figures.offered), t.none],
    [t.rows.answered, String(figures.answered), t.none],
    [fill(t.rows.within, { n: targetSeconds }), share(figures.withinTargetShare), share(expected?.withinShare)],
    ...(targetSeconds === 20 ? [] : [[t.rows.within20, share(figures.within20Share), t.none] as const]),
    [t.rows.abandoned, share(figures.abandonedShare), share(expected?.abandonedShare)],
    ...(figures.callbacksTaken + figures.calledBack === 0 ? [] : [[t.rows.calledBack, fill(t.calledBackOf, { n: figures.calledBack, of: figures.callbacksTaken }), t.none] as const]),
    [t.rows.meanWait, time(figures.meanWaitSeconds), time(expected?.meanWaitSeconds)],
    [t.rows.team, share(figures.teamOccupancy), share(expected?.occupancy)],
    [t.rows.mine, share(figures.playerOccupancy), t.none],
    [t.rows.solved, fill(t.solvedOf, { n: figures.solvedAtFirst, of: figures.played }), t.none],
  ];
  return (
    <section className="card floor-card" aria-label={t.head} data-testid="floor-card">
      <header><h2>{t.head}</h2></header>
      <table>
        <thead><tr><th scope="col"><span className="hidden-text">{t.figure}</span></th><th scope="col">{t.now}</th><th scope="col">{t.expected}</th></tr></thead>
        <tbody>{rows.map(([name, now, theory]) => <tr key={name}><th scope="row">{name}</th><td>{now}</td><td>{theory}</td></tr>)}</tbody>
      </table>
      <p className="card-note">{fill(t.weather, { load: Math.round(report.load * 100) })} {t.handle}</p>
    </section>
  );
}

/** The day's fatigue, and the second reading of the kind words. */
export function DayCard({ report }: { readonly report: FloorReport }) {
  const { words } = useWords();
  const { run, nameOf } = useDebrief();
  const t = words.debrief.floor;
  const readings = useMemo(() => run.state.finished.map((call) => ({ callId: call.callId, ...actingOf(call) })), [run]);
  const count = (kind: 'deep' | 'surface'): number => readings.reduce((sum, reading) => sum + reading[kind].length, 0);
  const dear = readings.filter(({ dearlyPleased }) => dearlyPleased);
  const [deep, surface] = [count('deep'), count('surface')];
  return (
    <section className="card shift-day" aria-label={t.day.head} data-testid="day-card">
      <header><h2>{t.day.head}</h2></header>
      <p className="day-line"><b>{fill(t.day.fatigue, { n: Math.round(report.fatigue) })}</b> {fill(t.day.line, { calls: report.figures.played, storms: report.storms })}</p>
      <div className="day-bar" aria-hidden="true"><span style={{ width: `${report.fatigue}%` }} /></div>
      <p className="card-note">{t.day.note}</p>
      <h3>{t.acting.head}</h3>
      {deep + surface === 0 ? <p className="card-note">{t.acting.none}</p> : (
        <>
          <div className="acting-bar" aria-hidden="true"><span className="deep" style={{ flexGrow: deep }} /><span className="surface" style={{ flexGrow: surface }} /></div>
          <p className="day-line"><span className="acting-deep">{fill(t.acting.deep, { n: deep })}</span><span className="acting-surface">{fill(t.acting.surface, { n: surface })}</span></p>
          {dear.length > 0 && <p className="acting-dear">{fill(t.acting.dear, { names: dear.map(({ callId }) => nameOf(callId)).join(words.debrief.ledger.list) })}</p>}
          <p className="card-note">{t.acting.note}</p>
        </>
      )}
    </section>
  );
}

/** What a floor shift adds to the debrief, or null elsewhere. */
export function useFloorReport(): FloorReport | null {
  const { run } = useDebrief();
  return useMemo(() => floorReport(run.level, run.state), [run]);
}
