import * as z from 'zod';
import type { StationDisk } from './disk.js';
import { readStationFile, writeStationFile } from './disk.js';

const NAME = 'station-restarts';
/** How often the station starts again by itself within {@link WITHIN_MS}. */
const MOST = 3;
const WITHIN_MS = 5 * 60 * 1000;

const fileSchema = z.strictObject({
  /** Moments of the last restarts, in milliseconds since 1970. */
  at: z.array(z.number()).max(100),
  /** How often it started again by itself since it was set up. */
  total: z.int().nonnegative(),
});

/** Counts restarts on the disk, so that a program that dies at once does not do so for ever. */
export interface Restarts {
  /** Whether it may start again; if so, that is counted. */
  allow(): boolean;
  /** How often it did so since it was set up, for the station's health. */
  total(): number;
}

/** Opens the count. A file that cannot be read counts from nothing; one that cannot be written counts in memory. */
export function openRestarts(disk: StationDisk): Restarts {
  const read = readStationFile(disk, NAME, fileSchema);
  let { at, total } = read.kind === 'ok' ? read.value : { at: [] as number[], total: 0 };
  return {
    allow() {
      const now = disk.now().getTime();
      // Moments of a clock that was set back lie ahead; they count as well.
      at = at.filter((moment) => Math.abs(now - moment) < WITHIN_MS);
      if (at.length >= MOST) return false;
      at = [...at, now];
      total += 1;
      writeStationFile(disk, NAME, { at, total });
      return true;
    },
    total: () => total,
  };
}
