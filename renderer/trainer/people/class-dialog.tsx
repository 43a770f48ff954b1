import { useState } from 'react';
import type { TrainingClass } from '../../../electron/contract/results/people.js';
import { PaperDialog } from '../dialog.js';
import { useTrainer } from '../desk-context.js';
import { ProblemNote } from '../problem-note.js';
import { useWrite } from '../use-write.js';
import { useTrainerWords } from '../words.js';

/** Names a new class, or one that there is. */
export function ClassDialog({ entry, onClose }: { readonly entry: TrainingClass | null; readonly onClose: () => void }) {
  const { t } = useTrainerWords();
  const { trainer } = useTrainer();
  const { busy, problem, write } = useWrite();
  const [name, setName] = useState(entry?.name ?? '');
  const good = name.trim() !== '';
  return (
    <PaperDialog title={entry === null ? t.classes.newHead : t.classes.renameHead} onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); if (good && !busy) write(trainer.putClass({ id: entry?.id ?? null, name: name.trim() }), onClose); }}>
        <label className="field"><span>{t.classes.name}</span><input className="paper-input" data-testid="class-name" autoFocus maxLength={60} value={name} onChange={({ target }) => setName(target.value)} /></label>
        {problem !== null && <ProblemNote problem={problem} />}
        <footer>
          <button type="button" className="paper-button" onClick={onClose}>{t.dialog.cancel}</button>
          <button type="submit" className="paper-button strong" data-testid="save-class" aria-disabled={!good || busy}>{t.dialog.save}</button>
        </footer>
      </form>
    </PaperDialog>
  );
}
