import { planOfKey } from '../../game/content/free-shift/plan.js';
import type { Library } from '../library.js';
import { stationLevels } from '../library.js';

/** A level by its title; one that is not on this machine's shelf by its id. */
export function levelTitle(library: Library, levelId: string, language: 'zh' | 'en', free: string): string {
  if (planOfKey(levelId) !== null) return free;
  const found = stationLevels(library).find(({ key }) => key === levelId);
  return found === undefined ? levelId : `${levelId} ${found.outline.title[language]}`;
}
