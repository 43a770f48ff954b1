import { Trash2 } from 'lucide-react';
import type { Trainee, TrainingClass } from '../../../electron/contract/results/people.js';
import type { Removed } from '../../../electron/contract/trainer/views.js';
import { fill } from '../../screens/debrief/fill.js';
import { PaperDialog } from '../dialog.js';
import { useTrainer } from '../desk-context.js';
import { ProblemNote } from '../problem-note.js';
import { useWrite } from '../use-write.js';
import { useTrainerWords } from '../words.js';

/** Takes a class away: says that its people and their results stay. */
export function RemoveClassDialog({ entry, people, onClose, onDone }: { readonly entry: TrainingClass; readonly people: number; readonly onClose: () => void; readonly onDone: () => void }) {
  const { t } = useTrainerWords();
  const { trainer } = useTrainer();
  const { busy, problem, write } = useWrite();
  return (
    <PaperDialog title={fill(t.classes.removeHead, { name: entry.name })} onClose={onClose}>
      <ul className="dialog-list"><li><b>{t.dialog.goes}</b>{t.classes.goes}</li><li><b>{t.dialog.stays}</b>{fill(t.classes.stays, { n: people })}</li></ul>
      {problem !== null && <ProblemNote problem={problem} />}
      <footer>
        <button type="button" className="paper-button strong" autoFocus onClick={onClose}>{t.dialog.keep}</button>
        <button type="button" className="paper-button danger" data-testid="confirm-remove" aria-disabled={busy} onClick={() => write(trainer.removeClass(entry.id), () => { onClose(); onDone(); })}><Trash2 aria-hidden="true" />{t.classes.remove}</button>
      </footer>
    </PaperDialog>
  );
}

/** Takes a person away with everything of them: says what goes, what stays and why. */
export function RemovePersonDialog({ person, runs, onClose, onDone }: { readonly person: Trainee; readonly runs: number; readonly onClose: () => void; readonly onDone: (removed: Removed) => void }) {
  const { t } = useTrainerWords();
  const { trainer } = useTrainer();
  const { busy, problem, write } = useWrite();
  return (
    <PaperDialog title={fill(t.person.removeHead, { name: person.name })} onClose={onClose}>
      <ul className="dialog-list">
        <li><b>{t.dialog.goes}</b>{fill(t.person.goes, { n: runs })}</li>
        <li><b>{t.dialog.stays}</b>{t.person.stays}</li>
        <li><b>{t.dialog.elsewhere}</b>{t.person.elsewhere}</li>
      </ul>
      <p role="status" className="dialog-lead">{busy ? t.person.removing : ''}</p>
      {problem !== null && <ProblemNote problem={problem} />}
      <footer>
        <button type="button" className="paper-button strong" autoFocus onClick={onClose}>{t.dialog.keep}</button>
        <button type="button" className="paper-button danger" data-testid="confirm-remove" aria-disabled={busy} onClick={() => { if (!busy) write(trainer.removeTrainee(person.id), (removed) => { onClose(); onDone(removed); }); }}><Trash2 aria-hidden="true" />{t.person.remove}</button>
      </footer>
    </PaperDialog>
  );
}
