import { useCallback } from 'react';
import { useProfile } from '../../hooks/use-profile.js';
import type { LevelEntry } from '../../library.js';
import { loadFirstCall } from './first-call.js';
import { tutorialSeen } from './tutorial-seen.js';

/** The tutorial as the title offers it. */
export interface Tutorial {
  /** Whether it is the first thing to offer: nothing has been played, and it was neither finished nor left. */
  readonly offered: boolean;
  start(): void;
  /** It was finished or left: from now on it stands in the menu only. */
  markSeen(): void;
}

/** Starts the tutorial, and knows whether it was seen. */
export function useTutorial(onStart: (entry: LevelEntry) => void): Tutorial {
  const { profile, markSeen: remember } = useProfile();
  const start = useCallback(() => void loadFirstCall().then(onStart), [onStart]);
  const markSeen = useCallback(() => remember({ tutorial: true }), [remember]);
  return { offered: !tutorialSeen(profile), start, markSeen };
}
