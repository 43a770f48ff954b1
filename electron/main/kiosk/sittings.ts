import { randomUUID } from 'node:crypto';
import * as z from 'zod';
import { idSchema, momentSchema } from '../../contract/ids.js';
import type { Notice } from '../../contract/notices.js';
import type { Interrupted } from '../../contract/replay.js';
import { interruptedSchema } from '../../contract/replay.js';
import type { Sitting, Trainee } from '../../contract/results/people.js';
import type { RunBegin, RunEnd } from '../../contract/results/run.js';
import type { UnitResult } from '../../contract/results/unit.js';
import type { Filed, Seated, SignedIn, SignIn } from '../../contract/station.js';
import type { StationConfig } from '../../contract/station-config.js';
import { log } from '../log.js';
import type { ResultsStore } from '../results/results-store.js';
import type { SaveStore } from '../save-store.js';
import type { StationDisk } from './disk.js';
import { readStationFile, writeStationFile } from './disk.js';
import type { ExamRun } from './offer.js';
import { freshSave, openSittingSave, runOfTrainee, saveOfTrainee } from './sitting-save.js';
import { STATION_NOTICES } from './station-notices.js';

const NAME = 'station-sitting';

const runSchema = z.strictObject({ id: idSchema, levelId: z.string(), seed: z.int(), examId: idSchema.nullable().default(null) });
const fileSchema = z.union([
  z.strictObject({ sittingId: idSchema, traineeId: idSchema.nullable(), startedAt: momentSchema, savedAt: momentSchema, run: runSchema.nullable(), interrupted: interruptedSchema.nullable() }),
  z.strictObject({}),
]);

interface Seat {
  readonly sittingId: string;
  readonly trainee: Trainee | null;
  readonly startedAt: string;
  run: Seated['run'];
  readonly save: SaveStore;
}

/** What sittings need from their surroundings. */
export interface SittingsOptions {
  readonly disk: StationDisk;
  readonly results: ResultsStore;
  readonly config: () => StationConfig;
  /** Whether all that was filed is on a disk. Left out: what was filed without an error is. */
  readonly lasting?: () => boolean;
  /** Called when a result could not be written. */
  readonly onTrouble: (notice: Notice) => void;
}

/** Who sits here, and what of them is kept. */
export interface Sittings {
  seated(): Seated | null;
  /** Who sits here by name; null for a guest and for nobody. */
  trainee(): Trainee | null;
  /** The exam runs that whoever sits here by name has begun here since the program started. */
  examRuns(): readonly ExamRun[];
  /** The save of whoever sits here; that of nobody while the station is free. */
  save(): SaveStore;
  /** The station is set up anew: what the next person finds follows it. */
  refresh(): void;
  signIn(who: SignIn): SignedIn;
  /** Ends the sitting; a run that is still open is filed as left early. */
  signOut(ending: NonNullable<Sitting['ending']>): void;
  beginRun(run: RunBegin): Filed;
  fileUnit(unit: UnitResult): Filed;
  endRun(end: RunEnd): Filed;
}

/** Opens the station's seat. Somebody who sat here a moment ago, when the program stopped, sits here again; anybody older is filed as interrupted. */
export function openSittings({ disk, results, config, lasting = () => true, onTrouble }: SittingsOptions): Sittings {
  const moment = (): string => disk.now().toISOString();
  // Nobody is at the station: quiet, in its own language, with nothing of anybody.
  const nobody = (): SaveStore => {
    const save = freshSave(config());
    return openSittingSave({ save: { ...save, settings: { ...save.settings, sound: false } }, interrupted: null, now: disk.now, loadRun: () => null, keepRunning: () => undefined });
  };
  const examRuns = new Map<string, ExamRun[]>();
  let seat: Seat | null = null;
  let free = nobody();

  const tried = (what: string, work: () => void): Filed => {
    try {
      work();
      return 'filed';
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      log.error(`${what} could not be filed: ${reason}`);
      onTrouble(STATION_NOTICES.resultsRefused(reason));
      return 'refused';
    }
  };

  /** What the page is told: a result that only memory holds is gone with the power, and counts as not written. */
  const told = (filed: Filed): Filed => (filed === 'filed' && !lasting() ? 'refused' : filed);

  const keepSeat = (interrupted: Interrupted | null): void => {
    const { sittingId, trainee, startedAt, run } = seat ?? {};
    const value = sittingId === undefined || startedAt === undefined ? {} : { sittingId, traineeId: trainee?.id ?? null, startedAt, savedAt: moment(), run: run ?? null, interrupted };
    writeStationFile(disk, NAME, value);
  };

  const sit = (sittingId: string, trainee: Trainee | null, startedAt: string, run: Seated['run'], interrupted: Interrupted | null): void => {
    const save = openSittingSave({
      save: trainee === null ? freshSave(config()) : saveOfTrainee(config(), results, trainee.id),
      interrupted, now: disk.now, loadRun: (id) => (trainee === null ? null : runOfTrainee(results, trainee.id, id)), keepRunning: keepSeat,
    });
    seat = { sittingId, trainee, startedAt, run, save };
  };

  const endOpenRun = (ending: RunEnd['ending'], runId: string, interrupted: Interrupted | null): Filed =>
    tried('The end of a run', () => results.endRun({ id: runId, ending, endedAt: moment(), score: null, rank: null, passed: false, dimensions: null, replay: interrupted?.replay ?? null }));

  const restore = (): void => {
    const read = readStationFile(disk, NAME, fileSchema);
    const last = read.kind === 'ok' && 'sittingId' in read.value ? read.value : null;
    const { idleSeconds, countdownSeconds } = config();
    for (const open of results.openSittings().filter(({ stationId }) => stationId === results.stationId)) {
      const mine = last !== null && last.sittingId === open.id ? last : null;
      const age = mine === null ? Infinity : Math.abs(disk.now().getTime() - new Date(mine.savedAt).getTime()) / 1000;
      const trainee = open.traineeId === null ? null : results.trainee(open.traineeId);
      if (mine !== null && age <= idleSeconds + countdownSeconds && (open.traineeId === null) === (trainee === null)) {
        log.info('Somebody sat here when the program stopped; they sit here again.');
        sit(open.id, trainee, open.startedAt, mine.run, mine.interrupted);
        continue;
      }
      if (mine?.run != null) endOpenRun('interrupted', mine.run.id, mine.interrupted);
      tried('The end of a sitting', () => results.endSitting(open.id, moment(), 'interrupted'));
    }
    for (const run of results.openRuns()) {
      if (run.stationId !== results.stationId || run.id === seat?.run?.id) continue;
      endOpenRun('interrupted', run.id, last !== null && last.run?.id === run.id ? last.interrupted : null);
      const name = run.traineeId === null ? null : (results.trainee(run.traineeId)?.name ?? null);
      onTrouble(STATION_NOTICES.runInterrupted(name ?? '–'));
    }
    if (seat === null && last !== null) keepSeat(null);
  };
  tried('What was open when the program stopped', restore);

  const traineeOf = (who: SignIn): Trainee | null => (who.kind === 'guest' ? null : who.kind === 'trainee' ? results.trainee(who.id) : results.traineeByNumber(who.staffNumber));

  const signOut: Sittings['signOut'] = (ending) => {
    if (seat === null) return;
    const { sittingId, run, save } = seat;
    if (run !== null) endOpenRun(ending === 'interrupted' ? 'interrupted' : 'left-early', run.id, save.interrupted());
    tried('The end of a sitting', () => results.endSitting(sittingId, moment(), ending));
    seat = null;
    free = nobody();
    keepSeat(null);
  };

  return {
    seated: () => seat && { name: seat.trainee?.name ?? null, startedAt: seat.startedAt, run: seat.run },
    trainee: () => seat?.trainee ?? null,
    examRuns: () => examRuns.get(seat?.trainee?.id ?? '') ?? [],
    save: () => seat?.save ?? free,
    refresh: () => void (free = nobody()),
    signIn(who) {
      if (seat !== null) return 'refused';
      if (who.kind === 'guest' && !config().guests) return 'refused';
      let signed: SignedIn = 'unknown';
      const filed = tried('A sitting', () => {
        const trainee = traineeOf(who);
        if (who.kind !== 'guest' && trainee === null) return;
        const [sittingId, startedAt] = [randomUUID(), moment()];
        results.beginSitting({ id: sittingId, traineeId: trainee?.id ?? null, stationId: results.stationId, startedAt, endedAt: null, ending: null });
        const { language } = free.save().settings;
        sit(sittingId, trainee, startedAt, null, null);
        // Chosen a moment ago on the sign-in page, by whoever sits down now.
        const { save } = seat ?? { save: free };
        save.saveSettings({ ...save.save().settings, language });
        keepSeat(null);
        signed = 'seated';
      });
      return filed === 'filed' ? signed : 'refused';
    },
    signOut,
    beginRun(run) {
      if (seat === null) return 'refused';
      const { sittingId, trainee, run: open, save } = seat;
      if (open !== null && open.id === run.id) return 'filed';
      if (open !== null) endOpenRun('left-early', open.id, save.interrupted());
      const filed = tried('A run', () => results.beginRun(sittingId, run));
      seat.run = filed === 'filed' ? { id: run.id, levelId: run.levelId, seed: run.seed, examId: run.examId } : null;
      if (filed === 'filed' && trainee !== null && run.examId !== null) examRuns.set(trainee.id, [...(examRuns.get(trainee.id) ?? []), run]);
      keepSeat(null);
      return told(filed);
    },
    fileUnit: (unit) => (seat?.run?.id === unit.runId ? told(tried('A call', () => results.fileUnit(unit))) : 'refused'),
    endRun(end) {
      if (seat?.run?.id !== end.id) return 'refused';
      const filed = tried('The end of a run', () => results.endRun(end));
      if (filed === 'filed') {
        seat.run = null;
        seat.save.saveInterrupted(null);
      }
      return told(filed);
    },
  };
}
