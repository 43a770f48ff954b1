import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElectronApplication } from 'playwright-core';
import { z } from 'zod';

/** Events of Chromium's timeline during which a page's script runs. */
const SCRIPT = new Set(['FireAnimationFrame', 'FunctionCall', 'EvaluateScript', 'TimerFire', 'EventDispatch', 'RunMicrotasks', 'FireIdleCallback', 'V8.GC_MC_INCREMENTAL', 'MinorGC', 'MajorGC']);

const traceSchema = z.object({
  traceEvents: z.array(z.looseObject({
    name: z.string(), ph: z.string(), pid: z.number(), tid: z.number(), ts: z.number(), dur: z.number().optional(), tdur: z.number().optional(),
    args: z.looseObject({ name: z.unknown().optional() }).optional(),
  })),
});

/** Script of the page's main thread, per slice of time. */
export interface ScriptTime {
  /** Milliseconds of script in each slice, as the clock on the wall saw it. */
  readonly wall: readonly number[];
  /** The same in time of the thread itself: what other programs took away is not in it. */
  readonly thread: readonly number[];
}

/** Records what the page's main thread does while `work` runs, in slices of one frame. */
export async function traceScript(app: ElectronApplication, frameMs: number, work: () => Promise<void>): Promise<ScriptTime> {
  const folder = mkdtempSync(join(tmpdir(), 'next-call-trace-'));
  const path = join(folder, 'trace.json');
  try {
    await app.evaluate(({ contentTracing }) => contentTracing.startRecording({ included_categories: ['devtools.timeline'], excluded_categories: ['*'] }));
    await work();
    await app.evaluate(({ contentTracing }, target) => contentTracing.stopRecording(target), path);
    return scriptPerFrame(readFileSync(path, 'utf8'), frameMs);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function scriptPerFrame(text: string, frameMs: number): ScriptTime {
  const { traceEvents } = traceSchema.parse(JSON.parse(text));
  const frames = traceEvents.filter(({ name }) => name === 'FireAnimationFrame');
  // The page with the most animation frames is the one that is watched.
  const count = new Map<string, number>();
  for (const { pid, tid } of frames) count.set(`${pid}/${tid}`, (count.get(`${pid}/${tid}`) ?? 0) + 1);
  const main = [...count].toSorted(([, a], [, b]) => b - a)[0]?.[0];
  const own = traceEvents.filter(({ name, ph, pid, tid }) => ph === 'X' && SCRIPT.has(name) && `${pid}/${tid}` === main).toSorted((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  const first = own[0]?.ts;
  const last = own.at(-1)?.ts;
  if (first === undefined || last === undefined || last - first < 1e6) throw new Error('The trace holds no script of the page.');
  const slices = Math.floor((last - first) / 1000 / frameMs);
  const wall = new Array<number>(slices).fill(0);
  const thread = new Array<number>(slices).fill(0);
  let until = 0;
  for (const { ts, dur = 0, tdur = dur } of own) {
    // Script inside script is counted already.
    if (ts + dur <= until) continue;
    until = ts + dur;
    const slice = Math.floor((ts - first) / 1000 / frameMs);
    if (slice >= slices) break;
    wall[slice] = (wall[slice] ?? 0) + dur / 1000;
    thread[slice] = (thread[slice] ?? 0) + tdur / 1000;
  }
  return { wall, thread };
}
