import type { HeatCell, LandmineRow, LevelFigure, TraineeFigure, Whose } from '../../contract/results/figures.js';
import type { Sitting, Trainee, TrainingClass } from '../../contract/results/people.js';
import type { RunBegin, RunEnd, RunRow } from '../../contract/results/run.js';
import type { UnitResult } from '../../contract/results/unit.js';
import type { Replay } from '../../contract/replay.js';

/** A run with everything that was kept of it. */
export interface KeptRun {
  readonly row: RunRow;
  readonly end: RunEnd | null;
  readonly units: readonly UnitResult[];
}

/** What deleting somebody took away, and what stays and why. */
export interface Deleted {
  readonly runs: number;
  readonly sittings: number;
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
  /** Adds or changes people and their classes, all or none. */
  putPeople(classes: readonly TrainingClass[], trainees: readonly Trainee[]): void;
  /** Takes away everything of them: their name, their sittings, their runs. */
  removeTrainee(id: string): Deleted;

  beginSitting(sitting: Sitting): void;
  endSitting(id: string, endedAt: string, ending: NonNullable<Sitting['ending']>): void;
  /** Sittings that never ended: the machine stopped under them. */
  openSittings(): readonly Sitting[];

  beginRun(sittingId: string, run: RunBegin): void;
  /** A unit that is filed twice is kept once. */
  fileUnit(unit: UnitResult): void;
  endRun(end: RunEnd): void;
  /** Runs that never ended. */
  openRuns(): readonly RunRow[];
  runs(whose: Whose, limit?: number): readonly RunRow[];
  run(id: string): KeptRun | null;
  replay(runId: string): Replay | null;

  heat(by: 'point' | 'step', whose: Whose): readonly HeatCell[];
  landmines(whose: Whose, limit: number): readonly LandmineRow[];
  levelFigures(whose: Whose): readonly LevelFigure[];
  traineeFigures(whose: Whose): readonly TraineeFigure[];

  /** Copies the whole file to `target`, complete and checked, while the station goes on. */
  backUp(target: string): void;
  close(): void;
}
