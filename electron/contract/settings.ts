import * as z from 'zod';

/** What a player can set, kept between sessions. None of it changes a rule, except the exam timers. */
export const settingsSchema = z.strictObject({
  /** The language of every screen; `system` follows the computer. */
  language: z.enum(['zh-CN', 'en', 'system']),
  /** Factor on every text size. */
  textScale: z.union([z.literal(1), z.literal(1.15), z.literal(1.3)]),
  /** Whether any sound is made. */
  sound: z.boolean(),
  /** Loudness, 0 to 1. */
  volume: z.number().min(0).max(1),
  /** How much moves; `system` follows the computer's "reduce motion". */
  motion: z.enum(['full', 'reduced', 'system']),
  /** How harsh callers may sound; never changes what is right. */
  intensity: z.enum(['full', 'mild']),
  /** Factor on the time an exam allows for an answer, or no clock at all. */
  timers: z.union([z.literal(1), z.literal(1.5), z.literal(2), z.literal('off')]),
  /** Who the player is as a candidate: half a year on a phone line, a student help-line, or no service job yet. */
  candidate: z.enum(['served', 'campus', 'fresh']),
  /** Whether every level of the campaign stands open from the start, for trainers. */
  openAll: z.boolean(),
  /** Whether the window fills the screen. */
  fullscreen: z.boolean(),
});
/** See {@link settingsSchema}. */
export type Settings = z.infer<typeof settingsSchema>;

/** The settings of a first start. */
export const DEFAULT_SETTINGS: Settings = {
  language: 'system',
  textScale: 1,
  sound: true,
  volume: 0.6,
  motion: 'system',
  intensity: 'full',
  timers: 1,
  candidate: 'fresh',
  openAll: false,
  fullscreen: false,
};
