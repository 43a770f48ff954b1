import fc from 'fast-check';
import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import type { Trainee } from '../../electron/contract/results/people.js';
import { mergeBundle, planMerge } from '../../electron/main/exchange/bundle-merge.js';
import { readBundle } from '../../electron/main/exchange/bundle-read.js';
import type { Bundle } from '../../electron/main/exchange/bundle-read.js';
import { writeBundle } from '../../electron/main/exchange/bundle-write.js';
import { changePin, makeCentre, publicOf, readCentreFile, replaceCentre, trustedCentres, unlockCentre } from '../../electron/main/exchange/centre-keys.js';
import type { Centre, CentreFile } from '../../electron/main/exchange/centre-keys.js';
import { listedRuns } from '../../electron/main/exchange/listed-runs.js';
import { enrolmentFileName, enrolStation, readEnrolment } from '../../electron/main/exchange/enrolment.js';
import type { Enrolment } from '../../electron/main/exchange/enrolment.js';
import type { ResultsStore } from '../../electron/main/results/results-store.js';
import { aStore, everythingOf, playedStation, tidy } from './exchange-examples.js';
import { at, begin, end, sitting, trainee, unit } from './results-examples.js';

const NOW = new Date('2026-03-01T12:00:00.000Z');
/** The pack that every example run was played with. */
const HERE = { knownHashes: ['0123456789abcdef'], takeOtherContent: false };

let file: CentreFile;
let centre: Centre;
let enrolment: Enrolment;

beforeAll(async () => {
  file = await makeCentre('城东培训中心', '246810');
  centre = await unlockCentre(file, '246810');
  enrolment = enrolStation(centre, '前台 2', NOW);
});

afterEach(tidy);

const written = async (store: ResultsStore, since: string | null = null): Promise<Buffer> => (await writeBundle(store, enrolment, NOW, since)).bytes;
const bundleOf = async (store: ResultsStore): Promise<Bundle> => readBundle(await written(store), [publicOf(file)]);
const refused = async (bytes: Uint8Array, trusted = [publicOf(file)]): Promise<string> =>
  readBundle(bytes, trusted).then(() => 'accepted', (error: { code: string; sentence: { zh: string; en: string } }) => {
    expect(error.sentence.zh).toMatch(/。$/);
    expect(error.sentence.en).toMatch(/\.$/);
    return error.code;
  });

describe('a bundle', () => {
  test('says which station it is of, when it was made, of what content, and how much it holds', async () => {
    const store = playedStation('a', [trainee(1), trainee(2)], 2);
    const { fileName, head } = await writeBundle(store, enrolment, NOW);
    expect(fileName).toBe('next-call-前台-2-20260301.ncb');
    expect(head).toMatchObject({
      formatVersion: 1, stationId: store.stationId, stationName: '前台 2', madeAt: NOW.toISOString(),
      content: [{ packHash: '0123456789abcdef' }], counts: { trainees: 2, sittings: 2, runs: 4, units: 8 },
    });
  });

  test('brings everything that was played to an end, replays included', async () => {
    const station = playedStation('a', [trainee(1, { classId: 'c-1' }), trainee(2)], 3, [{ id: 'c-1', name: '一班' }]);
    station.beginSitting(sitting('s-guest', null));
    station.beginRun('s-guest', begin('guest-run'));
    station.endRun(end('guest-run'));
    station.endSitting('s-guest', at(30), 'idle');
    const desk = aStore();
    expect(await mergeBundle(desk, await bundleOf(station), HERE)).toMatchObject({ newRuns: 7, newSittings: 3, newTrainees: 2, remarks: [] });
    expect(everythingOf(desk)).toBe(everythingOf(station));
    expect(desk.replay('a-person-1-run-0')).toEqual(station.replay('a-person-1-run-0'));
    expect(desk.replay('a-person-1-run-0')).not.toBeNull();
  });

  test('leaves out what is still being played, and what ended before the day that was asked for', async () => {
    const station = playedStation('a', [trainee(1)], 1);
    station.beginSitting(sitting('s-open', 'person-1'));
    station.beginRun('s-open', begin('open-run'));
    station.beginRun('s-open', begin('late-run', { startedAt: at(40) }));
    station.endRun(end('late-run', { endedAt: at(50) }));
    expect((await writeBundle(station, enrolment, NOW)).head.counts).toMatchObject({ runs: 2, sittings: 2 });
    expect((await writeBundle(station, enrolment, NOW, at(45))).head.counts).toMatchObject({ runs: 1, sittings: 1 });
  });

  test.each([1, 2, 3, 6, 7])('lists every run once, %i at a time', (atATime) => {
    const station = playedStation('a', [trainee(1), trainee(2)], 3);
    const pages = [...listedRuns(station, {}, atATime)];
    expect(pages.flat()).toEqual(station.runs({}));
    expect(pages.flat()).toHaveLength(6);
    expect(pages.map(({ length }) => length)).toEqual(Array.from({ length: Math.ceil(6 / atATime) }, (_, page) => Math.min(atATime, 6 - page * atATime)));
  });

  test('cannot be written by a station that is not enrolled', async () => {
    await expect(writeBundle(aStore(), null, NOW)).rejects.toMatchObject({ code: 'bundle/not-enrolled' });
  });

  test('names whoever has another name here, and files their results under the number', async () => {
    const desk = aStore();
    desk.putPeople([], [trainee(1, { id: 't-1001', name: '王芳' })]);
    const bundle = await bundleOf(playedStation('a', [trainee(1, { name: '李雷' })], 1));
    const plan = await planMerge(desk, bundle, HERE);
    expect(plan).toMatchObject({ newRuns: 1, newTrainees: 0 });
    expect(plan.remarks[0]?.zh).toContain('1001');
    expect(desk.runs({})).toEqual([]);
    expect(await mergeBundle(desk, bundle, HERE)).toEqual(plan);
    expect(desk.trainees()).toEqual([{ id: 't-1001', staffNumber: '1001', name: '王芳', classId: null }]);
    expect(desk.runs({ traineeId: 't-1001' })).toHaveLength(1);
  });

  test('does not bring back somebody who was deleted here', async () => {
    const bundle = await bundleOf(playedStation('a', [trainee(1), trainee(2)], 1));
    const desk = aStore();
    await mergeBundle(desk, bundle, HERE);
    desk.removeTrainee('person-1');
    const report = await mergeBundle(desk, bundle, HERE);
    expect(report.newRuns).toBe(0);
    expect(report.remarks[0]?.en).toContain('deleted');
    expect(desk.trainees().map(({ id }) => id)).toEqual(['person-2']);
  });
});

describe('a bundle that is refused', () => {
  test('an empty file, another file, half a file, a longer file', async () => {
    const bytes = await written(playedStation('a', [trainee(1)], 1));
    expect(await refused(new Uint8Array())).toBe('bundle/not-a-bundle');
    expect(await refused(Buffer.from('工号,姓名'))).toBe('bundle/not-a-bundle');
    for (const length of [5, 10, 60, 400, bytes.byteLength - 1]) expect(await refused(bytes.subarray(0, length))).toBe('bundle/cut-short');
    expect(await refused(Buffer.concat([bytes, Buffer.from('x')]))).toBe('bundle/altered');
  });

  test('another format, with the word which side to update', async () => {
    const bytes = Buffer.from(await written(playedStation('a', [trainee(1)], 1)));
    bytes.writeUInt16BE(2, 8);
    expect(await refused(bytes)).toBe('bundle/other-version');
    await expect(readBundle(bytes, [publicOf(file)])).rejects.toMatchObject({ message: expect.stringContaining('this computer') });
  });

  test('another centre; but a centre that replaced its key still knows the old one', async () => {
    const bytes = await written(playedStation('a', [trainee(1)], 1));
    expect(await refused(bytes, [publicOf(await makeCentre('另一个中心', '135791'))])).toBe('bundle/another-centre');
    const replaced = await replaceCentre(file, '城东培训中心', '999999');
    expect(await refused(bytes, [...trustedCentres(replaced)])).toBe('accepted');
  });

  test('any byte that was changed', async () => {
    const bytes = await written(playedStation('a', [trainee(1)], 1));
    await fc.assert(
      fc.asyncProperty(fc.nat(bytes.byteLength - 1), fc.integer({ min: 1, max: 255 }), async (index, flip) => {
        const changed = Buffer.from(bytes);
        changed[index] = (changed[index] ?? 0) ^ flip;
        expect(await refused(changed)).toMatch(/^bundle\/(not-a-bundle|other-version|cut-short|altered|another-centre)$/);
      }),
      { numRuns: 300 },
    );
  });

  test('signed by a station for which the centre never spoke', async () => {
    const stranger = await unlockCentre(await makeCentre('城东培训中心', '246810'), '246810');
    const forged = { ...enrolStation(stranger, '前台 2', NOW), centre: enrolment.centre };
    const { bytes } = await writeBundle(playedStation('a', [trainee(1)], 1), forged, NOW);
    expect(await refused(bytes)).toBe('bundle/altered');
  });

  test('runs of content that is not here, unless the trainer takes them all the same', async () => {
    const bundle = await bundleOf(playedStation('a', [trainee(1)], 1));
    const desk = aStore();
    await expect(mergeBundle(desk, bundle, { ...HERE, knownHashes: ['ffffffff'] })).rejects.toMatchObject({ code: 'bundle/other-content', message: expect.stringContaining('01234567') });
    expect(desk.trainees()).toEqual([]);
    expect(await mergeBundle(desk, bundle, { knownHashes: [], takeOtherContent: true })).toMatchObject({ newRuns: 1 });
  });
});

describe('merging', () => {
  /** People of whom two stations may know the same number under different names and ids. */
  const person = fc.record({ n: fc.integer({ min: 1, max: 3 }), id: fc.constantFrom('', 'x-'), name: fc.constantFrom('甲', '乙') });
  const station = fc.record({ people: fc.uniqueArray(person, { selector: ({ n }) => n, minLength: 1, maxLength: 3 }), runs: fc.integer({ min: 0, max: 2 }) });

  test('any order and any repetition of any number of stations gives the same', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(station, { minLength: 2, maxLength: 3 }), fc.array(fc.nat(2), { minLength: 0, maxLength: 3 }), fc.boolean(), async (stations, again, isKnownHere) => {
        const bundles: Bundle[] = [];
        for (const [index, { people, runs }] of stations.entries()) {
          const known: Trainee[] = people.map(({ n, id, name }) => trainee(n, { id: `${id}person-${n}`, name }));
          bundles.push(await bundleOf(playedStation(`s${index}`, known, runs)));
        }
        const results: string[] = [];
        for (const order of [bundles, [...bundles].reverse(), [...again.map((index) => bundles[index % bundles.length] as Bundle), ...bundles]]) {
          const desk = aStore();
          if (isKnownHere) desk.putPeople([], [trainee(1, { id: 't-here', name: '丙' })]);
          for (const bundle of order) await mergeBundle(desk, bundle, HERE);
          results.push(everythingOf(desk));
        }
        expect(results[1]).toBe(results[0]);
        expect(results[2]).toBe(results[0]);
        tidy();
      }),
      { numRuns: Number(process.env.EXCHANGE_MERGES ?? 10) },
    );
  });

  test('in many small transactions gives the same as in one', async () => {
    const bundle = await bundleOf(playedStation('a', [trainee(1), trainee(2)], 3));
    const [one, many] = [aStore(), aStore()];
    await mergeBundle(one, bundle, HERE);
    await mergeBundle(many, bundle, { ...HERE, runsAtOnce: 1 });
    expect(everythingOf(many)).toBe(everythingOf(one));
  });

  test('that the disk ends half way says how far it came, and is completed by merging again', async () => {
    const station1 = playedStation('a', [trainee(1), trainee(2)], 2);
    const bundle = await bundleOf(station1);
    const desk = aStore();
    let left = 2;
    const failing = { ...desk, merge: (record: Parameters<ResultsStore['merge']>[0]) => {
      left -= 1;
      if (left < 0) throw new Error('the disk is full');
      return desk.merge(record);
    } };
    await expect(mergeBundle(failing, bundle, { ...HERE, runsAtOnce: 1 })).rejects.toMatchObject({ code: 'bundle/merge-stopped', message: expect.stringContaining('2 of 4') });
    expect(desk.runs({})).toHaveLength(2);
    expect(await mergeBundle(desk, bundle, HERE)).toMatchObject({ newRuns: 2, knownRuns: 2 });
    expect(everythingOf(desk)).toBe(everythingOf(station1));
  });

  test('a later bundle of the same station adds what is new', async () => {
    const station1 = playedStation('a', [trainee(1)], 1);
    const desk = aStore();
    await mergeBundle(desk, await bundleOf(station1), HERE);
    station1.beginSitting(sitting('s-2', 'person-1', { startedAt: at(60) }));
    station1.beginRun('s-2', begin('run-2', { startedAt: at(61) }));
    station1.fileUnit(unit('run-2', 0));
    station1.endRun(end('run-2', { endedAt: at(70) }));
    expect(await mergeBundle(desk, await bundleOf(station1), HERE)).toMatchObject({ newRuns: 1, knownRuns: 1, newTrainees: 0 });
    expect(everythingOf(desk)).toBe(everythingOf(station1));
  });
});

describe('keys', () => {
  test('the private key opens with the PIN only, and the file never holds it in the clear', async () => {
    expect(readCentreFile(JSON.stringify(file))).toEqual(file);
    expect(JSON.stringify(file)).not.toContain(centre.privateKey);
    await expect(unlockCentre(file, '246811')).rejects.toMatchObject({ code: 'key/wrong-pin' });
    const moved = await changePin(file, '246810', '112233');
    expect((await unlockCentre(moved, '112233')).privateKey).toBe(centre.privateKey);
    await expect(unlockCentre(moved, '246810')).rejects.toMatchObject({ code: 'key/wrong-pin' });
    expect(() => readCentreFile('{}')).toThrow(expect.objectContaining({ code: 'key/unreadable' }));
  });

  test('an enrolment carries a station’s own key; a changed one is refused', () => {
    expect(enrolmentFileName(enrolment)).toBe('next-call-前台-2.nce');
    expect(readEnrolment(JSON.stringify(enrolment))).toEqual(enrolment);
    expect(enrolment.privateKey).not.toBe(centre.privateKey);
    for (const changed of [{ ...enrolment, vouch: { ...enrolment.vouch, stationName: '前台 3' } }, { ...enrolment, privateKey: enrolStation(centre, 'b', NOW).privateKey }, {}]) {
      expect(() => readEnrolment(JSON.stringify(changed))).toThrow(expect.objectContaining({ code: 'enrolment/unreadable' }));
    }
  });
});
