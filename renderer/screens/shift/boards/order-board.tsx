import { useWords } from '../../../i18n/index.js';
import { without, type BoardProps } from './board.js';

/** Tiles into places: each one pressed takes the first free place; a placed one goes back. */
export function OrderBoard({ fields, picks, onPick, say, variantId }: BoardProps) {
  const { t, words } = useWords();
  const places = fields.map((_, index) => `${index + 1}`);
  const taken = new Set(Object.values(picks));
  const free = places.find((place) => !taken.has(place));
  return (
    <div className="board-order">
      <div className="board-tray" role="group" aria-label={words.board.tray}>
        {fields.filter((field) => picks[field.id] === undefined).map((field) => (
          <button key={field.id} type="button" className="board-card" data-tile={field.id} onClick={() => free !== undefined && onPick({ ...picks, [field.id]: free })}>{say(field.label, variantId)}</button>
        ))}
        {free === undefined && <p className="board-empty">{words.board.allPlaced}</p>}
      </div>
      <ol className="board-places">
        {places.map((place) => {
          const field = fields.find((one) => picks[one.id] === place);
          return (
            <li key={place}>
              <b className="number" aria-hidden="true">{place}</b>
              {field === undefined
                ? <span className="board-place" data-next={place === free}>{place === free ? words.board.next : ''}</span>
                : <button type="button" className="board-card" data-tile={field.id} aria-label={t('board.takeBack', { card: say(field.label, variantId) })} onClick={() => onPick(without(picks, field.id))}>{say(field.label, variantId)}</button>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
