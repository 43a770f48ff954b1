import * as z from 'zod';
import type { DeskRequest } from './channel-names.js';
import type { Desk } from './desk.js';
import { appInfoSchema, profileSchema } from './desk.js';
import { freeChoicesSchema } from './free.js';
import { idSchema } from './ids.js';
import { cardsSchema, seenNowSchema } from './keepsakes.js';
import { packListingSchema, packTextSchema } from './packs.js';
import { fileNameSchema } from './paper.js';
import { policyTextSchema } from './policy.js';
import { logEntrySchema, progressSchema, runRecordSchema } from './progress.js';
import { replaySchema } from './replay.js';
import { settingsSchema } from './settings.js';

const nothing = z.tuple([]);

/** What each request takes and answers. The main process parses the arguments before anything else. */
export const REQUESTS = {
  loadProfile: { args: nothing, result: profileSchema },
  saveSettings: { args: z.tuple([settingsSchema]), result: z.void() },
  recordRun: { args: z.tuple([runRecordSchema]), result: progressSchema },
  loadRun: { args: z.tuple([idSchema]), result: runRecordSchema.nullable() },
  addLogEntry: { args: z.tuple([logEntrySchema]), result: z.void() },
  removeLogEntry: { args: z.tuple([idSchema]), result: z.void() },
  addCards: { args: z.tuple([cardsSchema]), result: z.void() },
  markSeen: { args: z.tuple([seenNowSchema]), result: z.void() },
  saveFreeChoices: { args: z.tuple([freeChoicesSchema]), result: z.void() },
  saveInterrupted: { args: z.tuple([replaySchema.nullable()]), result: z.void() },
  listPacks: { args: nothing, result: z.array(packListingSchema) },
  readPack: { args: z.tuple([idSchema]), result: packTextSchema.nullable() },
  openPacksFolder: { args: nothing, result: z.void() },
  readPolicy: { args: nothing, result: policyTextSchema },
  openPolicyFolder: { args: nothing, result: z.void() },
  savePaper: { args: z.tuple([fileNameSchema]), result: z.void() },
  appInfo: { args: nothing, result: appInfoSchema },
  setFullscreen: { args: z.tuple([z.boolean()]), result: z.void() },
  quit: { args: nothing, result: z.void() },
} as const satisfies {
  [K in DeskRequest]: {
    args: z.ZodType<Parameters<Desk[K]>>;
    result: z.ZodType<Awaited<ReturnType<Desk[K]>>>;
  };
};
