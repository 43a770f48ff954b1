import { KeyRound, MonitorPlay } from 'lucide-react';
import { Dialog } from 'radix-ui';
import { useMemo, useState } from 'react';
import { SetupPanel } from '../../station-setup/setup-panel.js';
import type { SetupSource } from '../../station-setup/use-setup.js';
import { useSetupWords } from '../../station-setup/words.js';
import { useTrainer } from '../desk-context.js';
import { TrainerPage } from '../page.js';
import { ProblemNote } from '../problem-note.js';
import { useWrite } from '../use-write.js';
import { NewPinPage } from './new-pin-page.js';
import './station.css';

/** How this computer is set up as a station, and the PIN that it and the desk share. */
export function StationPage() {
  const { s } = useSetupWords();
  const { trainer, library, locked } = useTrainer();
  const [changing, setChanging] = useState(false);
  const [pinChanged, setPinChanged] = useState(false);
  const { busy, problem, write } = useWrite();
  const source = useMemo<SetupSource>(() => ({ load: () => trainer.stationSetup(), save: (draft) => trainer.saveStationSetup(draft), chooseFolder: () => trainer.chooseBackupFolder() }), [trainer]);
  const pin = (
    <div className="setup-row">
      <div className="setup-name"><p>{s.pin}</p><small role="status">{pinChanged ? s.pinChanged : s.pinNote}</small></div>
      <div className="setup-control"><button type="button" className="setup-key" data-testid="change-pin" onClick={() => setChanging(true)}><KeyRound aria-hidden="true" />{s.changePin}</button></div>
    </div>
  );
  const start = <button type="button" className="setup-key" data-testid="start-station" disabled={busy} onClick={() => write(trainer.startStation(), () => undefined)}><MonitorPlay aria-hidden="true" />{s.start}</button>;
  return (
    <TrainerPage title={s.head} lead={s.lead}>
      {problem !== null && <ProblemNote problem={problem} />}
      <SetupPanel source={source} library={library} surface="paper" pin={pin} start={start} onLocked={locked} />
      <Dialog.Root open={changing} onOpenChange={setChanging}>
        <Dialog.Portal>
          <Dialog.Content className="new-pin-veil" aria-describedby={undefined}>
            <Dialog.Title className="hidden-text">{s.newPin.change}</Dialog.Title>
            <NewPinPage trainer={trainer} onSet={() => { setChanging(false); setPinChanged(true); }} onLocked={locked} onClose={() => setChanging(false)} />
          </Dialog.Content>
        </Dialog.Portal>
      </Dialog.Root>
    </TrainerPage>
  );
}
