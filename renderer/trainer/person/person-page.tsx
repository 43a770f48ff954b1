import { ArrowLeft, Award, Pencil, Trash2 } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { RunRow } from '../../../electron/contract/results/run.js';
import type { Removed } from '../../../electron/contract/trainer/views.js';
import { playableLevels } from '../../library.js';
import { usePolicy } from '../../policy.js';
import { fill, oneDecimal } from '../../screens/debrief/fill.js';
import { campaignEntries, roadLevel } from '../../screens/map/stretches.js';
import { CertificateDialog } from '../certificate/certificate-dialog.js';
import { earnedBy } from '../certificate/earned.js';
import { DataTable, type TableColumn } from '../data-table.js';
import { whenText } from '../dates.js';
import { useAnswer, useTrainer } from '../desk-context.js';
import { TrainerPage } from '../page.js';
import { PersonDialog } from '../people/person-dialog.js';
import { LeftDialog, leavesAny } from '../people/left-dialog.js';
import { RemovePersonDialog } from '../people/remove-dialogs.js';
import { ProblemNote } from '../problem-note.js';
import { ReportButtons } from '../report/report-buttons.js';
import { levelTitle } from '../titles.js';
import { useTrainerWords } from '../words.js';
import { FirstAndLast } from './first-and-last.js';
import './person.css';

/** Runs of one person that are listed: years of practice. */
const RUNS = 2000;

/** One trainee: how each level began and how it goes now, and every run. */
export function PersonPage({ traineeId }: { readonly traineeId: string }) {
  const { t, pack } = useTrainerWords();
  const { trainer, library, people, go } = useTrainer();
  const answer = useAnswer(traineeId, () => trainer.runs({ traineeId }, RUNS));
  const plans = useAnswer('plans', () => trainer.plans());
  const rules = usePolicy()?.policy.rules;
  const [open, setOpen] = useState<'edit' | 'remove' | 'certificate' | null>(null);
  const [left, setLeft] = useState<{ readonly name: string; readonly removed: Removed } | null>(null);
  const person = people.trainees.find(({ id }) => id === traineeId);
  const runs = useMemo(() => (answer?.kind === 'done' ? answer.value : []), [answer]);
  const earned = useMemo(() => earnedBy(runs, plans?.kind === 'done' ? plans.value.exams : [], campaignEntries(playableLevels(library)).map(roadLevel), rules), [runs, plans, library, rules]);
  const columns = useMemo((): readonly TableColumn<RunRow>[] => {
    const c = t.run.columns;
    return [
      { id: 'at', head: c.at, width: 'minmax(0, 1.3fr)', value: (row) => row.startedAt, cell: (row) => whenText(row.startedAt) },
      { id: 'level', head: c.level, width: 'minmax(0, 2fr)', value: (row) => levelTitle(library, row.levelId, pack, t.free) },
      { id: 'mode', head: c.mode, width: 'minmax(0, 0.9fr)', value: (row) => (row.examId === null ? t.run.modes[row.mode] : t.run.exam) },
      { id: 'score', head: c.score, width: 'minmax(0, 0.7fr)', value: (row) => row.score, cell: (row) => (row.score === null ? '–' : oneDecimal(row.score)), figure: true },
      { id: 'rank', head: c.rank, width: 'minmax(0, 0.6fr)', value: (row) => row.rank, figure: true },
      { id: 'ending', head: c.ending, width: 'minmax(0, 1fr)', value: (row) => (row.ending === null ? t.run.running : t.run.endings[row.ending]) },
    ];
  }, [t, library, pack]);
  const toList = (): void => go({ kind: 'people', classId: person?.classId ?? null });
  if (person === undefined) {
    return (
      <TrainerPage title={t.person.goneHead}>
        <p className="table-empty">{t.person.gone}</p>
        {left !== null && <LeftDialog name={left.name} removed={left.removed} onClose={toList} />}
      </TrainerPage>
    );
  }
  const className = people.classes.find(({ id }) => id === person.classId)?.name ?? t.classes.none;
  const figure = people.figures.find((entry) => entry.traineeId === traineeId);
  return (
    <TrainerPage title={person.name} lead={[fill(t.person.numberIs, { n: person.staffNumber }), className, fill(t.person.sum, { runs: figure?.runs ?? 0, passed: figure?.passed ?? 0, landmines: figure?.landmines ?? 0 })].join(' · ')} actions={(
      <>
        <button type="button" className="paper-button" data-key="escape" data-testid="person-back" onClick={toList}><ArrowLeft aria-hidden="true" />{t.person.back}</button>
        <button type="button" className="paper-button" data-testid="edit-person" onClick={() => setOpen('edit')}><Pencil aria-hidden="true" />{t.person.edit}</button>
        <button type="button" className="paper-button" data-testid="remove-person" onClick={() => setOpen('remove')}><Trash2 aria-hidden="true" />{t.person.remove}</button>
        {earned.length > 0 && <button type="button" className="paper-button strong" data-testid="open-certificate" onClick={() => setOpen('certificate')}><Award aria-hidden="true" />{t.certificate.open}</button>}
        {runs.length > 0 && <ReportButtons name={person.name} />}
      </>
    )}>
      {answer?.kind === 'problem' && <ProblemNote problem={answer.problem} />}
      {plans?.kind === 'problem' && <ProblemNote problem={plans.problem} />}
      {runs.length > 0 && <FirstAndLast runs={runs} />}
      {answer !== null && (
        <DataTable label={t.run.list} columns={columns} rows={runs} keyOf={(row) => row.id} sort={NEWEST} onOpen={(row) => go({ kind: 'run', runId: row.id, back: { kind: 'person', traineeId } })}
          empty={<><h2>{t.person.noRunsHead}</h2><p>{t.person.noRuns}</p></>} />
      )}
      {open === 'edit' && <PersonDialog person={person} classId={person.classId} onClose={() => setOpen(null)} />}
      {open === 'remove' && <RemovePersonDialog person={person} runs={runs.length} onClose={() => setOpen(null)} onDone={(removed) => { if (leavesAny(removed)) setLeft({ name: person.name, removed }); else toList(); }} />}
      {open === 'certificate' && <CertificateDialog person={person} earned={earned} onClose={() => setOpen(null)} />}
    </TrainerPage>
  );
}

const NEWEST = { id: 'at', desc: true };
