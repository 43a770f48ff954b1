import { KeyRound } from 'lucide-react';
import { useState } from 'react';
import { NumberPad } from './number-pad.js';
import { useStation } from './station-context.js';
import { useKioskWords } from './use-kiosk-words.js';

const LEAST = 4;
const MOST = 12;

/** A new PIN, typed twice. Without `onClose` there is no way around it. */
export function NewPin({ onDone, onClose = null }: { readonly onDone: () => void; readonly onClose?: (() => void) | null }) {
  const t = useKioskWords().trainer;
  const { station } = useStation();
  const [first, setFirst] = useState<string | null>(null);
  const [pin, setPin] = useState('');
  const [problem, setProblem] = useState<'differ' | 'unset' | null>(null);
  const enter = async (): Promise<void> => {
    setPin('');
    if (first === null) {
      setFirst(pin);
      setProblem(null);
      return;
    }
    setFirst(null);
    if (first !== pin) return setProblem('differ');
    const kept = await station.setPin(pin).catch(() => false);
    if (kept) onDone();
    else setProblem('unset');
  };
  return (
    <>
      <p className="kiosk-note">{t.setNote}</p>
      <NumberPad label={first === null ? t.enter : t.again} value={pin} most={MOST} secret onValue={setPin} />
      <p className="kiosk-problem" role="alert">{problem !== null && t[problem]}</p>
      <div className="kiosk-row">
        {onClose !== null && <button type="button" className="button ghost" onClick={onClose}>{t.cancel}</button>}
        <button type="button" className="button lamp kiosk-main" data-testid="new-pin" disabled={pin.length < LEAST} onClick={() => void enter()}><KeyRound aria-hidden="true" />{first === null ? t.ok : t.again}</button>
      </div>
    </>
  );
}
