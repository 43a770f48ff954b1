import { useEffect, useState } from 'react';
import type { Access } from '../../electron/contract/trainer/access.js';
import { fill } from '../screens/debrief/fill.js';
import { useSetupWords } from '../station-setup/words.js';
import { PinPad } from './pin-pad.js';
import { useTrainerWords } from './words.js';

/** The pad before the desk. */
export function PinPage({ access, onTry, onWaited, onClose }: { readonly access: Access; readonly onTry: (pin: string) => Promise<void>; readonly onWaited: () => void; readonly onClose: () => void }) {
  const { t } = useTrainerWords();
  const { s } = useSetupWords();
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
  const says = access.pinLost ? s.newPin.lost : waits ? fill(t.pin.wait, { n: seconds }) : wrong ? t.pin.wrong : t.pin.note;
  return (
    <main className="pin-page">
      <PinPad head={t.pin.head} says={says} enter={t.pin.open} testId="pin-open" least={1} disabled={waits || access.pinLost} onPress={() => setWrong(false)} onEnter={(pin) => void onTry(pin).then(() => setWrong(true))} onClose={onClose} />
    </main>
  );
}
