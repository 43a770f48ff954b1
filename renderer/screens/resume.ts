import { dealTexts } from '../../game/content/draws.js';
import { FREE_PACK, planOfKey, readPlanCode } from '../../game/content/free-shift/plan.js';
import { freshSeed } from '../../game/content/fresh-seed.js';
import { createPlayback, createSession, drillLevel, type Playback, type Session } from '../../game/session/index.js';
import type { Profile } from '../../electron/contract/desk.js';
import type { Replay as KeptReplay } from '../../electron/contract/replay.js';
import { deckFor } from '../deck.js';
import type { Notebook } from '../notebook.js';
import { freeShiftEntry } from '../free-shift/entry.js';
import { stationLevels, type Library, type LevelEntry, type OpenLevel } from '../library.js';
import { asksForProfile, type Mode, type Replay } from '../rules.js';
import type { RunningShift } from './screen.js';

/** Seeds to choose a new shift from. */
const CANDIDATES = 64;

/** The seed of a fresh shift on a level, which repeats little of the last ones there; a free shift has the seed of its plan. */
export function seedFor(entry: OpenLevel, runs: Profile['runs']): number {
  const recent = runs.filter(({ levelId }) => levelId === entry.key).map(({ seed }) => seed);
  return planOfKey(entry.key)?.seed ?? freshSeed(entry.level, entry.pack.texts, [...crypto.getRandomValues(new Uint32Array(CANDIDATES))], recent);
}

/** Starts a fresh shift on a level. */
export function startShift(entry: OpenLevel, mode: Mode, profile: Profile, notebook?: Notebook, seed = seedFor(entry, profile.runs)): RunningShift {
  const { log, settings } = profile;
  const setup = { level: entry.level, packHash: entry.packHash, seed, mode, logEntries: log.length, cards: deckFor(entry, profile), policy: entry.policy.rules, ...(notebook === undefined || notebook.record.length === 0 ? {} : { record: notebook.record }), ...(asksForProfile(entry.level) ? { profile: settings.candidate } : {}) };
  return { ...seated(entry, createSession(setup), log), notebook };
}

/** One call of a level, to be practised alone with newly drawn figures while another shift waits. */
export function startDrill(entry: OpenLevel, callId: string, id: string, parent: RunningShift, log: Profile['log']): RunningShift {
  const alone: OpenLevel = { ...entry, level: drillLevel(entry.level, callId) };
  const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
  const setup = { level: alone.level, packHash: entry.packHash, seed, mode: 'practice' as const, logEntries: log.length, policy: entry.policy.rules };
  return { ...seated(alone, createSession(setup), log), rewound: true, drill: { id, key: entry.key, parent } };
}

/** The level that a kept shift was played on, in the very content it was played with; null when that is gone. */
export function levelOfReplay(library: Library, replay: KeptReplay): LevelEntry | null {
  if (replay.packId === FREE_PACK) return freeLevelOf(library, replay);
  return stationLevels(library).find(({ outline, packHash }) => outline.id === bareLevelId(replay.level) && outline.packId === replay.packId && packHash === replay.packHash) ?? null;
}

/** The free shift that a recording belongs to: drawn again by its code, from the same packs. */
function freeLevelOf(library: Library, { level, packHash }: KeptReplay): LevelEntry | null {
  const plan = readPlanCode(level);
  const entry = plan === null ? null : freeShiftEntry(library, plan);
  return entry?.packHash === packHash ? entry : null;
}

/** The shift that was cut short, exactly where it was; it goes on, and is judged, by the policy that holds now. Null when it no longer fits the level. */
export function resumeShift(entry: OpenLevel, replay: KeptReplay | Replay, log: Profile['log'], notebook?: Notebook): RunningShift | null {
  const past = replay as Pick<Replay, 'rulesVersion' | 'commands' | 'endTick' | 'record'>;
  try {
    return { ...seated(entry, createSession({ level: entry.level, packHash: replay.packHash, seed: replay.seed, mode: replay.mode, logEntries: replay.logEntries, profile: replay.profile, cards: replay.cards, record: past.record, policy: entry.policy.rules }, past), log), notebook };
  } catch {
    return null;
  }
}

/** A recording to be watched: nothing of it is kept, and it goes by the policy that holds now. Null when it no longer fits the level. */
export function watchShift(entry: OpenLevel, replay: KeptReplay): (RunningShift & { readonly session: Playback }) | null {
  const past = replay as Pick<Replay, 'rulesVersion' | 'commands' | 'endTick' | 'record'>;
  try {
    const session = createPlayback({ level: entry.level, packHash: replay.packHash, seed: replay.seed, mode: replay.mode, logEntries: replay.logEntries, profile: replay.profile, cards: replay.cards, record: past.record, policy: entry.policy.rules }, past);
    return { ...seated(entry, session, []), session, rewound: true };
  } catch {
    return null;
  }
}

/** The shift with the words that are spoken in it: the one place where a level and its seed meet. */
function seated(entry: OpenLevel, session: Session, log: Profile['log']): RunningShift {
  const helped = log.map(({ callerName, difficulty, action }) => ({ name: callerName, difficulty, action }));
  return { session, entry: { ...entry, level: session.setup.level, pack: { ...entry.pack, texts: dealTexts(entry.pack.texts, session.setup.seed, helped) } } };
}

function bareLevelId(id: string): string {
  return id.includes('/') ? id.slice(id.indexOf('/') + 1) : id;
}
