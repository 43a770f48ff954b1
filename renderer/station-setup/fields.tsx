import { Check, Minus, Plus, TriangleAlert } from 'lucide-react';
import { useId, type ReactNode } from 'react';
import type { SetupField } from '../../electron/contract/station-setup.js';
import { fill } from '../screens/debrief/fill.js';
import type { SetupForm } from './use-setup.js';
import { useSetupWords } from './words.js';

/** One field: its name, a word about it, the control, and beneath it what is wrong with it. */
export function FieldRow({ form, field, name, note, below = false, children }: {
  readonly form: SetupForm;
  readonly field: SetupField;
  readonly name: string;
  readonly note?: string | undefined;
  /** The control stands beneath its name, over the whole width. */
  readonly below?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={below ? 'setup-row below' : 'setup-row'} data-field={field}>
      <div className="setup-name"><p>{name}</p>{note !== undefined && <small>{note}</small>}</div>
      <div className="setup-control">{children}</div>
      <FaultLine form={form} field={field} />
    </div>
  );
}

/** What is wrong with a field; nothing while nothing is. */
export function FaultLine({ form, field, id }: { readonly form: SetupForm; readonly field: SetupField; readonly id?: string }) {
  const { pack } = useSetupWords();
  const fault = form.fault(field);
  return fault === null ? null : <p className="setup-fault" role="alert" id={id}><TriangleAlert aria-hidden="true" />{fault[pack]}</p>;
}

/** A value that goes up and down by the given steps; one between two steps goes to the next. */
export function Stepper({ name, value, steps, text, onChange }: {
  readonly name: string;
  readonly value: number;
  readonly steps: readonly number[];
  /** The value as it is read. */
  readonly text: string;
  readonly onChange: (value: number) => void;
}) {
  const { s } = useSetupWords();
  const less = steps.findLast((step) => step < value);
  const more = steps.find((step) => step > value);
  const set = (next: number | undefined): void => {
    if (next !== undefined) onChange(next);
  };
  return (
    <div className="stepper" role="group" aria-label={name}>
      <button type="button" className="setup-key round" aria-label={fill(s.less, { name })} disabled={less === undefined} data-step="less" onClick={() => set(less)}><Minus aria-hidden="true" /></button>
      <output className="number">{text}</output>
      <button type="button" className="setup-key round" aria-label={fill(s.more, { name })} disabled={more === undefined} data-step="more" onClick={() => set(more)}><Plus aria-hidden="true" /></button>
    </div>
  );
}

/** One of a list that can be ticked. */
export interface Tick {
  readonly id: string;
  readonly name: string;
  /** A word beside it, such as how long a level takes. */
  readonly note?: string;
}

/** A list of which any number is ticked; each is a target of its own. */
export function TickList({ label, items, ticked, onTurn }: { readonly label: string; readonly items: readonly Tick[]; readonly ticked: readonly string[]; readonly onTurn: (id: string) => void }) {
  const id = useId();
  return (
    <ul className="ticks" aria-label={label}>
      {items.map((item, n) => {
        const on = ticked.includes(item.id);
        return (
          <li key={item.id}>
            <button type="button" className="tick" role="checkbox" aria-checked={on} aria-labelledby={`${id}-${n}`} data-tick={item.id} onClick={() => onTurn(item.id)}>
              <span className="tick-box">{on && <Check aria-hidden="true" />}</span>
              <span id={`${id}-${n}`}>{item.name}{item.note !== undefined && <small>{item.note}</small>}</span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
