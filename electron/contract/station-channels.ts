import * as z from 'zod';
import { runBeginSchema, runEndSchema } from './results/run.js';
import { unitResultSchema } from './results/unit.js';
import { setupDraftSchema, setupSavedSchema, setupViewSchema } from './station-setup.js';
import type { Station } from './station.js';
import { filedSchema, leaveForSchema, pinSchema, signedInSchema, signInSchema, signOutSchema, stationViewSchema, unlockedSchema } from './station.js';
import { outcomeOf } from './trainer/outcome.js';

/** What each request of a station's page takes and answers. The main process parses the arguments before anything else. */
export const STATION_REQUESTS = {
  view: { args: z.tuple([]), result: stationViewSchema },
  signIn: { args: z.tuple([signInSchema]), result: signedInSchema },
  signOut: { args: z.tuple([signOutSchema]), result: z.void() },
  beginRun: { args: z.tuple([runBeginSchema]), result: filedSchema },
  fileUnit: { args: z.tuple([unitResultSchema]), result: filedSchema },
  endRun: { args: z.tuple([runEndSchema]), result: filedSchema },
  unlock: { args: z.tuple([pinSchema]), result: unlockedSchema },
  setPin: { args: z.tuple([pinSchema]), result: z.boolean() },
  setup: { args: z.tuple([]), result: outcomeOf(setupViewSchema) },
  saveSetup: { args: z.tuple([setupDraftSchema]), result: outcomeOf(setupSavedSchema) },
  lock: { args: z.tuple([]), result: z.void() },
  leaveKiosk: { args: z.tuple([leaveForSchema]), result: z.boolean() },
} as const satisfies {
  [K in keyof Station]: {
    args: z.ZodType<Parameters<Station[K]>>;
    result: z.ZodType<Awaited<ReturnType<Station[K]>>>;
  };
};
