import type { Profile } from '../../../electron/contract/desk.js';

/** Whether the player no longer needs to be offered the tutorial first: they have seen it, or played without it. */
export function tutorialSeen({ seen, runs }: Pick<Profile, 'seen' | 'runs'>): boolean {
  return seen.tutorial || runs.length > 0;
}
