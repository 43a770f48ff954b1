import { createSession, type Session } from '../../game/session/index.js';
import type { Replay as KeptReplay } from '../../electron/contract/replay.js';
import { playableLevels, type Library, type LevelEntry, type OpenLevel } from '../library.js';
import { asksForProfile, type Mode, type Profile, type Replay } from '../rules.js';
import type { RunningShift } from './screen.js';

/** Starts a fresh shift on a level with a seed of its own. */
export function startShift(entry: OpenLevel, mode: Mode, logEntries: number, candidate: Profile): RunningShift {
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
  return seated(entry, createSession({ level: entry.level, packHash: entry.packHash, seed, mode, logEntries, ...(asksForProfile(entry.level) ? { profile: candidate } : {}) }));
}

/** The level that a kept shift was played on, in the very content it was played with; null when that is gone. */
export function levelOfReplay(library: Library, replay: KeptReplay): LevelEntry | null {
  return playableLevels(library).find(({ outline, packHash }) => outline.id === bareLevelId(replay.level) && outline.packId === replay.packId && packHash === replay.packHash) ?? null;
}

/** The shift that was cut short, exactly where it was. Null when it no longer fits the level. */
export function resumeShift(entry: OpenLevel, replay: KeptReplay | Replay): RunningShift | null {
  const past = replay as Pick<Replay, 'rulesVersion' | 'commands' | 'endTick'>;
  try {
    return seated(entry, createSession({ level: entry.level, packHash: replay.packHash, seed: replay.seed, mode: replay.mode, logEntries: replay.logEntries, profile: replay.profile }, past));
  } catch {
    return null;
  }
}

/** The shift with the words that are spoken in it: the one place where a level and its seed meet. */
function seated(entry: OpenLevel, session: Session): RunningShift {
  return { session, entry };
}

function bareLevelId(id: string): string {
  return id.includes('/') ? id.slice(id.indexOf('/') + 1) : id;
}
