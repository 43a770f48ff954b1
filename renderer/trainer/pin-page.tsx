import { ArrowLeft, Delete, LockKeyhole } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { Access } from '../../electron/contract/trainer/access.js';
import { fill } from '../screens/debrief/fill.js';
import { useTrainerWords } from './words.js';

const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9'] as const;
const LONGEST = 12;

/** The pad before the desk: no keyboard needed, and one may be used. */
export function PinPage({ access, onTry, onWaited, onClose }: { readonly access: Access; readonly onTry: (pin: string) => Promise<void>; readonly onWaited: () => void; readonly onClose: () => void }) {
  const { t } = useTrainerWords();
  const [pin, setPin] = useState('');
  const [wrong, setWrong] = useState(false);
  const [seconds, setSeconds] = useState(Math.ceil(access.waitSeconds));
  const waits = access.waitSeconds > 0 && seconds > 0;
  useEffect(() => {
    let left = Math.ceil(access.waitSeconds);
    if (left <= 0) return undefined;
    const timer = setInterval(() => {
      left -= 1;
      setSeconds(left);
      if (left > 0) return;
      clearInterval(timer);
      onWaited();
    }, 1000);
    return () => clearInterval(timer);
  }, [access, onWaited]);
  const press = (digit: string): void => {
    setWrong(false);
    setPin((typed) => (typed.length < LONGEST ? typed + digit : typed));
  };
  const send = (): void => {
    if (pin === '' || waits) return;
    setPin('');
    void onTry(pin).then(() => setWrong(true));
  };
  const typed = (event: KeyboardEvent): void => {
    const onButton = event.target instanceof Element && event.target.closest('button') !== null;
    if (/^[0-9]$/.test(event.key) && !waits) press(event.key);
    else if (event.key === 'Backspace') setPin(pin.slice(0, -1));
    else if (event.key === 'Enter' && !onButton) send();
    else return;
    event.preventDefault();
  };
  const latest = useRef(typed);
  useEffect(() => {
    latest.current = typed;
  });
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => latest.current(event);
    window.addEventListener('keydown', listen, true);
    return () => window.removeEventListener('keydown', listen, true);
  }, []);
  return (
    <main className="pin-page">
      <div className="pin-pad glass">
        <LockKeyhole aria-hidden="true" />
        <h1>{t.pin.head}</h1>
        <p className="pin-dots" aria-label={fill(t.pin.typed, { n: pin.length })}>{'●'.repeat(pin.length) || '–'}</p>
        <p className="pin-says" role="status">{waits ? fill(t.pin.wait, { n: seconds }) : wrong ? t.pin.wrong : t.pin.note}</p>
        <div className="pin-keys">
          {DIGITS.map((digit) => <button key={digit} type="button" className="button ghost" disabled={waits} onClick={() => press(digit)}>{digit}</button>)}
          <button type="button" className="button ghost" aria-label={t.pin.erase} onClick={() => setPin(pin.slice(0, -1))}><Delete aria-hidden="true" /></button>
          <button type="button" className="button ghost" disabled={waits} onClick={() => press('0')}>0</button>
          <button type="button" className="button lamp" disabled={waits || pin === ''} data-testid="pin-open" onClick={send}>{t.pin.open}</button>
        </div>
        <button type="button" className="button quiet" data-key="escape" onClick={onClose}><ArrowLeft aria-hidden="true" />{t.pin.back}</button>
      </div>
    </main>
  );
}
