import { ClipboardList, DoorOpen, KeyRound, LogOut, MonitorCog, Power, TriangleAlert, Undo2 } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useCallback, useEffect, useRef, useState } from 'react';
import type { Unlocked } from '../../electron/contract/station.js';
import type { SetupDraft, SetupView } from '../../electron/contract/station-setup.js';
import { useProfile } from '../hooks/use-profile.js';
import { useWords } from '../i18n/index.js';
import type { Library } from '../library.js';
import { useSetupWords } from '../station-setup/words.js';
import { NumberPad } from './number-pad.js';
import { NewPin } from './new-pin.js';
import { StationSetupPage } from './setup-page.js';
import { useStation } from './station-context.js';
import { fill, useKioskWords } from './use-kiosk-words.js';

/** Fewest and most digits of a PIN. */
const PIN_DIGITS = { least: 4, most: 12 } as const;

type Page = 'pin' | 'menu' | 'change' | 'setup';

/** Behind the corner: the PIN, and what a trainer can do at the station. */
export function TrainerDoor({ library, onClose }: { readonly library: Library; readonly onClose: () => void }) {
  const t = useKioskWords().trainer;
  const { s } = useSetupWords();
  const { station, refresh } = useStation();
  const { changeSettings } = useProfile();
  const [page, setPage] = useState<Page>('pin');
  // A setup that was being changed when the PIN was asked for again.
  const [draft, setDraft] = useState<SetupDraft | null>(null);
  const [again, setAgain] = useState(false);
  const kept = useRef<SetupView | null>(null);
  const close = useCallback(() => {
    void station.lock();
    if (kept.current !== null) {
      refresh();
      const { seated, values: { language, volume, textScale } } = kept.current;
      // Nobody sits here: the next one finds what was just set, without a new start.
      if (!seated) changeSettings({ language, volume, textScale });
    }
    onClose();
  }, [station, refresh, changeSettings, onClose]);
  const onLocked = useCallback((unkept: SetupDraft | null) => {
    setDraft(unkept);
    setAgain(true);
    setPage('pin');
  }, []);
  const onKept = useCallback((view: SetupView) => {
    kept.current = view;
    setDraft(null);
  }, []);
  return (
    <Dialog.Root open onOpenChange={(open) => { if (!open) close(); }}>
      <Dialog.Portal>
        <div className="veil kiosk-veil" />
        <Dialog.Content className={page === 'setup' ? 'glass kiosk-dialog setup-door' : 'glass kiosk-dialog trainer-door'} aria-describedby={undefined} onPointerDownOutside={(event) => event.preventDefault()}>
          <Dialog.Title>{page === 'menu' ? t.head : page === 'change' ? t.change : page === 'setup' ? s.head : t.enter}</Dialog.Title>
          {page === 'pin' && again && <p className="kiosk-note">{s.locked}</p>}
          {page === 'pin' && <PinPage onOpen={() => setPage(again ? 'setup' : 'menu')} onClose={close} />}
          {page === 'menu' && <Menu onChange={() => setPage('change')} onSetup={() => setPage('setup')} onClose={close} />}
          {page === 'setup' && <StationSetupPage library={library} first={draft} onLocked={onLocked} onKept={onKept} onGone={close} onBack={() => { setDraft(null); setAgain(false); setPage('menu'); }} />}
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

function Menu({ onChange, onSetup, onClose }: { readonly onChange: () => void; readonly onSetup: () => void; readonly onClose: () => void }) {
  const t = useKioskWords().trainer;
  const { s } = useSetupWords();
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
        <button type="button" className="button ghost" data-testid="station-setup" onClick={onSetup}><MonitorCog aria-hidden="true" />{s.menu}</button>
        <button type="button" className="button ghost" onClick={onChange}><KeyRound aria-hidden="true" />{t.change}</button>
        {view.trainersDesk && <button type="button" className="button ghost" data-testid="trainers-desk" onClick={() => void station.leaveKiosk('trainer').then((left) => { if (!left) onClose(); })}><ClipboardList aria-hidden="true" />{t.desk}</button>}
        <button type="button" className="button ghost with-note" data-testid="leave-kiosk" onClick={() => void station.leaveKiosk('plain').then((left) => { if (!left) onClose(); })}><DoorOpen aria-hidden="true" /><span>{t.leave}<small>{t.leaveNote}</small></span></button>
        <button type="button" className="button ghost" data-testid="quit-kiosk" onClick={() => void station.leaveKiosk('quit').then((left) => { if (!left) onClose(); })}><Power aria-hidden="true" />{t.quit}</button>
        <button type="button" className="button lamp" data-testid="trainer-close" onClick={onClose}><Undo2 aria-hidden="true" />{t.close}</button>
      </div>
    </>
  );
}
