import type { HeatGrid } from '../../contract/trainer/views.js';
import type { HeatCell, LandmineRow, LevelFigure, TraineeFigure, Whose } from '../../contract/results/figures.js';
import type { Sitting, Trainee, TrainingClass } from '../../contract/results/people.js';
import type { RunBegin, RunEnd, RunRow } from '../../contract/results/run.js';
import type { UnitResult } from '../../contract/results/unit.js';
import type { SaidLine } from '../../contract/trainer/views.js';
import type { Replay } from '../../contract/replay.js';
import type { After } from './run-lists.js';

/** A run with everything that was kept of it. */
export interface KeptRun {
  readonly row: RunRow;
  readonly end: RunEnd | null;
  readonly units: readonly UnitResult[];
}

/** What deleting somebody took away. What stays are lines of the levels' authors, and a mark of each id by which what comes late is known and left out. */
export interface Deleted {
  readonly runs: number;
  readonly sittings: number;
}

/** What one station knows, or a part of it, as another one takes it over. */
export interface StationRecord {
  readonly classes: readonly TrainingClass[];
  readonly trainees: readonly Trainee[];
  readonly sittings: readonly Sitting[];
  readonly runs: readonly KeptRun[];
}

/** What taking over changed. */
export interface Merged {
  /** People, sittings and runs that were not known before. */
  readonly people: number;
  readonly sittings: number;
  readonly runs: number;
  /** Runs that were known and went on since. */
  readonly updated: number;
  /** Sittings and runs of people who were deleted here, or who are in neither file. */
  readonly leftOut: number;
}

/**
 * Everything that is kept of trainees and what they played. One file per station; only `results-db.ts` knows which database it is.
 * Every function that writes is one transaction and returns only once it is on the disk. @throws ResultsProblem when the disk refuses; nothing is half written.
 */
export interface ResultsStore {
  /** Id of this station, made when the file was. */
  readonly stationId: string;

  classes(): readonly TrainingClass[];
  putClass(entry: TrainingClass): void;
  /** Takes the class away; its trainees stay, without a class. */
  removeClass(id: string): void;

  /** By staff number. */
  trainees(classId?: string): readonly Trainee[];
  traineeByNumber(staffNumber: string): Trainee | null;
  trainee(id: string): Trainee | null;
  /** Adds or changes people and their classes, all or none. @throws ResultsProblem `number-taken`, `unknown-class`. */
  putPeople(classes: readonly TrainingClass[], trainees: readonly Trainee[]): void;
  /** Takes away everything of them: their name, their sittings, their runs. */
  removeTrainee(id: string): Deleted;

  /** @throws ResultsProblem `unknown-trainee`. */
  beginSitting(sitting: Sitting): void;
  /** Of two ends the earlier one holds. */
  endSitting(id: string, endedAt: string, ending: NonNullable<Sitting['ending']>): void;
  /** Sittings that never ended: the machine stopped under them. */
  openSittings(): readonly Sitting[];
  /** All sittings, the earliest first; those that began before `since` are left out. */
  sittings(since?: string): readonly Sitting[];

  /** What comes before that which it belongs to is kept and filed when that comes: any order gives the same. */
  beginRun(sittingId: string, run: RunBegin): void;
  /** A unit that is filed twice is kept once; another one in the same place holds from then on. */
  fileUnit(unit: UnitResult): void;
  /** Of two ends the better one holds: finished, left early, interrupted; then the later. */
  endRun(end: RunEnd): void;
  /** Runs that never ended. */
  openRuns(): readonly RunRow[];
  /** The latest first; guests' too where nobody is asked for. `after` goes on with a list where it ended. */
  runs(whose: Whose, limit?: number, after?: After): readonly RunRow[];
  /** How many {@link runs} would list. */
  runCount(whose: Whose): number;
  hasRun(id: string): boolean;
  run(id: string): KeptRun | null;
  /** The units of these runs, in the order of the runs and then in that in which their calls ended. */
  units(runIds: readonly string[]): readonly UnitResult[];
  replay(runId: string): Replay | null;

  /** Takes over what another station knows. Any order and any repetition of records gives the same. All or nothing. */
  merge(record: StationRecord): Merged;

  /** Figures are of trainees, not of guests. By staff number, then by key. */
  heat(by: 'point' | 'step', whose: Whose): readonly HeatCell[];
  /** The same as one packed table, without those of whom nothing is known: what the desk shows. */
  heatGrid(by: 'point' | 'step', whose: Whose): HeatGrid;
  /** Most often first. */
  landmines(whose: Whose, limit: number): readonly LandmineRow[];
  /** What was said at a point or step in the newest runs: landmines first, then most often first. */
  lines(by: 'point' | 'step', key: string, whose: Whose, limit: number): readonly SaidLine[];
  levelFigures(whose: Whose): readonly LevelFigure[];
  /** By staff number; who has not played yet stands there with zeros. */
  traineeFigures(whose: Whose): readonly TraineeFigure[];

  /** Copies the whole file to `target`, complete and checked, while the station goes on. @throws ResultsProblem, and then there is no `target`. */
  backUp(target: string): void;
  /** How many rows were written since the file was opened: whoever compares two moments knows whether anything changed. */
  changes(): number;
  /** Works out all figures anew from what was played. */
  rebuildFigures(): void;
  close(): void;
}
