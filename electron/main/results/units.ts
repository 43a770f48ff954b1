import type { ChoiceResult, UnitResult } from '../../contract/results/unit.js';
import type { ResultsDb } from './results-db.js';
import { addToTally, countChoice, noCounts, rebuildTally } from './tally.js';
import { keyOfSaid, keyOfWording, saidOf, wordingsOf } from './wording.js';

/** The run that a unit belongs to, as far as filing needs it. */
export interface RunPlace {
  readonly pk: number;
  readonly trainee: number | null;
  readonly level: string;
  readonly exam: string | null;
}

interface UnitRow {
  readonly idx: number;
  readonly call: string;
  readonly name: number;
  readonly score: number;
  readonly factor: number;
  readonly emotion_end: number;
  readonly stress_end: number;
  readonly lost: number;
  readonly ledger: string;
  readonly tags: string;
  readonly choices: string;
}

interface RunUnitRow extends UnitRow {
  readonly runId: string;
}

const COLUMNS = 'idx, call, name, score, factor, emotion_end, stress_end, lost, ledger, tags, choices';

/** Keeps a unit and counts it. The same unit again changes nothing; another one in its place is what holds from then on. */
export function putUnit(db: ResultsDb, run: RunPlace, unit: UnitResult): void {
  const counts = noCounts();
  const choices = unit.choices.flatMap((choice) => {
    const key = keyOfSaid(db, unit.callId, choice);
    countChoice(counts, key, choice);
    return [choice.index, key];
  });
  const row = [
    unit.callId, keyOfWording(db, JSON.stringify([unit.name.zh, unit.name.en])), unit.score, unit.factor, unit.emotionEnd, unit.stressEnd,
    unit.lost ? 1 : 0, JSON.stringify(unit.ledger), JSON.stringify(unit.tags), JSON.stringify(choices),
  ];
  const added = db.run('INSERT OR IGNORE INTO unit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', run.pk, unit.index, ...row);
  if (added === 1) {
    if (run.trainee !== null) addToTally(db, run.trainee, run.level, run.exam, counts);
    return;
  }
  const before = db.get<{ choices: string }>('SELECT choices FROM unit WHERE run = ? AND idx = ?', run.pk, unit.index);
  db.run('REPLACE INTO unit VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)', run.pk, unit.index, ...row);
  if (run.trainee !== null && before?.choices !== JSON.stringify(choices)) rebuildTally(db, run.trainee);
}

/** The units of a run in the order in which their calls ended. */
export function unitsOf(db: ResultsDb, runPk: number, runId: string): readonly UnitResult[] {
  return readUnits(db, db.all<RunUnitRow>(`SELECT ? AS runId, ${COLUMNS} FROM unit WHERE run = ? ORDER BY idx`, runId, runPk));
}

/** The units of several runs at once, in the order of the runs and then in that in which their calls ended. */
export function unitsOfRuns(db: ResultsDb, runIds: readonly string[]): readonly UnitResult[] {
  const columns = COLUMNS.split(', ').map((column) => `u.${column}`).join(', ');
  return readUnits(db, db.all<RunUnitRow>(`SELECT r.id AS runId, ${columns} FROM json_each(?) asked JOIN run r ON r.id = asked.value JOIN unit u ON u.run = r.pk ORDER BY asked.key, u.idx`, JSON.stringify(runIds)));
}

/** Each text is read once, however often it was said. */
function readUnits(db: ResultsDb, rows: readonly RunUnitRow[]): readonly UnitResult[] {
  const said = rows.map(({ choices }) => JSON.parse(choices) as number[]);
  const texts = wordingsOf(db, [...rows.map(({ name }) => name), ...said.flatMap((list) => list.filter((_, index) => index % 2 === 1))]);
  const names = new Map<number, readonly string[]>();
  const choices = new Map<number, Omit<ChoiceResult, 'index'>>();
  const nameOf = (key: number): readonly string[] => kept(names, key, () => JSON.parse(texts.get(key) ?? '[]') as string[]);
  const choiceOf = (key: number): Omit<ChoiceResult, 'index'> | null => {
    const text = texts.get(key);
    return text === undefined ? null : kept(choices, key, () => withoutCall(saidOf(text)));
  };
  return rows.map((row, index) => readUnit(row, said[index] ?? [], nameOf, choiceOf));
}

function kept<Value>(known: Map<number, Value>, key: number, make: () => Value): Value {
  const found = known.get(key) ?? make();
  known.set(key, found);
  return found;
}

function withoutCall({ callId: _ofTheUnit, ...choice }: ReturnType<typeof saidOf>): Omit<ChoiceResult, 'index'> {
  return choice;
}

function readUnit(row: RunUnitRow, said: readonly number[], nameOf: (key: number) => readonly string[], choiceOf: (key: number) => Omit<ChoiceResult, 'index'> | null): UnitResult {
  const [zh = '', en = ''] = nameOf(row.name);
  const choices: UnitResult['choices'] = [];
  for (let at = 0; at + 1 < said.length; at += 2) {
    const choice = choiceOf(said[at + 1] ?? -1);
    if (choice !== null) choices.push({ index: said[at] ?? 0, ...choice });
  }
  return {
    runId: row.runId,
    index: row.idx,
    callId: row.call,
    name: { zh, en },
    score: row.score,
    ledger: JSON.parse(row.ledger) as UnitResult['ledger'],
    factor: row.factor,
    tags: JSON.parse(row.tags) as string[],
    emotionEnd: row.emotion_end,
    stressEnd: row.stress_end,
    lost: row.lost === 1,
    choices,
  };
}
