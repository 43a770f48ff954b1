import * as z from 'zod';
import { cardsSchema } from './keepsakes.js';
import { settingsSchema } from './settings.js';
import { idSchema, levelIdSchema, momentSchema } from './ids.js';

/** The shell knows no rule of the game: a command is any JSON object with a type. The session checks the rest. */
const commandSchema = z.object({ type: z.string().min(1).max(64) }).catchall(z.json());

/** A policy's hash: 16 hexadecimal digits. */
export const policyHashSchema = z.string().regex(/^[0-9a-f]{16}$/, 'a hash of 16 hexadecimal digits');

/** Practice shows the flow and runs no timer; exam hides it and runs the clock. */
export const modeSchema = z.enum(['practice', 'exam']);

/** Everything needed to play a shift again exactly: what it was, and what the player did at which tick. */
export const replaySchema = z.strictObject({
  rulesVersion: z.int().nonnegative(),
  packId: idSchema,
  packHash: z.string().regex(/^[0-9a-f]{8,128}$/, 'a hash in hexadecimal'),
  level: levelIdSchema,
  seed: z.int(),
  mode: modeSchema,
  /** How many entries the achievement log held when the shift began. */
  logEntries: z.int().nonnegative(),
  /** Who the candidate was, in levels that ask for it. */
  profile: settingsSchema.shape.candidate.optional(),
  /** The cards that the player held when the shift began, in levels that ask for them. */
  cards: cardsSchema.readonly().optional(),
  /** Hash of the centre's policy that the shift was played under; absent in recordings from before there were any. */
  policyHash: policyHashSchema.optional(),
  /** What the player's best runs had earned step by step, in levels that look back on them. */
  record: z.array(z.strictObject({ step: z.string().min(1).max(40), earned: z.number().min(0), max: z.number().min(0) })).max(80).readonly().optional(),
  /** In the order in which they took effect; a tick is 100 ms. */
  commands: z
    .array(z.strictObject({ tick: z.int().nonnegative(), command: commandSchema }))
    .max(50_000),
  /** The tick at which the recording ends. */
  endTick: z.int().nonnegative(),
});
/** See {@link replaySchema}. */
export type Replay = z.infer<typeof replaySchema>;

/** A shift that a crash or a kill cut short, offered again at the next start. */
export const interruptedSchema = z.strictObject({ replay: replaySchema, savedAt: momentSchema });
/** See {@link interruptedSchema}. */
export type Interrupted = z.infer<typeof interruptedSchema>;
