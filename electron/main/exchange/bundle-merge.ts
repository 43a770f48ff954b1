import { setImmediate as breathe } from 'node:timers/promises';
import type { MergeReport } from '../../contract/exchange.js';
import type { Bilingual } from '../../contract/ids.js';
import type { Trainee } from '../../contract/results/people.js';
import type { KeptRun, ResultsStore, StationRecord } from '../results/results-store.js';
import type { Line } from './bundle-format.js';
import { unknownContent } from './bundle-read.js';
import type { Bundle } from './bundle-read.js';
import { mergeStopped, otherContent } from './bundle-texts.js';
import { shown } from './roster-texts.js';

/** What merging needs of the store. */
export type Target = Pick<ResultsStore, 'trainees' | 'sittings' | 'runCount' | 'hasRun' | 'merge'>;

/** How a bundle is taken. */
export interface MergeChoices {
  /** Hashes of the packs that are here. */
  readonly knownHashes: readonly string[];
  /** Whether runs of content that is not here are taken too; otherwise such a bundle is refused as a whole. */
  readonly takeOtherContent: boolean;
  /** How many runs are written in one transaction; fewer in tests only. */
  readonly runsAtOnce?: number;
}

/** So many runs are one transaction: a longer one would hold the window still. */
const RUNS_AT_ONCE = 250;

/**
 * What merging would add. Nothing is written.
 * @throws ExchangeProblem when the bundle holds other content and that was not allowed.
 */
export async function planMerge(store: Target, bundle: Bundle, choices: MergeChoices): Promise<MergeReport> {
  refuseOtherContent(bundle, choices);
  const sittings = new Set(store.sittings().map(({ id }) => id));
  const people = store.trainees();
  const ids = new Set(people.map(({ id }) => id));
  const byNumber = new Map(people.map((trainee) => [trainee.staffNumber, trainee]));
  const report = { newRuns: 0, knownRuns: 0, newSittings: 0, newTrainees: 0 };
  const remarks: Bilingual[] = [];
  for await (const { kind, value } of bundle.lines()) {
    if (kind === 'trainee') {
      const here = byNumber.get(value.staffNumber);
      if (here === undefined && !ids.has(value.id)) report.newTrainees += 1;
      if (here !== undefined && here.name !== value.name) remarks.push(otherName(here, value, bundle.head.stationName));
    }
    if (kind === 'sitting' && !sittings.has(value.id)) report.newSittings += 1;
    if (kind === 'run') report[store.hasRun(value.row.id) ? 'knownRuns' : 'newRuns'] += 1;
  }
  return { stationId: bundle.head.stationId, ...report, remarks };
}

/**
 * Takes a bundle over, run by run whole. Any order and any repetition of bundles gives the same store, so a merge that the disk
 * cut short is simply done again.
 * @throws ExchangeProblem when the bundle holds other content and that was not allowed, or when the disk refused in the middle; whatever the store says when it refused at once.
 */
export async function mergeBundle(store: Target, bundle: Bundle, choices: MergeChoices): Promise<MergeReport> {
  const plan = await planMerge(store, bundle, choices);
  const before = { runs: store.runCount({}), sittings: store.sittings().length, people: store.trainees().length };
  const runsAtOnce = choices.runsAtOnce ?? RUNS_AT_ONCE;
  let batch = emptyRecord();
  let done = 0;
  const write = (): void => {
    try {
      store.merge(batch);
    } catch (error) {
      if (done === 0) throw error;
      throw mergeStopped(done, bundle.head.counts.runs, error instanceof Error ? error.message : String(error));
    }
    done += batch.runs.length;
  };
  for await (const line of bundle.lines()) {
    addTo(batch, line);
    if (batch.runs.length < runsAtOnce) continue;
    write();
    // The people and the sittings are written by now: what follows leans on them.
    batch = emptyRecord();
    await breathe();
  }
  write();
  const newRuns = store.runCount({}) - before.runs;
  return { ...plan, newRuns, newSittings: store.sittings().length - before.sittings, newTrainees: store.trainees().length - before.people, remarks: [...plan.remarks, ...leftOut(plan.newRuns - newRuns)] };
}

function refuseOtherContent({ head }: Bundle, { knownHashes, takeOtherContent }: MergeChoices): void {
  const unknown = unknownContent(head, knownHashes);
  if (unknown.length > 0 && !takeOtherContent) throw otherContent(unknown);
}

/** A record that grows line by line. */
type Growing = { -readonly [K in keyof StationRecord]: StationRecord[K][number][] };

function emptyRecord(): Growing {
  return { classes: [], trainees: [], sittings: [], runs: [] };
}

function addTo(record: Growing, line: Line): void {
  if (line.kind === 'class') record.classes.push(line.value);
  else if (line.kind === 'trainee') record.trainees.push(line.value);
  else if (line.kind === 'sitting') record.sittings.push(line.value);
  else record.runs.push(line.value satisfies KeptRun);
}

function otherName(here: Trainee, there: Trainee, station: string): Bilingual {
  return {
    zh: `工号 ${here.staffNumber} 在本机是“${shown(here.name)}”，在“${shown(station)}”上是“${shown(there.name)}”。成绩按工号合并，都记在这个工号下面；如果是两个人，请给其中一位换工号。`,
    en: `The staff number ${here.staffNumber} is “${shown(here.name)}” here and “${shown(there.name)}” at “${shown(station)}”. Results are merged by number and stand under it; if these are two people, give one of them another number.`,
  };
}

function leftOut(count: number): Bilingual[] {
  if (count <= 0) return [];
  return [
    {
      zh: `有 ${count} 个班次没有合并：它们属于在本机已经删除的学员。`,
      en: `${count} ${count === 1 ? 'run was' : 'runs were'} left out: they belong to people who were deleted here.`,
    },
  ];
}
