import { FileCheck2 } from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import { useRef, useState } from 'react';
import { useFit } from '../../hooks/use-fit.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import type { CallState } from '../../rules.js';
import type { OpenSlot } from './open-slot.js';
import { useDesk } from './shift-context.js';

/** A paper card that is put together chip by chip, one row for each field, and filed. */
export function CardComposer({ open, call }: { readonly open: OpenSlot; readonly call: CallState }) {
  const { t, words } = useWords();
  const { entry, say, act } = useDesk();
  const [picks, setPicks] = useState<Readonly<Record<string, string>>>({});
  const sheet = useRef<HTMLFormElement>(null);
  const fields = callSheetOf(entry.pack, call.callId).cards[open.slot.id] ?? [];
  const { [open.slot.id]: title } = callSheetOf(entry.pack, call.callId).titles;
  const { [open.slot.id]: ask } = callSheetOf(entry.pack, call.callId).asks;
  const missing = fields.filter((field) => picks[field.id] === undefined).length;
  useFit(sheet, `${open.slot.id}${words.shift.card}`);
  return (
    <form
      ref={sheet} className="paper-card" aria-label={words.shift.card} data-choice-card={`card:${call.callId}/${open.slot.id}`}
      onSubmit={(event) => { event.preventDefault(); if (missing === 0) act({ type: 'card/file', callId: call.callId, slotId: open.slot.id, picks }); }}
    >
      <header>
        <h2>{title === undefined ? words.shift.card : say(title, call.variantId)}</h2>
        <p>{ask === undefined ? words.shift.cardNote : say(ask, call.variantId)}</p>
      </header>
      <div className="card-fields scroll" data-fit="" tabIndex={-1}>
        {fields.map((field) => (
          <div key={field.id} className="card-field">
            <h3 id={`field-${field.id}`}>{say(field.label, call.variantId)}</h3>
            <RadioGroup.Root className="chips" aria-labelledby={`field-${field.id}`} value={picks[field.id] ?? ''} onValueChange={(chip) => setPicks({ ...picks, [field.id]: chip })}>
              {field.chips.map((chip) => <RadioGroup.Item key={chip.id} value={chip.id} className="chip" data-chip={`${field.id}=${chip.id}`}>{say(chip.line, call.variantId)}</RadioGroup.Item>)}
            </RadioGroup.Root>
          </div>
        ))}
      </div>
      <button type="submit" className="button file-card" data-testid="file-card" aria-disabled={missing > 0}>
        <FileCheck2 aria-hidden="true" />{missing > 0 ? t('shift.fileTodo', { n: missing }) : words.shift.file}
      </button>
    </form>
  );
}
