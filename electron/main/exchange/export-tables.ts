import type { Whose } from '../../contract/results/figures.js';
import type { Trainee } from '../../contract/results/people.js';
import type { RunRow } from '../../contract/results/run.js';
import type { ResultsStore } from '../results/results-store.js';
import { listedRuns } from './listed-runs.js';
import { EXPORT_TEXTS } from './export-texts.js';

/** What an export is made from. */
export type Exportable = Pick<ResultsStore, 'classes' | 'trainees' | 'runs' | 'runCount' | 'units' | 'heat' | 'levelFigures' | 'traineeFigures'>;

/** Who looks on while an export is written. */
export interface ExportWatch {
  /** So many runs of so many are written. */
  readonly onRuns?: (done: number, total: number) => void;
}

/** Runs that are read at a time: between two times the program looks after its window. */
const AT_ONCE = 20;

/** The language of the headers and of the lines said. */
export type Language = 'zh' | 'en';

/** What a cell holds. */
export type Value = string | number | null;

/** One table of an export; its rows are made while they are written. */
export interface Table {
  readonly key: 'about' | 'trainees' | 'levels' | 'points' | 'choices';
  readonly title: string;
  readonly header: readonly string[];
  rows(): Iterable<readonly Value[]>;
}

/** All tables of an export: what it is, per trainee, per level, per point, per choice. */
export function exportTables(store: Exportable, whose: Whose, language: Language, now: Date, watch: ExportWatch = {}): readonly Table[] {
  const texts = EXPORT_TEXTS[language];
  const people = new Map(store.trainees().map((trainee) => [trainee.id, trainee]));
  const classes = new Map(store.classes().map(({ id, name }) => [id, name]));
  const person = (id: string | null): Value[] => describe(id === null ? undefined : people.get(id), classes, texts.guest);
  const table = (key: Exclude<Table['key'], 'about'>, rows: () => Iterable<readonly Value[]>): Table => ({ key, title: texts.titles[key], header: texts.headers[key], rows });
  return [
    { key: 'about', title: texts.titles.about, header: [texts.titles.about], rows: () => texts.about(now.toISOString()).map((line) => [line]) },
    table('trainees', () => store.traineeFigures(whose).map(({ traineeId, runs, passed, meanScore, landmines, lastAt }) => [...person(traineeId), runs, passed, figure(meanScore), landmines, lastAt])),
    table('levels', () => store.levelFigures(whose).map(({ levelId, runs, people: count, passed, meanScore, firstMean, lastMean }) => [levelId, runs, count, passed, figure(meanScore), figure(firstMean), figure(lastMean)])),
    table('points', () => pointRows(store, whose, person)),
    table('choices', () => choiceRows(store, whose, language, person, watch)),
  ];
}

function* choiceRows(store: Exportable, whose: Whose, language: Language, person: (id: string | null) => Value[], { onRuns }: ExportWatch): Generator<readonly Value[]> {
  const { tiers, modes } = EXPORT_TEXTS[language];
  const all = store.runCount(whose);
  let done = 0;
  onRuns?.(0, all);
  for (const runs of batchesOf(store, whose)) {
    const some = new Map(runs.map((row) => [row.id, row]));
    for (const { runId, callId, index, choices } of store.units([...some.keys()])) {
      const row = some.get(runId);
      if (row === undefined) continue;
      const front: Value[] = [...person(row.traineeId), row.stationId, row.id, row.levelId, modes[row.mode], row.examId, row.startedAt];
      for (const choice of choices) {
        yield [...front, callId, index + 1, choice.index + 1, choice.step, tiers[choice.tier], choice.tags.join(' '), choice.points.join(' '), choice.line[language]];
      }
    }
    done += runs.length;
    onRuns?.(Math.min(done, all), all);
  }
}

/** All runs, a few at a time. */
function* batchesOf(store: Exportable, whose: Whose): Generator<readonly RunRow[]> {
  for (const listed of listedRuns(store, whose)) for (let from = 0; from < listed.length; from += AT_ONCE) yield listed.slice(from, from + AT_ONCE);
}

/** Points by person, one person at a time. */
function* pointRows(store: Exportable, whose: Whose, person: (id: string | null) => Value[]): Generator<readonly Value[]> {
  for (const { id } of store.trainees(whose.classId)) {
    if (whose.traineeId !== undefined && whose.traineeId !== id) continue;
    for (const { traineeId, key, choices, model, landmine } of store.heat('point', { ...whose, traineeId: id })) yield [...person(traineeId), key, choices, model, landmine, choices === 0 ? null : figure((100 * model) / choices)];
  }
}

function describe(trainee: Trainee | undefined, classes: ReadonlyMap<string, string>, guest: string): Value[] {
  if (trainee === undefined) return [null, guest, null];
  return [trainee.staffNumber, trainee.name, trainee.classId === null ? null : (classes.get(trainee.classId) ?? null)];
}

/** A figure with two decimals. */
function figure(value: number | null): number | null {
  return value === null ? null : Math.round(value * 100) / 100;
}
