import { useWords } from '../../i18n/index.js';
import { choicesOf, type Unit } from './choices.js';
import { ChoiceRow } from './choice-row.js';
import { useDebrief } from './debrief-context.js';

/** Every line of one call, in order. */
export function ChoicesCard({ unit }: { readonly unit: Unit }) {
  const { words } = useWords();
  const { run } = useDebrief();
  const t = words.debrief.choices;
  const choices = choicesOf(run, unit);
  const missing = unit.ledger.slots.filter((slot) => slot.tier === null && !unit.state.moves.some((move) => move.slotId === slot.slotId));
  return (
    <section className="card choices-card" aria-label={t.head}>
      <header><h2>{t.head}</h2></header>
      {choices.length === 0 ? <p className="card-note">{t.none}</p> : <ol className="choices">{choices.map((choice) => <ChoiceRow key={choice.moveIndex} choice={choice} />)}</ol>}
      {missing.length > 0 && <p className="card-note missing"><b>{t.notReached}</b>{missing.map((slot) => words.steps[slot.step]).join(words.debrief.ledger.list)}</p>}
    </section>
  );
}
