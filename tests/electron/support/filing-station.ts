// A station without a window, for tests that kill it: files calls and says the name of each one once it was told that it is kept.
import fs, { writeSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { openResults } from '../../../electron/main/results/open-results.js';
import { QUIET, at, begin, end, sitting, trainee, unit } from '../results-examples.js';

const [folder = '', fatal = '0'] = process.argv.slice(2);
if (fatal !== '0') dieInWrite(Number(fatal));
const confirm = (what: string): unknown => writeSync(1, `${what}\n`);

const { store, notices } = openResults({ folder, backupFolder: null, now: () => new Date(), log: QUIET, notify: ({ code }) => confirm(`notice ${code}`) });
for (const { code } of notices) confirm(`notice ${code}`);
store.putPeople([], [trainee(1)]);
confirm('ready');
for (;;) {
  const id = randomUUID();
  store.beginSitting(sitting(`s-${id}`, 'person-1'));
  store.beginRun(`s-${id}`, begin(id));
  for (let index = 0; index < 6; index += 1) {
    store.fileUnit(unit(id, index));
    confirm(`unit ${id} ${index}`);
  }
  store.endRun(end(id));
  confirm(`end ${id}`);
  store.endSitting(`s-${id}`, at(30), 'signed-out');
}

/** Dies in its so-and-so-many-th write to the disk, with half of it written: there a kill from outside hardly ever falls. */
function dieInWrite(which: number): void {
  const write = fs.writeSync as (file: number, bytes: Uint8Array, offset: number, length: number, position: number | null) => number;
  let writes = 0;
  Object.assign(fs, {
    writeSync: (file: number, bytes: Uint8Array, offset: number, length: number, position: number | null): number => {
      if (file > 2) writes += 1;
      if (writes < which || file <= 2) return write(file, bytes, offset, length, position);
      write(file, bytes, offset, Math.floor(length / 2), position);
      process.kill(process.pid, 'SIGKILL');
      return 0;
    },
  });
}
