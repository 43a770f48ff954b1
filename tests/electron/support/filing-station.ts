// A station without a window, for tests that kill it: files calls and says the name of each one once it was told that it is kept.
import { writeSync } from 'node:fs';
import { randomUUID } from 'node:crypto';
import { openResults } from '../../../electron/main/results/open-results.js';
import { QUIET, at, begin, end, sitting, trainee, unit } from '../results-examples.js';

const [folder = ''] = process.argv.slice(2);
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
