import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Trainee, TrainingClass } from '../../../electron/contract/results/people.js';
import { writeBundle } from '../../../electron/main/exchange/bundle-write.js';
import { makeCentre, unlockCentre } from '../../../electron/main/exchange/centre-keys.js';
import { enrolmentFileName, enrolStation } from '../../../electron/main/exchange/enrolment.js';
import { classIdOf, traineeIdOf } from '../../../electron/main/exchange/person-ids.js';
import { openSqliteResults } from '../../../electron/main/results/sqlite-results.js';
import { filedRun } from '../../support/filed-runs.js';
import { sat } from '../../support/trainer-desk.js';
import { makeUserData } from './launch.js';

const KEY_PIN = '13572468';
const MADE = new Date('2026-03-20T18:00:00.000Z');

const someone = (staffNumber: string, name: string, of: TrainingClass): Trainee => ({ id: traineeIdOf(staffNumber), staffNumber, name, classId: of.id });
const classOf = (name: string): TrainingClass => ({ id: classIdOf(name), name });

/** The class whose roster is read at the desk, and another one that sits at the other station only. */
export const CLASS = classOf('三月一班');
const OTHER_CLASS = classOf('三月二班');
/** Who plays at this station; who is on the same roster and plays at the other; and who is known there alone. */
export const SITS_HERE = someone('10001', '周可', CLASS);
export const SITS_THERE = someone('10002', '林夏', CLASS);
export const STRANGER = someone('10003', '何静', OTHER_CLASS);

/** What the two stations are called in the centre's books. */
export const STATIONS = { here: '一号机', there: '二号机' } as const;

/** A trainer's computer that has a centre's key and nothing else yet, and the files that travel on a stick. */
export interface Room {
  /** The data folder of the trainer's computer. */
  readonly trainers: string;
  /** The file that makes the station here a station of the centre. */
  readonly enrolment: string;
  /** The other station's results as they were written, and with one byte changed on the way. */
  readonly bundle: string;
  readonly altered: string;
}

/** Makes the trainer's computer, and lets the other station play and write its results. */
export async function trainingRoom(stick: string): Promise<Room> {
  const trainers = makeUserData();
  const key = await makeCentre('城东培训中心', KEY_PIN);
  writeFileSync(join(trainers, 'centre-key.json'), JSON.stringify(key));
  const centre = await unlockCentre(key, KEY_PIN);
  const enrolled = enrolStation(centre, STATIONS.here, MADE);
  const enrolment = join(stick, enrolmentFileName(enrolled));
  writeFileSync(enrolment, JSON.stringify(enrolled));

  const there = openSqliteResults(join(makeUserData(), 'results.db'));
  there.putPeople([CLASS, OTHER_CLASS], [SITS_THERE, STRANGER]);
  sat(there, STRANGER.id, 'sitting-1', [filedRun('run-1', 'L06', { policies: ['landmine', 'ordinary', 'landmine'], startedAt: '2026-03-10T09:00:00.000Z' })]);
  sat(there, STRANGER.id, 'sitting-2', [filedRun('run-2', 'L06', { policies: ['model'], startedAt: '2026-03-12T09:00:00.000Z' })]);
  sat(there, SITS_THERE.id, 'sitting-3', [filedRun('run-3', 'L06', { policies: ['ordinary', 'landmine'], startedAt: '2026-03-12T10:00:00.000Z' })]);
  const { fileName, bytes } = await writeBundle(there, enrolStation(centre, STATIONS.there, MADE), MADE);
  there.close();
  const bundle = join(stick, fileName);
  writeFileSync(bundle, bytes);
  const changed = Buffer.from(readFileSync(bundle));
  const at = Math.floor(changed.length / 2);
  changed.writeUInt8((changed.readUInt8(at) + 1) % 256, at);
  const altered = join(stick, 'changed.ncb');
  writeFileSync(altered, changed);
  return { trainers, enrolment, bundle, altered };
}

/** A text as a Chinese spreadsheet saves it: every pair of bytes is looked up by what it stands for. */
export function gb18030(text: string): Buffer {
  const pairs = Array.from({ length: 0xfe - 0x81 + 1 }, (_, lead) => Array.from({ length: 0xfe - 0x40 + 1 }, (__, trail) => [lead + 0x81, trail + 0x40] as const)).flat();
  const decoder = new TextDecoder('gb18030');
  const bytes = new Map(pairs.map((pair) => [decoder.decode(Uint8Array.from(pair)), pair]));
  return Buffer.from([...text].flatMap((sign) => (sign.charCodeAt(0) < 0x80 ? [sign.charCodeAt(0)] : [...(bytes.get(sign) ?? [])])));
}
