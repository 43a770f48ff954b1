import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Bilingual } from '../../electron/contract/ids.js';
import type { PlanFilePreview } from '../../electron/contract/trainer/plan-file.js';
import { NO_PLANS, type Exam, type Plans } from '../../electron/contract/trainer/plans.js';
import { planFileName, planFileOf, readPlanFile, type PlanContent } from '../../electron/main/exchange/plan-file.js';
import { planIntake } from '../../electron/main/exchange/plan-intake.js';
import { PLANS_FILE } from '../../electron/main/trainer/plans-file.js';
import { testDesks } from '../support/test-desks.js';
import type { TestDesk } from '../support/trainer-desk.js';
import { trainee } from './results-examples.js';

const desk = testDesks();

const exam = (id: string, change: Partial<Exam> = {}): Exam => ({ id, name: `考核 ${id}`, classId: 'class-1', levelIds: ['L06'], seedBy: 'class', seed: 7, attempts: 1, state: 'open', preparedAt: '2026-03-01T09:00:00.000Z', openedAt: null, closedAt: null, ...change });
const plans: Plans = { version: 1, levels: { 'class-1': ['L06', 'L08'] }, exams: [exam('exam-1'), exam('exam-2', { state: 'prepared', classId: null })] };
const content: PlanContent = { from: '城东培训中心', madeAt: '2026-03-02T09:00:00.000Z', plans, classes: [{ id: 'class-1', name: '一班' }], people: [trainee(1, { classId: 'class-1' }), trainee(2, { classId: 'class-1' })] };

/** The trainer's own machine, with plans and people, and the file that it writes. */
async function written(): Promise<string> {
  const { trainer, store, folder } = desk();
  store.putPeople([...content.classes], [...content.people]);
  await trainer.savePlans(plans);
  const answer = await trainer.writePlanFile();
  const file = join(folder, planFileName({ from: '', madeAt: content.madeAt }));
  expect(answer).toEqual({ kind: 'done', value: { place: file, exams: 2, people: 2 } });
  return file;
}

async function previewOf({ trainer, files }: TestDesk, file: string): Promise<PlanFilePreview> {
  files.push(file);
  const answer = await trainer.previewPlanFile();
  if (answer.kind !== 'done' || answer.value === null) throw new Error(`No preview: ${JSON.stringify(answer)}`);
  return answer.value;
}

async function refusedBy({ trainer, files }: TestDesk, file: string): Promise<Bilingual> {
  files.push(file);
  const answer = await trainer.previewPlanFile();
  if (answer.kind !== 'problem') throw new Error(`It was taken: ${JSON.stringify(answer)}`);
  return answer.problem;
}

describe('a plan file', () => {
  it('brings plans, classes and people to a fresh station, after saying what it will do', async () => {
    const file = await written();
    const station = desk();
    const preview = await previewOf(station, file);
    expect(preview).toMatchObject({ from: '', classes: 1, people: 2, newPeople: 2, changedPeople: 0, dropped: [], remarks: [], exams: [{ name: '考核 exam-1', state: 'open', isNew: true }, { name: '考核 exam-2', state: 'prepared', isNew: true }] });
    expect([station.store.trainees(), readdirSync(station.folder).includes(PLANS_FILE)]).toEqual([[], false]);
    expect(await station.trainer.applyPlanFile(preview.id)).toEqual({ kind: 'done', value: null });
    expect(station.store.trainees()).toEqual(content.people);
    expect(await station.trainer.plans()).toEqual({ kind: 'done', value: plans });
    // The same once more changes nothing.
    const again = await previewOf(station, file);
    expect(again).toMatchObject({ newPeople: 0, changedPeople: 0, dropped: [], exams: [{ isNew: false }, { isNew: false }] });
    expect(await station.trainer.applyPlanFile(again.id)).toEqual({ kind: 'done', value: null });
    expect([station.store.trainees(), await station.trainer.plans()]).toEqual([content.people, { kind: 'done', value: plans }]);
  });

  it('says which exams it ends, and holds only for the machine that was looked at', async () => {
    const file = await written();
    const station = desk();
    await station.trainer.savePlans({ ...NO_PLANS, exams: [exam('exam-9', { classId: null })] });
    const preview = await previewOf(station, file);
    expect(preview.dropped).toEqual(['考核 exam-9']);
    station.store.putPeople([], [trainee(7)]);
    expect(await station.trainer.applyPlanFile(preview.id)).toMatchObject({ kind: 'problem', problem: { zh: expect.stringContaining('重新选一次') } });
    expect(await station.trainer.plans()).toMatchObject({ value: { exams: [{ id: 'exam-9' }] } });
    expect(await station.trainer.applyPlanFile('another')).toMatchObject({ kind: 'problem' });
  });

  it('is refused with the reason when it is none, is newer, or was changed, and nothing is written', async () => {
    const file = await written();
    const text = readFileSync(file, 'utf8');
    const station = desk();
    const variants: readonly (readonly [string, string])[] = [['{}', '不是安排文件'], ['姓名,工号', '不是安排文件'], [text.replace('"formatVersion":1', '"formatVersion":2'), '更新的版本'], [text.replace('L08', 'L09'), '坏了'], [text.slice(0, -40), '不是安排文件']];
    for (const [bytes, said] of variants) {
      const changed = join(station.folder, 'changed.ncp');
      writeFileSync(changed, bytes);
      expect((await refusedBy(station, changed)).zh).toContain(said);
    }
    expect([station.store.trainees(), await station.trainer.plans()]).toEqual([[], { kind: 'done', value: NO_PLANS }]);
  });

  it('that was changed in any byte is refused or says the same', () => {
    const bytes = planFileOf(content);
    fc.assert(fc.property(fc.nat(bytes.length - 1), fc.integer({ min: 1, max: 255 }), (at, by) => {
      const changed = Buffer.from(bytes);
      changed[at] = ((changed[at] ?? 0) + by) % 256;
      try {
        expect(readPlanFile(changed)).toEqual(content);
      } catch (error) {
        expect(error).toMatchObject({ code: expect.stringMatching(/^plans\//) });
      }
    }), { numRuns: 2000 });
  });

  it('says so when the people could be written and the plans could not', async () => {
    const file = await written();
    const station = desk();
    const preview = await previewOf(station, file);
    // Where the new file would be written on its way stands a folder.
    mkdirSync(join(station.folder, `${PLANS_FILE}.part`, 'x'), { recursive: true });
    const answer = await station.trainer.applyPlanFile(preview.id);
    expect(answer).toMatchObject({ kind: 'problem', problem: { zh: expect.stringMatching(/^名单已经写好，安排还是原来的。.*plans\.json/) } });
    expect([station.store.trainees(), await station.trainer.plans()]).toEqual([content.people, { kind: 'done', value: NO_PLANS }]);
  });
});

describe('people and classes of a plan file', () => {
  const here = (people: PlanContent['people'], classes: PlanContent['classes'] = []) => ({ plans: NO_PLANS, classes, people });

  it('meet the class of the same name and the person of the same number and name', () => {
    const { plans: next, classes, added, changed, remarks } = planIntake(content, here([trainee(1, { id: 'own-1', classId: null })], [{ id: 'own-class', name: '一班' }]));
    expect([classes, remarks]).toEqual([[], []]);
    expect(added).toEqual([trainee(2, { classId: 'own-class' })]);
    expect(changed).toEqual([trainee(1, { id: 'own-1', classId: 'own-class' })]);
    expect([next.levels, next.exams.map(({ classId }) => classId)]).toEqual([{ 'own-class': ['L06', 'L08'] }, ['own-class', null]]);
  });

  it('leave somebody else under a number of theirs alone, and say whom', () => {
    const { added, changed, remarks } = planIntake(content, here([trainee(1, { id: 'own-1', name: '另一位' })]));
    expect([added.map(({ id }) => id), changed]).toEqual([['person-2'], []]);
    expect(remarks.map(({ zh }) => zh)).toEqual([expect.stringMatching(/工号 1001.*另一位.*没有收/)]);
  });

  it('follow a number that was changed, and two that were exchanged', () => {
    const [first, second] = content.people;
    if (first === undefined || second === undefined) throw new Error('There are two people.');
    const swapped = { ...content, people: [{ ...first, staffNumber: second.staffNumber }, { ...second, staffNumber: first.staffNumber }] };
    const { added, changed, remarks } = planIntake(swapped, here([first, second], content.classes));
    expect([added, remarks, changed]).toEqual([[], [], swapped.people]);
    const station = desk();
    station.store.putPeople([...content.classes], [first, second]);
    station.store.putPeople([], [...changed]);
    expect(station.store.traineeByNumber(first.staffNumber)?.id).toBe(second.id);
  });
});
