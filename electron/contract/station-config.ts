import * as z from 'zod';
import { idSchema, levelIdSchema } from './ids.js';
import { settingsSchema } from './settings.js';

/** The version of station.json that this build writes. */
export const STATION_VERSION = 1;

/** Where and how often the results are copied; null for never. */
const backupSchema = z.strictObject({ folder: z.string().min(1).max(1000), everyHours: z.int().min(1).max(720) });

/** How one station of a training room is set up. Its PIN lies in a file of its own. */
export const stationConfigSchema = z.strictObject({
  version: z.literal(STATION_VERSION),
  /** Whether the app starts as a kiosk without being told to on the command line. */
  kiosk: z.boolean(),
  /** What the station is called in lists and on the end screen: `Station 4`. */
  stationName: z.string().trim().min(1).max(60),
  /** Ids of the classes whose names can be picked; null for all of them, empty for number and guest only. */
  classes: z.array(idSchema).max(200).nullable(),
  /** Whether somebody may play without a name. */
  guests: z.boolean(),
  /** Ids of the levels on offer; null for every level of at most eight minutes. */
  levels: z.array(levelIdSchema).min(1).max(100).nullable(),
  /** What the next person finds, whatever the last one set. */
  sound: settingsSchema.shape.sound,
  volume: settingsSchema.shape.volume,
  textScale: settingsSchema.shape.textScale,
  language: settingsSchema.shape.language,
  /** Seconds without a touch until the station asks whether anybody is there. */
  idleSeconds: z.int().min(5).max(3600),
  /** Seconds that it then waits for an answer. */
  countdownSeconds: z.int().min(3).max(300),
  /** Whom to call when the station is out of order, as it is read on the screen: a name, a place or a number. */
  contact: z.string().trim().max(120),
  backup: backupSchema.nullable(),
});
/** See {@link stationConfigSchema}. */
export type StationConfig = z.infer<typeof stationConfigSchema>;

/** A station that nobody has set up yet. */
export const FRESH_STATION: StationConfig = {
  version: STATION_VERSION,
  kiosk: false,
  stationName: 'Next Call',
  classes: null,
  guests: true,
  levels: null,
  sound: true,
  volume: 0.6,
  textScale: 1,
  language: 'zh-CN',
  idleSeconds: 120,
  countdownSeconds: 30,
  contact: '',
  backup: null,
};
