import { useState } from 'react';
import type { Access } from '../../../electron/contract/trainer/access.js';
import type { Bilingual } from '../../../electron/contract/ids.js';
import type { Trainer } from '../../../electron/contract/trainer/trainer.js';
import { useSetupWords } from '../../station-setup/words.js';
import { answered } from '../ask.js';
import { PinPad } from '../pin-pad.js';

/** Fewest digits of a PIN that is set. */
const LEAST = 4;

/** A PIN, typed twice: the first one of this computer, without which the desk stays closed, or another one. */
export function NewPinPage({ isFirst = false, trainer, onSet, onLocked, onClose }: {
  readonly isFirst?: boolean;
  readonly trainer: Trainer;
  readonly onSet: (access: Access) => void;
  readonly onLocked: () => void;
  readonly onClose: () => void;
}) {
  const { s: { newPin: t }, pack } = useSetupWords();
  const [once, setOnce] = useState<string | null>(null);
  const [differs, setDiffers] = useState(false);
  const [problem, setProblem] = useState<Bilingual | null>(null);
  const [busy, setBusy] = useState(false);
  const enter = async (pin: string): Promise<void> => {
    setProblem(null);
    setDiffers(once !== null && once !== pin);
    setOnce(once === null ? pin : null);
    if (once !== pin) return;
    setBusy(true);
    const outcome = await answered(trainer.setPin(pin));
    setBusy(false);
    if (outcome.kind === 'done') onSet(outcome.value);
    else if (outcome.kind === 'locked') onLocked();
    else setProblem(outcome.problem);
  };
  const says = problem !== null ? problem[pack] : once !== null ? t.again : differs ? t.differ : t.note;
  const Place = isFirst ? 'main' : 'div';
  return (
    <Place className="pin-page new-pin" data-testid="new-pin-page">
      <PinPad head={isFirst ? t.first : t.change} heading={isFirst ? 'h1' : 'p'} says={says} enter={once === null ? t.next : t.set} testId="new-pin" least={LEAST} disabled={busy} onEnter={(pin) => void enter(pin)} onClose={onClose} />
    </Place>
  );
}
