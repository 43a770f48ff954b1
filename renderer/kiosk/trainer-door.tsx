import { ClipboardList, DoorOpen, KeyRound, LogOut, Power, TriangleAlert, Undo2 } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useEffect, useState } from 'react';
import type { Unlocked } from '../../electron/contract/station.js';
import { useWords } from '../i18n/index.js';
import { NumberPad } from './number-pad.js';
import { NewPin } from './new-pin.js';
import { useStation } from './station-context.js';
import { fill, useKioskWords } from './use-kiosk-words.js';

/** Fewest and most digits of a PIN. */
const PIN_DIGITS = { least: 4, most: 12 } as const;

type Page = 'pin' | 'menu' | 'change';

/** Behind the corner: the PIN, and what a trainer can do at the station. */
export function TrainerDoor({ onClose }: { readonly onClose: () => void }) {
  const t = useKioskWords().trainer;
  const [page, setPage] = useState<Page>('pin');
  return (
    <Dialog.Root open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Dialog.Portal>
        <div className="veil kiosk-veil" />
        <Dialog.Content className="glass kiosk-dialog trainer-door" aria-describedby={undefined} onPointerDownOutside={(event) => event.preventDefault()}>
          <Dialog.Title>{page === 'menu' ? t.head : page === 'change' ? t.change : t.enter}</Dialog.Title>
          {page === 'pin' && <PinPage onOpen={() => setPage('menu')} onClose={onClose} />}
          {page === 'menu' && <Menu onChange={() => setPage('change')} onClose={onClose} />}
          {page === 'change' && <NewPin onDone={() => setPage('menu')} onClose={() => setPage('menu')} />}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function PinPage({ onOpen, onClose }: { readonly onOpen: () => void; readonly onClose: () => void }) {
  const t = useKioskWords().trainer;
  const { station } = useStation();
  const [pin, setPin] = useState('');
  const [answer, setAnswer] = useState<Unlocked | null>(null);
  const [asking, setAsking] = useState(false);
  const enter = async (): Promise<void> => {
    setAsking(true);
    const unlocked = await station.unlock(pin).catch((): Unlocked => ({ kind: 'lost' }));
    setAsking(false);
    setPin('');
    setAnswer(unlocked);
    if (unlocked.kind === 'open') onOpen();
  };
  const said = answer === null ? '' : answer.kind === 'wrong' ? fill(t.wrong, { n: answer.left }) : answer.kind === 'wait' ? fill(t.wait, { n: answer.seconds }) : answer.kind === 'lost' ? t.lost : '';
  return (
    <>
      <NumberPad label={t.enter} value={pin} most={PIN_DIGITS.most} secret disabled={asking} onValue={setPin} />
      <p className="kiosk-problem" role="alert" data-testid="pin-answer">{said}</p>
      <div className="kiosk-row">
        <button type="button" className="button ghost" data-testid="pin-cancel" onClick={onClose}>{t.cancel}</button>
        <button type="button" className="button lamp kiosk-main" data-testid="pin-enter" disabled={asking || pin.length < PIN_DIGITS.least} onClick={() => void enter()}><KeyRound aria-hidden="true" />{t.ok}</button>
      </div>
    </>
  );
}

function Menu({ onChange, onClose }: { readonly onChange: () => void; readonly onClose: () => void }) {
  const t = useKioskWords().trainer;
  const { pack } = useWords();
  const { station, view } = useStation();
  const [notices, setNotices] = useState(view.notices);
  useEffect(() => {
    void station.view().then((now) => setNotices(now.notices));
  }, [station]);
  return (
    <>
      <section className="trainer-notices" aria-label={t.notices}>
        {notices.length === 0 ? <p>{t.none}</p> : <ul className="scroll">{notices.map(({ message }) => <li key={message.en}><TriangleAlert aria-hidden="true" />{message[pack]}</li>)}</ul>}
      </section>
      <div className="trainer-menu">
        <button type="button" className="button ghost" disabled={view.seated === null} onClick={() => void station.signOut('trainer')}><LogOut aria-hidden="true" />{view.seated === null ? t.nobody : t.signOut}</button>
        <button type="button" className="button ghost" onClick={onChange}><KeyRound aria-hidden="true" />{t.change}</button>
        {view.trainersDesk && <button type="button" className="button ghost" data-testid="trainers-desk" onClick={() => void station.leaveKiosk('trainer').then((left) => { if (!left) onClose(); })}><ClipboardList aria-hidden="true" />{t.desk}</button>}
        <button type="button" className="button ghost with-note" data-testid="leave-kiosk" onClick={() => void station.leaveKiosk('plain').then((left) => { if (!left) onClose(); })}><DoorOpen aria-hidden="true" /><span>{t.leave}<small>{t.leaveNote}</small></span></button>
        <button type="button" className="button ghost" data-testid="quit-kiosk" onClick={() => void station.leaveKiosk('quit').then((left) => { if (!left) onClose(); })}><Power aria-hidden="true" />{t.quit}</button>
        <button type="button" className="button lamp" data-testid="trainer-close" onClick={onClose}><Undo2 aria-hidden="true" />{t.close}</button>
      </div>
    </>
  );
}
