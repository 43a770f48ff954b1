import { PenLine } from 'lucide-react';
import { RadioGroup } from 'radix-ui';
import { useRef, useState } from 'react';
import { place } from '../../components/place.js';
import { useFit } from '../../hooks/use-fit.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { useDesk, useDeskState } from '../shift/shift-context.js';

const SHEET = { x: 588, y: 58, width: 668, height: 366 } as const;

/** A page of the achievement log: who, what was hard, what I did. */
export function LogForm({ callId, onDone }: { readonly callId: string; readonly onDone: () => void }) {
  const { words } = useWords();
  const { entry, say, act } = useDesk();
  const variantId = useDeskState((state) => state.finished.find((call) => call.callId === callId)?.variantId);
  const [difficulty, setDifficulty] = useState('');
  const [action, setAction] = useState('');
  const page = useRef<HTMLFormElement>(null);
  const sheet = callSheetOf(entry.pack, callId);
  useFit(page, callId);
  if (sheet.log === null) return null;
  const ready = difficulty !== '' && action !== '';
  const fields = [
    { id: 'difficulty', label: words.gap.difficulty, chips: sheet.log.difficulty.chips, value: difficulty, set: setDifficulty },
    { id: 'action', label: words.gap.action, chips: sheet.log.action.chips, value: action, set: setAction },
  ] as const;
  return (
    <form
      ref={page} className="at paper-card log-page" style={place(SHEET)} aria-label={words.gap.log} data-choice-log={`log:${callId}`}
      onSubmit={(event) => { event.preventDefault(); if (ready && act({ type: 'log/write', callId, difficulty, action })) onDone(); }}
    >
      <header><h2>{say(sheet.name, variantId)}</h2><p>{words.gap.logNote}</p></header>
      <div className="log-fields" data-fit="">
        {fields.map((field) => (
          <div key={field.id}>
            <h3 id={`log-${field.id}`}>{field.label}</h3>
            <RadioGroup.Root className="chips chips-column" aria-labelledby={`log-${field.id}`} value={field.value} onValueChange={field.set}>
              {field.chips.map((chip) => <RadioGroup.Item key={chip.id} value={chip.id} className="chip" data-chip={`${field.id}=${chip.id}`}>{say(chip.line, variantId)}</RadioGroup.Item>)}
            </RadioGroup.Root>
          </div>
        ))}
      </div>
      <footer>
        <button type="button" className="button paper-quiet" onClick={onDone}>{words.gap.later}</button>
        <button type="submit" className="button file-card" data-testid="write-entry" aria-disabled={!ready}><PenLine aria-hidden="true" />{words.gap.write}</button>
      </footer>
    </form>
  );
}
