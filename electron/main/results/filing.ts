import { createHash, randomFillSync } from 'node:crypto';
import { closeSync, existsSync, fstatSync, fsyncSync, ftruncateSync, openSync, readFileSync, rmSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { Notice } from '../../contract/notices.js';
import type { ResultsLog } from './places.js';
import { ResultsProblem, type ResultsReason } from './results-problem.js';
import type { ResultsStore } from './results-store.js';
import { RESULTS_NOTICES } from './results-texts.js';

/** What a station files while people play: this never fails, it waits where the disk refuses. */
export const PLAY_CALLS = ['beginSitting', 'endSitting', 'beginRun', 'fileUnit', 'endRun'] as const;

/** One of {@link PLAY_CALLS}. */
export type PlayCall = (typeof PLAY_CALLS)[number];

/** A call that was made, to be made again. */
export interface Filed {
  readonly name: PlayCall;
  readonly args: readonly unknown[];
}

const RETRY_MS = 5000;
/** Room that is set aside for a full disk: some hundred calls. */
const RESERVE_BYTES = 1_048_576;
/** What waiting can help against. */
const WAIT_FOR: readonly ResultsReason[] = ['disk-full', 'read-only', 'in-use', 'disk-failed'];

/** Files what people play, in order of coming. */
export interface Filing {
  file(filed: Filed): void;
  /** Tries again what the disk refused; true when nothing waits. */
  flush(): boolean;
  /** How many calls are not in the file of results yet. */
  waiting(): number;
  /** Whether everything that waits has been written down in the journal. */
  journalled(): boolean;
  close(): void;
}

/** What filing needs. `apply` makes the call on the store of the moment. */
export interface FilingOptions {
  readonly folder: string;
  readonly apply: (filed: Filed) => void;
  readonly notify: (notice: Notice) => void;
  readonly log: ResultsLog;
}

/** Begins filing; what an earlier start could not file is filed first. */
export function startFiling({ folder, apply, notify, log }: FilingOptions): Filing {
  const journal = join(folder, 'results.waiting.jsonl');
  const reserve = join(folder, 'results.reserve');
  let queue: Filed[] = readJournal(journal);
  let retry: NodeJS.Timeout | null = null;
  /** Something waits that no disk has. */
  let inMemory = false;
  let told: 'journal' | 'memory' | 'full' | null = null;

  const tell = (what: typeof told, notice: Notice): void => {
    if (told !== what) notify(notice);
    told = what;
  };

  const setAside = (): boolean => {
    try {
      if (!existsSync(reserve)) writeFileSync(reserve, randomFillSync(Buffer.alloc(RESERVE_BYTES)), { flush: true });
      return true;
    } catch {
      removed(reserve);
      return false;
    }
  };

  const release = (): boolean => existsSync(reserve) && removed(reserve);

  /** Makes a call; a full disk is met with the room that was set aside for it. Returns why it has to wait, or null. */
  const tryOne = (filed: Filed): ResultsReason | null => {
    for (;;) {
      try {
        apply(filed);
        return null;
      } catch (error) {
        if (!(error instanceof ResultsProblem) || !WAIT_FOR.includes(error.reason)) throw error;
        log.error(`${filed.name} cannot be filed: ${error.message}`);
        if (error.reason !== 'disk-full' || !release()) return error.reason;
        tell('full', RESULTS_NOTICES.nearlyFull());
        later();
      }
    }
  };

  const later = (): void => {
    if (retry !== null) return;
    retry = setTimeout(() => {
      retry = null;
      flush();
    }, RETRY_MS);
    retry.unref();
  };

  /** Files what waits, in order. Returns why it has to wait on, or null. */
  const drain = (): ResultsReason | null => {
    while (queue[0] !== undefined) {
      try {
        const reason = tryOne(queue[0]);
        if (reason !== null) return reason;
      } catch (error) {
        // Somebody was deleted meanwhile, or the line is not what it was: the rest must not wait for it.
        log.error(`${queue[0].name} is given up: ${error instanceof Error ? error.message : String(error)}`);
      }
      queue = queue.slice(1);
    }
    inMemory = false;
    // Where it cannot be taken away its calls are made once more at the next start, which changes nothing.
    if (existsSync(journal)) removed(journal);
    return null;
  };

  const flush = (): boolean => {
    const reason = drain();
    if (reason !== null || (!setAside() && told === 'full')) later();
    else if (told !== null) {
      notify(RESULTS_NOTICES.writableAgain());
      told = null;
    }
    return reason === null;
  };

  const hold = (filed: Filed, reason: ResultsReason): void => {
    queue.push(filed);
    const written = append(journal, filed) || (release() && append(journal, filed));
    inMemory = inMemory || !written;
    tell(written ? 'journal' : 'memory', RESULTS_NOTICES.unwritable(reason, written ? 'journal' : 'memory'));
    later();
  };

  if (queue.length > 0) flush();
  else setAside();

  return {
    file(filed) {
      const reason = (queue.length > 0 ? drain() : null) ?? tryOne(filed);
      if (reason !== null) hold(filed, reason);
    },
    flush,
    waiting: () => queue.length,
    journalled: () => !inMemory,
    close() {
      if (queue.length > 0) drain();
      if (retry !== null) clearTimeout(retry);
    },
  };
}

/** Calls a store as it was called. */
export function applyTo(store: ResultsStore, { name, args }: Filed): void {
  (store[name] as (...args: readonly unknown[]) => void)(...args);
}

function removed(path: string): boolean {
  try {
    rmSync(path, { force: true });
    return true;
  } catch {
    return false;
  }
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

/** Adds a line and waits until it is on the disk; false, and nothing added, where there is no room. */
function append(path: string, filed: Filed): boolean {
  let file: number | null = null;
  let before = 0;
  try {
    file = openSync(path, 'a', 0o600);
    before = fstatSync(file).size;
    const text = JSON.stringify(filed);
    const line = Buffer.from(`${sumOf(text)} ${text}\n`);
    if (writeSync(file, line) !== line.length) throw new Error('The line was cut short.');
    fsyncSync(file);
    return true;
  } catch {
    try {
      if (file !== null) ftruncateSync(file, before);
    } catch {
      // A line that is cut short is known by its sum.
    }
    return false;
  } finally {
    if (file !== null) closeSync(file);
  }
}

function readJournal(path: string): Filed[] {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return [];
  }
  return text.split('\n').flatMap((line) => {
    const body = line.slice(17);
    if (line === '' || sumOf(body) !== line.slice(0, 16)) return [];
    return [JSON.parse(body) as Filed];
  });
}
