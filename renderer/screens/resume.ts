import { createSession, type Session } from '../../game/session/index.js';
import type { Replay as KeptReplay } from '../../electron/contract/replay.js';
import { playableLevels, type Library, type LevelEntry } from '../library.js';
import { asksForProfile, type Mode, type Profile, type Replay } from '../rules.js';

/** Starts a fresh shift on a level with a seed of its own. */
export function startShift(entry: LevelEntry, mode: Mode, logEntries: number, candidate: Profile): Session {
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
  return createSession({ level: entry.level, packHash: entry.pack.hash, seed, mode, logEntries, ...(asksForProfile(entry.level) ? { profile: candidate } : {}) });
}

/** The level that a kept shift was played on, in the very content it was played with; null when that is gone. */
export function levelOfReplay(library: Library, replay: KeptReplay): LevelEntry | null {
  return playableLevels(library).find((entry) => entry.level.id === bareLevelId(replay.level) && entry.level.packId === replay.packId && entry.pack.hash === replay.packHash) ?? null;
}

/** The shift that was cut short, exactly where it was. Null when it no longer fits the level. */
export function resumeShift(entry: LevelEntry, replay: KeptReplay | Replay): Session | null {
  const past = replay as Pick<Replay, 'rulesVersion' | 'commands' | 'endTick'>;
  try {
    return createSession({ level: entry.level, packHash: replay.packHash, seed: replay.seed, mode: replay.mode, logEntries: replay.logEntries, profile: replay.profile }, past);
  } catch {
    return null;
  }
}

function bareLevelId(id: string): string {
  return id.includes('/') ? id.slice(id.indexOf('/') + 1) : id;
}
