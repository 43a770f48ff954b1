import { randomUUID } from 'node:crypto';
import { basename } from 'node:path';
import type { PlanFilePreview, WrittenPlanFile } from '../../contract/trainer/plan-file.js';
import type * as Exchange from '../exchange/entry.js';
import type { PlanIntake, PlansHere } from '../exchange/plan-intake.js';
import type { ResultsStore } from '../results/results-store.js';
import { bytesOf, type FileDialogs } from './exchange-desk.js';
import { readPlans, writePlans } from './plans-file.js';
import { problemOf, TrainerProblem } from './problem.js';

/** What the trainer lays down, out to the other machines of the room and in again. */
export interface PlansDesk {
  /** Asks where to, and writes plans, classes and people there; null when nobody chose a place. */
  write(): Promise<WrittenPlanFile | null>;
  /** Asks for a file and says what it would do; null when nobody chose one. Nothing is written. */
  preview(): Promise<PlanFilePreview | null>;
  /** Does what the dry run showed. @throws TrainerProblem when this machine has changed since, or the disk refuses. */
  apply(id: string): void;
}

/** What it is built on. */
export interface PlansParts {
  /** Where plans are kept. */
  readonly folder: string;
  readonly results: () => ResultsStore;
  readonly dialogs: FileDialogs;
  readonly exchange: () => typeof Exchange;
  /** What this machine is called; empty where it has no name. */
  readonly name: () => string;
  readonly now: () => Date;
}

/** See {@link PlansDesk}. */
export function plansDesk({ folder, results, dialogs, exchange, name, now }: PlansParts): PlansDesk {
  let shown: { readonly id: string; readonly basis: string; readonly intake: PlanIntake } | null = null;
  const here = (): PlansHere => ({ plans: readPlans(folder), classes: results().classes(), people: results().trainees() });
  return {
    async write() {
      const { plans, classes, people } = here();
      const content = { from: name(), madeAt: now().toISOString(), plans, classes: [...classes], people: [...people] };
      const to = await dialogs.openFolder();
      if (to === null) return null;
      const place = await exchange().putFile(to, exchange().planFileName(content), exchange().planFileOf(content));
      return { place, exams: plans.exams.length, people: people.length };
    },
    async preview() {
      const [path] = await dialogs.openFiles('plans');
      if (path === undefined) return null;
      const content = exchange().readPlanFile(await bytesOf(path));
      const before = here();
      const intake = exchange().planIntake(content, before);
      shown = { id: randomUUID(), basis: JSON.stringify(before), intake };
      const known = new Set(before.plans.exams.map(({ id }) => id));
      const kept = new Set(intake.plans.exams.map(({ id }) => id));
      return {
        id: shown.id, file: basename(path), from: content.from, madeAt: content.madeAt,
        classes: content.classes.length, people: content.people.length, newPeople: intake.added.length, changedPeople: intake.changed.length,
        exams: intake.plans.exams.map((exam) => ({ name: exam.name, state: exam.state, isNew: !known.has(exam.id) })),
        dropped: before.plans.exams.filter(({ id }) => !kept.has(id)).map((exam) => exam.name),
        remarks: [...intake.remarks],
      };
    },
    apply(id) {
      if (shown?.id !== id || shown.basis !== JSON.stringify(here())) {
        throw new TrainerProblem({ zh: '预览之后这台机器上的名单或安排变了，什么都没写。请重新选一次文件。', en: 'The people or plans of this machine have changed since the preview, and nothing was written. Choose the file again.' });
      }
      const { plans, classes, added, changed } = shown.intake;
      const people = [...added, ...changed];
      const changes = classes.length > 0 || people.length > 0;
      if (changes) results().putPeople(classes, people);
      try {
        writePlans(folder, plans);
      } catch (error) {
        const { zh, en } = problemOf(error);
        throw changes ? new TrainerProblem({ zh: `名单已经写好，安排还是原来的。${zh}`, en: `The people are written; the plans are as they were. ${en}` }) : error;
      }
      shown = null;
    },
  };
}
