import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeBundle } from '../../electron/main/exchange/bundle-write.js';
import { makeCentre, unlockCentre } from '../../electron/main/exchange/centre-keys.js';
import { enrolStation, type Enrolment } from '../../electron/main/exchange/enrolment.js';
import { exportCsv } from '../../electron/main/exchange/export-csv.js';
import { exportXlsx } from '../../electron/main/exchange/export-xlsx.js';
import { putFile } from '../../electron/main/exchange/put-file.js';
import { openResultsDb } from '../../electron/main/results/results-db.js';
import type { ResultsStore } from '../../electron/main/results/results-store.js';
import { storeOf } from '../../electron/main/results/sqlite-results.js';
import type { Figure } from './support/figure.js';
import { fillCentre, type Centre } from './support/results-day.js';

const TICK_MS = 5;
/** As long as the slowest picture of the trainer's desk may take: no key press waits longer. */
const HELD_UP_MS = 300;
const AT_ONCE = 20;
const PIN = '246810';

/** What is written: the two forms of an export, and the bundle that goes from a station to the trainer. */
type Kind = 'xlsx' | 'csv' | 'ncb';
const CALLED: Readonly<Record<Kind, string>> = { xlsx: 'export as xlsx', csv: 'export as csv', ncb: 'bundle' };

/** What an export did to the program that wrote it. */
interface Written {
  readonly seconds: number;
  readonly processorSeconds: number;
  readonly bytes: number;
  /** Memory that the process held at most, above what it held before, bytes. */
  readonly memory: number;
  /** The longest time in which the program answered nobody, ms. */
  readonly heldUp: number;
}

/** A centre's results as a workbook, as text tables and as a bundle: time, memory, and how long the window waits meanwhile; beside reading every choice without writing it. */
export async function measureExport(quick: boolean): Promise<Figure[]> {
  const folder = mkdtempSync(join(tmpdir(), 'next-call-export-'));
  const centre: Centre = quick ? { trainees: 400, runs: 10_000 } : { trainees: 2000, runs: 100_000 };
  const db = openResultsDb(join(folder, 'results.db'));
  try {
    fillCentre(db, centre);
    const store = storeOf(db);
    const read = reading(store);
    const figures: Figure[] = [];
    const enrolment = enrolStation(await unlockCentre(await makeCentre('bench', PIN), PIN), 'bench', new Date());
    for (const kind of ['xlsx', 'csv', 'ncb'] as const) figures.push(...figuresOf(kind, centre, read, await writing(folder, store, kind, enrolment)));
    return figures;
  } finally {
    db.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

function reading(store: ResultsStore): { readonly seconds: number; readonly choices: number } {
  const begin = performance.now();
  const ids = store.runs({}).map(({ id }) => id);
  let choices = 0;
  for (let from = 0; from < ids.length; from += AT_ONCE) for (const unit of store.units(ids.slice(from, from + AT_ONCE))) choices += unit.choices.length;
  return { seconds: (performance.now() - begin) / 1000, choices };
}

async function writing(folder: string, store: ResultsStore, kind: Kind, enrolment: Enrolment): Promise<Written> {
  const before = process.memoryUsage().rss;
  let most = before;
  let heldUp = 0;
  let last = performance.now();
  const timer = setInterval(() => {
    const now = performance.now();
    heldUp = Math.max(heldUp, now - last - TICK_MS);
    last = now;
    most = Math.max(most, process.memoryUsage().rss);
  }, TICK_MS);
  const used = process.cpuUsage();
  const begin = performance.now();
  try {
    const now = new Date();
    const content = {
      xlsx: () => exportXlsx(store, {}, { language: 'zh', now }),
      csv: () => exportCsv(store, {}, 'zh', now),
      ncb: async () => (await writeBundle(store, enrolment, now)).bytes,
    } as const;
    const place = await putFile(folder, `results.${kind}`, await content[kind]());
    const { user, system } = process.cpuUsage(used);
    return { seconds: (performance.now() - begin) / 1000, processorSeconds: (user + system) / 1e6, bytes: statSync(place).size, memory: most - before, heldUp };
  } finally {
    clearInterval(timer);
  }
}

function figuresOf(kind: Kind, { runs }: Centre, read: ReturnType<typeof reading>, { seconds, processorSeconds, bytes, memory, heldUp }: Written): Figure[] {
  return [
    {
      what: `${CALLED[kind]}, ${runs} results`, value: seconds, unit: 's', baseline: { of: 'reading every choice without writing it', value: read.seconds }, mark: null,
      note: `Once; ${read.choices} lines said, ${(bytes / 1e6).toFixed(1)} MB on the disk, ${processorSeconds.toFixed(1)} s of processor; ${kind === 'ncb' ? 'the baseline reads less: a bundle takes the recordings along' : 'the page shows how far it is and can stop it'}.`,
    },
    {
      what: `window held up by the ${CALLED[kind]}, ${runs} results`, value: heldUp, unit: 'ms', baseline: null, mark: { of: 'value', bound: 'at most', limit: HELD_UP_MS },
      note: `The longest of all times between two turns of the shell, looked at every ${TICK_MS} ms.`,
    },
    { what: `memory of the ${CALLED[kind]}, ${runs} results`, value: memory / 1e6, unit: 'MB', baseline: null, mark: null, note: 'Above what the process held before, at most.' },
  ];
}
