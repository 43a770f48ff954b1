import type { Overview, StationHealth } from '../../contract/trainer/views.js';
import type { RunRow } from '../../contract/results/run.js';
import type { ResultsStore } from '../results/results-store.js';

/** What this machine knows of itself and of the bundles it merged. */
export interface MachineHealth {
  /** Free space beside the results, bytes; null where it cannot be asked. */
  readonly freeBytes: number | null;
  /** Where this machine's results are copied to, and when last. */
  readonly backupFolder: string | null;
  readonly lastBackupAt: string | null;
  readonly name: string;
  /** Of each station: what it is called, and when its last bundle came in. */
  readonly bundles: readonly { readonly stationId: string; readonly name: string; readonly at: string }[];
  readonly now: Date;
}

const LATEST = 5;
/** Runs looked through for the stations' health: a month of a busy room. */
const LOOKED_AT = 5000;
const MONTH_MS = 30 * 86_400_000;

/** The first page: how much there is, what came last, and how the stations are. */
export function overviewOf(store: ResultsStore, health: MachineHealth): Overview {
  const figures = store.traineeFigures({});
  const runs = store.runs({}, LOOKED_AT);
  return {
    classes: store.classes().length,
    people: store.trainees().length,
    runs: figures.reduce((sum, figure) => sum + figure.runs, 0),
    latest: runs.filter(({ ending }) => ending !== null).slice(0, LATEST),
    stations: stationsOf(store.stationId, runs, health),
  };
}

function stationsOf(here: string, runs: readonly RunRow[], { bundles, freeBytes, backupFolder, lastBackupAt, name, now }: MachineHealth): StationHealth[] {
  const ids = new Set([here, ...bundles.map(({ stationId }) => stationId), ...runs.map(({ stationId }) => stationId)]);
  return [...ids].map((stationId): StationHealth => {
    const own = runs.filter((run) => run.stationId === stationId);
    const bundle = bundles.find((entry) => entry.stationId === stationId);
    const isHere = stationId === here;
    return {
      stationId, name: isHere ? name : (bundle?.name ?? ''), here: isHere,
      lastRunAt: own[0]?.startedAt ?? null,
      runs: own.length,
      lastBundleAt: bundle?.at ?? null,
      interrupted: own.filter(({ ending, startedAt }) => ending === 'interrupted' && now.getTime() - Date.parse(startedAt) < MONTH_MS).length,
      freeBytes: isHere ? freeBytes : null,
      backupFolder: isHere ? backupFolder : null,
      lastBackupAt: isHere ? lastBackupAt : null,
    };
  });
}
