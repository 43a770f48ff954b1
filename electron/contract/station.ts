import * as z from 'zod';
import { idSchema, levelIdSchema, momentSchema } from './ids.js';
import { noticeSchema } from './notices.js';
import { SITTING_ENDS, rosterNameSchema, staffNumberSchema } from './results/people.js';
import type { RunBegin, RunEnd } from './results/run.js';
import type { UnitResult } from './results/unit.js';
import type { StationConfig } from './station-config.js';
import { stationConfigSchema } from './station-config.js';
import type { SetupDraft, SetupSaved, SetupView } from './station-setup.js';
import type { Outcome } from './trainer/outcome.js';

/** A PIN: four to twelve digits, typed on the built-in pad. */
export const pinSchema = z.string().regex(/^[0-9]{4,12}$/, 'a PIN of 4 to 12 digits');

/** What the page may know of how the station is set up: all but where its files lie. */
export const stationFaceSchema = stationConfigSchema.omit({ version: true, kiosk: true, classes: true, backup: true });
/** See {@link stationFaceSchema}. */
export type StationFace = z.infer<typeof stationFaceSchema>;

/** A class with the names of its people, as the sign-in list shows it. Staff numbers stay in the shell. */
export const pickListSchema = z.strictObject({
  id: idSchema,
  name: rosterNameSchema,
  people: z.array(z.strictObject({ id: idSchema, name: rosterNameSchema })),
});
/** See {@link pickListSchema}. */
export type PickList = z.infer<typeof pickListSchema>;

/** Who sits at the station. */
export const seatedSchema = z.strictObject({
  /** Null for a guest. */
  name: rosterNameSchema.nullable(),
  startedAt: momentSchema,
  /** The run that has begun and not ended; null for none. */
  run: z.strictObject({ id: idSchema, levelId: levelIdSchema, seed: z.int(), examId: idSchema.nullable() }).nullable(),
});
/** See {@link seatedSchema}. */
export type Seated = z.infer<typeof seatedSchema>;

/** An exam that whoever sits here may sit now. */
export const examOfferSchema = z.strictObject({
  id: idSchema,
  name: z.string().min(1).max(60),
  /** Its levels in their order, each with the seed that the exam fixes and the attempts that are left. */
  levels: z.array(z.strictObject({ levelId: levelIdSchema, seed: z.int(), left: z.int().nonnegative() })),
});
/** See {@link examOfferSchema}. */
export type ExamOffer = z.infer<typeof examOfferSchema>;

/** The station as its page sees it when it loads. */
export const stationViewSchema = z.strictObject({
  face: stationFaceSchema,
  /** `unset` asks the trainer for a PIN before anything else; `lost`: its file cannot be read, only the recovery on the disk helps. */
  pin: z.enum(['set', 'unset', 'lost']),
  classes: z.array(pickListSchema),
  /** Null while nobody is signed in. */
  seated: seatedSchema.nullable(),
  /** Ids of the levels that the class of whoever sits here may see; null for no limit. */
  allowed: z.array(levelIdSchema).nullable(),
  /** The open exams of whoever sits here. */
  exams: z.array(examOfferSchema),
  /** Whether this build has a trainer's desk to leave for. */
  trainersDesk: z.boolean(),
  /** What the trainer should know; shown on the trainer's page alone. */
  notices: z.array(noticeSchema),
});
/** See {@link stationViewSchema}. */
export type StationView = z.infer<typeof stationViewSchema>;

/** Who wants to sit down. */
export const signInSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('trainee'), id: idSchema }),
  z.strictObject({ kind: z.literal('number'), staffNumber: staffNumberSchema }),
  z.strictObject({ kind: z.literal('guest') }),
]);
/** See {@link signInSchema}. */
export type SignIn = z.infer<typeof signInSchema>;

/** What became of signing in: the page is loaded anew, or nobody has this number, or the records cannot be written. */
export const signedInSchema = z.enum(['seated', 'unknown', 'refused']);
/** See {@link signedInSchema}. */
export type SignedIn = z.infer<typeof signedInSchema>;

/** Whether something is on the disk; where not, the trainer's page says why. */
export const filedSchema = z.enum(['filed', 'refused']);
/** See {@link filedSchema}. */
export type Filed = z.infer<typeof filedSchema>;

/** What became of a PIN that was typed: it opened the trainer's page, was wrong with so many tries left, or is refused for so many seconds. */
export const unlockedSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('open') }),
  z.strictObject({ kind: z.literal('wrong'), left: z.int().nonnegative() }),
  z.strictObject({ kind: z.literal('wait'), seconds: z.int().positive() }),
  z.strictObject({ kind: z.literal('lost') }),
]);
/** See {@link unlockedSchema}. */
export type Unlocked = z.infer<typeof unlockedSchema>;

/** Why somebody gets up: by themselves, by the clock, or sent by the trainer. */
export const signOutSchema = z.enum(SITTING_ENDS).exclude(['interrupted']);
/** See {@link signOutSchema}. */
export type SignOut = z.infer<typeof signOutSchema>;

/** Where a trainer leaves the kiosk for: the plain app, the trainer's desk, or the computer. */
export const leaveForSchema = z.enum(['plain', 'trainer', 'quit']);
/** See {@link leaveForSchema}. */
export type LeaveFor = z.infer<typeof leaveForSchema>;

/**
 * A station of the training room as its page sees it: `window.station` in a kiosk, undefined everywhere else.
 * Signing in and out loads the page anew, so that nothing of a person stays in it.
 */
export interface Station {
  view(): Promise<StationView>;
  signIn(who: SignIn): Promise<SignedIn>;
  signOut(why: SignOut): Promise<void>;
  /** Files that a run has begun. One that is open from before is filed as left early. An exam's run is refused when it is not what the exam fixes, or no attempt is left. */
  beginRun(run: RunBegin): Promise<Filed>;
  /** Files one finished call; it is on the disk when this answers. */
  fileUnit(unit: UnitResult): Promise<Filed>;
  endRun(end: RunEnd): Promise<Filed>;
  /** Opens the trainer's page for a minute. */
  unlock(pin: string): Promise<Unlocked>;
  /** Sets the PIN: the first one, or another while the trainer's page is open. False when it may not. */
  setPin(pin: string): Promise<boolean>;
  /** How the station is set up. The trainer's page stays open for ten minutes more. */
  setup(): Promise<Outcome<SetupView>>;
  /** Keeps another setup, all of it or nothing; what can hold at once does. */
  saveSetup(draft: SetupDraft): Promise<Outcome<SetupSaved>>;
  /** Closes the trainer's page: the PIN is asked for again. */
  lock(): Promise<void>;
  /** False when the trainer's page is not open. */
  leaveKiosk(to: LeaveFor): Promise<boolean>;
}

/** What the page may know of a configuration. */
export function faceOf(config: StationConfig): StationFace {
  const { version: _version, kiosk: _kiosk, classes: _classes, backup: _backup, ...face } = config;
  return face;
}


