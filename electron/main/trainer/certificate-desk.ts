import type { CentreKey, CertificateClaim, CertificateView, Certified, CheckedCertificate, IssuedCertificate, ReadKey } from '../../contract/trainer/certificates.js';
import type { Exported } from '../../contract/trainer/exchange.js';
import type { RunRow } from '../../contract/results/run.js';
import type * as Exchange from '../exchange/entry.js';
import type { ResultsStore } from '../results/results-store.js';
import { centreFiles } from './centre-files.js';
import { bytesOf, type FileDialogs } from './exchange-desk.js';
import { readPlans } from './plans-file.js';
import { TrainerProblem } from './problem.js';
import { CERTIFICATE_PROBLEMS as SAID } from './certificate-texts.js';

/** Certificates made and checked, and the keys that vouch for them. */
export interface CertificateDesk {
  keys(): CentreKey[];
  issue(claim: CertificateClaim, pin: string): Promise<IssuedCertificate>;
  check(text: string): CheckedCertificate;
  writeKey(): Promise<Exported | null>;
  readKey(): Promise<ReadKey | null>;
  forgetKey(id: string): CentreKey[];
}

/** What it is built on. */
export interface CertificateParts {
  /** The data folder: keys and plans lie there. */
  readonly folder: string;
  readonly results: () => ResultsStore;
  readonly dialogs: FileDialogs;
  readonly exchange: () => typeof Exchange;
}

/** What an exam's certificate begins with, in the text of its code; no level's id has such a sign. */
const EXAM = 'exam:';
/** How far a mean may lie beside the scores that it is of: it is written with one decimal. */
const ROUNDED = 0.05;

/** See {@link CertificateDesk}. */
export function certificateDesk({ folder, results, dialogs, exchange }: CertificateParts): CertificateDesk {
  const files = centreFiles(folder, exchange);
  const known = (): (CentreKey & { readonly publicKey: string })[] => {
    const centre = files.centre();
    const enrolment = files.enrolment();
    const here = [
      ...(centre === null ? [] : exchange().trustedCentres(centre).map((key, index) => ({ ...key, whose: index === 0 ? 'own' as const : 'former' as const }))),
      ...(enrolment === null ? [] : [{ ...exchange().publicOf(enrolment.centre), whose: 'enrolled' as const }]),
      ...files.otherCentres().map((key) => ({ ...key, whose: 'other' as const })),
    ];
    return here.filter(({ id }, index) => here.findIndex((key) => key.id === id) === index);
  };
  const keys = (): CentreKey[] => known().map(({ id, name, whose }) => ({ id, name, whose }));
  return {
    keys,
    async issue(claim, pin) {
      const file = files.centre();
      if (file === null) throw new TrainerProblem(SAID.noKey);
      const person = results().trainee(claim.traineeId);
      if (person === null) throw new TrainerProblem(SAID.gone);
      const runs = claim.runIds.map((id) => results().run(id)?.row);
      const what = whatOf(claim, runs, folder);
      const { score, rank } = claim;
      const scores = runs.map((run) => run?.score ?? Number.NaN);
      if (!(score >= Math.min(...scores) - ROUNDED && score <= Math.max(...scores) + ROUNDED)) throw new TrainerProblem(SAID.otherRuns);
      const last = runs.map((run) => run?.endedAt ?? '').sort().at(-1) ?? '';
      const centre = await exchange().unlockCentre(file, pin);
      const certificate: CertificateView = { what, name: person.name, score: Math.round(score * 10) / 10, rank, date: dayOf(last), centre: centre.name };
      return { certificate, keyId: centre.id, text: exchange().certificateText({ ...certificate, what: asText(what) }, centre) };
    },
    check(scanned) {
      // A mail programme breaks long lines; no certificate has a break of its own.
      const text = scanned.replace(/[\r\n]+/g, '').trim();
      try {
        const said = exchange().verifyCertificate(text, known());
        const key = keys().find(({ id }) => id === exchange().keyNamedIn(text));
        if (key === undefined) throw new Error('A certificate was verified by no key.');
        return { kind: 'valid', certificate: { ...said, what: certifiedBy(said.what) }, key, remark: said.centre === key.name ? null : SAID.otherName(said.centre, key.name) };
      } catch (error) {
        const code = String(error instanceof Error ? Reflect.get(error, 'code') : '');
        const kind = (['altered', 'another-centre', 'not-one'] as const).find((known) => code === `certificate/${known}`);
        if (kind === undefined) throw error;
        return { kind, problem: exchange().sentenceOf(error) };
      }
    },
    async writeKey() {
      const file = files.centre();
      if (file === null) throw new TrainerProblem(SAID.noKey);
      const centre = exchange().publicOf(file);
      const to = await dialogs.openFolder();
      return to === null ? null : { place: await exchange().putFile(to, exchange().publicKeyFileName(centre), Buffer.from(exchange().publicFileOf(centre))), runs: 0 };
    },
    async readKey() {
      const [path] = await dialogs.openFiles('public-key');
      if (path === undefined) return null;
      const read = exchange().readPublicFile((await bytesOf(path)).toString('utf8'));
      const here = known().find(({ id, whose }) => id === read.id && whose !== 'other');
      if (here === undefined) files.keepOtherCentres([...files.otherCentres().filter(({ id }) => id !== read.id), read]);
      return { key: { id: read.id, name: here?.name ?? read.name, whose: here?.whose ?? 'other' }, keys: keys() };
    },
    forgetKey(id) {
      files.keepOtherCentres(files.otherCentres().filter((key) => key.id !== id));
      return keys();
    },
  };
}

/** What the runs earn. @throws TrainerProblem when they are not this person's, not passed, or not all that the exam asks for. */
function whatOf({ traineeId, what }: CertificateClaim, runs: readonly (RunRow | undefined)[], folder: string): Certified {
  const exam = what.kind === 'exam' ? readPlans(folder).exams.find(({ id }) => id === what.examId) : undefined;
  if (what.kind === 'exam' && exam === undefined) throw new TrainerProblem(SAID.noExam);
  const counts = (run: RunRow | undefined): run is RunRow => run !== undefined && run.traineeId === traineeId && run.ending === 'finished' && run.passed && (exam === undefined || run.examId === exam.id);
  const good = runs.filter(counts);
  const levels = new Set(good.map(({ levelId }) => levelId));
  if (good.length < runs.length || levels.size < runs.length || exam?.levelIds.some((id) => !levels.has(id)) === true) throw new TrainerProblem(SAID.otherRuns);
  return exam === undefined ? { kind: 'campaign' } : { kind: 'exam', name: exam.name };
}

function asText(what: Certified): string {
  if (what.kind === 'campaign') return 'campaign';
  return what.kind === 'exam' ? `${EXAM}${what.name}` : what.levelId;
}

function certifiedBy(text: string): Certified {
  if (text === 'campaign') return { kind: 'campaign' };
  return text.startsWith(EXAM) ? { kind: 'exam', name: text.slice(EXAM.length) } : { kind: 'level', levelId: text };
}

/** The day of a moment as the clock on the wall has it. */
function dayOf(moment: string): string {
  const at = new Date(moment);
  const two = (value: number): string => String(value).padStart(2, '0');
  return `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`;
}
