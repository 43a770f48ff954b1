import { randomBytes, scryptSync } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { FRESH_STATION } from '../../../electron/contract/station-config.js';
import type { Trainee, TrainingClass } from '../../../electron/contract/results/people.js';
import type { Exam, Plans } from '../../../electron/contract/trainer/plans.js';
import { writeBundle } from '../../../electron/main/exchange/bundle-write.js';
import { makeCentre, unlockCentre } from '../../../electron/main/exchange/centre-keys.js';
import { enrolStation } from '../../../electron/main/exchange/enrolment.js';
import { classIdOf, traineeIdOf } from '../../../electron/main/exchange/person-ids.js';
import { planFileOf } from '../../../electron/main/exchange/plan-file.js';
import { openSqliteResults } from '../../../electron/main/results/sqlite-results.js';
import type { Policy } from '../../../game/sim/index.js';
import { filedRun, type FiledRun } from '../../support/filed-runs.js';
import { sat } from '../../support/trainer-desk.js';
import { makeUserData } from './launch.js';
import { withResults } from './station.js';

/** The PIN of the station and of the trainer's desk. */
export const PIN = '2468';
/** The PIN of the centre's key. */
const KEY_PIN = '13572468';
const NOW = new Date('2026-03-20T18:00:00.000Z');

/** The classes of a centre: one of them has a name as long as centres give them. */
export const CLASSES: readonly TrainingClass[] = ['三月一班', '三月二班', '南区客服中心 2026 年春季新员工转岗强化班（晚班）'].map((name) => ({ id: classIdOf(name), name }));

const SURNAMES = ['李', '王', '张', '刘', '陈', '杨', '赵', '黄', '周', '吴', '徐', '孙', '林', '何', '高', '罗', '郑', '梁', '谢', '宋'];
const GIVEN = ['晓雯', '立', '雨桐', '子轩', '思远', '佳宁', '浩', '梦洁', '可', '一帆', '静怡', '志强', '夏', '若曦', '文博'];
/** Names that leave the usual three characters behind. */
const LONG = ['阿卜杜热合曼·买买提依明', '欧阳若水', 'Alexandra Konstantinopoulou-Whitfield', 'Nguyễn Thị Phương Thảo', '司徒雅琴', '古丽娜尔·吐尔逊'];

/** Sixty people in three classes, thirty, twenty-four and six; some of them with long names. */
export const TRAINEES: readonly Trainee[] = Array.from({ length: 60 }, (_, at) => {
  const staffNumber = String(10_001 + at);
  const name = at % 10 === 4 ? (LONG[Math.floor(at / 10)] ?? '') : `${SURNAMES[at % SURNAMES.length] ?? ''}${GIVEN[(at * 7) % GIVEN.length] ?? ''}`;
  return { id: traineeIdOf(staffNumber), staffNumber, name, classId: CLASSES[at < 30 ? 0 : at < 54 ? 1 : 2]?.id ?? null };
});

/** Somebody with many runs, at the head of the list. */
export const FIRST = TRAINEES[0] as Trainee;

/** A roster of everybody, with the mistakes that rosters have: a number with a letter, a number twice, a name left out. */
export const ROSTER = ['工号,姓名,班级', ...TRAINEES.map(({ staffNumber, name, classId }) => `${staffNumber},${name},${CLASSES.find(({ id }) => id === classId)?.name ?? ''}`), '1000x,写错的,三月一班', '10003,同一个号,三月二班', '10099,,三月二班', ''].join('\n');

const LEVELS = ['L02', 'L03', 'L05', 'L06', 'L07', 'L08'];
/** Which of them is played in turn: the first call most often, as in any room. */
const PLAYED = [0, 3, 4, 3, 1, 4, 5, 3, 2, 0];
const WAYS: readonly (readonly Policy[])[] = [['landmine', 'ordinary', 'model'], ['ordinary', 'model'], ['model', 'model', 'ordinary'], ['model']];

/** What was played, by level and by how well: every sum is the game's own. */
function examples(): readonly (readonly FiledRun[])[] {
  return LEVELS.map((level) => WAYS.map((policies, way) => filedRun(`${level}-${way}`, level, { policies })));
}

function asPlayed(run: FiledRun, id: string, startedAt: string, examId: string | null): FiledRun {
  return { begin: { ...run.begin, id, startedAt, examId }, units: run.units.map((unit) => ({ ...unit, runId: id })), end: { ...run.end, id, endedAt: startedAt } };
}

/** A part of the people with what they have played: the later the better, and not everybody the same. */
function playedIn(folder: string, played: readonly (readonly FiledRun[])[], people: readonly Trainee[], station: string): void {
  withResults(folder, (results) => {
    results.putPeople([...CLASSES], [...TRAINEES]);
    people.forEach((person, at) => {
      const days = person === FIRST ? 14 : 2 + ((at * 5) % 7);
      for (let day = 0; day < days; day += 1) {
        const of = played[PLAYED[(at * 3 + day) % PLAYED.length] ?? 0];
        const way = Math.min(WAYS.length - 1, Math.floor((day + (at % 3)) / 3));
        const run = of?.[way];
        if (run === undefined) continue;
        const startedAt = `2026-03-${String(2 + day).padStart(2, '0')}T${String(9 + (at % 8)).padStart(2, '0')}:${String((at * 7 + day) % 60).padStart(2, '0')}:00.000Z`;
        const examId = EXAM.levelIds.includes(run.begin.levelId) && day > 2 ? EXAM.id : null;
        sat(results, person.id, `${station}-${person.id}-${day}`, [asPlayed(run, `${station}-${person.id}-${day}-run`, startedAt, examId)]);
      }
    });
  });
}

const EXAM: Exam = {
  id: 'exam-march', name: '三月结业考核', classId: CLASSES[0]?.id ?? null, levelIds: ['L06', 'L07'], seedBy: 'class', seed: 20_260_320, attempts: 2, state: 'open',
  preparedAt: '2026-03-18T09:00:00.000Z', openedAt: '2026-03-20T01:00:00.000Z', closedAt: null,
};

/** What the trainer has laid down: one exam is open, one is over, one is being prepared, and the evening class sees six levels. */
const PLANS: Plans = {
  version: 1,
  levels: { [CLASSES[2]?.id ?? '']: ['L02', 'L03', 'L05', 'L06', 'L07', 'L10'] },
  exams: [
    { ...EXAM, id: 'exam-february', name: '二月摸底', classId: null, levelIds: ['L05'], attempts: 1, state: 'closed', preparedAt: '2026-02-20T09:00:00.000Z', openedAt: '2026-02-21T01:00:00.000Z', closedAt: '2026-02-21T10:00:00.000Z' },
    EXAM,
    { ...EXAM, id: 'exam-april', name: '四月上岗考核（风暴来电专项）', classId: CLASSES[2]?.id ?? null, levelIds: ['L10', 'L15', 'L19'], seedBy: 'trainee', attempts: 3, state: 'prepared', openedAt: null },
  ],
};

/** Lays down the centre's plans in a data folder. */
export function layPlans(folder: string): void {
  writeFileSync(join(folder, 'plans.json'), JSON.stringify(PLANS));
}

/** A station of that centre whose trainer has forgotten the PIN: it asks for a new one first and says why. */
export function kioskData(): string {
  const folder = makeUserData();
  writeFileSync(join(folder, 'station.json'), JSON.stringify({ ...FRESH_STATION, stationName: '三号机', contact: '王老师 8203', idleSeconds: 8, countdownSeconds: 60 }));
  withResults(folder, (results) => results.putPeople([...CLASSES], [...TRAINEES]));
  layPlans(folder);
  writeFileSync(join(folder, 'reset-pin'), '');
  return folder;
}

/** The file of a PIN as a station keeps it. */
function pinFile(pin: string): string {
  const salt = randomBytes(16);
  const params = { N: 32_768, r: 8, p: 1 };
  const hash = scryptSync(pin, salt, 32, { ...params, maxmem: 128 * 1024 * 1024 });
  return JSON.stringify({ version: 1, salt: salt.toString('hex'), hash: hash.toString('hex'), params, wrong: 0, waitUntil: 0 });
}

/** A trainer's computer on its first day: a PIN, a centre's key, and nobody there yet. */
export interface TrainersComputer {
  readonly folder: string;
  readonly roster: string;
  /** Two bundles that are in order and one that somebody has changed. */
  readonly bundles: readonly string[];
  /** What another trainer of the centre has laid down: without the exam of April, and with somebody else under a number that is taken. */
  readonly planFile: string;
}

/** Makes the trainer's computer, and the stations whose bundles it is about to read. */
export async function trainersComputer(): Promise<TrainersComputer> {
  const folder = makeUserData();
  const files = makeUserData();
  const key = await makeCentre('城东培训中心', KEY_PIN);
  writeFileSync(join(folder, 'centre-key.json'), JSON.stringify(key));
  writeFileSync(join(folder, 'station-pin.json'), pinFile(PIN));
  const roster = join(files, '三月名单.csv');
  writeFileSync(roster, ROSTER);
  const centre = await unlockCentre(key, KEY_PIN);
  const played = examples();
  const bundles: string[] = [];
  for (const [station, people] of [['一号机', TRAINEES.slice(0, 32)], ['二号机', TRAINEES.slice(28)]] as const) {
    const data = makeUserData();
    playedIn(data, played, people, station === '一号机' ? 's1' : 's2');
    const results = openSqliteResults(join(data, 'results.db'));
    const { fileName, bytes } = await writeBundle(results, enrolStation(centre, station, NOW), NOW);
    results.close();
    bundles.push(join(files, fileName));
    writeFileSync(join(files, fileName), bytes);
  }
  const changed = join(files, 'next-call-三号机-20260320.ncb');
  const bytes = readFileSync(bundles[1] ?? '');
  const middle = Math.floor(bytes.length / 2);
  bytes.writeUInt8((bytes.readUInt8(middle) + 1) % 256, middle);
  writeFileSync(changed, bytes);
  const planFile = join(files, 'next-call-城东培训中心-20260320.ncp');
  const people = [...TRAINEES.slice(0, 58), { id: 't-20001', staffNumber: '20001', name: '新来的吴迪', classId: CLASSES[0]?.id ?? null }, { id: 't-20002', staffNumber: '10060', name: '另一位', classId: null }];
  writeFileSync(planFile, planFileOf({ from: '城东培训中心', madeAt: NOW.toISOString(), plans: { ...PLANS, exams: PLANS.exams.slice(0, 2) }, classes: [...CLASSES], people }));
  return { folder, roster, bundles: [...bundles, changed], planFile };
}
