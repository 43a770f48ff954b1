import type { Whose } from '../../contract/results/figures.js';
import type { Trainee } from '../../contract/results/people.js';
import type { ResultsStore } from '../results/results-store.js';
import { EXPORT_TEXTS } from './export-texts.js';

/** What an export is made from. */
export type Exportable = Pick<ResultsStore, 'classes' | 'trainees' | 'runs' | 'run' | 'heat' | 'levelFigures' | 'traineeFigures'>;

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
export function exportTables(store: Exportable, whose: Whose, language: Language, now: Date): readonly Table[] {
  const texts = EXPORT_TEXTS[language];
  const people = new Map(store.trainees().map((trainee) => [trainee.id, trainee]));
  const classes = new Map(store.classes().map(({ id, name }) => [id, name]));
  const person = (id: string | null): Value[] => describe(id === null ? undefined : people.get(id), classes, texts.guest);
  const table = (key: Exclude<Table['key'], 'about'>, rows: () => Iterable<readonly Value[]>): Table => ({ key, title: texts.titles[key], header: texts.headers[key], rows });
  return [
    { key: 'about', title: texts.titles.about, header: [texts.titles.about], rows: () => texts.about(now.toISOString()).map((line) => [line]) },
    table('trainees', () => store.traineeFigures(whose).map(({ traineeId, runs, passed, meanScore, landmines, lastAt }) => [...person(traineeId), runs, passed, figure(meanScore), landmines, lastAt])),
    table('levels', () => store.levelFigures(whose).map(({ levelId, runs, people: count, passed, meanScore, firstMean, lastMean }) => [levelId, runs, count, passed, figure(meanScore), figure(firstMean), figure(lastMean)])),
    table('points', () => store.heat('point', whose).map(({ traineeId, key, choices, model, landmine }) => [...person(traineeId), key, choices, model, landmine, choices === 0 ? null : figure((100 * model) / choices)])),
    table('choices', () => choiceRows(store, whose, language, person)),
  ];
}

function* choiceRows(store: Exportable, whose: Whose, language: Language, person: (id: string | null) => Value[]): Generator<readonly Value[]> {
  const { tiers, modes } = EXPORT_TEXTS[language];
  for (const { id } of store.runs(whose)) {
    const kept = store.run(id);
    if (kept === null) continue;
    const { row, units } = kept;
    const front: Value[] = [...person(row.traineeId), row.stationId, row.id, row.levelId, modes[row.mode], row.examId, row.startedAt];
    for (const { callId, index, choices } of units) {
      for (const choice of choices) {
        yield [...front, callId, index + 1, choice.index + 1, choice.step, tiers[choice.tier], choice.tags.join(' '), choice.points.join(' '), choice.line[language]];
      }
    }
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
