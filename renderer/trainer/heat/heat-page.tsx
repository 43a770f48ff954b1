import { useMemo, useState } from 'react';
import { Segments } from '../../components/segments.js';
import { useWords } from '../../i18n/index.js';
import { pointOf } from '../../points.js';
import type { Step } from '../../rules.js';
import { ClassPicker } from '../class-picker.js';
import { useAnswer, useTrainer } from '../desk-context.js';
import { TrainerPage } from '../page.js';
import { ProblemNote } from '../problem-note.js';
import { useTrainerWords } from '../words.js';
import { HeatLines } from './heat-lines.js';
import { HeatTable, type HeatPick } from './heat-table.js';
import { heatMap } from './heat.js';
import './heat.css';

/** Who is strong and weak at what: people by steps of the flow or by points of the guides, the weakest first. */
export function HeatPage({ classId, by }: { readonly classId: string | null; readonly by: 'point' | 'step' }) {
  const { t, pack } = useTrainerWords();
  const { words } = useWords();
  const { trainer, people, go } = useTrainer();
  const whose = classId === null ? {} : { classId };
  const answer = useAnswer(`${by} ${classId ?? ''}`, () => trainer.heat(by, whose));
  const grid = answer?.kind === 'done' ? answer.value : null;
  const map = useMemo(() => (grid === null ? null : heatMap(grid, people)), [grid, people]);
  const [picked, setPicked] = useState<HeatPick | null>(null);
  const titleOf = (key: string): string => (by === 'step' ? (words.steps[key as Step] ?? key) : `${key} ${pointOf(key)?.[pack] ?? ''}`);
  const shortOf = (key: string): string => (by === 'step' ? (words.steps[key as Step] ?? key) : key);
  const first = map?.columns[0];
  const shown = picked !== null && map?.columns.some(({ key }) => key === picked.key) === true ? picked : first === undefined ? null : { key: first.key, traineeId: null };
  return (
    <TrainerPage title={t.heat.head} lead={t.heat.lead} actions={(
      <>
        <ClassPicker value={classId} onChange={(next) => go({ kind: 'heat', classId: next, by })} />
        <div className="paper-segments"><Segments<'point' | 'step'> label={t.heat.by} value={by} options={[{ value: 'step', name: t.heat.steps }, { value: 'point', name: t.heat.points }]} onChange={(next) => { setPicked(null); go({ kind: 'heat', classId, by: next }); }} /></div>
      </>
    )}>
      {answer?.kind === 'problem' && <ProblemNote problem={answer.problem} />}
      {map !== null && grid !== null && (map.rows.length === 0 || map.columns.length === 0
        ? <div className="table-empty"><h2>{t.heat.emptyHead}</h2><p>{t.heat.empty}</p></div>
        : (
          <>
            <HeatTable key={`${by} ${classId ?? ''}`} grid={grid} map={map} picked={shown} titleOf={titleOf} shortOf={shortOf} onPick={setPicked} />
            {shown !== null && <HeatLines by={by} pick={shown} classId={classId} title={titleOf(shown.key)} />}
          </>
        ))}
    </TrainerPage>
  );
}
