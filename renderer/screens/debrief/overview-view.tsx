import { useMemo } from 'react';
import { useWords } from '../../i18n/index.js';
import { ConditionsCard } from './conditions-card.js';
import { shiftCurve } from './curve.js';
import { useDebrief } from './debrief-context.js';
import { DayCard, FloorCard, useFloorReport } from './floor-card.js';
import { LinesCard } from './lines-card.js';
import { PractiseCard } from './practise-card.js';
import { PriceCard } from './price-card.js';
import { RadarCard } from './radar-card.js';
import { ShiftCallsCard } from './shift-calls-card.js';
import { TasksCard } from './tasks-card.js';

/** A level with several callers as a whole: the day's two lines, call by call and gap by gap, and what was promised. */
export function OverviewView({ onOpen }: { readonly onOpen: (callId: string) => void }) {
  const { words } = useWords();
  const { run, nameOf } = useDebrief();
  const floor = useFloorReport();
  const points = useMemo(() => shiftCurve(run), [run]);
  const names = useMemo(() => points.filter((point) => point.kind === 'start').map((point) => ({ x: point.x, text: nameOf(point.callId) })), [points, nameOf]);
  return (
    <div className="columns">
      <div className="column">
        {run.level.kind !== 'preparation' && <LinesCard points={points} emotionName={words.debrief.lines.emotionAny} dashed={null} names={names} />}
        <ShiftCallsCard onOpen={onOpen} />
        {floor !== null && <PriceCard />}
      </div>
      <div className="column side">
        <PractiseCard />
        {floor !== null && <FloorCard report={floor} />}
        <RadarCard dimensions={run.report.dimensions} />
        {floor !== null && <DayCard report={floor} />}
        <ConditionsCard />
        <TasksCard />
      </div>
    </div>
  );
}
