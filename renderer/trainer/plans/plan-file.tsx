import { FileInput, FileOutput } from 'lucide-react';
import type { PlanFilePreview } from '../../../electron/contract/trainer/plan-file.js';
import { fill } from '../../screens/debrief/fill.js';
import { whenText } from '../dates.js';
import { useTrainer } from '../desk-context.js';
import { PaperDialog } from '../dialog.js';
import { ProblemNote } from '../problem-note.js';
import type { AskOnce } from '../use-ask.js';
import { useWrite } from '../use-write.js';
import { useTrainerWords } from '../words.js';

/** The plans of this machine go out to the others of the room as one file, and come in again. */
export function PlanFileButtons({ busy, ask, onSaid, onRead }: { readonly busy: boolean; readonly ask: AskOnce; readonly onSaid: (text: string) => void; readonly onRead: (preview: PlanFilePreview) => void }) {
  const { t } = useTrainerWords();
  const { trainer } = useTrainer();
  const w = t.planFile;
  const press: AskOnce = (asking, then) => {
    if (!busy) onSaid('');
    ask(asking, then);
  };
  return (
    <>
      <button type="button" className="paper-button" data-testid="read-plans" aria-disabled={busy} onClick={() => press(() => trainer.previewPlanFile(), onRead)}><FileInput aria-hidden="true" />{w.read}</button>
      <button type="button" className="paper-button" data-testid="write-plans" aria-disabled={busy} onClick={() => press(() => trainer.writePlanFile(), (written) => onSaid(fill(w.written, { ...written })))}><FileOutput aria-hidden="true" />{w.write}</button>
    </>
  );
}

/** What a plan file would do here, before anything is written. */
export function PlanFileDialog({ preview, onClose, onDone }: { readonly preview: PlanFilePreview; readonly onClose: () => void; readonly onDone: () => void }) {
  const { t, pack } = useTrainerWords();
  const { trainer } = useTrainer();
  const { busy, problem, write } = useWrite();
  const w = t.planFile;
  return (
    <PaperDialog title={preview.file} lead={fill(w.from, { from: preview.from === '' ? w.nobody : preview.from, when: whenText(preview.madeAt) })} onClose={onClose}>
      <div className="plan-file scroll" tabIndex={0} data-testid="plan-file">
        <p>{fill(w.people, { classes: preview.classes, people: preview.people, added: preview.newPeople, changed: preview.changedPeople })}</p>
        <p>{w.replaces}</p>
        {preview.exams.length === 0 ? <p>{w.noExams}</p> : (
          <>
            <p>{w.exams}</p>
            <ul>{preview.exams.map(({ name, state, isNew }, at) => <li key={at}><b>{name}</b><em className={`exam-state ${state}`}>{t.exam.states[state]}</em>{isNew && <em className="exam-state">{w.isNew}</em>}</li>)}</ul>
          </>
        )}
        {preview.dropped.length > 0 && <p className="plan-warning">{fill(w.dropped, { names: preview.dropped.join(t.list) })}</p>}
        {preview.remarks.length > 0 && <><h3>{w.remarks}</h3><ul>{preview.remarks.map((remark) => <li key={remark.en} className="remark">{remark[pack]}</li>)}</ul></>}
      </div>
      {problem !== null && <ProblemNote problem={problem} />}
      <footer>
        <button type="button" className="paper-button" onClick={onClose}>{t.dialog.cancel}</button>
        <button type="button" className="paper-button strong" data-testid="apply-plans" aria-disabled={busy} onClick={() => { if (!busy) write(trainer.applyPlanFile(preview.id), onDone); }}>{w.apply}</button>
      </footer>
    </PaperDialog>
  );
}
