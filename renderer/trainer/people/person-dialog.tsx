import { useState } from 'react';
import type { Trainee } from '../../../electron/contract/results/people.js';
import { PaperDialog } from '../dialog.js';
import { useTrainer } from '../desk-context.js';
import { ProblemNote } from '../problem-note.js';
import { useWrite } from '../use-write.js';
import { useTrainerWords } from '../words.js';

const NUMBER = /^[0-9]{1,12}$/;

/** Adds somebody, or changes their name, staff number or class. */
export function PersonDialog({ person, classId, onClose }: { readonly person: Trainee | null; readonly classId: string | null; readonly onClose: () => void }) {
  const { t } = useTrainerWords();
  const { trainer, people } = useTrainer();
  const { busy, problem, write } = useWrite();
  const [name, setName] = useState(person?.name ?? '');
  const [staffNumber, setNumber] = useState(person?.staffNumber ?? '');
  const [inClass, setClass] = useState(person === null ? classId : person.classId);
  const numberGood = NUMBER.test(staffNumber.trim());
  const good = name.trim() !== '' && numberGood;
  const save = (): void => {
    if (good && !busy) write(trainer.putTrainee({ id: person?.id ?? null, name: name.trim(), staffNumber: staffNumber.trim(), classId: inClass }), onClose);
  };
  return (
    <PaperDialog title={person === null ? t.person.newHead : t.person.editHead} lead={t.person.kept} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); save(); }}>
        <label className="field"><span>{t.person.name}</span><input className="paper-input" data-testid="person-name" autoFocus maxLength={60} value={name} onChange={({ target }) => setName(target.value)} /></label>
        <label className="field"><span>{t.person.number}</span><input className="paper-input" data-testid="person-number" inputMode="numeric" maxLength={12} value={staffNumber} aria-describedby="number-note" onChange={({ target }) => setNumber(target.value)} /></label>
        <p id="number-note" className={staffNumber !== '' && !numberGood ? 'field-note wrong' : 'field-note'}>{t.person.numberNote}</p>
        <label className="field"><span>{t.person.class}</span>
          <select className="paper-input" data-testid="person-class" value={inClass ?? ''} onChange={({ target }) => setClass(target.value === '' ? null : target.value)}>
            <option value="">{t.classes.none}</option>
            {people.classes.map(({ id, name: of }) => <option key={id} value={id}>{of}</option>)}
          </select>
        </label>
        {problem !== null && <ProblemNote problem={problem} />}
        <footer>
          <button type="button" className="paper-button" onClick={onClose}>{t.dialog.cancel}</button>
          <button type="submit" className="paper-button strong" data-testid="save-person" aria-disabled={!good || busy}>{t.dialog.save}</button>
        </footer>
      </form>
    </PaperDialog>
  );
}
