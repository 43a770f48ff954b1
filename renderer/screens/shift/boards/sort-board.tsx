import { useState } from 'react';
import { useWords } from '../../../i18n/index.js';
import { without, type BoardProps } from './board.js';

/** Cards into bins: take one up and put it down, or drag it. A card that lies in a bin can be taken up again. */
export function SortBoard({ fields, picks, onPick, say, variantId }: BoardProps) {
  const { words } = useWords();
  const [held, setHeld] = useState<string | null>(null);
  const bins = fields[0]?.chips ?? [];
  const open = fields.filter((field) => picks[field.id] === undefined);
  // Whoever has put one down goes on with the next.
  const inHand = held ?? open[0]?.id ?? null;
  const put = (card: string | null, bin: string): void => {
    if (card === null) return;
    onPick({ ...picks, [card]: bin });
    setHeld(null);
  };
  const card = (id: string, label: string) => (
    <button
      key={id} type="button" className="board-card" draggable aria-pressed={inHand === id} data-card={id}
      onClick={() => { onPick(without(picks, id)); setHeld(id); }} onDragStart={(event) => event.dataTransfer.setData('text/plain', id)}
    >{say(label, variantId)}</button>
  );
  return (
    <div className="board-sort">
      <div className="board-tray" aria-label={words.board.tray} role="group">
        {open.map((field) => card(field.id, field.label))}
        {open.length === 0 && <p className="board-empty">{words.board.allPlaced}</p>}
      </div>
      <div className="board-bins" style={{ '--bins': bins.length }}>
        {bins.map((bin, index) => (
          <section key={bin.id} className="board-bin" aria-label={say(bin.line, variantId)} onDragOver={(event) => event.preventDefault()} onDrop={(event) => put(event.dataTransfer.getData('text/plain'), bin.id)}>
            <button type="button" className="board-bin-head" data-bin={bin.id} data-digit={index + 1} disabled={inHand === null} onClick={() => put(inHand, bin.id)}>
              <i className="digit" aria-hidden="true">{index + 1}</i>{say(bin.line, variantId)}
            </button>
            {fields.filter((field) => picks[field.id] === bin.id).map((field) => card(field.id, field.label))}
          </section>
        ))}
      </div>
    </div>
  );
}
