import { ArrowRightFromLine, DoorOpen, Play, SlidersHorizontal } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useState } from 'react';
import { useWords } from '../../i18n/index.js';
import { restsBetween } from '../../rules.js';
import { SettingsScreen } from '../settings-screen.js';
import { useDesk, useDeskState } from './shift-context.js';

type Page = 'menu' | 'settings' | 'step-out';

/** Time stands still: go on, change settings, step out of this call, or leave the level for later. */
export function PauseDialog({ rewound, onResume, onLeave }: { readonly rewound: boolean; readonly onResume: () => void; readonly onLeave: () => void }) {
  const { words } = useWords();
  const { act, entry, level, say } = useDesk();
  // Nobody takes an examiner's question or a board off one's hands.
  const inCall = useDeskState((state) => state.call !== null) && restsBetween(level);
  const [page, setPage] = useState<Page>('menu');
  const stepOut = (): void => {
    act({ type: 'call/step-out' });
    onResume();
  };
  return (
    <Dialog.Root open onOpenChange={(open) => { if (!open) { if (page === 'menu') onResume(); else setPage('menu'); } }}>
      <Dialog.Portal>
        <div className="veil" />
        <Dialog.Content className={page === 'settings' ? 'pause-settings' : 'pause glass'} aria-describedby={undefined} onPointerDownOutside={(event) => event.preventDefault()}>
          {page === 'settings' && <><Dialog.Title className="hidden-text">{words.pause.settings}</Dialog.Title><SettingsScreen asDialog onClose={() => setPage('menu')} /></>}
          {page === 'menu' && (
            <>
              <header><Dialog.Title>{words.pause.heading}</Dialog.Title><p>{say(entry.sheet.title)} · {words.pause.clock}</p></header>
              <button type="button" className="button lamp" data-testid="resume-shift" autoFocus onClick={onResume}><Play aria-hidden="true" />{words.pause.resume}<kbd>{words.shift.key.escape}</kbd></button>
              <button type="button" className="button ghost" data-testid="pause-settings" onClick={() => setPage('settings')}><SlidersHorizontal aria-hidden="true" />{words.pause.settings}</button>
              {inCall && <button type="button" className="button ghost with-note" data-testid="step-out" onClick={() => setPage('step-out')}><ArrowRightFromLine aria-hidden="true" /><span>{words.pause.stepOut}<small>{words.pause.stepOutNote}</small></span></button>}
              <button type="button" className="button ghost with-note" data-testid="leave" onClick={onLeave}><DoorOpen aria-hidden="true" /><span>{words.pause.leave}<small>{rewound ? words.debrief.rewind.playOnNote : words.pause.leaveNote}</small></span></button>
            </>
          )}
          {page === 'step-out' && (
            <>
              <header><Dialog.Title>{words.pause.confirmStepOut}</Dialog.Title><p>{words.pause.stepOutNote}</p></header>
              <button type="button" className="button ghost" data-choice="step-out" onClick={stepOut}><ArrowRightFromLine aria-hidden="true" />{words.pause.confirm}</button>
              <button type="button" className="button lamp" autoFocus onClick={() => setPage('menu')}>{words.pause.cancel}</button>
            </>
          )}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}
