import type { UnitResult } from '../../../electron/contract/results/unit.js';
import { TierMark } from '../../screens/debrief/tier-mark.js';
import { oneDecimal } from '../../screens/debrief/fill.js';
import { useTrainerWords } from '../words.js';

/** What was filed of a run that cannot be lived again: its calls, their scores and every line. */
export function UnitTable({ units }: { readonly units: readonly UnitResult[] }) {
  const { t, pack } = useTrainerWords();
  if (units.length === 0) return <p className="table-empty">{t.run.noUnits}</p>;
  return (
    <div className="unit-tables scroll" tabIndex={0}>
      {units.map((unit) => (
        <section key={unit.index} className="card">
          <header><h2>{unit.name[pack]}</h2><p className="card-figure">{oneDecimal(unit.score)}</p></header>
          <ol>{unit.choices.map((choice) => <li key={choice.index}><TierMark tier={choice.tier} /><span className="hidden-text">{t.tiers[choice.tier]}</span>{choice.line[pack]}</li>)}</ol>
        </section>
      ))}
    </div>
  );
}
