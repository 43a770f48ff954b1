import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { uptime } from 'node:os';
import * as z from 'zod';
import { codeOf } from '../disk-problem.js';
import { ResultsProblem } from './results-problem.js';

/** Who has a file of results open: the number of a process, and what tells it from a later one with the same number. */
const ownerSchema = z.strictObject({ pid: z.int().positive(), born: z.string().nullable(), bootedAt: z.number() });
type Owner = z.infer<typeof ownerSchema>;

/** Two readings of the moment at which the machine started differ by no more, ms. */
const BOOT_SLACK_MS = 60_000;

const noteOf = (path: string): string => `${path}.owner`;
const bootedAt = (): number => Date.now() - uptime() * 1000;

/**
 * Notes that this process works with the file. A lock alone does not tell a living program from a killed one, and two programs
 * that write one file spoil it. A note of a process that is gone counts for nothing.
 * @throws ResultsProblem `in-use` while another process has it.
 */
export function claim(path: string): void {
  const other = readOwner(path);
  if (other !== null && isLiving(other)) throw new ResultsProblem('in-use', `${path} is open in process ${other.pid}.`, path);
  const own: Owner = { pid: process.pid, born: bornOf(process.pid), bootedAt: bootedAt() };
  try {
    writeFileSync(noteOf(path), JSON.stringify(own), { mode: 0o600 });
  } catch {
    // Where this cannot be written neither can the results, and opening them says why.
  }
}

/** Takes the note away again. */
export function disclaim(path: string): void {
  if (readOwner(path)?.pid === process.pid) rmSync(noteOf(path), { force: true });
}

function readOwner(path: string): Owner | null {
  try {
    return ownerSchema.parse(JSON.parse(readFileSync(noteOf(path), 'utf8')));
  } catch {
    return null;
  }
}

function isLiving({ pid, born, bootedAt: booted }: Owner): boolean {
  if (pid === process.pid || Math.abs(booted - bootedAt()) > BOOT_SLACK_MS) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // It lives and is somebody else's.
    if (codeOf(error) !== 'EPERM') return false;
  }
  const now = bornOf(pid);
  return born === null || now === null || born === now;
}

/** When a process began, as Linux counts; null where the system does not say. */
function bornOf(pid: number): string | null {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // Behind the name, which may hold anything: the state, and as the twentieth the beginning.
    const [state = '', ...rest] = text.slice(text.lastIndexOf(')') + 2).split(' ');
    return state === 'Z' || state === 'X' ? 'ended' : (rest[18] ?? null);
  } catch {
    return null;
  }
}
