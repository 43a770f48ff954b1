import type { Trainee } from '../../contract/results/people.js';
import type { RunBegin } from '../../contract/results/run.js';
import type { StationView } from '../../contract/station.js';
import { examSeed, type Exam, type Plans } from '../../contract/trainer/plans.js';
import type { ResultsStore } from '../results/results-store.js';

/** What the trainer's plans come to for whoever sits here. */
export type Offer = Pick<StationView, 'allowed' | 'exams'>;

/** Nobody sits here, or a guest, for whom nothing is planned. */
const NOTHING_PLANNED: Offer = { allowed: null, exams: [] };

/** A run of an exam that began at this station. */
export type ExamRun = Pick<RunBegin, 'id' | 'examId' | 'levelId'>;

/**
 * The levels that a trainee's class may see, and the open exams that they may sit, with the attempts that are left.
 * `begun` are the exam runs that the trainee began here, which a full disk may keep out of the results for a while.
 */
export function offerFor(plans: Plans, trainee: Trainee | null, results: ResultsStore, begun: readonly ExamRun[]): Offer {
  if (trainee === null) return NOTHING_PLANNED;
  const { id: traineeId, classId } = trainee;
  return {
    allowed: classId === null ? null : (plans.levels[classId] ?? null),
    exams: plans.exams.filter((exam) => isOpenFor(exam, trainee)).map((exam) => ({
      id: exam.id,
      name: exam.name,
      levels: exam.levelIds.map((levelId) => ({ levelId, seed: examSeed(exam, levelId, traineeId), left: attemptsLeft(exam, levelId, traineeId, results, begun) })),
    })),
  };
}

/** Whether a run may begin. One of an exam must be just what the exam fixes, with an attempt left; any other run always may. */
export function mayBegin({ examId, levelId, mode, seed }: RunBegin, { exams }: Offer): boolean {
  if (examId === null) return true;
  const fixed = exams.find(({ id }) => id === examId)?.levels.find((level) => level.levelId === levelId);
  return fixed !== undefined && mode === 'exam' && seed === fixed.seed && fixed.left > 0;
}

function isOpenFor({ state, classId }: Exam, trainee: Trainee): boolean {
  return state === 'open' && (classId === null || classId === trainee.classId);
}

/** An attempt is used up once it has begun, however it ends. */
function attemptsLeft({ id: examId, attempts }: Exam, levelId: string, traineeId: string, results: ResultsStore, begun: readonly ExamRun[]): number {
  const here = begun.filter((run) => run.examId === examId && run.levelId === levelId);
  const used = new Set([...results.runs({ traineeId, examId, levelId }, attempts), ...here].map(({ id }) => id));
  return Math.max(0, attempts - used.size);
}
