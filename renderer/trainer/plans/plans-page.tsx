import { useState } from 'react';
import { FilePlus2 } from 'lucide-react';
import type { PlanFilePreview } from '../../../electron/contract/trainer/plan-file.js';
import { NO_PLANS, type Plans } from '../../../electron/contract/trainer/plans.js';
import { useAnswer, useTrainer } from '../desk-context.js';
import { TrainerPage } from '../page.js';
import { ProblemNote } from '../problem-note.js';
import { useAsk } from '../use-ask.js';
import { useWrite } from '../use-write.js';
import { useTrainerWords } from '../words.js';
import { ExamDialog } from './exam-dialog.js';
import { ExamList } from './exam-list.js';
import { LevelsForClass } from './levels-for-class.js';
import { PlanFileButtons, PlanFileDialog } from './plan-file.js';
import './plans.css';

/** What a class may see, and the exams. */
export function PlansPage() {
  const { t } = useTrainerWords();
  const { trainer, people } = useTrainer();
  const [saved, setSaved] = useState(0);
  const answer = useAnswer(`plans ${saved}`, () => trainer.plans());
  const [known, setKnown] = useState<Plans | null>(null);
  const [preparing, setPreparing] = useState(false);
  const [file, setFile] = useState<PlanFilePreview | null>(null);
  const [said, setSaid] = useState('');
  const { busy, problem: unread, ask } = useAsk();
  const { problem, write } = useWrite();
  const plans = known ?? (answer?.kind === 'done' ? answer.value : null);
  const bare = people.classes.length === 0 && plans?.exams.length === 0;
  const save = (next: Plans): void => {
    const before = plans;
    setKnown(next);
    write(trainer.savePlans(next), () => undefined);
    // What could not be kept is shown as it was: the answer to the next question is what lies on the disk.
    if (before === null) setSaved(saved + 1);
  };
  return (
    <TrainerPage title={t.plans.head} lead={t.plans.lead} actions={(
      <>
        <PlanFileButtons busy={busy} ask={ask} onSaid={setSaid} onRead={setFile} />
        <button type="button" className="paper-button strong" data-testid="new-exam" onClick={() => setPreparing(true)}><FilePlus2 aria-hidden="true" />{t.exam.prepare}</button>
      </>
    )}>
      <p role="status" className="quiet-line plan-said" data-testid="plan-said">{said}</p>
      {unread !== null && <ProblemNote problem={unread} />}
      {answer?.kind === 'problem' && <ProblemNote problem={answer.problem} />}
      {problem !== null && <ProblemNote problem={problem} />}
      {plans !== null && bare && <div className="table-empty"><h2>{t.plans.noneHead}</h2><p>{t.plans.noClasses}</p></div>}
      {plans !== null && !bare && (
        <div className="plans scroll" tabIndex={0}>
          <ExamList plans={plans} onChange={save} />
          <LevelsForClass plans={plans} onChange={save} />
        </div>
      )}
      {file !== null && <PlanFileDialog preview={file} onClose={() => setFile(null)} onDone={() => { setFile(null); setKnown(null); setSaved(saved + 1); setSaid(t.planFile.done); }} />}
      {preparing && <ExamDialog onClose={() => setPreparing(false)} onPrepared={(exam) => { save({ ...(plans ?? NO_PLANS), exams: [...(plans ?? NO_PLANS).exams, exam] }); setPreparing(false); }} />}
    </TrainerPage>
  );
}
