import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { open, rename, rm } from 'node:fs/promises';
import { randomBytes } from 'node:crypto';
import { dirname, join, parse } from 'node:path';
import { DiskProblem, codeOf } from './disk-problem.js';

/** What goes into a file: all of it, or one piece after the other. */
export type Content = string | Uint8Array | AsyncIterable<Uint8Array>;

/** A file of the program's own is nobody else's to read: among them are the centre's key and the PIN. */
const OWN = 0o600;
/** What another program holds for a moment, a virus scanner above all, is free again soon after. */
const HELD: readonly string[] = ['EBUSY', 'EACCES', 'EPERM'];
const TRIES = 10;
const TRY_AGAIN_MS = 25;

/**
 * Puts a file of the program's own in place of an older one: written beside it, forced to the disk, then renamed, so that a kill, a
 * power cut or a full disk leaves either the old content or the new. Only one of these may be under way for a place.
 * @throws DiskProblem when the disk refuses; what lay there is as it was and nothing lies beside it.
 */
export function writeWholeSync(place: string, content: string | Uint8Array): void {
  const work = `${place}.part`;
  try {
    // Written on where a disk that is nearly full takes only a part: one write alone would pass for all of it.
    writeFileSync(work, content, { mode: OWN, flush: true });
    putInPlaceSync(work, place);
  } catch (error) {
    discard(work);
    throw new DiskProblem(error, place);
  }
}

/**
 * The same for a file that somebody wants to have somewhere, on a stick or a share as well: many may be under way at once.
 * @throws DiskProblem when the disk refuses, and whatever the content itself throws; what lay there is as it was.
 */
export async function writeWhole(place: string, content: Content): Promise<void> {
  await through(dirname(place), content, () => place);
}

/**
 * Adds a file to a folder. One that has the name already is kept; the new one gets a number.
 * @returns the path that it has.
 * @throws as {@link writeWhole}.
 */
export async function addWhole(folder: string, name: string, content: Content): Promise<string> {
  return through(folder, content, () => freePath(folder, name));
}

/** The name is chosen when the content is on the disk. */
async function through(folder: string, content: Content, place: () => string): Promise<string> {
  const work = join(folder, `.next-call-${randomBytes(6).toString('hex')}.part`);
  try {
    await fill(work, content);
    const path = place();
    await onDisk(path, () => renameHeld(work, path));
    await settle(folder);
    return path;
  } catch (error) {
    await rm(work, { force: true }).catch(() => undefined);
    throw error;
  }
}

async function fill(work: string, content: Content): Promise<void> {
  const file = await onDisk(work, () => open(work, 'wx'));
  try {
    if (typeof content === 'string' || content instanceof Uint8Array) await onDisk(work, () => file.writeFile(content));
    else for await (const piece of content) await onDisk(work, () => file.writeFile(piece));
    await onDisk(work, () => file.sync());
  } finally {
    // A stick that was pulled out fails here once more; the first failure is the one that is told.
    await file.close().catch(() => undefined);
  }
}

async function onDisk<T>(place: string, act: () => Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    throw new DiskProblem(error, place);
  }
}

function freePath(folder: string, name: string): string {
  const { name: stem, ext } = parse(name);
  let path = join(folder, name);
  for (let count = 2; existsSync(path); count += 1) path = join(folder, `${stem}-${count}${ext}`);
  return path;
}

async function renameHeld(from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (tries === TRIES || !HELD.includes(codeOf(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, TRY_AGAIN_MS));
    }
  }
}

function renameHeldSync(from: string, to: string): void {
  for (let tries = 1; ; tries += 1) {
    try {
      renameSync(from, to);
      return;
    } catch (error) {
      if (tries === TRIES || !HELD.includes(codeOf(error))) throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, TRY_AGAIN_MS);
    }
  }
}

/** See {@link settleSync}. */
async function settle(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  await handle?.sync().catch(() => undefined);
  await handle?.close().catch(() => undefined);
}

/** Gives a file that is on the disk its name, in place of what has it. @throws what the system says. */
export function putInPlaceSync(work: string, place: string): void {
  renameHeldSync(work, place);
  settleSync(dirname(place));
}

/** Forces a new name to the disk where the system can: a power cut cannot lose the name of a file whose content is there. */
export function settleSync(folder: string): void {
  let handle: number | null = null;
  try {
    handle = openSync(folder, 'r');
    fsyncSync(handle);
  } catch {
    return;
  } finally {
    if (handle !== null) closeSync(handle);
  }
}

function discard(work: string): void {
  try {
    rmSync(work, { force: true });
  } catch {
    // A disk that may not be written keeps what it has.
  }
}
