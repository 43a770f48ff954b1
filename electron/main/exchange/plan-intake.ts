import type { Bilingual } from '../../contract/ids.js';
import type { Trainee, TrainingClass } from '../../contract/results/people.js';
import type { Plans } from '../../contract/trainer/plans.js';
import type { PlanContent } from './plan-file.js';
import { shown } from './roster-texts.js';

/** Who and what is on this machine. */
export interface PlansHere {
  readonly plans: Plans;
  readonly classes: readonly TrainingClass[];
  readonly people: readonly Trainee[];
}

/** What a plan file comes to on this machine. Nothing is written yet. */
export interface PlanIntake {
  /** The plans that would hold from then on, with the class ids of this machine. */
  readonly plans: Plans;
  readonly classes: readonly TrainingClass[];
  readonly added: readonly Trainee[];
  readonly changed: readonly Trainee[];
  /** Who is not taken, and why. */
  readonly remarks: readonly Bilingual[];
}

/**
 * Compares a plan file with who is here. A class of the same name is that class, and somebody with the same number and
 * name is that person, whatever their ids; somebody else under a number of the file is left as they are.
 */
export function planIntake({ plans, classes, people }: PlanContent, here: PlansHere): PlanIntake {
  const classHere = new Map(here.classes.map((entry) => [entry.id, entry]));
  const namedHere = new Map(here.classes.map(({ id, name }) => [name, id]));
  const classIds = new Map(classes.map(({ id, name }) => [id, classHere.has(id) ? id : (namedHere.get(name) ?? id)]));
  const classOf = (id: string | null): string | null => (id === null ? null : (classIds.get(id) ?? (classHere.has(id) ? id : null)));

  const byId = new Map(here.people.map((person) => [person.id, person]));
  const byNumber = new Map(here.people.map((person) => [person.staffNumber, person]));
  const inFile = new Set(people.map(({ id }) => id));
  const added: Trainee[] = [];
  const changed: Trainee[] = [];
  const remarks: Bilingual[] = [];
  for (const entry of people) {
    const holder = byNumber.get(entry.staffNumber);
    const stranger = holder !== undefined && holder.id !== entry.id && !inFile.has(holder.id) ? holder : null;
    const known = byId.get(entry.id) ?? (stranger?.name === entry.name ? stranger : undefined);
    if (stranger !== null && known?.id !== stranger.id) {
      remarks.push(numberTaken(entry, stranger));
      continue;
    }
    const next: Trainee = { ...entry, id: known?.id ?? entry.id, classId: classOf(entry.classId) };
    if (known === undefined) added.push(next);
    else if (known.staffNumber !== next.staffNumber || known.name !== next.name || known.classId !== next.classId) changed.push(next);
  }
  return {
    plans: {
      ...plans,
      levels: Object.fromEntries(Object.entries(plans.levels).map(([id, levels]) => [classIds.get(id) ?? id, levels])),
      exams: plans.exams.map((exam) => (exam.classId === null ? exam : { ...exam, classId: classIds.get(exam.classId) ?? exam.classId })),
    },
    classes: classes.filter(({ id, name }) => classIds.get(id) === id && classHere.get(id)?.name !== name),
    added, changed, remarks,
  };
}

function numberTaken({ staffNumber, name }: Trainee, { name: here }: Trainee): Bilingual {
  return {
    zh: `工号 ${staffNumber} 在本机是“${shown(here)}”，文件里是“${shown(name)}”，这个人没有收。核对一下工号：改好一边，再读一次。`,
    en: `Here the staff number ${staffNumber} belongs to “${shown(here)}”; the file says “${shown(name)}”, who was not taken. Check the number, correct it on one side, and read the file again.`,
  };
}
