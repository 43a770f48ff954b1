import { useMemo } from 'react';
import { useWords } from '../../i18n/index.js';
import { ChoicesCard } from './choices-card.js';
import type { Unit } from './choices.js';
import { ConditionsCard } from './conditions-card.js';
import { unitCurve } from './curve.js';
import { useDebrief } from './debrief-context.js';
import { fill } from './fill.js';
import { LedgerCard } from './ledger-card.js';
import { LinesCard } from './lines-card.js';
import { PractiseCard } from './practise-card.js';
import { RadarCard } from './radar-card.js';

/** One call in full: its two lines and its words on the left, its account on the right. */
export function UnitView({ unit, alone }: { readonly unit: Unit; readonly alone: boolean }) {
  const { words } = useWords();
  const { run, nameOf } = useDebrief();
  const points = useMemo(() => unitCurve(run, unit), [run, unit]);
  return (
    <div className="columns">
      <div className="column">
        {unit.state.outcome !== 'abandoned' && unit.rules.kind !== 'board' && <LinesCard points={points} emotionName={fill(unit.rules.kind === 'question' ? words.debrief.lines.doubt : words.debrief.lines.emotion, { name: nameOf(unit.id) })} dashed={words.debrief.lines.model} />}
        <ChoicesCard unit={unit} />
      </div>
      <div className="column side">
        <LedgerCard unit={unit} />
        <RadarCard dimensions={alone ? run.report.dimensions : unit.dimensions} />
        {alone && <><ConditionsCard /><PractiseCard /></>}
      </div>
    </div>
  );
}
