import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How the app runs: as everybody's game, or as a station of a training room. */
export type RunMode = 'plain' | 'kiosk';

/**
 * Which one it is: what the command line says, else the station's settings. Only a station has such a file; one that
 * cannot be read keeps the station locked.
 */
export function runMode(argv: readonly string[], userData: string): RunMode {
  if (argv.includes('--no-kiosk')) return 'plain';
  if (argv.includes('--kiosk')) return 'kiosk';
  try {
    const kept: unknown = JSON.parse(readFileSync(join(userData, 'station.json'), 'utf8'));
    return typeof kept === 'object' && kept !== null && 'kiosk' in kept && kept.kiosk === false ? 'plain' : 'kiosk';
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ENOENT' ? 'plain' : 'kiosk';
  }
}
