import { ArrowLeft, Delete, LockKeyhole } from 'lucide-react';
import { useLayoutEffect, useRef, useState } from 'react';
import { fill } from '../screens/debrief/fill.js';
import { useTrainerWords } from './words.js';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const LONGEST = 12;

/** The pad of the desk: no keyboard needed, and one may be used. */
export function PinPad({ head, heading: Heading = 'h1', says, enter, testId, least, disabled, onPress, onEnter, onClose }: {
  readonly head: string;
  /** What the head is: the page's own, or words of a dialog that has a title already. */
  readonly heading?: 'h1' | 'p';
  /** What is to be typed, or what became of what was typed. */
  readonly says: string;
  /** The word on the key that ends the typing. */
  readonly enter: string;
  readonly testId: string;
  /** Fewest digits that may be entered. */
  readonly least: number;
  readonly disabled: boolean;
  readonly onPress?: () => void;
  readonly onEnter: (pin: string) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTrainerWords();
  const [pin, setPin] = useState('');
  const press = (digit: string): void => {
    onPress?.();
    setPin((typed) => (typed.length < LONGEST ? typed + digit : typed));
  };
  const send = (): void => {
    if (pin.length < least || disabled) return;
    setPin('');
    onEnter(pin);
  };
  const typed = (event: KeyboardEvent): void => {
    const onButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (/^[0-9]$/.test(event.key) && !disabled) press(event.key);
    else if (event.key === 'Backspace') setPin(pin.slice(0, -1));
    else if (event.key === 'Enter' && !onButton) send();
    else return;
    event.preventDefault();
  };
  // Before anything is painted: whoever sees the pad may type at once.
  const latest = useRef(typed);
  useLayoutEffect(() => {
    latest.current = typed;
  });
  useLayoutEffect(() => {
    const listen = (event: KeyboardEvent): void => latest.current(event);
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
  return (
    <div className="pin-pad glass">
      <LockKeyhole aria-hidden="true" />
      <Heading className="pin-head">{head}</Heading>
      <p className="pin-dots" aria-label={fill(t.pin.typed, { n: pin.length })}>{'●'.repeat(pin.length) || '–'}</p>
      <p className="pin-says" role="status">{says}</p>
      <div className="pin-keys">
        {DIGITS.map((digit) => <button key={digit} type="button" className="button ghost" data-pad={digit} disabled={disabled} onClick={() => press(digit)}>{digit}</button>)}
        <button type="button" className="button ghost" aria-label={t.pin.erase} onClick={() => setPin(pin.slice(0, -1))}><Delete aria-hidden="true" /></button>
        <button type="button" className="button ghost" data-pad="0" disabled={disabled} onClick={() => press('0')}>0</button>
        <button type="button" className="button lamp" disabled={disabled || pin.length < least} data-testid={testId} onClick={send}>{enter}</button>
      </div>
      <button type="button" className="button quiet" data-key="escape" onClick={onClose}><ArrowLeft aria-hidden="true" />{t.pin.back}</button>
    </div>
  );
}
