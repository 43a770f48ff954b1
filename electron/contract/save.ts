import * as z from 'zod';
import { freeSchema } from './free.js';
import { freshFree, withFreeShift } from './free-keeping.js';
import { nothingSeen } from './keeping.js';
import { cardsSchema, seenSchema } from './keepsakes.js';
import { KEPT_RUNS, logEntrySchema, progressSchema, RANK_ORDER, runSummarySchema } from './progress.js';
import type { LevelProgress, RunRecord, RunSummary } from './progress.js';
import { migrate } from './save-migrations.js';
import { DEFAULT_SETTINGS, settingsSchema } from './settings.js';

/** The version that this build writes. Raise it with one more step in save-migrations.ts. */
export const SAVE_VERSION = 6;

/** The save file: everything kept between sessions except the replays, which lie in files of their own. */
export const saveSchema = z.strictObject({
  version: z.literal(SAVE_VERSION),
  settings: settingsSchema,
  progress: progressSchema,
  log: z.array(logEntrySchema),
  /** Newest first, at most {@link KEPT_RUNS}. */
  runs: z.array(runSummarySchema).max(KEPT_RUNS),
  /** What the player has collected for later levels. */
  cards: cardsSchema,
  seen: seenSchema,
  free: freeSchema,
});
/** See {@link saveSchema}. */
export type Save = z.infer<typeof saveSchema>;

/** The save of a first start. */
export function emptySave(): Save {
  return { version: SAVE_VERSION, settings: { ...DEFAULT_SETTINGS }, progress: {}, log: [], runs: [], cards: [], seen: nothingSeen(), free: freshFree() };
}

/** What became of a save that was read. */
export type ReadSave =
  | { readonly kind: 'ok'; readonly save: Save; readonly migratedFrom: number | null }
  /** Written by a later build: must be left as it is. */
  | { readonly kind: 'newer'; readonly version: number }
  /** Cannot be understood: must be kept aside. */
  | { readonly kind: 'broken'; readonly reason: string };

/** Reads the text of a save: parses, brings it up to this version, and checks every field. Never throws. */
export function readSave(text: string): ReadSave {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch (error) {
    return { kind: 'broken', reason: `not JSON: ${error instanceof Error ? error.message : String(error)}` };
  }
  const head = z.looseObject({ version: z.int().positive() }).safeParse(raw);
  if (!head.success) return { kind: 'broken', reason: 'no version number' };
  const { version } = head.data;
  if (version > SAVE_VERSION) return { kind: 'newer', version };
  const checked = saveSchema.safeParse(migrate(head.data, SAVE_VERSION));
  if (!checked.success) return { kind: 'broken', reason: z.prettifyError(checked.error) };
  return { kind: 'ok', save: checked.data, migratedFrom: version === SAVE_VERSION ? null : version };
}

function betterRank(a: LevelProgress['bestRank'], b: LevelProgress['bestRank']): LevelProgress['bestRank'] {
  return RANK_ORDER.indexOf(a) <= RANK_ORDER.indexOf(b) ? a : b;
}

/** The list entry of a run. */
export function summaryOf({ id, at, levelId, mode, seed, score, rank, passed, policyHash }: RunRecord): RunSummary {
  return { id, at, levelId, mode, seed, score, rank, passed, ...(policyHash === undefined ? {} : { policyHash }) };
}

/** The save after one more finished shift. A run that is already in the list changes nothing; a free shift touches no level. */
export function withRun(save: Save, run: RunRecord): Save {
  if (save.runs.some((known) => known.id === run.id)) return save;
  if (run.free !== undefined) return { ...save, free: withFreeShift(save.free, run), runs: listed(save, run) };
  const before = save.progress[run.levelId];
  // A best score without its evidence takes that of the next run, so that the level can be assessed at all.
  const better = before === undefined || before.dimensions === undefined || run.score >= before.bestScore;
  const dimensions = better ? (run.dimensions ?? before?.dimensions) : before.dimensions;
  const after: LevelProgress = {
    bestScore: Math.max(before?.bestScore ?? 0, run.score),
    bestRank: before ? betterRank(before.bestRank, run.rank) : run.rank,
    plays: (before?.plays ?? 0) + 1,
    passed: (before?.passed ?? false) || run.passed,
    ...(dimensions === undefined ? {} : { dimensions }),
  };
  return {
    ...save,
    progress: { ...save.progress, [run.levelId]: after },
    runs: listed(save, run),
  };
}

function listed(save: Save, run: RunRecord): RunSummary[] {
  return [summaryOf(run), ...save.runs].slice(0, KEPT_RUNS);
}
