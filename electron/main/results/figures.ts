import type { HeatCell, LandmineRow, LevelFigure, TraineeFigure, Whose } from '../../contract/results/figures.js';
import type { HeatGrid } from '../../contract/trainer/views.js';
import { eachCell } from './cells-text.js';
import { packGrid, type KeptRow } from './heat-grid.js';
import type { ResultsDb, Value } from './results-db.js';
import { addCells, inOrder, readCells, type Cells, type KeptCells, type TallyKind } from './tally.js';
import { saidOf, wordingsOf } from './wording.js';

// Figures are of trainees; what guests played stands in the list of runs only.

interface Condition {
  readonly sql: string;
  readonly values: readonly Value[];
}

/** Which people; `t` is the trainee's row. */
function people({ classId, traineeId }: Whose): Condition {
  const parts: Condition[] = [];
  if (traineeId !== undefined) parts.push({ sql: 't.id = ?', values: [traineeId] });
  if (classId !== undefined) parts.push({ sql: 't.class = (SELECT pk FROM class WHERE id = ?)', values: [classId] });
  return joined(parts);
}

/** Which rows of a table of figures; `f` is its row. `whole` asks for the sums of all levels where nothing narrows them. */
function place({ levelId, examId }: Whose, whole: boolean): Condition {
  if (levelId === undefined && examId === undefined) return { sql: whole ? "f.level = '' AND f.exam = ''" : "f.level <> ''", values: [] };
  const parts: Condition[] = [levelId === undefined ? { sql: "f.level <> ''", values: [] } : { sql: 'f.level = ?', values: [levelId] }];
  if (examId !== undefined) parts.push({ sql: "f.exam = ? AND f.exam <> ''", values: [examId] });
  return joined(parts);
}

function joined(parts: readonly Condition[]): Condition {
  return { sql: parts.map(({ sql }) => sql).join(' AND ') || 'TRUE', values: parts.flatMap(({ values }) => values) };
}

/** What is kept of each trainee, in the order of their numbers: one row, or several where levels or exams are asked for. */
function keptRows(db: ResultsDb, kind: TallyKind, whose: Whose): readonly KeptRow[] {
  const where = joined([{ sql: 'f.kind = ?', values: [kind] }, place(whose, true), people(whose)]);
  return db.all<KeptRow>(
    `SELECT t.id, f.cells FROM tally f JOIN trainee t ON t.pk = f.trainee WHERE ${where.sql} ORDER BY length(t.number), t.number`, ...where.values,
  );
}

/** Cells of each trainee, by their id and in the order of their numbers. */
function tallies(db: ResultsDb, kind: TallyKind, whose: Whose): ReadonlyMap<string, KeptCells> {
  const found = new Map<string, KeptCells>();
  for (const { id, cells } of keptRows(db, kind, whose)) {
    const kept = readCells(cells);
    const before = found.get(id);
    found.set(id, before === undefined ? kept : sumOf(before, kept));
  }
  return found;
}

function sumOf(one: KeptCells, other: KeptCells): KeptCells {
  const sum: Cells = new Map(Object.entries(one));
  addCells(sum, Object.entries(other));
  return inOrder(sum);
}

/** How each trainee did at each point or step, by staff number and then by key. */
export function heat(db: ResultsDb, by: 'point' | 'step', whose: Whose): readonly HeatCell[] {
  const cells: HeatCell[] = [];
  for (const [traineeId, kept] of tallies(db, by, whose)) {
    for (const key of Object.keys(kept)) {
      const [choices, model, landmine] = kept[key] ?? [0, 0, 0];
      cells.push({ traineeId, key, choices, model, landmine });
    }
  }
  return cells;
}

/** The same, packed. */
export function heatGrid(db: ResultsDb, by: 'point' | 'step', whose: Whose): HeatGrid {
  return packGrid(keptRows(db, by, whose));
}

/** The landmines that were stepped on most, most often first. */
export function landmines(db: ResultsDb, whose: Whose, limit: number): readonly LandmineRow[] {
  const counted = new Map<string, { readonly key: number; times: number; people: number; last: string }>();
  for (const { id, cells } of keptRows(db, 'landmine', whose)) {
    eachCell(cells, (key, times) => {
      const entry = counted.get(key) ?? { key: Number(key), times: 0, people: 0, last: '' };
      if (entry.people === 0) counted.set(key, entry);
      entry.times += times;
      // The rows of one trainee lie beside each other.
      if (entry.last !== id) entry.people += 1;
      entry.last = id;
    });
  }
  const ranked = [...counted.values()];
  ranked.sort((a, b) => b.times - a.times || b.people - a.people);
  const last = ranked[Math.min(limit, ranked.length) - 1];
  if (last === undefined || limit < 1) return [];
  // Those that tie with the last one are read too: which of them is shown depends on what they are, not on when they were said first.
  const shown = ranked.filter((entry) => entry.times > last.times || (entry.times === last.times && entry.people >= last.people));
  const texts = wordingsOf(db, shown.map(({ key }) => key));
  return shown
    .flatMap(({ key, times, people: persons }) => {
      const text = texts.get(key);
      if (text === undefined) return [];
      const { callId, slot, option, line, tags } = saidOf(text);
      return [{ callId, slot, option, line, tags, times, people: persons }];
    })
    .sort((a, b) => b.times - a.times || b.people - a.people || (placeText(a) < placeText(b) ? -1 : 1))
    .slice(0, limit);
}

function placeText({ callId, slot, option, line }: Omit<LandmineRow, 'times' | 'people'>): string {
  return JSON.stringify([callId, slot, option, line.zh, line.en]);
}

/** What these people have reached on each level. */
export function levelFigures(db: ResultsDb, whose: Whose): readonly LevelFigure[] {
  const who = people(whose);
  const where = joined([place(whose, false), who]);
  // In the order in which the rows lie, and without the people where everybody is meant: each of the two sums is one way through.
  const from = `FROM reached f ${who.values.length === 0 ? 'NOT INDEXED' : 'JOIN trainee t ON t.pk = f.trainee'} WHERE ${where.sql} GROUP BY f.level, f.trainee`;
  return db.all<LevelFigure>(
    `WITH last AS (SELECT f.level, sum(f.runs) AS runs, sum(f.finished) AS finished, sum(f.passed) > 0 AS passed, sum(f.score_sum) AS score_sum, f.last_score AS score, max(f.last_at) ${from}),
     first AS (SELECT f.level, sum(f.finished) AS finished, f.first_score AS score, min(f.first_at) ${from}),
     sums AS (SELECT level, sum(runs) AS runs, count(*) AS people, sum(passed) AS passed, sum(score_sum) / nullif(sum(finished), 0) AS meanScore, avg(score) FILTER (WHERE finished > 1) AS lastMean FROM last GROUP BY level),
     begun AS (SELECT level, avg(score) FILTER (WHERE finished > 1) AS firstMean FROM first GROUP BY level)
     SELECT level AS levelId, runs, people, passed, meanScore, firstMean, lastMean FROM sums JOIN begun USING (level) ORDER BY level`,
    ...where.values, ...where.values,
  );
}

/** What each of these people has reached, by staff number; those who have not played yet too. */
export function traineeFigures(db: ResultsDb, whose: Whose): readonly TraineeFigure[] {
  const who = people(whose);
  const where = place(whose, true);
  return db.all<TraineeFigure>(
    `WITH reach AS (SELECT f.trainee, sum(f.runs) AS runs, sum(f.passed) AS passed, sum(f.score_sum) AS score_sum, sum(f.finished) AS finished, max(f.seen_at) AS last_at FROM reached f WHERE ${where.sql} GROUP BY f.trainee),
     mines AS (SELECT f.trainee, sum(f.total) AS total FROM tally f WHERE f.kind = 'landmine' AND ${where.sql} GROUP BY f.trainee)
     SELECT t.id AS traineeId, coalesce(reach.runs, 0) AS runs, coalesce(reach.passed, 0) AS passed, reach.score_sum / nullif(reach.finished, 0) AS meanScore,
     coalesce(mines.total, 0) AS landmines, reach.last_at AS lastAt
     FROM trainee t LEFT JOIN reach ON reach.trainee = t.pk LEFT JOIN mines ON mines.trainee = t.pk WHERE ${who.sql} ORDER BY length(t.number), t.number`,
    ...where.values, ...where.values, ...who.values,
  );
}
