import { useWords } from '../../i18n/index.js';
import type { Quote } from './debrief-context.js';

/** A quoted line, or the fields of a card with what stood in them and what should have. */
export function QuoteText({ quote }: { readonly quote: Quote }) {
  const { words } = useWords();
  const t = words.debrief.choices;
  if (quote.fields.length === 0) return <>{quote.spoken ? `“${quote.text}”` : quote.text}</>;
  return (
    <span className="filed">
      {quote.fields.map((field) => (
        <span key={field.id} className={field.right === null ? undefined : 'wrong'}>
          <i>{field.label}</i>{field.chosen}
          {field.right !== null && <em>{t.right} {field.right}</em>}
        </span>
      ))}
    </span>
  );
}
