import * as z from 'zod';
import { freeSchema, type FreeChoices } from './free.js';
import type { SeenNow } from './keepsakes.js';
import { cardsSchema, seenSchema } from './keepsakes.js';
import type { Notice } from './notices.js';
import { noticeSchema } from './notices.js';
import type { PackListing, PackText } from './packs.js';
import type { PolicyText } from './policy.js';
import type { LogEntry, Progress, RunRecord } from './progress.js';
import { logEntrySchema, progressSchema, runSummarySchema } from './progress.js';
import type { Replay } from './replay.js';
import { interruptedSchema } from './replay.js';
import type { Settings } from './settings.js';
import { settingsSchema } from './settings.js';

/** Everything the first screen needs, read once at the start. */
export const profileSchema = z.strictObject({
  settings: settingsSchema,
  progress: progressSchema,
  log: z.array(logEntrySchema),
  /** Newest first. */
  runs: z.array(runSummarySchema),
  cards: cardsSchema,
  seen: seenSchema,
  free: freeSchema,
  interrupted: interruptedSchema.nullable(),
  notices: z.array(noticeSchema),
  /** False when nothing of this session will be kept; a notice says why. */
  keeps: z.boolean(),
});
/** See {@link profileSchema}. */
export type Profile = z.infer<typeof profileSchema>;

/** What the program runs on, for the about box and for a report of a fault. */
export const appInfoSchema = z.strictObject({
  version: z.string(),
  electron: z.string().nullable(),
  chrome: z.string().nullable(),
  node: z.string().nullable(),
  platform: z.string(),
});
/** See {@link appInfoSchema}. */
export type AppInfo = z.infer<typeof appInfoSchema>;

/**
 * The agent's desk as the page sees it: what is kept, and the few things only the shell can do.
 * In Electron it is `window.desk`; in a plain browser the renderer brings a stand-in with the same interface.
 * A function rejects only when it was called wrongly; trouble with the disk arrives as a {@link Notice}.
 */
export interface Desk {
  loadProfile(): Promise<Profile>;
  saveSettings(settings: Settings): Promise<void>;
  /** Keeps a finished shift, updates its level's progress in the same write, and returns all progress. */
  recordRun(run: RunRecord): Promise<Progress>;
  /** A kept run with its replay, or null when it is no longer there. */
  loadRun(id: string): Promise<RunRecord | null>;
  addLogEntry(entry: LogEntry): Promise<void>;
  removeLogEntry(id: string): Promise<void>;
  /** Adds cards to those the player holds; one that is held already changes nothing. */
  addCards(ids: string[]): Promise<void>;
  /** Keeps that something was shown, so that it does not come by itself again. */
  markSeen(now: SeenNow): Promise<void>;
  /** Keeps how the next free shift is set up. */
  saveFreeChoices(choices: FreeChoices): Promise<void>;
  /** Called after every command of a running shift; null once it is over. */
  saveInterrupted(replay: Replay | null): Promise<void>;
  /** The player's own packs. Empty in a plain browser. */
  listPacks(): Promise<PackListing[]>;
  /** The text of one pack, or null when there is none with this id or it was refused. */
  readPack(id: string): Promise<PackText | null>;
  /** Shows the folder of the player's own packs. Does nothing in a plain browser. */
  openPacksFolder(): Promise<void>;
  /** The centre's own policy, as its file says. A plain browser has none. */
  readPolicy(): Promise<PolicyText>;
  /** Shows the folder in which the centre's policy lies. Does nothing in a plain browser. */
  openPolicyFolder(): Promise<void>;
  /**
   * Asks where the page should lie as a PDF, under this name at first, and puts it there; a notice says whether it does.
   * Does nothing in a plain browser, whose own print dialog offers the same.
   */
  savePaper(name: string): Promise<void>;
  appInfo(): Promise<AppInfo>;
  setFullscreen(on: boolean): Promise<void>;
  /** Closes the game. Does nothing in a plain browser. */
  quit(): Promise<void>;
  /** Calls back for every notice after loadProfile; returns what stops it. */
  onNotice(callback: (notice: Notice) => void): () => void;
}
