import { RotateCcw, Sprout } from 'lucide-react';
import { useWords } from '../../i18n/index.js';
import { useDebrief } from './debrief-context.js';
import { fill, oneDecimal } from './fill.js';
import { practiseText, weakestOf } from './practise.js';

/** The one thing to practise, from the weakest evidence of the whole shift. */
export function PractiseCard() {
  const { words } = useWords();
  const { run, nameOf, rewind } = useDebrief();
  const t = words.debrief.practise;
  const found = weakestOf(run);
  const { choice = null } = found ?? {};
  return (
    <section className="card practise-card" aria-label={t.head}>
      <header><h2><Sprout aria-hidden="true" />{t.head}</h2></header>
      <p className="practise-line">{found?.step != null && <b>{words.steps[found.step]}</b>}{practiseText(words, found)}</p>
      {found !== null && (
        <p className="card-note">{choice !== null && `${fill(t.where, { name: nameOf(choice.unit.id), n: choice.number })} · `}{fill(t.cost, { n: oneDecimal(found.cost) })}</p>
      )}
      {choice !== null && rewind !== null && choice.rewindable && (
        <button type="button" className="rewind-button" onClick={() => rewind(choice)}><RotateCcw aria-hidden="true" /><span>{t.go}</span></button>
      )}
    </section>
  );
}
