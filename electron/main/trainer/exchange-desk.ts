import { randomUUID } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Whose } from '../../contract/results/figures.js';
import type { BundleOutcome, CentreView, Exported, ExportKind, ExportProgress, RosterPreview } from '../../contract/trainer/exchange.js';
import type * as Exchange from '../exchange/entry.js';
import type { Roster } from '../exchange/roster.js';
import type { RosterPlan } from '../exchange/roster-plan.js';
import type { ResultsStore } from '../results/results-store.js';
import { centreFiles, type Arrived } from './centre-files.js';
import { problemOf, TrainerProblem } from './problem.js';
import { rosterPreview } from './roster-preview.js';

/** Rosters and results in and out, as the desk asks for them: what lies between the file dialogs and the results. */
export interface ExchangeDesk {
  previewRoster(): Promise<RosterPreview | null>;
  replanRoster(id: string, rename: boolean): Promise<RosterPreview>;
  applyRoster(id: string): Promise<void>;
  mergeBundles(knownHashes: readonly string[]): Promise<BundleOutcome[] | null>;
  takeOtherContent(again: string, knownHashes: readonly string[]): Promise<BundleOutcome>;
  exportResults(kind: ExportKind, language: 'zh' | 'en', whose: Whose): Promise<Exported | null>;
  exportProgress(): ExportProgress | null;
  stopExport(): void;
  centre(): CentreView;
  makeCentre(name: string, pin: string): Promise<void>;
  enrolStation(name: string, pin: string): Promise<Exported | null>;
  readEnrolment(): Promise<CentreView | null>;
  writeBundle(): Promise<Exported | null>;
  arrived(): Arrived;
}

/** What the operating system's dialogs are asked for. */
export interface FileDialogs {
  /** Paths of chosen files; empty when nobody chose any. */
  openFiles(what: 'roster' | 'bundles' | 'enrolment' | 'public-key' | 'plans'): Promise<readonly string[]>;
  /** A folder to write into; null when nobody chose one. */
  openFolder(): Promise<string | null>;
}

/** What it is built on. */
export interface ExchangeParts {
  readonly folder: string;
  readonly results: () => ResultsStore;
  readonly dialogs: FileDialogs;
  /** Rosters, bundles, keys and tables are read when they are needed first. */
  readonly exchange: () => typeof Exchange;
  readonly now: () => Date;
}

/** Above any roster or bundle that is taken: a larger file is not even read, bytes. */
const LARGEST = 256_000_000;

/** See {@link ExchangeDesk}. */
export function exchangeDesk({ folder, results, dialogs, exchange, now }: ExchangeParts): ExchangeDesk {
  const files = centreFiles(folder, exchange);
  let shown: { readonly id: string; readonly file: string; readonly roster: Roster; readonly plan: RosterPlan } | null = null;
  let writing: { readonly stop: AbortController; readonly progress: ExportProgress } | null = null;
  const plan = (file: string, roster: Roster, rename: boolean): RosterPreview => {
    shown = { id: randomUUID(), file, roster, plan: exchange().planRoster(roster.rows, roster.problems, results(), { rename }) };
    return rosterPreview(shown, rename);
  };
  const put = async (name: string, content: Content): Promise<string | null> => {
    const to = await dialogs.openFolder();
    return to === null ? null : exchange().putFile(to, name, content);
  };
  const view = (): CentreView => ({ centre: files.centre()?.name ?? null, station: files.enrolment()?.vouch.stationName ?? null, stationCentre: files.enrolment()?.centre.name ?? null });
  /** Bundles that were refused for other content since files were chosen last, by what they may be asked for again. */
  const refusedFor = new Map<string, string>();
  const merge = async (path: string, knownHashes: readonly string[], takeOtherContent: boolean): Promise<BundleOutcome> => {
    const file = basename(path);
    let station = '';
    try {
      const centre = files.centre();
      if (centre === null) throw new TrainerProblem({ zh: '这台机器还没有中心密钥，认不出是谁的成绩包。先在下面“中心密钥”里建一把。', en: 'This machine has no centre key yet, so it cannot tell whose bundle this is. Make one under “Centre key” below.' });
      const bundle = await exchange().readBundle(await bytesOf(path), exchange().trustedCentres(centre));
      station = bundle.head.stationName;
      const foreign = exchange().unknownContent(bundle.head, knownHashes).length > 0;
      const report = await exchange().mergeBundle(results(), bundle, { knownHashes, takeOtherContent });
      files.noteArrival(bundle.head.stationId, station, now());
      return { file, station, newRuns: report.newRuns, knownRuns: report.knownRuns, newPeople: report.newTrainees, remarks: [...report.remarks, ...(foreign ? [UNWATCHABLE] : [])], problem: null, again: null };
    } catch (error) {
      const again = error instanceof Error && Reflect.get(error, 'code') === 'bundle/other-content' ? randomUUID() : null;
      if (again !== null) refusedFor.set(again, path);
      return { file, station, newRuns: 0, knownRuns: 0, newPeople: 0, remarks: [], problem: problemOf(error), again };
    }
  };
  return {
    async previewRoster() {
      const [path] = await dialogs.openFiles('roster');
      if (path === undefined) return null;
      return plan(basename(path), await exchange().readRoster(await bytesOf(path)), false);
    },
    async replanRoster(id, rename) {
      if (shown?.id !== id) throw stale();
      return plan(shown.file, shown.roster, rename);
    },
    async applyRoster(id) {
      if (shown?.id !== id) throw stale();
      exchange().applyRoster(shown.plan, results());
      shown = null;
    },
    async mergeBundles(knownHashes) {
      const paths = await dialogs.openFiles('bundles');
      if (paths.length === 0) return null;
      refusedFor.clear();
      const outcomes: BundleOutcome[] = [];
      for (const path of paths) outcomes.push(await merge(path, knownHashes, false));
      return outcomes;
    },
    async takeOtherContent(again, knownHashes) {
      const path = refusedFor.get(again);
      if (path === undefined) throw new TrainerProblem({ zh: '这个成绩包要重新选一次，什么都没合并。', en: 'Choose this bundle again; nothing was merged.' });
      refusedFor.delete(again);
      return merge(path, knownHashes, true);
    },
    async exportResults(kind, language, whose) {
      if (writing !== null) throw new TrainerProblem({ zh: '上一份导出还没写完，所以没有开始新的。等它写完，或者先停掉它。', en: 'The export before this one is still being written, so no new one was begun. Wait until it is done, or stop it first.' });
      const stop = new AbortController();
      const progress: ExportProgress = { done: 0, total: 0 };
      writing = { stop, progress };
      try {
        const day = now().toISOString().slice(0, 10).replaceAll('-', '');
        const watch = { onRuns: (done: number, total: number) => void Object.assign(progress, { done, total }) };
        const content = kind === 'xlsx' ? exchange().exportXlsx(results(), whose, { language, now: now(), watch }) : exchange().exportCsv(results(), whose, language, now(), watch);
        const place = await put(kind === 'xlsx' ? `next-call-${day}.xlsx` : `next-call-${day}-csv.zip`, stoppable(content, stop.signal));
        return place === null ? null : { place, runs: progress.total };
      } catch (error) {
        if (stop.signal.aborted) return null;
        throw error;
      } finally {
        writing = null;
      }
    },
    exportProgress: () => writing && { ...writing.progress },
    stopExport: () => writing?.stop.abort(),
    centre: view,
    async makeCentre(name, pin) {
      if (files.centre() !== null) throw new TrainerProblem({ zh: '这台机器已经有中心密钥了。再建一把，发出去的登记就都作废，所以没有建。', en: 'This machine has a centre key already. A second one would end every enrolment, so none was made.' });
      files.keepCentre(await exchange().makeCentre(name, pin));
    },
    async enrolStation(name, pin) {
      const file = files.centre();
      if (file === null) throw new TrainerProblem({ zh: '先建中心密钥，才能登记练习机。', en: 'Make the centre key first; then stations can be enrolled.' });
      const enrolment = exchange().enrolStation(await exchange().unlockCentre(file, pin), name, now());
      const place = await put(exchange().enrolmentFileName(enrolment), Buffer.from(JSON.stringify(enrolment)));
      return place === null ? null : { place, runs: 0 };
    },
    async readEnrolment() {
      const [path] = await dialogs.openFiles('enrolment');
      if (path === undefined) return null;
      files.keepEnrolment(exchange().readEnrolment((await bytesOf(path)).toString('utf8')));
      return view();
    },
    async writeBundle() {
      const { fileName, bytes, head } = await exchange().writeBundle(results(), files.enrolment(), now());
      const place = await put(fileName, bytes);
      return place === null ? null : { place, runs: head.counts.runs };
    },
    arrived: files.arrived,
  };
}

type Content = Parameters<typeof Exchange.putFile>[2];

/** Breaks off between two pieces; whoever writes them takes away what was written. */
async function* stoppable(content: AsyncIterable<Uint8Array>, signal: AbortSignal): AsyncGenerator<Uint8Array> {
  for await (const piece of content) {
    signal.throwIfAborted();
    yield piece;
  }
  signal.throwIfAborted();
}

function stale(): TrainerProblem {
  return new TrainerProblem({ zh: '这份预览已经过期，什么都没写。请重新选一次文件。', en: 'This preview is out of date and nothing was written. Choose the file again.' });
}

/** What a bundle with content that is not here leaves to say once it was taken. */
const UNWATCHABLE = {
  zh: '其中有本机没有的内容：分数和说过的话都在，只是这些练习的录音要装上同一版内容才放得了。',
  en: 'Some of it is content that is not here: scores and lines are kept, but the recordings of these runs can be watched only once the same version of it is here.',
};

/** A chosen file. @throws TrainerProblem when it is larger than anything that is taken. */
export async function bytesOf(path: string): Promise<Buffer> {
  const { size } = await stat(path);
  if (size > LARGEST) throw new TrainerProblem({ zh: `${basename(path)} 太大了，没有读。请确认选对了文件。`, en: `${basename(path)} is too large and was not read. Make sure it is the right file.` });
  return readFile(path);
}
