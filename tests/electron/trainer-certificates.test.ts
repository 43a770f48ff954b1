import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { CertificateClaim, CheckedCertificate, IssuedCertificate } from '../../electron/contract/trainer/certificates.js';
import { NO_PLANS, type Exam } from '../../electron/contract/trainer/plans.js';
import { certificateText } from '../../electron/main/exchange/certificate.js';
import { readCentreFile, unlockCentre } from '../../electron/main/exchange/centre-keys.js';
import { openTestDesk, sat, type TestDesk } from '../support/trainer-desk.js';
import { begin, end, trainee } from './results-examples.js';

const PIN = '246810';
const EXAM: Exam = { id: 'exam-1', name: '三月|考核 100%', classId: null, levelIds: ['L06', 'L10'], seedBy: 'class', seed: 7, attempts: 2, state: 'closed', preparedAt: '2026-03-01T09:00:00.000Z', openedAt: null, closedAt: null };
const CLAIM: CertificateClaim = { traineeId: 'person-1', what: { kind: 'exam', examId: 'exam-1' }, runIds: ['exam-6', 'exam-10'], score: 80, rank: 'A' };

const open: TestDesk[] = [];
function desk(): TestDesk {
  const made = openTestDesk();
  open.push(made);
  return made;
}
afterEach(() => {
  while (open.length > 0) open.pop()?.close();
});

/** A desk with a key, an exam, somebody who passed it, and somebody who did not. */
async function centre(name = '城东培训中心'): Promise<TestDesk> {
  const made = desk();
  await made.trainer.makeCentre(name, PIN);
  await made.trainer.savePlans({ ...NO_PLANS, exams: [EXAM] });
  made.store.putPeople([], [trainee(1, { name: '周可' }), trainee(2, { name: '林夏' })]);
  const run = (id: string, levelId: string, change: Parameters<typeof end>[1], examId: string | null = 'exam-1') => ({ begin: begin(id, { levelId, examId, mode: 'exam' }), units: [], end: end(id, change) });
  sat(made.store, 'person-1', 'sitting-1', [run('exam-6', 'L06', { score: 74 }), run('exam-10', 'L10', { score: 86, endedAt: '2026-03-03T09:00:00.000Z' }), run('practice-10', 'L10', { score: 90 }, null), run('failed-10', 'L10', { score: 40, passed: false })]);
  sat(made.store, 'person-2', 'sitting-2', [run('other-6', 'L06', { score: 74 }), run('other-10', 'L10', { score: 86 })]);
  return made;
}

async function issued({ trainer }: TestDesk, claim = CLAIM): Promise<IssuedCertificate> {
  const outcome = await trainer.issueCertificate(claim, PIN);
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

async function checked({ trainer }: TestDesk, text: string): Promise<CheckedCertificate> {
  const outcome = await trainer.checkCertificate(text);
  if (outcome.kind !== 'done') throw new Error(JSON.stringify(outcome));
  return outcome.value;
}

describe('a certificate', () => {
  let refusing: TestDesk;
  beforeAll(async () => {
    refusing = await centre();
    open.length = 0;
  });
  afterAll(() => refusing.close());

  it('says what lies in the results, and is recognised by whoever made it', async () => {
    const made = await centre();
    const { certificate, text, keyId } = await issued(made);
    expect(certificate).toEqual({ what: { kind: 'exam', name: EXAM.name }, name: '周可', score: 80, rank: 'A', date: expect.stringMatching(/^2026-03-0[34]$/), centre: '城东培训中心' });
    expect(await checked(made, `  ${text}\r\n`)).toEqual({ kind: 'valid', certificate, key: { id: keyId, name: '城东培训中心', whose: 'own' }, remark: null });
    expect(text.startsWith('NEXTCALL1|exam:三月%7C考核 100%25|周可|80.0|A|')).toBe(true);
  });

  it('is of the campaign where every level given was passed', async () => {
    const made = await centre();
    const { certificate, text } = await issued(made, { ...CLAIM, what: { kind: 'campaign' }, runIds: ['exam-6', 'practice-10'], score: 82.04 });
    expect(certificate).toMatchObject({ what: { kind: 'campaign' }, score: 82 });
    expect(await checked(made, text)).toMatchObject({ kind: 'valid', certificate: { what: { kind: 'campaign' }, score: 82 } });
  });

  it.each<[string, Partial<CertificateClaim>]>([
    ['somebody else’s run', { runIds: ['exam-6', 'other-10'] }],
    ['a run that was not passed', { runIds: ['exam-6', 'failed-10'] }],
    ['a run from outside the exam', { runIds: ['exam-6', 'practice-10'] }],
    ['a level too few', { runIds: ['exam-6'], score: 74 }],
    ['the same run twice', { runIds: ['exam-6', 'exam-10', 'exam-10'] }],
    ['a run that is not here', { runIds: ['exam-6', 'nowhere'] }],
    ['a score above all of them', { score: 86.2 }],
    ['a score below all of them', { score: 73.8 }],
    ['an exam that is gone', { what: { kind: 'exam', examId: 'exam-2' } }],
    ['somebody who is gone', { traineeId: 'person-9' }],
  ])('is not made of %s', async (_what, change) => {
    expect(await refusing.trainer.issueCertificate({ ...CLAIM, ...change }, PIN)).toMatchObject({ kind: 'problem', problem: { zh: expect.stringContaining('没有发证书'), en: expect.stringContaining('o certificate was made') } });
  });

  it('takes the right PIN, and a key', async () => {
    const { trainer } = await centre();
    expect(await trainer.issueCertificate(CLAIM, '000000')).toMatchObject({ kind: 'problem', problem: { en: expect.stringContaining('PIN is wrong') } });
    const bare = desk();
    expect(await bare.trainer.issueCertificate(CLAIM, PIN)).toMatchObject({ kind: 'problem', problem: { zh: expect.stringContaining('中心密钥') } });
    expect(await bare.trainer.writePublicKey()).toMatchObject({ kind: 'problem', problem: { en: expect.stringContaining('no centre key') } });
  });
});

describe('a certificate that somebody brings', () => {
  it('is altered when a figure in it was changed, and none when it is something else', async () => {
    const made = await centre();
    const { text } = await issued(made);
    expect(await checked(made, text.replace('|80.0|', '|99.0|'))).toMatchObject({ kind: 'altered', problem: { zh: expect.stringContaining('不能算数') } });
    expect(await checked(made, '')).toMatchObject({ kind: 'not-one' });
    expect(await checked(made, 'x'.repeat(20_000))).toMatchObject({ kind: 'not-one' });
    // A mail programme has broken it into lines.
    expect(await checked(made, `${text.slice(0, 90)}\r\n${text.slice(90)}`)).toMatchObject({ kind: 'valid' });
  });

  it('of another centre is recognised once that centre’s public key was read, until it is forgotten', async () => {
    const east = await centre();
    const west = desk();
    const { text, keyId } = await issued(east);
    expect(await checked(west, text)).toMatchObject({ kind: 'another-centre', problem: { en: expect.stringContaining('城东培训中心') } });
    const file = await east.trainer.writePublicKey();
    const place = file.kind === 'done' ? (file.value?.place ?? '') : '';
    expect(place).toMatch(/next-call-城东培训中心\.nck$/);
    expect(readFileSync(place, 'utf8')).not.toContain('locked');
    expect(await west.trainer.readPublicKey()).toEqual({ kind: 'done', value: null });
    west.files.push(place);
    const key = { id: keyId, name: '城东培训中心', whose: 'other' };
    expect(await west.trainer.readPublicKey()).toEqual({ kind: 'done', value: { key, keys: [key] } });
    // Once more changes nothing.
    west.files.push(place);
    expect(await west.trainer.readPublicKey()).toMatchObject({ value: { keys: [key] } });
    expect(await checked(west, text)).toMatchObject({ kind: 'valid', key: { whose: 'other' }, remark: null });
    expect(await west.trainer.forgetPublicKey(keyId)).toEqual({ kind: 'done', value: [] });
    expect(await checked(west, text)).toMatchObject({ kind: 'another-centre' });
    // One's own key needs no reading.
    east.files.push(place);
    expect(await east.trainer.readPublicKey()).toMatchObject({ value: { key: { whose: 'own' }, keys: [{ whose: 'own' }] } });
  });

  it('is recognised by a station of the centre that made it', async () => {
    const made = await centre();
    const station = desk();
    const enrolled = await made.trainer.enrolStation('前台', PIN);
    station.files.push(enrolled.kind === 'done' ? (enrolled.value?.place ?? '') : '');
    await station.trainer.readEnrolment();
    expect(await checked(station, (await issued(made)).text)).toMatchObject({ kind: 'valid', key: { whose: 'enrolled', name: '城东培训中心' } });
  });

  it('that names another centre than the one whose key signed it is told apart', async () => {
    const made = await centre('城西培训中心');
    const key = await unlockCentre(readCentreFile(readFileSync(join(made.folder, 'centre-key.json'), 'utf8')), PIN);
    const text = certificateText({ what: 'L06', name: '周可', score: 80, rank: 'A', date: '2026-03-01' }, { ...key, name: '城东培训中心' });
    expect(await checked(made, text)).toMatchObject({ kind: 'valid', certificate: { what: { kind: 'level', levelId: 'L06' } }, key: { name: '城西培训中心' }, remark: { en: expect.stringContaining('城西培训中心') } });
  });

  it('cannot be checked by keys that cannot be read: the file is named and left as it is', async () => {
    const made = desk();
    writeFileSync(join(made.folder, 'other-centres.json'), '[{"format":"something"}]');
    expect(await made.trainer.checkCertificate('x')).toMatchObject({ kind: 'problem', problem: { zh: expect.stringContaining('other-centres.json') } });
    expect(readFileSync(join(made.folder, 'other-centres.json'), 'utf8')).toBe('[{"format":"something"}]');
    const wrong = join(made.folder, 'wrong.nck');
    writeFileSync(wrong, '{}');
    made.files.push(wrong);
    expect(await made.trainer.readPublicKey()).toMatchObject({ kind: 'problem', problem: { en: expect.stringContaining('no public key file') } });
  });
});
