import { existsSync, rmSync } from 'node:fs';
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { join } from 'node:path';
import * as z from 'zod';
import type { Notice } from '../../contract/notices.js';
import type { StationView, Unlocked } from '../../contract/station.js';
import { log } from '../log.js';
import type { StationDisk } from './disk.js';
import { readStationFile, writeStationFile } from './disk.js';
import { STATION_NOTICES } from './station-notices.js';

const NAME = 'station-pin';
/** Whoever can put this empty file into the data folder may set a new PIN. */
const RESET_FILE = 'reset-pin';
/** Wrong tries in a row before one has to wait. */
const FREE_TRIES = 5;
/** Milliseconds of the first wait; each further wrong try doubles it. */
const FIRST_WAIT_MS = 30_000;
const LONGEST_WAIT_MS = 24 * 3600 * 1000;
/** What one guess costs: about a tenth of a second and 32 MB. */
const COST = { N: 32_768, r: 8, p: 1 } as const;
const MAX_MEMORY = 128 * 1024 * 1024;

const hex = z.string().regex(/^[0-9a-f]{32,128}$/);
const fileSchema = z.strictObject({
  version: z.literal(1),
  salt: hex,
  hash: hex,
  params: z.strictObject({ N: z.int().min(2).max(1 << 20), r: z.int().min(1).max(32), p: z.int().min(1).max(16) }),
  /** Wrong tries in a row. */
  wrong: z.int().nonnegative(),
  /** Milliseconds since 1970 until which no try is looked at. */
  waitUntil: z.number().nonnegative(),
});
type PinFile = z.infer<typeof fileSchema>;

/** The PIN of the station. What was typed is neither kept nor logged. */
export interface Pin {
  readonly state: () => StationView['pin'];
  readonly notices: readonly Notice[];
  /** Looks at one try. Every wrong one is on the disk before it is answered, so that a restart wins nothing. */
  check(pin: string): Promise<Unlocked>;
  /** False when the disk refuses. */
  set(pin: string): Promise<boolean>;
}

/** Opens the PIN's file; a file named reset-pin beside it clears it. */
export function openPin(disk: StationDisk): Pin {
  const notices: Notice[] = [];
  const read = readStationFile(disk, NAME, fileSchema);
  let file: PinFile | null = read.kind === 'ok' ? read.value : null;
  let lost = read.kind === 'broken';
  if (existsSync(join(disk.folder, RESET_FILE))) {
    const at = disk.now().toISOString();
    rmSync(join(disk.folder, `${NAME}.json`), { force: true });
    rmSync(join(disk.folder, RESET_FILE), { force: true });
    log.warn(`The PIN was cleared by the file ${RESET_FILE}.`);
    notices.push(STATION_NOTICES.pinReset(at));
    [file, lost] = [null, false];
  } else if (read.kind === 'broken') {
    // What stands in its place is no PIN at all, so that the next start is locked as well.
    if (read.aside !== null) writeStationFile(disk, NAME, { lost: true });
    notices.push(STATION_NOTICES.pinBroken(read.aside));
  }
  // One try after the other: many at once must not slip past the counter.
  let queue: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const next = queue.then(work, work);
    queue = next.catch(() => undefined);
    return next;
  };

  const check = async (pin: string): Promise<Unlocked> => {
    if (file === null) return { kind: 'lost' };
    const now = disk.now().getTime();
    // A clock that was set back makes nobody wait longer than the wait itself.
    const wait = Math.min(file.waitUntil - now, waitAfter(file.wrong));
    if (wait > 0) return { kind: 'wait', seconds: Math.ceil(wait / 1000) };
    const before = file;
    const wrong = before.wrong + 1;
    const counted: PinFile = { ...before, wrong, waitUntil: now + waitAfter(wrong) };
    // On a full disk it is counted in memory: the trainer must still get in to see that it is full.
    writeStationFile(disk, NAME, counted);
    file = counted;
    if (await isRight(before, pin)) {
      file = { ...before, wrong: 0, waitUntil: 0 };
      writeStationFile(disk, NAME, file);
      log.info('The PIN opened the trainer’s page.');
      return { kind: 'open' };
    }
    log.warn(`A wrong PIN was typed, ${wrong} in a row.`);
    const pause = waitAfter(wrong);
    return pause > 0 ? { kind: 'wait', seconds: Math.ceil(pause / 1000) } : { kind: 'wrong', left: FREE_TRIES - wrong };
  };

  return {
    state: () => (lost ? 'lost' : file === null ? 'unset' : 'set'),
    notices,
    check: (pin) => inTurn(() => check(pin)),
    set: (pin) => inTurn(async () => {
      const salt = randomBytes(16);
      const next: PinFile = { version: 1, salt: salt.toString('hex'), hash: (await derive(pin, salt, COST)).toString('hex'), params: COST, wrong: 0, waitUntil: 0 };
      if (!writeStationFile(disk, NAME, next)) return false;
      [file, lost] = [next, false];
      log.info('A new PIN was set.');
      return true;
    }),
  };
}

/** Milliseconds to wait after so many wrong tries in a row. */
function waitAfter(wrong: number): number {
  return wrong < FREE_TRIES ? 0 : Math.min(FIRST_WAIT_MS * 2 ** (wrong - FREE_TRIES), LONGEST_WAIT_MS);
}

async function isRight({ salt, hash, params }: PinFile, pin: string): Promise<boolean> {
  const expected = Buffer.from(hash, 'hex');
  const found = await derive(pin, Buffer.from(salt, 'hex'), params, expected.length);
  return timingSafeEqual(found, expected);
}

function derive(pin: string, salt: Buffer, params: PinFile['params'], length = 32): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(pin, salt, length, { ...params, maxmem: MAX_MEMORY }, (error, key) => (error === null ? resolve(key) : reject(error)));
  });
}
