import { execFileSync, spawn } from 'node:child_process';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DiskProblem, diskReasonOf } from '../../electron/main/disk-problem.js';
import { writeSave } from '../../electron/main/save-file.js';
import { writePlans, PLANS_FILE, readPlans } from '../../electron/main/trainer/plans-file.js';
import { addWhole, writeWhole, writeWholeSync } from '../../electron/main/whole-file.js';
import { NO_PLANS, type Plans } from '../../electron/contract/trainer/plans.js';
import { emptyFolder } from './examples.js';
import { mountSmallDisk, type SmallDisk } from './support/small-disk.js';

const reasonOf = (act: () => unknown): string => {
  try {
    act();
  } catch (error) {
    return error instanceof DiskProblem ? error.reason : String(error);
  }
  return 'none';
};

describe('a file that is written whole', () => {
  it('takes the place of the older one, is nobody else’s to read, and leaves nothing beside it', async () => {
    const folder = emptyFolder();
    const place = join(folder, 'a.json');
    writeWholeSync(place, 'old');
    writeWholeSync(place, 'new');
    expect(readFileSync(place, 'utf8')).toBe('new');
    await writeWhole(place, Buffer.from('newer'));
    expect(readFileSync(place, 'utf8')).toBe('newer');
    expect(await addWhole(folder, 'a.json', 'second')).toBe(join(folder, 'a-2.json'));
    expect(readdirSync(folder).sort()).toEqual(['a-2.json', 'a.json']);
  });

  it('is written over what a kill left of an earlier attempt', () => {
    const place = join(emptyFolder(), 'a.json');
    writeFileSync(`${place}.part`, 'half of something longer than what comes');
    writeWholeSync(place, 'whole');
    expect(readFileSync(place, 'utf8')).toBe('whole');
  });

  it('where the disk refuses says which of the things it is that somebody can do something about', () => {
    const folder = emptyFolder();
    mkdirSync(join(folder, 'taken', 'inside'), { recursive: true });
    expect(reasonOf(() => writeWholeSync(join(folder, 'nowhere', 'a.json'), ''))).toBe('gone');
    expect(reasonOf(() => writeWholeSync(join(folder, 'taken'), ''))).toBe('failed');
    expect(readdirSync(folder)).toEqual(['taken']);
    expect(['ENOSPC', 'EROFS', 'ESTALE', 'EBUSY', 'EMFILE', ''].map(diskReasonOf)).toEqual(['full', 'read-only', 'gone', 'in-use', 'failed', 'failed']);
  });

  it('by many at once is each of them whole', async () => {
    const folder = emptyFolder();
    const texts = Array.from({ length: 20 }, (_, n) => String(n).repeat(50_000));
    const place = join(folder, 'a.txt');
    await Promise.all(texts.map((text) => writeWhole(place, text)));
    expect(texts).toContain(readFileSync(place, 'utf8'));
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });
});

const disk = mountSmallDisk(1);
disk?.unmount();

describe.skipIf(disk === null)('on a real disk of one megabyte', () => {
  let small: SmallDisk;
  const long: Plans = { ...NO_PLANS, levels: Object.fromEntries(Array.from({ length: 900 }, (_, n) => [`class-${n}`, ['L01', 'L02', 'L03']])) };

  beforeEach(() => {
    const mounted = mountSmallDisk(1);
    if (mounted === null) throw new Error('The disk could be mounted a moment ago.');
    small = mounted;
  });
  afterEach(() => small.unmount());

  /** Fills it but for so many bytes: the next write fits in part. */
  function fillUpTo(left: number): void {
    writeFileSync(join(small.folder, 'room'), Buffer.alloc(left));
    const file = openSync(join(small.folder, 'ballast'), 'w');
    for (const size of [65_536, 4096]) {
      try {
        for (;;) writeSync(file, Buffer.alloc(size, 7));
      } catch (error) {
        expect(error).toMatchObject({ code: 'ENOSPC' });
      }
    }
    closeSync(file);
    rmSync(join(small.folder, 'room'));
  }
  const names = (): readonly string[] => readdirSync(small.folder).filter((name) => name !== 'ballast');

  it('with room for a part only keeps the plans that were there, and the trainer reads what, where and what to do', () => {
    const before: Plans = { ...NO_PLANS, levels: { 'class-1': ['L06'] } };
    writePlans(small.folder, before);
    fillUpTo(8192);
    expect(() => writePlans(small.folder, long)).toThrow(expect.objectContaining({
      problem: { zh: expect.stringMatching(/plans\.json.*磁盘满了.*原来的还在.*腾出空间/s) as string, en: expect.stringMatching(/plans\.json.*disk is full.*still holds.*Free some space/s) as string },
    }));
    expect(readPlans(small.folder)).toEqual(before);
    expect(names()).toEqual([PLANS_FILE]);
  });

  it('with room for a part only keeps the save that was there', () => {
    writeSave(small.folder, 'save', { what: 'old' });
    fillUpTo(8192);
    expect(reasonOf(() => writeSave(small.folder, 'save', { ...long }))).toBe('full');
    expect(JSON.parse(readFileSync(join(small.folder, 'save.json'), 'utf8'))).toEqual({ what: 'old' });
    expect(names()).toEqual(['save.json']);
  });

  it('with room for a part only leaves a file that is wanted somewhere as it was', async () => {
    const place = join(small.folder, 'report.pdf');
    await writeWhole(place, 'old');
    fillUpTo(8192);
    await expect(writeWhole(place, Buffer.alloc(20_000))).rejects.toMatchObject({ reason: 'full', place: expect.stringContaining(small.folder) as string });
    expect(readFileSync(place, 'utf8')).toBe('old');
    expect(names()).toEqual(['report.pdf']);
  });

  it('that may not be written keeps the plans and says so', () => {
    writePlans(small.folder, NO_PLANS);
    small.setWritable(false);
    expect(() => writePlans(small.folder, long)).toThrow(expect.objectContaining({ problem: { zh: expect.stringMatching(/plans\.json.*没有写入权限.*检查/s) as string, en: expect.stringMatching(/not allowed.*permissions/s) as string } }));
    expect(readPlans(small.folder)).toEqual(NO_PLANS);
  });

  it('waits for a file that another program holds for a moment, and says so where it does not let go', async () => {
    const place = join(small.folder, 'a.json');
    writeFileSync(join(small.folder, 'held'), 'held');
    writeFileSync(place, 'old');
    // What a virus scanner does on Windows, with this system's means: the name is taken by a mount.
    execFileSync('mount', ['--bind', join(small.folder, 'held'), place]);
    expect(reasonOf(() => writeWholeSync(place, 'new'))).toBe('in-use');
    const released = spawn('sh', ['-c', 'sleep 0.08; umount "$1"', 'sh', place]);
    const ended = new Promise((resolve) => released.on('close', resolve));
    writeWholeSync(place, 'new');
    await ended;
    expect(readFileSync(place, 'utf8')).toBe('new');
  });
});
