import { expect, it } from 'vitest';
import type { BundleOutcome } from '../../electron/contract/trainer/exchange.js';
import { testDesks } from '../support/test-desks.js';
import { sat, type TestDesk } from '../support/trainer-desk.js';
import { begin, end, trainee, unit } from './results-examples.js';

const desk = testDesks();

/** A station's bundle with one run, and the centre's desk that enrolled it. */
async function sent(): Promise<{ readonly centre: TestDesk; readonly bundle: string }> {
  const centre = desk();
  const station = desk();
  station.store.putPeople([], [trainee(1)]);
  sat(station.store, 'person-1', 'sitting-1', [{ begin: begin('run-1'), units: [unit('run-1', 0)], end: end('run-1') }]);
  await centre.trainer.makeCentre('练习中心', '246810');
  const enrolled = await centre.trainer.enrolStation('前台', '246810');
  station.files.push(enrolled.kind === 'done' ? (enrolled.value?.place ?? '') : '');
  await station.trainer.readEnrolment();
  const bundle = await station.trainer.writeBundle();
  return { centre, bundle: bundle.kind === 'done' ? (bundle.value?.place ?? '') : '' };
}

async function merged({ trainer, files }: TestDesk, bundle: string, known: string[]): Promise<BundleOutcome> {
  files.push(bundle);
  const outcome = await trainer.mergeBundles(known);
  const [first] = outcome.kind === 'done' ? (outcome.value ?? []) : [];
  if (first === undefined) throw new Error('Nothing was chosen.');
  return first;
}

it('takes a bundle of other content only when asked to a second time, says what that means, and asks once', async () => {
  const { centre, bundle } = await sent();
  const refused = await merged(centre, bundle, []);
  expect(refused.again).not.toBeNull();
  expect(centre.store.runs({})).toEqual([]);
  const taken = await centre.trainer.takeOtherContent(refused.again ?? '', []);
  expect(taken).toMatchObject({ kind: 'done', value: { station: '前台', newRuns: 1, newPeople: 1, problem: null, again: null } });
  expect(taken.kind === 'done' && taken.value.remarks.map(({ en }) => en).join(' ')).toContain('can be watched only once');
  expect(centre.store.runs({}).map(({ id }) => id)).toEqual(['run-1']);
  expect(await centre.trainer.takeOtherContent(refused.again ?? '', [])).toMatchObject({ kind: 'problem', problem: { zh: expect.stringContaining('重新选') } });
});

it('offers it for other content alone, and says nothing of recordings where the content is here', async () => {
  const { centre, bundle } = await sent();
  const other = desk();
  await other.trainer.makeCentre('别的中心', '135790');
  expect(await merged(other, bundle, [])).toMatchObject({ problem: { en: expect.stringContaining('another centre') }, again: null });
  expect(await merged(centre, bundle, [begin('x').packHash])).toMatchObject({ problem: null, remarks: [], again: null });
});

it('forgets what was refused before once other files are chosen', async () => {
  const { centre, bundle } = await sent();
  const refused = await merged(centre, bundle, []);
  await merged(centre, bundle, []);
  expect(await centre.trainer.takeOtherContent(refused.again ?? '', [])).toMatchObject({ kind: 'problem' });
  expect(centre.store.runs({})).toEqual([]);
});
