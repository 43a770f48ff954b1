import { Keyboard } from 'lucide-react';
import { useId } from 'react';
import type { SetupForm } from './use-setup.js';
import { FaultLine } from './fields.js';
import { TouchKeys } from './touch-keys.js';
import { useSetupWords } from './words.js';

/** Longer than any value that may be kept: what is too long is answered by a sentence, not cut off. */
const MOST = 300;

/** A line of text, typed on a keyboard or on the keys of the screen. In a station a touch brings those by itself. */
export function TextField({ form, field, name, note, keys, onKeys }: {
  readonly form: SetupForm;
  readonly field: 'stationName' | 'contact';
  readonly name: string;
  readonly note: string;
  /** Whether the keys of the screen stand beneath it. */
  readonly keys: boolean;
  readonly onKeys: (shown: boolean) => void;
}) {
  const { s } = useSetupWords();
  const id = useId();
  const value = form.values[field];
  const fault = form.fault(field);
  return (
    <div className="setup-row text" data-field={field}>
      <div className="setup-name"><label htmlFor={id}>{name}</label><small id={`${id}-note`}>{note}</small></div>
      <div className="setup-control">
        <input
          id={id} className="setup-input" type="text" autoComplete="off" spellCheck={false} maxLength={MOST} value={value} data-testid={`setup-${field}`}
          aria-describedby={fault === null ? `${id}-note` : `${id}-fault`} aria-invalid={fault !== null}
          onChange={({ target }) => form.set({ [field]: target.value })}
          onPointerDown={() => { if (form.view.place === 'station') onKeys(true); }}
        />
        <button type="button" className="setup-key round" aria-pressed={keys} aria-label={`${keys ? s.keys.hide : s.keys.show} · ${name}`} data-testid={`keys-${field}`} onClick={() => onKeys(!keys)}><Keyboard aria-hidden="true" /></button>
      </div>
      <FaultLine form={form} field={field} id={`${id}-fault`} />
      {keys && <TouchKeys value={value} onValue={(text) => form.set({ [field]: text.slice(0, MOST) })} />}
    </div>
  );
}
