import type { RunRow } from '../../../electron/contract/results/run.js';
import type { Exam } from '../../../electron/contract/trainer/plans.js';
import { oneDecimal } from '../../screens/debrief/fill.js';
import { useAnswer, useTrainer } from '../desk-context.js';
import { ProblemNote } from '../problem-note.js';
import { useTrainerWords } from '../words.js';

/** Most runs of one exam: a large centre's people by a few levels and tries. */
const RUNS = 5000;

/** Who sat an exam and what their best try of each level came to; whoever is missing stands there too. */
export function ExamResults({ exam }: { readonly exam: Exam }) {
  const { t } = useTrainerWords();
  const { trainer, people } = useTrainer();
  const answer = useAnswer(exam.id, () => trainer.runs({ examId: exam.id }, RUNS));
  if (answer === null) return null;
  if (answer.kind === 'problem') return <ProblemNote problem={answer.problem} />;
  const sitters = people.trainees.filter(({ classId }) => exam.classId === null || classId === exam.classId);
  const best = bestOf(answer.value);
  return (
    <div className="exam-table scroll" tabIndex={0} role="region" aria-label={t.exam.results}>
      <table>
        <thead><tr><th scope="col">{t.people.columns.name}</th>{exam.levelIds.map((id) => <th key={id} scope="col">{id}</th>)}</tr></thead>
        <tbody>
          {sitters.map(({ id, name }) => (
            <tr key={id}>
              <th scope="row">{name}</th>
              {exam.levelIds.map((levelId) => {
                const run = best.get(`${id} ${levelId}`);
                return <td key={levelId} className="number">{run?.score == null ? t.exam.notSat : `${oneDecimal(run.score)} ${run.rank ?? ''} · ${run.passed ? t.exam.passed : t.exam.failed}`}</td>;
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

function bestOf(runs: readonly RunRow[]): ReadonlyMap<string, RunRow> {
  const best = new Map<string, RunRow>();
  for (const run of runs) {
    const key = `${run.traineeId ?? ''} ${run.levelId}`;
    if (run.score !== null && run.score > (best.get(key)?.score ?? -1)) best.set(key, run);
  }
  return best;
}
