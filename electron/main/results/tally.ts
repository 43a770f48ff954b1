import type { ResultsDb } from './results-db.js';
import { saidOf, wordingsOf, type Said } from './wording.js';

/** What is counted: choices by point of the guides, choices by step of the flow, and landmines by what was said. */
export type TallyKind = 'point' | 'step' | 'landmine';

/** Choices, model lines and landmines of one point or step; of a landmine only the times. */
export type Cell = readonly [choices: number, model: number, landmine: number];

/** Counts by key: a point, a step, or the key of what was said. */
export type Cells = Map<string, Cell>;

const KINDS: readonly TallyKind[] = ['point', 'step', 'landmine'];

/** Counts of one unit or of many. */
export type Counts = Record<TallyKind, Cells>;

/** Nothing counted yet. */
export function noCounts(): Counts {
  return { point: new Map(), step: new Map(), landmine: new Map() };
}

/** Cells as a row keeps them: an object whose keys are in order. */
export type KeptCells = Readonly<Record<string, Cell>>;

/** What a row keeps, to be read. */
export function readCells(text: string): KeptCells {
  return JSON.parse(text) as KeptCells;
}

/** Cells in the order in which a row keeps them. */
export function inOrder(cells: Cells): KeptCells {
  return Object.fromEntries([...cells].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Adds one choice. */
export function countChoice(counts: Counts, key: number, said: Pick<Said, 'points' | 'step' | 'tier'>): void {
  const cell: Cell = [1, said.tier === 'model' ? 1 : 0, said.tier === 'landmine' ? 1 : 0];
  for (const point of new Set(said.points)) add(counts.point, point, cell);
  if (said.step !== null) add(counts.step, said.step, cell);
  if (said.tier === 'landmine') add(counts.landmine, String(key), cell);
}

/** Adds counts to counts. */
export function addCells(sum: Cells, cells: Iterable<readonly [string, Cell]>): void {
  for (const [key, cell] of cells) add(sum, key, cell);
}

function add(cells: Cells, key: string, [choices, model, landmine]: Cell): void {
  const before = cells.get(key);
  cells.set(key, before === undefined ? [choices, model, landmine] : [before[0] + choices, before[1] + model, before[2] + landmine]);
}

/** Adds the counts of a unit to what is kept of its trainee: on that level, and altogether. */
export function addToTally(db: ResultsDb, trainee: number, level: string, exam: string | null, counts: Counts): void {
  for (const kind of KINDS) {
    if (counts[kind].size === 0) continue;
    for (const [ofLevel, ofExam] of [[level, exam ?? ''], ['', '']] as const) {
      const kept = db.get<{ cells: string }>('SELECT cells FROM tally WHERE kind = ? AND level = ? AND exam = ? AND trainee = ?', kind, ofLevel, ofExam, trainee);
      const cells: Cells = new Map(kept === null ? [] : Object.entries(readCells(kept.cells)));
      addCells(cells, counts[kind]);
      put(db, kind, ofLevel, ofExam, trainee, cells);
    }
  }
}

function put(db: ResultsDb, kind: TallyKind, level: string, exam: string, trainee: number, cells: Cells): void {
  let total = 0;
  for (const [choices] of cells.values()) total += choices;
  db.run(
    'INSERT INTO tally VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT DO UPDATE SET cells = excluded.cells, total = excluded.total',
    kind, level, exam, trainee, JSON.stringify(inOrder(cells)), total,
  );
}

/** Counts everything of a trainee anew, from what they said. */
export function rebuildTally(db: ResultsDb, trainee: number): void {
  db.run('DELETE FROM tally WHERE trainee = ?', trainee);
  const units = db.all<{ level: string; exam: string | null; choices: string }>('SELECT r.level, r.exam, u.choices FROM unit u JOIN run r ON r.pk = u.run WHERE r.trainee = ?', trainee);
  const keys = units.flatMap(({ choices }) => keysOf(choices));
  const said = new Map([...wordingsOf(db, keys)].map(([key, body]) => [key, saidOf(body)]));
  const places = new Map<string, { level: string; exam: string | null; counts: Counts }>();
  for (const { level, exam, choices } of units) {
    const place = JSON.stringify([level, exam]);
    const { counts } = places.get(place) ?? { counts: noCounts() };
    places.set(place, { level, exam, counts });
    for (const key of keysOf(choices)) {
      const what = said.get(key);
      if (what !== undefined) countChoice(counts, key, what);
    }
  }
  for (const { level, exam, counts } of places.values()) addToTally(db, trainee, level, exam, counts);
}

/** Choices lie as a flat list: place in the call, key of what was said, and so on. */
function keysOf(choices: string): readonly number[] {
  return (JSON.parse(choices) as number[]).filter((_, index) => index % 2 === 1);
}
