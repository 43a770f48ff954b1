import { Minus, Plus } from 'lucide-react';
import { useWords } from '../../../i18n/index.js';
import type { BoardProps } from './board.js';

/** Tokens over jars: each jar has a key to add one and one to take one out; all must be spent. */
export function TokensBoard({ slot, fields, picks, onPick, say, variantId }: BoardProps) {
  const { t } = useWords();
  const total = slot.board?.total ?? 0;
  const countOf = (id: string): number => Number(picks[id] ?? 0);
  const left = total - fields.reduce((sum, field) => sum + countOf(field.id), 0);
  const change = (id: string, by: number): void => onPick({ ...Object.fromEntries(fields.map((field) => [field.id, `${countOf(field.id)}`])), [id]: `${countOf(id) + by}` });
  return (
    <div className="board-tokens">
      <p className="board-left" aria-live="polite">{t('board.tokensLeft', { n: left })}<span aria-hidden="true">{Array.from({ length: left }, (_, index) => <i key={index} />)}</span></p>
      <ul>
        {fields.map((field) => {
          const label = say(field.label, variantId);
          const count = countOf(field.id);
          return (
            <li key={field.id} className="board-jar">
              <span className="board-jar-glass" aria-hidden="true">{Array.from({ length: count }, (_, index) => <i key={index} />)}</span>
              <strong id={`jar-${field.id}`}>{label}</strong>
              <b className="number" aria-live="polite">{count}</b>
              <span className="board-jar-keys">
                <button type="button" className="icon-button" data-less={field.id} disabled={count === 0} aria-label={t('board.less', { jar: label })} onClick={() => change(field.id, -1)}><Minus aria-hidden="true" /></button>
                <button type="button" className="icon-button" data-more={field.id} disabled={left === 0} aria-label={t('board.more', { jar: label })} onClick={() => change(field.id, 1)}><Plus aria-hidden="true" /></button>
              </span>
            </li>
          );
        })}
      </ul>
    </div>
  );
}
