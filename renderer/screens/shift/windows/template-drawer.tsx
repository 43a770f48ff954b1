import { ClipboardPen, PenLine, Send } from 'lucide-react';
import { useState } from 'react';
import { useWords } from '../../../i18n/index.js';
import { callSheetOf, cardLine } from '../../../library.js';
import type { CallState, Picks } from '../../../rules.js';
import type { OpenSlot } from '../open-slot.js';
import { useDesk } from '../shift-context.js';

/** The drawer's key beside the lines: the template that fits this question. */
export function DrawerKey({ template, onOpen }: { readonly template: string; readonly onOpen: () => void }) {
  const { words } = useWords();
  const { say } = useDesk();
  return (
    <button type="button" className="drawer-key" data-testid="open-template" data-digit="9" onClick={onOpen}>
      <i className="digit" aria-hidden="true">9</i>
      <ClipboardPen aria-hidden="true" />
      <span><small>{words.mechanics.windows.drawer}</small><strong>{say(cardLine(template))}</strong></span>
    </button>
  );
}

/** A template being filled in: the message as it will be sent, and the parts that the open blank can take. */
export function TemplateForm({ open, chat, onShut }: { readonly open: OpenSlot; readonly chat: CallState; readonly onShut: () => void }) {
  const { t, words } = useWords();
  const { entry, say, act } = useDesk();
  const [picks, setPicks] = useState<Picks>({});
  const blanks = callSheetOf(entry.pack, chat.callId).cards[open.slot.id] ?? [];
  const [at, setAt] = useState(0);
  const blank = blanks[at];
  const missing = blanks.filter(({ id }) => picks[id] === undefined).length;
  const w = words.mechanics.windows;
  const take = (blankId: string, chip: string): void => {
    const next = { ...picks, [blankId]: chip };
    setPicks(next);
    const empty = blanks.findIndex(({ id }) => next[id] === undefined);
    if (empty >= 0) setAt(empty);
  };
  return (
    <form
      className="template-form" data-board="template" data-choice-card={`card:${chat.callId}/${open.slot.id}`} aria-label={w.drawer}
      onSubmit={(event) => { event.preventDefault(); if (missing === 0) act({ type: 'card/file', callId: chat.callId, slotId: open.slot.id, picks }); }}
    >
      <div className="template-message" role="group" aria-label={w.message}>
        {blanks.map((part, index) => {
          const chip = part.chips.find(({ id }) => id === picks[part.id]);
          return (
            <button key={part.id} type="button" data-blank={part.id} data-filled={chip !== undefined} aria-pressed={index === at} onClick={() => setAt(index)}>
              {chip === undefined ? `〔${say(part.label, chat.variantId)}〕` : say(chip.line, chat.variantId)}
            </button>
          );
        })}
      </div>
      {blank !== undefined && (
        <div className="template-parts scroll" role="group" aria-label={say(blank.label, chat.variantId)}>
          <p className="label">{t('mechanics.windows.blank', { n: at + 1, of: blanks.length, label: say(blank.label, chat.variantId) })}</p>
          {blank.chips.map((chip, index) => (
            <button key={chip.id} type="button" className="chat-answer template-part" data-chip={`${blank.id}=${chip.id}`} data-digit={index + 1} aria-pressed={picks[blank.id] === chip.id} onClick={() => take(blank.id, chip.id)}>
              <i className="digit" aria-hidden="true">{index + 1}</i>
              <span className="choice-text">{say(chip.line, chat.variantId)}</span>
            </button>
          ))}
        </div>
      )}
      <div className="template-keys">
        {/* Digits as for the lines: space and escape belong to the desk around this window. */}
        <button type="button" className="button ghost" data-digit="8" data-testid="shut-template" onClick={onShut}><PenLine aria-hidden="true" />{w.ownWords}</button>
        <button type="submit" className="button lamp" data-testid="file-card" data-digit="9" aria-disabled={missing > 0}><Send aria-hidden="true" />{missing > 0 ? t('mechanics.windows.blanksLeft', { n: missing }) : w.send}<kbd>9</kbd></button>
      </div>
    </form>
  );
}
