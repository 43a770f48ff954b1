import { Award, KeyRound } from 'lucide-react';
import { useState } from 'react';
import type { Trainee } from '../../../electron/contract/results/people.js';
import { fill, oneDecimal } from '../../screens/debrief/fill.js';
import { whenText } from '../dates.js';
import { useAnswer, useTrainer } from '../desk-context.js';
import { PaperDialog } from '../dialog.js';
import { ProblemNote } from '../problem-note.js';
import { useWrite } from '../use-write.js';
import { useTrainerWords } from '../words.js';
import type { Earned } from './earned.js';
import './certificate-dialog.css';

/** Shortest PIN of a centre's key; as the contract has it. */
const SHORTEST = 6;

/** Chooses what is certified, and signs it with the centre's key. */
export function CertificateDialog({ person, earned, onClose }: { readonly person: Trainee; readonly earned: readonly Earned[]; readonly onClose: () => void }) {
  const { t } = useTrainerWords();
  const { trainer, go } = useTrainer();
  const { busy, problem, write } = useWrite();
  const [chosen, setChosen] = useState(earned[0]?.key ?? '');
  const [pin, setPin] = useState('');
  const keys = useAnswer('keys', () => trainer.certificateKeys());
  const found = earned.find(({ key }) => key === chosen);
  const good = found !== undefined && pin.length >= SHORTEST && !busy;
  const c = t.certificate;
  const issue = (): void => {
    if (!good) return;
    const { what, runIds, score, rank, levelIds } = found;
    write(trainer.issueCertificate({ traineeId: person.id, what, runIds, score, rank }, pin), (issued) => {
      onClose();
      go({ kind: 'certificate', traineeId: person.id, issued, levelIds });
    });
  };
  const noKey = keys?.kind === 'done' && !keys.value.some(({ whose }) => whose === 'own');
  return (
    <PaperDialog title={fill(c.head, { name: person.name })} lead={c.lead} onClose={onClose}>
      {keys?.kind === 'problem' && <ProblemNote problem={keys.problem} />}
      <form className="certificate-form-paper" onSubmit={(event) => { event.preventDefault(); issue(); }}>
        <div className="certificate-fields scroll" tabIndex={-1}>
          <fieldset className="field earned-list">
            <legend>{c.which}</legend>
            <ul>
              {earned.map((entry) => (
                <li key={entry.key}>
                  <label>
                    <input type="radio" name="earned" data-earned={entry.key} checked={chosen === entry.key} onChange={() => setChosen(entry.key)} />
                    <span><b>{entry.exam === null ? fill(c.campaign, { n: entry.levelIds.length }) : fill(c.exam, { name: entry.exam })}</b><small>{fill(c.reached, { score: oneDecimal(entry.score), rank: entry.rank, when: whenText(entry.lastAt) })}</small></span>
                  </label>
                </li>
              ))}
            </ul>
          </fieldset>
          {noKey ? <p className="problem-note" role="status" data-testid="no-centre-key"><KeyRound aria-hidden="true" />{c.noKey}</p> : (
            <>
              <label className="field"><span>{c.pin}</span><input className="paper-input" data-testid="certificate-pin" type="password" autoComplete="off" maxLength={64} value={pin} aria-describedby="certificate-pin-note" onChange={({ target }) => setPin(target.value)} /></label>
              <p id="certificate-pin-note" className="field-note">{c.pinNote}</p>
            </>
          )}
        </div>
        {problem !== null && <ProblemNote problem={problem} />}
        <footer>
          <button type="button" className="paper-button" onClick={onClose}>{t.dialog.cancel}</button>
          {noKey
            ? <button type="button" className="paper-button strong" data-testid="to-centre-key" onClick={() => { onClose(); go({ kind: 'exchange' }); }}><KeyRound aria-hidden="true" />{c.toKey}</button>
            : <button type="submit" className="paper-button strong" data-testid="issue-certificate" aria-disabled={!good}><Award aria-hidden="true" />{c.make}</button>}
        </footer>
      </form>
    </PaperDialog>
  );
}
