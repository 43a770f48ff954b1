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
  // The trainer's desk stands in an ordinary window, also on a station.
  if (argv.includes('--trainer')) return 'plain';
  return isStation(userData) ? 'kiosk' : 'plain';
}

/** Whether the desk opens without a PIN: started as it, and the machine is no station, or its trainer has just left it. */
export function startsAtDesk(argv: readonly string[], userData: string): boolean {
  return argv.includes('--trainer') && (argv.includes('--no-kiosk') || !isStation(userData));
}

function isStation(userData: string): boolean {
  try {
    const kept: unknown = JSON.parse(readFileSync(join(userData, 'station.json'), 'utf8'));
    return !(typeof kept === 'object' && kept !== null && 'kiosk' in kept && kept.kiosk === false);
  } catch (error) {
    return !(error instanceof Error && 'code' in error && error.code === 'ENOENT');
  }
}
