import { Check, X } from 'lucide-react';
import { useWords } from '../../i18n/index.js';
import { useDebrief } from './debrief-context.js';
import { conditionsOf } from './verdict.js';

/** What passing depended on, each condition with its figure. */
export function ConditionsCard() {
  const { words } = useWords();
  const { run, nameOf } = useDebrief();
  const t = words.debrief;
  return (
    <section className="card conditions-card" aria-label={t.gatesHead}>
      <header><h2>{t.gatesHead}</h2></header>
      <ul>
        {conditionsOf(words, run, nameOf).map((condition) => (
          <li key={condition.text} className={condition.met ? 'met' : 'unmet'}>
            {condition.met ? <Check aria-label={t.met} role="img" /> : <X aria-label={t.unmet} role="img" />}
            <span>{condition.text}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
