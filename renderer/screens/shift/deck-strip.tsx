import { IdCard } from 'lucide-react';
import { useWords } from '../../i18n/index.js';
import { cardLine } from '../../library.js';
import { neededCards, type Call } from '../../rules.js';
import { useDesk, useDeskState } from './shift-context.js';

/** The cards that this unit may rest on: those in hand, and in practice those that are missing. Nothing where it rests on none. */
export function DeckStrip({ rules }: { readonly rules: Call }) {
  const { words } = useWords();
  const { say } = useDesk();
  const cards = useDeskState((state) => state.cards);
  const mode = useDeskState((state) => state.mode);
  const needed = neededCards(rules);
  if (needed.length === 0) return null;
  const held = needed.filter((card) => cards === null || cards.includes(card));
  const missing = needed.filter((card) => !held.includes(card));
  const t = words.board.deck;
  return (
    <section className="deck-strip" aria-label={t.heading}>
      <h3><IdCard aria-hidden="true" />{t.heading}</h3>
      <ul>
        {held.map((card) => <li key={card}>{say(cardLine(card))}</li>)}
        {mode === 'practice' && missing.map((card) => <li key={card} data-missing="true"><span className="hidden-text">{t.missing}</span>{say(cardLine(card))}</li>)}
        {held.length === 0 && mode === 'exam' && <li data-missing="true">{t.none}</li>}
      </ul>
      {missing.length > 0 && <p>{t.note}</p>}
    </section>
  );
}
