import type { Profile } from '../../../electron/contract/desk.js';

/**
 * Whether the player no longer needs to be offered the tutorial first.
 * The one place to change once the save itself remembers it; until then a kept run says so.
 */
export function tutorialSeen(profile: Profile): boolean {
  return profile.runs.length > 0;
}
