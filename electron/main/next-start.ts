import type { LeaveFor } from '../contract/station.js';

/** What one start is told about being a station; a start without any of them goes by the station's setup. */
const OF_ONE_START: ReadonlySet<string> = new Set(['--kiosk', '--no-kiosk', '--trainer']);

/** The command line of the start for which a trainer leaves the station. Only that one start: the next goes by the setup again. */
export function afterLeaving(argv: readonly string[], to: Exclude<LeaveFor, 'quit'>): readonly string[] {
  return [...others(argv), '--no-kiosk', ...(to === 'trainer' ? ['--trainer'] : [])];
}

/** The command line of the start as the station that the setup says it is. */
export function asStation(argv: readonly string[]): readonly string[] {
  return others(argv);
}

function others(argv: readonly string[]): readonly string[] {
  return argv.slice(1).filter((argument) => !OF_ONE_START.has(argument));
}
