import { createHash } from 'node:crypto';
import type { RosterChange, RosterProblem, RosterRow } from '../../contract/exchange.js';
import type { Trainee, TrainingClass } from '../../contract/results/people.js';
import type { ResultsStore } from '../results/results-store.js';
import { classIdOf, freeId, traineeIdOf } from './person-ids.js';
import { ExchangeProblem } from './problem.js';
import { problem, shown } from './roster-texts.js';

/** What a roster needs of the store. */
export type People = Pick<ResultsStore, 'classes' | 'trainees' | 'putPeople'>;

/** The dry run of a roster: what would be written, and nothing is yet. */
export interface RosterPlan {
  readonly added: readonly RosterChange[];
  readonly changed: readonly RosterChange[];
  /** How many rows say what is known already. */
  readonly unchanged: number;
  /** Classes that would be made, by name. */
  readonly newClasses: readonly string[];
  /** Those of the file, and those that only show beside the people who are here. */
  readonly problems: readonly RosterProblem[];
  /** What the people here were when the plan was made; see {@link applyRoster}. */
  readonly basis: string;
  readonly writes: { readonly classes: readonly TrainingClass[]; readonly trainees: readonly Trainee[] };
}

/** How a roster is taken. */
export interface RosterChoices {
  /** Whether a known number with another name is the same person under a new name. Otherwise it is a problem of its row. */
  readonly rename: boolean;
}

/** Compares the usable rows with who is here. Nothing is written. */
export function planRoster(rows: readonly RosterRow[], found: readonly RosterProblem[], store: People, { rename }: RosterChoices = { rename: false }): RosterPlan {
  const classes = store.classes();
  const byNumber = new Map(store.trainees().map((trainee) => [trainee.staffNumber, trainee]));
  const classNames = new Map(classes.map(({ id, name }) => [id, name]));
  const classIds = new Map(classes.map(({ id, name }) => [name, id]));
  const newClasses = new Map<string, TrainingClass>();
  const takenIds = new Set([...byNumber.values()].map(({ id }) => id));
  const problems = [...found];
  const added: RosterChange[] = [];
  const changed: RosterChange[] = [];
  const trainees: Trainee[] = [];
  let unchanged = 0;

  const classOf = (name: string | null): string | null => {
    if (name === null) return null;
    const known = classIds.get(name) ?? newClasses.get(name)?.id;
    if (known !== undefined) return known;
    const made = { id: freeId(classIdOf(name), (id) => classNames.has(id)), name };
    newClasses.set(name, made);
    return made.id;
  };

  for (const row of rows) {
    const { staffNumber, name, className } = row;
    const known = byNumber.get(staffNumber);
    if (known === undefined) {
      const id = freeId(traineeIdOf(staffNumber), (taken) => takenIds.has(taken));
      trainees.push({ id, staffNumber, name, classId: classOf(className) });
      added.push({ ...row, before: null });
      continue;
    }
    const before = { name: known.name, className: known.classId === null ? null : (classNames.get(known.classId) ?? null) };
    if (known.name !== name && !rename) {
      problems.push(anotherName(row, known.name));
      continue;
    }
    // A roster that names no class takes nobody out of theirs.
    if (known.name === name && (className === null || className === before.className)) {
      unchanged += 1;
      continue;
    }
    trainees.push({ ...known, name, classId: className === null ? known.classId : classOf(className) });
    changed.push({ ...row, className: className ?? before.className, before });
  }
  return {
    added,
    changed,
    unchanged,
    newClasses: [...newClasses.keys()],
    problems: problems.sort((a, b) => (a.row ?? 0) - (b.row ?? 0)),
    basis: basisOf(store),
    writes: { classes: [...newClasses.values()], trainees },
  };
}

/**
 * Writes a plan, all of it or nothing.
 * @throws ExchangeProblem when the people here have changed since the plan was made, or whatever the store says when the disk refuses.
 */
export function applyRoster(plan: RosterPlan, store: People): void {
  if (basisOf(store) !== plan.basis) {
    throw new ExchangeProblem('roster/stale', {
      zh: '预览之后，本机的名单已经变了，所以没有导入。请重新预览一次再导入。',
      en: 'The people here have changed since the preview, so nothing was imported. Preview the file again, then import it.',
    });
  }
  if (plan.writes.classes.length === 0 && plan.writes.trainees.length === 0) return;
  store.putPeople(plan.writes.classes, plan.writes.trainees);
}

function anotherName({ row, staffNumber, name }: RosterRow, here: string): RosterProblem {
  return problem(
    'roster/another-name',
    'error',
    row,
    null,
    `工号 ${staffNumber} 在本机是“${shown(here)}”，名单里是“${shown(name)}”。如果是同一个人改了名，请选“按名单改名”；如果是另一个人，请换一个工号，免得成绩记到别人名下。`,
    `Here the staff number ${staffNumber} belongs to “${shown(here)}”; the roster says “${shown(name)}”. If it is the same person under a new name, choose “rename as in the roster”; if not, give them another number, or their results go to somebody else.`,
  );
}

/** A mark of everybody who is here: equal marks, equal people. */
function basisOf(store: People): string {
  const classes = store.classes().map(({ id, name }) => `${id}\0${name}`);
  const trainees = store.trainees().map(({ id, staffNumber, name, classId }) => `${id}\0${staffNumber}\0${name}\0${classId ?? ''}`);
  return createHash('sha256').update([...classes.sort(), '', ...trainees.sort()].join('\n')).digest('hex');
}
