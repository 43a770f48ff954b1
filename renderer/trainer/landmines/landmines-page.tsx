import { useMemo, useRef } from 'react';
import { Bar, BarChart, XAxis, YAxis, type BarShapeProps } from 'recharts';
import type { LandmineRow } from '../../../electron/contract/results/figures.js';
import { useMotion } from '../../hooks/use-motion.js';
import { useWords } from '../../i18n/index.js';
import { playableLevels, type Library } from '../../library.js';
import { useBox } from '../../screens/debrief/use-box.js';
import { fill } from '../../screens/debrief/fill.js';
import { ClassPicker } from '../class-picker.js';
import { useAnswer, useTrainer } from '../desk-context.js';
import { TrainerPage } from '../page.js';
import { ProblemNote } from '../problem-note.js';
import { ReportButtons } from '../report/report-buttons.js';
import { useTrainerWords } from '../words.js';
import './landmines.css';

/** Landmines that are listed, and how many of them the picture shows. */
const LISTED = 60;
const DRAWN = 10;

/** Which landmines a class steps on most: the lines that were said, where, how often and by how many. */
export function LandminesPage({ classId }: { readonly classId: string | null }) {
  const { t } = useTrainerWords();
  const { trainer, people, go } = useTrainer();
  const className = people.classes.find(({ id }) => id === classId)?.name ?? t.classes.all;
  const answer = useAnswer(classId ?? '', () => trainer.landmines(classId === null ? {} : { classId }, LISTED));
  const rows = answer?.kind === 'done' ? answer.value : null;
  return (
    <TrainerPage title={t.landmines.head} lead={t.landmines.lead} actions={<><ClassPicker value={classId} onChange={(next) => go({ kind: 'landmines', classId: next })} />{rows !== null && rows.length > 0 && <ReportButtons name={`${t.landmines.head} ${className}`} />}</>}>
      {answer?.kind === 'problem' && <ProblemNote problem={answer.problem} />}
      {rows !== null && rows.length === 0 && <div className="table-empty"><h2>{t.landmines.emptyHead}</h2><p>{t.landmines.empty}</p></div>}
      {rows !== null && rows.length > 0 && <div className="landmines scroll" tabIndex={0}><LandmineBars rows={rows.slice(0, DRAWN)} /><LandmineTable rows={rows} /></div>}
    </TrainerPage>
  );
}

function LandmineBars({ rows }: { readonly rows: readonly LandmineRow[] }) {
  const { t } = useTrainerWords();
  const frame = useRef<HTMLDivElement>(null);
  const { width, height, unit } = useBox(frame, { width: 960, height: 200 });
  const animated = useMotion() === 'full';
  const data = useMemo(() => rows.map(({ times }, index) => ({ number: index + 1, times })), [rows]);
  return (
    <section className="card bars-card" aria-label={t.landmines.picture}>
      <header><h2>{t.landmines.picture}</h2><p>{t.landmines.pictureNote}</p></header>
      <div ref={frame} className="bars" aria-hidden="true">
        <BarChart width={width} height={height} data={data} margin={{ top: 22 * unit, right: 8 * unit, bottom: 0, left: 8 * unit }} accessibilityLayer={false}>
          <XAxis dataKey="number" axisLine={false} tickLine={false} tick={{ className: 'bar-tick' }} height={24 * unit} interval={0} />
          <YAxis hide domain={[0, 'dataMax']} />
          <Bar dataKey="times" className="landmine-bar" shape={CountedBar} maxBarSize={64 * unit} isAnimationActive={animated} />
        </BarChart>
      </div>
    </section>
  );
}

/** A bar with its figure above it; the library's own labels stay away where nothing is to move. */
function CountedBar({ x, y, width, height, value }: BarShapeProps) {
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} rx={width / 10} />
      <text className="bar-label" x={x + width / 2} y={y} dy="-0.5em" textAnchor="middle">{Array.isArray(value) ? value[1] : value}</text>
    </g>
  );
}

function LandmineTable({ rows }: { readonly rows: readonly LandmineRow[] }) {
  const { t, pack } = useTrainerWords();
  const { words } = useWords();
  const { library } = useTrainer();
  const tagName = (tag: string): string => (words.debrief.tags as Readonly<Record<string, string>>)[tag] ?? tag;
  return (
    <table className="landmine-table card">
      <thead><tr><th scope="col">{t.landmines.number}</th><th scope="col">{t.landmines.line}</th><th scope="col">{t.landmines.where}</th><th scope="col">{t.landmines.why}</th><th scope="col">{t.landmines.times}</th><th scope="col">{t.landmines.people}</th></tr></thead>
      <tbody>
        {rows.map((row, index) => (
          <tr key={`${row.callId}/${row.slot}/${row.option}`}>
            <td className="number">{index + 1}</td>
            <td className="line-said">{fill(t.landmines.quote, { text: row.line[pack] })}</td>
            <td>{whereOf(library, row.callId, pack)}</td>
            <td>{row.tags.map(tagName).join(t.list)}</td>
            <td className="number">{row.times}</td>
            <td className="number">{row.people}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** Level and caller of a call; a chat, which no outline names, goes by its level alone. */
function whereOf(library: Library, callId: string, language: 'zh' | 'en'): string {
  const levels = playableLevels(library);
  for (const { key, outline } of levels) {
    const unit = outline.units.find((entry) => entry.callId === callId);
    if (unit !== undefined) return `${key} ${outline.title[language]} · ${unit.about[language]}`;
  }
  const id = `L${callId.split('-')[0]?.padStart(2, '0') ?? ''}`;
  const level = levels.find(({ key }) => key === id);
  return level === undefined ? callId : `${id} ${level.outline.title[language]}`;
}
