import type { Notice } from '../../contract/notices.js';
import type { StationConfig } from '../../contract/station-config.js';
import { FRESH_STATION, stationConfigSchema } from '../../contract/station-config.js';
import type { StationDisk } from './disk.js';
import { readStationFile, writeStationFile } from './disk.js';
import { STATION_NOTICES } from './station-notices.js';

const NAME = 'station';

/** How many backups lie in their folder at a time. */
export const KEPT_BACKUPS = 14;

/** How the station is set up, read once at the start and written by the trainer. */
export interface StationSetup {
  readonly config: () => StationConfig;
  /** What went wrong while reading, for the trainer. */
  readonly notices: readonly Notice[];
  /** Writes it whole; false when the disk refuses, and then nothing has changed. */
  change(part: Partial<Omit<StationConfig, 'version'>>): boolean;
}

/**
 * Opens station.json. Never throws. A file that cannot be understood is kept aside, and since only a station has one,
 * a fresh one that is a kiosk takes its place: a broken file must not open the station.
 */
export function openStationSetup(disk: StationDisk): StationSetup {
  const read = readStationFile(disk, NAME, stationConfigSchema);
  let config = read.kind === 'ok' ? read.value : FRESH_STATION;
  const notices: Notice[] = [];
  if (read.kind === 'broken') {
    config = { ...FRESH_STATION, kiosk: true };
    notices.push(read.aside === null ? STATION_NOTICES.setupStuck() : STATION_NOTICES.setupBroken(read.aside));
    if (read.aside !== null) writeStationFile(disk, NAME, config);
  }
  return {
    config: () => config,
    notices,
    change(part) {
      const next = { ...config, ...part };
      if (!writeStationFile(disk, NAME, next)) return false;
      config = next;
      return true;
    },
  };
}
