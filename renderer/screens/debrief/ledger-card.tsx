import { LEDGER_ROWS, tuning } from '../../../game/session/index.js';
import { useWords } from '../../i18n/index.js';
import type { Unit } from './choices.js';
import { FactorNote } from './factor-note.js';
import { factorText, fill, oneDecimal, points } from './fill.js';
import { rowReason } from './ledger-reasons.js';

/** The 100-point account of one call, row by row, each with what it looks at and what it found. */
export function LedgerCard({ unit }: { readonly unit: Unit }) {
  const { words } = useWords();
  const t = words.debrief.ledger;
  const { ledger } = unit;
  return (
    <section className="card ledger-card" aria-label={t.head}>
      <header><h2>{t.head}</h2><p className="card-figure">{oneDecimal(ledger.base)} / 100</p></header>
      <ul className="rows">
        {LEDGER_ROWS.filter((row) => tuning.ledgerMax(unit.rules.kind)[row] > 0).map((row) => {
          const { earned, max } = ledger.rows[row];
          const share = max === 0 ? 1 : earned / max;
          return (
            <li key={row} data-row={row} className={max === 0 ? 'row none' : share > 0.995 ? 'row full' : share < 0.5 ? 'row low' : 'row part'}>
              <span className="row-name">{t.names[row]}</span>
              <span className="row-bar" aria-hidden="true"><span style={{ width: `${100 * share}%` }} /></span>
              <span className="row-figure">{fill(t.of, { earned: points(earned), max: points(max) })}</span>
              <p className="row-reason"><span>{t.measures[row]}</span>{rowReason(words, unit, row)}</p>
            </li>
          );
        })}
      </ul>
      <p className="ledger-sum">{fill(t.sum, { base: oneDecimal(ledger.base), factor: factorText(unit.factor), score: oneDecimal(unit.score) })}</p>
      <FactorNote unit={unit} />
    </section>
  );
}
