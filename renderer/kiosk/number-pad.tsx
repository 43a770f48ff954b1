import { Delete } from 'lucide-react';
import { useLayoutEffect } from 'react';
import { fill, useKioskWords } from './use-kiosk-words.js';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;

/** A number pad for fingers; a keyboard's digits work as well. With `secret` only how many digits there are is shown. */
export function NumberPad({ label, value, most, secret = false, disabled = false, onValue }: {
  readonly label: string;
  readonly value: string;
  /** Most digits. */
  readonly most: number;
  readonly secret?: boolean;
  readonly disabled?: boolean;
  readonly onValue: (value: string) => void;
}) {
  const t = useKioskWords();
  // Before anything is painted: whoever sees that the pad takes digits again may type at once.
  useLayoutEffect(() => {
    if (disabled) return undefined;
    const typed = (event: KeyboardEvent): void => {
      if (/^[0-9]$/.test(event.key)) onValue((value + event.key).slice(0, most));
      else if (event.key === 'Backspace') onValue(value.slice(0, -1));
    };
    window.addEventListener('keydown', typed);
    return () => window.removeEventListener('keydown', typed);
  }, [value, most, disabled, onValue]);
  const add = (digit: string): void => onValue((value + digit).slice(0, most));
  return (
    <div className="pad" role="group" aria-label={label}>
      <p className="pad-value number" aria-live="polite" data-empty={value === ''}>
        {value === '' ? label : secret ? <><span aria-hidden="true">{'●'.repeat(value.length)}</span><span className="hidden-text">{fill(t.pad.digits, { n: value.length })}</span></> : value}
      </p>
      <div className="pad-keys">
        {DIGITS.map((digit) => <button key={digit} type="button" className="pad-key" data-pad={digit} disabled={disabled} onClick={() => add(digit)}>{digit}</button>)}
        <button type="button" className="pad-key word" data-pad="clear" disabled={disabled || value === ''} onClick={() => onValue('')}>{t.pad.clear}</button>
        <button type="button" className="pad-key" data-pad="0" disabled={disabled} onClick={() => add('0')}>0</button>
        <button type="button" className="pad-key" data-pad="erase" aria-label={t.pad.erase} disabled={disabled || value === ''} onClick={() => onValue(value.slice(0, -1))}><Delete aria-hidden="true" /></button>
      </div>
    </div>
  );
}
