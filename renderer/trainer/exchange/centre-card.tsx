import { FileInput, FileOutput, KeyRound, MonitorSmartphone } from 'lucide-react';
import { useState } from 'react';
import type { CentreView } from '../../../electron/contract/trainer/exchange.js';
import { fill } from '../../screens/debrief/fill.js';
import { useTrainer } from '../desk-context.js';
import type { AskOnce } from '../use-ask.js';
import { useTrainerWords } from '../words.js';

/** Shortest PIN of a centre's key; as the contract has it. */
const SHORTEST = 6;

/** Whose results these are: the centre's key on the trainer's machine, and the enrolment that makes a machine a station of it. */
export function CentreCard({ centre, busy, ask, onChanged }: { readonly centre: CentreView; readonly busy: boolean; readonly ask: AskOnce; readonly onChanged: (centre: CentreView) => void }) {
  const { t } = useTrainerWords();
  const { trainer } = useTrainer();
  const [name, setName] = useState('');
  const [pin, setPin] = useState('');
  const [enrolled, setEnrolled] = useState('');
  const [bundled, setBundled] = useState('');
  const c = t.centre;
  const good = name.trim() !== '' && pin.length >= SHORTEST && !busy;
  const send = (): void => {
    if (!good) return;
    const clear = (): void => { setName(''); setPin(''); };
    if (centre.centre === null) ask(() => trainer.makeCentre(name.trim(), pin), (made) => { clear(); onChanged(made); });
    else ask(() => trainer.enrolStation(name.trim(), pin), ({ place }) => { clear(); setEnrolled(fill(c.enrolled, { place })); });
  };
  return (
    <>
      {/* A station that the trainer's computer has enrolled needs no key of its own, and a second centre would be a mistake. */}
      {(centre.centre !== null || centre.station === null) && (
        <section className="card" aria-label={c.head}>
          <header><KeyRound aria-hidden="true" /><div><h2>{c.head}</h2><p>{centre.centre === null ? c.lead : fill(c.made, { name: centre.centre })}</p></div></header>
          <form className="exchange-row" onSubmit={(event) => { event.preventDefault(); send(); }}>
            <label className="field"><span>{centre.centre === null ? c.name : c.station}</span><input className="paper-input" data-testid="centre-name" maxLength={60} value={name} onChange={({ target }) => setName(target.value)} /></label>
            <label className="field"><span>{c.pin}</span><input className="paper-input" data-testid="centre-pin" type="password" autoComplete="off" maxLength={64} value={pin} onChange={({ target }) => setPin(target.value)} /></label>
            <button type="submit" className="paper-button" data-testid="centre-go" aria-disabled={!good}>{centre.centre === null ? <KeyRound aria-hidden="true" /> : <FileOutput aria-hidden="true" />}{centre.centre === null ? c.make : c.enrol}</button>
          </form>
          <p role="status" className="quiet-line">{enrolled}</p>
        </section>
      )}
      <section className="card" aria-label={c.thisHead}>
        <header><MonitorSmartphone aria-hidden="true" /><div><h2>{c.thisHead}</h2><p>{centre.station === null ? c.notEnrolled : fill(c.isStation, { station: centre.station, centre: centre.stationCentre ?? '' })}</p></div></header>
        <div className="exchange-row">
          <button type="button" className="paper-button" data-testid="read-enrolment" aria-disabled={busy} onClick={() => ask(() => trainer.readEnrolment(), onChanged)}><FileInput aria-hidden="true" />{c.read}</button>
          {centre.station !== null && <button type="button" className="paper-button" data-testid="write-bundle" aria-disabled={busy} onClick={() => ask(() => trainer.writeBundle(), ({ runs, place }) => setBundled(fill(t.exchange.exported, { n: runs, place })))}><FileOutput aria-hidden="true" />{c.bundle}</button>}
        </div>
        <p role="status" className="quiet-line" data-testid="bundled">{bundled}</p>
      </section>
    </>
  );
}
