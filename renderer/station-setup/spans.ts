import { fill } from '../screens/debrief/fill.js';
import type { SetupWords } from './words.js';

/** The seconds without a touch that can be chosen; all of them may be kept. */
export const IDLE_STEPS = [5, 10, 15, 20, 30, 45, 60, 75, 90, 105, 120, 150, 180, 240, 300, 420, 600, 900, 1200, 1800, 2700, 3600] as const;
/** The seconds of the countdown that can be chosen. */
export const COUNTDOWN_STEPS = [3, 5, 10, 15, 20, 30, 45, 60, 90, 120, 180, 240, 300] as const;
/** The hours between two backups that can be chosen. */
export const HOUR_STEPS = [1, 2, 3, 4, 6, 8, 12, 24, 48, 72, 168, 336, 720] as const;

/** A span of seconds as it is read: seconds up to a minute and a half, minutes beyond. */
export function spanText(s: SetupWords, seconds: number): string {
  if (seconds <= 90) return fill(s.seconds, { n: seconds });
  const [m, n] = [Math.floor(seconds / 60), seconds % 60];
  return n === 0 ? fill(s.wholeMinutes, { m }) : fill(s.minutesSeconds, { m, n });
}
