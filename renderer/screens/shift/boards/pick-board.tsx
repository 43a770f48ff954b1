import { Check } from 'lucide-react';
import { useWords } from '../../../i18n/index.js';
import { secondsOf, TAKEN } from '../../../rules.js';
import { useDeskState } from '../shift-context.js';
import type { BoardProps } from './board.js';

const LEFT = 'no';

/** Cards to take: a fixed number of them, or as many as fit a time. */
export function PickBoard({ slot, fields, picks, onPick, say, variantId }: BoardProps) {
  const { t } = useWords();
  const record = useDeskState((state) => state.record);
  const take = slot.board?.take ?? null;
  const time = slot.board?.seconds ?? null;
  const taken = fields.filter((field) => picks[field.id] === TAKEN).length;
  const seconds = secondsOf(slot, picks);
  const secondsOfCard = (id: string): number => slot.fields.find((field) => field.id === id)?.seconds ?? 0;
  const ledgerOf = (id: string): string | null => {
    const step = slot.fields.find((field) => field.id === id)?.step;
    const found = step === undefined ? undefined : record?.find((row) => row.step === step);
    return found === undefined ? null : t('interview.notebook.ledger', { earned: Math.round(found.earned), max: Math.round(found.max) });
  };
  const toggle = (id: string): void => {
    const on = picks[id] !== TAKEN;
    if (on && take !== null && taken >= take) return;
    onPick({ ...Object.fromEntries(fields.map((field) => [field.id, picks[field.id] ?? LEFT])), [id]: on ? TAKEN : LEFT });
  };
  return (
    <div className="board-pick">
      {time === null
        ? <p className="board-left" aria-live="polite">{t('board.taken', { n: taken, of: take ?? 0 })}</p>
        : <TimeTrack seconds={seconds} until={time.fair[1]} />}
      <div className="board-pick-cards" role="group">
        {fields.map((field) => {
          const on = picks[field.id] === TAKEN;
          return (
            <button key={field.id} type="button" className="board-card" aria-pressed={on} data-take={field.id} aria-disabled={!on && take !== null && taken >= take} onClick={() => toggle(field.id)}>
              <i className="board-tick" aria-hidden="true">{on && <Check />}</i>
              <span>{say(field.label, variantId)}</span>
              {ledgerOf(field.id) !== null && <em className="number">{ledgerOf(field.id)}</em>}
              {time !== null && <em className="number">{t('shift.seconds', { n: secondsOfCard(field.id) })}</em>}
            </button>
          );
        })}
      </div>
    </div>
  );
}

/** How long the taken blocks take to say. Where the good stretch begins and ends is for the player to know. */
function TimeTrack({ seconds, until }: { readonly seconds: number; readonly until: number }) {
  const { t } = useWords();
  const whole = Math.max(until * 1.2, seconds);
  const minutes = Array.from({ length: Math.floor((whole * 0.97) / 30) }, (_, index) => (index + 1) * 30);
  return (
    <div className="board-track" role="img" aria-label={t('board.seconds', { n: seconds })}>
      <i style={{ width: `${(100 * seconds) / whole}%` }} />
      {minutes.map((mark) => <span key={mark} style={{ left: `${(100 * mark) / whole}%` }}>{mark}</span>)}
      <b className="number">{t('board.seconds', { n: seconds })}</b>
    </div>
  );
}
