import { deflateRawSync } from 'node:zlib';
import type { ChoiceResult, UnitResult } from '../../../electron/contract/results/unit.js';
import { rebuildFigures } from '../../../electron/main/results/rebuild.js';
import type { ResultsDb } from '../../../electron/main/results/results-db.js';
import { storeOf } from '../../../electron/main/results/sqlite-results.js';
import { putUnit } from '../../../electron/main/results/units.js';

/** A centre of a size: every trainee plays as often as the others. */
export interface Centre {
  readonly trainees: number;
  readonly runs: number;
}

/** As many as the core campaign has. */
const LEVELS = 20;
const CALLS_PER_LEVEL = 6;
const CHOICES = 8;
const POINTS = 160;
const STEPS = 12;
const TIERS = ['model', 'ordinary', 'landmine'] as const;
const START = Date.UTC(2026, 0, 5, 8);

const levelOf = (n: number): string => `L${String(n % LEVELS).padStart(2, '0')}`;

/** A call as it is filed: eight choices, each a line of the level's own, about every fifth a landmine. */
export function benchUnit(runId: string, level: number, index: number, turn: number): UnitResult {
  const call = (level % LEVELS) * CALLS_PER_LEVEL + index;
  return {
    runId, index, callId: `${level % LEVELS}-${index}`, name: { zh: `来电者 ${call}`, en: `Caller ${call}` }, score: (turn * 37) % 101,
    ledger: Object.fromEntries(['open', 'listen', 'soothe', 'solve', 'law', 'close', 'self'].map((row, place) => [row, { earned: (turn + place) % 10, max: 10 }])),
    factor: 0.9, tags: ['cold', 'vague'], emotionEnd: (turn * 13) % 101, stressEnd: (turn * 7) % 101, lost: turn % 17 === 0,
    choices: Array.from({ length: CHOICES }, (_, at) => benchChoice(call, at, turn)),
  };
}

function benchChoice(call: number, at: number, turn: number): ChoiceResult {
  const tier = TIERS[[0, 1, 0, 1, 2][(turn * 7 + at * 3 + call) % 5] ?? 0] ?? 'model';
  const point = (call * CHOICES + at) % POINTS;
  return {
    index: at, slot: `slot-${at}`, option: `${tier}-${turn % 2}`, step: `step-${at % STEPS}`, tier, tags: tier === 'landmine' ? ['cold'] : [],
    points: [`${Math.floor(point / 10)}.${point % 10}`, `${Math.floor(((point * 7) % POINTS) / 10)}.${(point * 7) % 10}`],
    line: { zh: `第 ${call} 通电话第 ${at} 句，${tier}，说法 ${turn % 2}。您先别着急，我马上帮您查。`, en: `Call ${call}, line ${at}, ${tier}, wording ${turn % 2}. Please bear with me while I look into it.` },
  };
}

/** Fills an empty file with a centre's results: the same rows as by filing one after another, in one transaction. */
export function fillCentre(db: ResultsDb, { trainees, runs }: Centre): void {
  const store = storeOf(db);
  const classes = Array.from({ length: Math.ceil(trainees / 30) }, (_, n) => ({ id: `class-${n}`, name: `${n} 班` }));
  store.putPeople(classes, Array.from({ length: trainees }, (_, n) => ({ id: `person-${n}`, staffNumber: String(10_000 + n), name: `学员 ${n}`, classId: `class-${Math.floor(n / 30)}` })));
  const replay = deflateRawSync(JSON.stringify({ commands: Array.from({ length: 60 }, (_, n) => ({ tick: n * 37, command: { type: 'choose', optionId: `option-${n}` } })) }));
  db.write(() => {
    for (let n = 0; n < trainees; n += 1) db.run("INSERT INTO sitting (id, trainee, station, started_at, ended_at, ending) VALUES (?, ?, 'station-1', ?, ?, 'signed-out')", `sitting-${n}`, n + 1, moment(n), moment(n + 1));
    for (let n = 0; n < runs; n += 1) {
      const who = n % trainees;
      const turn = Math.floor(n / trainees);
      const pk = db.insert(
        "INSERT INTO run (id, sitting, trainee, level, pack_hash, mode, seed, started_at, exam, ending, ended_at, score, rank, passed) VALUES (?, ?, ?, ?, '0123456789abcdef', 'practice', 1, ?, ?, 'finished', ?, ?, 'A', ?)",
        `run-${n}`, who + 1, who + 1, levelOf(turn + who), moment(n), turn % 10 === 9 ? 'exam-1' : null, moment(n + 5), (n * 31) % 101, n % 3 === 0 ? 0 : 1,
      );
      db.run('INSERT INTO replay VALUES (?, ?)', pk, replay);
      // Without a trainee nothing is added up: all figures are worked out at the end.
      for (let index = 0; index < CALLS_PER_LEVEL; index += 1) putUnit(db, { pk, trainee: null, level: '', exam: null }, benchUnit(`run-${n}`, turn + who, index, turn + who + index));
    }
  });
  rebuildFigures(db);
  db.settle();
}

function moment(n: number): string {
  return new Date(START + n * 60_000).toISOString();
}
