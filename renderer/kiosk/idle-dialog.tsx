import { Hand, LogOut } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { fill, useKioskWords } from './use-kiosk-words.js';

/** Asks whether anybody is still there, and counts. */
export function IdleDialog({ left, onStay, onSignOut }: { readonly left: number; readonly onStay: () => void; readonly onSignOut: () => void }) {
  const t = useKioskWords().idle;
  return (
    <Dialog.Root open onOpenChange={(open) => { if (!open) onStay(); }}>
      <Dialog.Portal>
        <div className="veil kiosk-veil" />
        <Dialog.Content className="glass kiosk-dialog idle-dialog" aria-describedby={undefined} data-testid="still-there" onPointerDownOutside={(event) => event.preventDefault()}>
          <p className="idle-count number" aria-hidden="true">{left}</p>
          <Dialog.Title>{t.head}</Dialog.Title>
          <p role="timer">{fill(t.note, { n: left })}</p>
          <div className="kiosk-row">
            <button type="button" className="button ghost" onClick={onSignOut}><LogOut aria-hidden="true" />{t.out}</button>
            <button type="button" className="button lamp kiosk-main" autoFocus data-testid="stay" onClick={onStay}><Hand aria-hidden="true" />{t.here}</button>
          </div>
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
