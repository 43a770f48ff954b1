import fc from 'fast-check';
import { unzipSync, zipSync } from 'fflate';
import { expect } from 'vitest';
import { bundleHeadSchema, rosterChangeSchema, rosterProblemSchema, rosterRowSchema } from '../../electron/contract/exchange.js';
import type { Trainee, TrainingClass } from '../../electron/contract/results/people.js';
import { sha256, signedPart } from '../../electron/main/exchange/bundle-format.js';
import { readBundle } from '../../electron/main/exchange/bundle-read.js';
import { writeBundle } from '../../electron/main/exchange/bundle-write.js';
import type { Source } from '../../electron/main/exchange/bundle-write.js';
import { makeCentre, publicOf, readCentreFile, unlockCentre } from '../../electron/main/exchange/centre-keys.js';
import { certificateText, verifyCertificate } from '../../electron/main/exchange/certificate.js';
import { enrolStation, readEnrolment } from '../../electron/main/exchange/enrolment.js';
import { ExchangeProblem } from '../../electron/main/exchange/problem.js';
import { readRoster } from '../../electron/main/exchange/roster.js';
import { applyRoster, planRoster } from '../../electron/main/exchange/roster-plan.js';
import type { People } from '../../electron/main/exchange/roster-plan.js';
import { signed } from '../../electron/main/exchange/signing.js';
import { gunzipSync, gzipSync } from 'node:zlib';
import { xlsx } from './exchange-examples.js';
import { at, begin, end, trainee, unit } from './results-examples.js';

const NOW = new Date('2026-03-01T12:00:00.000Z');

/** How what is packed begins. */
const GZIP = Buffer.from([0x1f, 0x8b, 0x08]);

/** What rosters hold in the wild, and worse. */
const word = fc.oneof(
  fc.constantFrom('工号', '员工编号', 'staff number', 'ID', '姓名', 'Name', '班级', 'group', '工号码', '1', '001', '1.2E+05', '1234567890123', '张伟', '=A1', '="007"', '#REF!', '"', '\t', ';', ',', '\r\n', '\n', '\ufeff', '\0', '\u202e', '１２', '😀', '__proto__', 'constructor'),
  fc.string({ maxLength: 8 }),
  fc.nat(2000).map(String),
);
const line = fc.array(word, { maxLength: 5 });
const table = fc.tuple(fc.constantFrom(',', ';', '\t'), fc.boolean(), fc.array(line, { maxLength: 8 })).map(([delimiter, hasHeader, lines]) => [...(hasHeader ? [['工号', '姓名', '班级']] : []), ...lines].map((cells) => cells.join(delimiter)).join('\n'));
const garbage = fc.uint8Array({ maxLength: 300 });

/** A few bytes of a good file changed, taken out or put in. */
const wounds = fc.array(fc.tuple(fc.nat(), fc.constantFrom('flip', 'cut', 'insert', 'drop', 'repeat'), fc.nat(255)), { minLength: 1, maxLength: 6 });
function wounded(bytes: Uint8Array, all: readonly (readonly [number, string, number])[]): Uint8Array {
  let now = Buffer.from(bytes);
  for (const [where, how, value] of all) {
    const index = now.byteLength === 0 ? 0 : where % now.byteLength;
    if (how === 'flip') now[index] = (now[index] ?? 0) ^ (value || 1);
    if (how === 'cut') now = now.subarray(0, index);
    if (how === 'insert') now = Buffer.concat([now.subarray(0, index), Buffer.from([value]), now.subarray(index)]);
    if (how === 'drop') now = Buffer.concat([now.subarray(0, index), now.subarray(index + 1 + (value % 8))]);
    if (how === 'repeat') now = Buffer.concat([now.subarray(0, index), now.subarray(Math.max(0, index - value), index), now.subarray(index)]);
  }
  return now;
}

/** People in memory, of whom every write is seen. */
function people(): People & { writes: number } {
  let classes: TrainingClass[] = [{ id: 'c-1', name: '一班' }];
  let trainees: Trainee[] = [trainee(1, { staffNumber: '1', name: '张伟', classId: 'c-1' })];
  return {
    writes: 0,
    classes: () => classes,
    trainees: () => trainees,
    putPeople(newClasses, changed) {
      this.writes += 1;
      classes = [...classes.filter(({ id }) => newClasses.every((entry) => entry.id !== id)), ...newClasses];
      trainees = [...trainees.filter(({ id }) => changed.every((entry) => entry.id !== id)), ...changed];
      expect(new Set(trainees.map(({ staffNumber }) => staffNumber)).size).toBe(trainees.length);
      expect(new Set(classes.map(({ id }) => id)).size).toBe(classes.length);
      for (const { classId } of trainees) expect(classId === null || classes.some(({ id }) => id === classId)).toBe(true);
    },
  };
}

/** Whatever the bytes are: a roster of sound rows and sentences, a dry run that writes nothing, and one write at most. */
async function takeRoster(bytes: Uint8Array): Promise<void> {
  const { rows, problems } = await readRoster(bytes);
  for (const row of rows) rosterRowSchema.parse(row);
  for (const problem of problems) rosterProblemSchema.parse(problem);
  expect(rows.length + problems.length).toBeGreaterThan(0);
  const store = people();
  const plan = planRoster(rows, problems, store, { rename: bytes.byteLength % 2 === 0 });
  for (const change of [...plan.added, ...plan.changed]) rosterChangeSchema.parse(change);
  expect(store.writes).toBe(0);
  applyRoster(plan, store);
  expect(store.writes).toBeLessThanOrEqual(1);
  expect(planRoster(rows, problems, store).added).toEqual([]);
}

/** A refusal is a problem with its sentence, and nothing else is ever thrown. */
function isRefusal(error: unknown): boolean {
  if (!(error instanceof ExchangeProblem)) throw error;
  return error.sentence.zh !== '' && error.sentence.en !== '';
}

/** Runs `inputs` random inputs through everything that reads a file from outside. */
export async function fuzzExchange(inputs: number): Promise<void> {
  const share = (part: number): { numRuns: number } => ({ numRuns: Math.ceil(inputs * part) });
  const workbook = await xlsx([['工号', '姓名', '班级'], ['001', '张伟', '一班'], [1002, '王芳', '二班']]);
  await fc.assert(fc.asyncProperty(fc.oneof(table.map((text) => new TextEncoder().encode(text)), garbage), takeRoster), share(0.4));
  await fc.assert(fc.asyncProperty(wounds, async (all) => takeRoster(wounded(workbook, all))), share(0.1));
  // A sound archive around a damaged sheet gets further.
  const parts = unzipSync(workbook);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...Object.keys(parts)), wounds, async (name, all) => takeRoster(zipSync({ ...parts, [name]: wounded(parts[name] ?? new Uint8Array(), all) }, { level: 0 }))),
    share(0.1),
  );

  const file = await makeCentre('城东', '246810');
  const centre = await unlockCentre(file, '246810');
  const trusted = [publicOf(file)];
  const enrolment = enrolStation(centre, '前台', NOW);
  const good = (await writeBundle(oneRun(), enrolment, NOW)).bytes;
  await fc.assert(
    fc.asyncProperty(wounds, async (all) => {
      const bytes = wounded(good, all);
      const read = await readBundle(bytes, trusted).catch((error: unknown) => (isRefusal(error) ? null : null));
      // Wounds may heal each other; then the file is the good one.
      expect(read === null).toBe(!good.equals(bytes));
    }),
    share(0.15),
  );

  // Somebody who unpacks it, changes a figure and packs it again: what is packed is sound, and of the same length as often as not.
  const bodyAt = good.indexOf(GZIP);
  const text = gunzipSync(good.subarray(bodyAt)).toString('utf8');
  const figures = [...text.matchAll(/[0-9]/g)].map(({ index }) => index);
  await fc.assert(
    fc.asyncProperty(fc.constantFrom(...figures), fc.constantFrom(...'0123456789'), async (index, figure) => {
      fc.pre(text[index] !== figure);
      const bytes = Buffer.concat([good.subarray(0, bodyAt), gzipSync(text.slice(0, index) + figure + text.slice(index + 1))]);
      await expect(readBundle(bytes, trusted)).rejects.toSatisfy(isRefusal);
    }),
    share(0.05),
  );

  // A station of this centre that signs nonsense: every line is looked at before any is used.
  const { head } = await readBundle(good, trusted);
  const strange = fc.array(fc.oneof(fc.json({ maxDepth: 2 }), fc.json({ maxDepth: 1 }).map((value) => `{"kind":"run","value":${value}}`), fc.string()), { maxLength: 4 });
  await fc.assert(
    fc.asyncProperty(strange, fc.boolean(), async (lines, isPacked) => {
      const text = Buffer.from(lines.join('\n'));
      const body = isPacked ? gzipSync(text) : text;
      const front = signedPart({ head: { ...head, counts: { trainees: 0, sittings: 0, runs: 0, units: 0 } }, vouch: enrolment.vouch, body: { bytes: body.byteLength, sha256: sha256(body) } });
      const bytes = Buffer.concat([front, signed('bundle', front, { publicKey: enrolment.vouch.stationKey, privateKey: enrolment.privateKey }), body]);
      const read = await readBundle(bytes, trusted).catch((error: unknown) => (isRefusal(error) ? null : null));
      if (read !== null) bundleHeadSchema.parse(read.head);
      expect(read === null).toBe(!(isPacked && text.byteLength === 0));
    }),
    share(0.1),
  );

  const texts: [string, (text: string) => unknown][] = [
    [JSON.stringify(enrolment), readEnrolment],
    [JSON.stringify(file), readCentreFile],
    [certificateText({ what: 'L06', name: '王芳', score: 80, rank: 'A', date: '2026-03-01' }, centre), (text) => verifyCertificate(text, trusted)],
  ];
  fc.assert(
    fc.property(fc.constantFrom(...texts), wounds, ([text, read], all) => {
      const changed = new TextDecoder().decode(wounded(new TextEncoder().encode(text), all));
      try {
        read(changed);
      } catch (error) {
        isRefusal(error);
      }
    }),
    share(0.1),
  );
}

/** A station at which one person played one run. */
function oneRun(): Source {
  const row = { ...begin('run-1'), sittingId: 's-1', traineeId: 'person-1', stationId: 'station-1', ending: 'finished' as const, endedAt: at(9), score: 80, rank: 'A' as const, passed: true };
  return {
    stationId: 'station-1',
    classes: () => [{ id: 'c-1', name: '一班' }],
    trainees: () => [trainee(1)],
    sittings: () => [{ id: 's-1', traineeId: 'person-1', stationId: 'station-1', startedAt: at(0), endedAt: at(10), ending: 'signed-out' }],
    runs: () => [row],
    run: () => ({ row, end: end('run-1'), units: [unit('run-1', 0)] }),
  };
}
