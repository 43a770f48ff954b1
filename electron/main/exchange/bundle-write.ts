import { setImmediate as breathe } from 'node:timers/promises';
import { createGzip } from 'node:zlib';
import type { BundleHead } from '../../contract/exchange.js';
import type { Sitting } from '../../contract/results/people.js';
import type { KeptRun, ResultsStore } from '../results/results-store.js';
import { BUNDLE_LIMITS, BUNDLE_VERSION, sha256, signedPart } from './bundle-format.js';
import type { Line } from './bundle-format.js';
import { refusal } from './bundle-texts.js';
import { listedRuns } from './listed-runs.js';
import { safePart } from './safe-part.js';
import type { Enrolment } from './enrolment.js';
import { idOfKey, signed } from './signing.js';

/** What a bundle is written from. */
export type Source = Pick<ResultsStore, 'stationId' | 'classes' | 'trainees' | 'sittings' | 'runs' | 'run'>;

/** A bundle that is ready to be put somewhere. */
export interface WrittenBundle {
  /** Such as `next-call-front-desk-2-20260301.ncb`. */
  readonly fileName: string;
  readonly bytes: Buffer;
  readonly head: BundleHead;
}

/** After so many runs the program looks after its window again. */
const RUNS_AT_A_TIME = 50;

/**
 * Everything that was played to an end at this station, or that ended at `since` or later, signed with the station's key.
 * Runs that are still being played are left for the next bundle.
 * @throws ExchangeProblem when the station is not enrolled or there is too much for one file.
 */
export async function writeBundle(store: Source, enrolment: Enrolment | null, now: Date, since: string | null = null): Promise<WrittenBundle> {
  if (enrolment === null) throw refusal('bundle/not-enrolled');
  const ended = await endedRuns(store, since);
  const parts = partsOf(store, ended.sittings);
  const content = new Map<string, BundleHead['content'][number]>();
  let units = 0;
  const pack = packer();
  const lines = async (kind: 'class' | 'trainee' | 'sitting', values: readonly unknown[]): Promise<void> => {
    for (const value of values) await pack.add({ kind, value } as Line);
  };
  await lines('class', parts.classes);
  await lines('trainee', parts.trainees);
  await lines('sitting', parts.sittings);
  let written = 0;
  for (const id of ended.runs) {
    const kept = store.run(id);
    if (kept?.end == null) continue;
    await pack.add({ kind: 'run', value: { row: kept.row, end: kept.end, units: [...kept.units] } });
    const { packHash } = kept.row;
    content.set(packHash, { packId: packOf(kept), packHash });
    units += kept.units.length;
    written += 1;
    if (written % RUNS_AT_A_TIME === 0) await breathe();
  }
  const body = await pack.end();
  const head: BundleHead = {
    formatVersion: BUNDLE_VERSION,
    stationId: store.stationId,
    stationName: enrolment.vouch.stationName,
    centreId: idOfKey(enrolment.centre.publicKey),
    madeAt: now.toISOString(),
    since,
    content: [...content.values()].sort((a, b) => (a.packHash < b.packHash ? -1 : 1)),
    counts: { trainees: parts.trainees.length, sittings: parts.sittings.length, runs: written, units },
  };
  const front = signedPart({ head, vouch: enrolment.vouch, body: { bytes: body.byteLength, sha256: sha256(body) } });
  const signature = signed('bundle', front, { publicKey: enrolment.vouch.stationKey, privateKey: enrolment.privateKey });
  const bytes = Buffer.concat([front, signature, body]);
  if (bytes.byteLength > BUNDLE_LIMITS.bytes || written > BUNDLE_LIMITS.runs || front.byteLength > BUNDLE_LIMITS.headerBytes) throw refusal('bundle/too-big');
  return { fileName: `next-call-${safePart(enrolment.vouch.stationName)}-${now.toISOString().slice(0, 10).replaceAll('-', '')}.ncb`, bytes, head };
}

function packOf({ row, end }: KeptRun): string {
  return end?.replay?.packId ?? (row.levelId.includes('/') ? (row.levelId.split('/')[0] ?? 'core') : 'core');
}

/** Which runs ended, the latest first, and in which sittings. */
async function endedRuns(store: Source, since: string | null): Promise<{ readonly runs: readonly string[]; readonly sittings: ReadonlySet<string> }> {
  const runs: string[] = [];
  const sittings = new Set<string>();
  for (const listed of listedRuns(store, {})) {
    for (const { id, sittingId, endedAt } of listed) {
      if (endedAt === null || (since !== null && endedAt < since)) continue;
      runs.push(id);
      sittings.add(sittingId);
    }
    await breathe();
  }
  return { runs, sittings };
}

/** The sittings of the runs, and everybody who is known here: somebody without a run belongs to the class too. */
function partsOf(store: Source, needed: ReadonlySet<string>): { classes: ReturnType<Source['classes']>; trainees: ReturnType<Source['trainees']>; sittings: Sitting[] } {
  return { classes: store.classes(), trainees: store.trainees(), sittings: store.sittings().filter(({ id }) => needed.has(id)) };
}

/** Packs lines one after the other, so that never all of them lie unpacked in memory. */
function packer(): { add(line: Line): Promise<void>; end(): Promise<Buffer> } {
  const gzip = createGzip({ level: 6 });
  const chunks: Buffer[] = [];
  gzip.on('data', (chunk: Buffer) => chunks.push(chunk));
  const ended = new Promise<void>((resolve, reject) => gzip.once('end', () => resolve()).once('error', reject));
  return {
    async add(line) {
      if (!gzip.write(`${JSON.stringify(line)}\n`)) await new Promise<void>((resolve) => gzip.once('drain', () => resolve()));
    },
    async end() {
      gzip.end();
      await ended;
      return Buffer.concat(chunks);
    },
  };
}
