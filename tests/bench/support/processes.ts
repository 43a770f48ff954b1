import { readFileSync } from 'node:fs';
import type { ElectronApplication, Page } from 'playwright-core';

/** Memory of all processes of one program, megabytes. */
export interface Memory {
  /** What belongs to its processes alone; on other systems than Linux the same as `resident`. */
  readonly own: number;
  /** What its processes hold in memory, with shared pages in each. */
  readonly resident: number;
  readonly byType: string;
}

const KB_PER_MB = 1000;

/** Sums the memory of main, page, graphics and helper processes. */
export async function memoryOf(app: ElectronApplication): Promise<Memory> {
  const processes = await app.evaluate(({ app: main }) => main.getAppMetrics().map(({ pid, type, memory }) => ({ pid, type, resident: memory.workingSetSize })));
  const measured = processes.map(({ pid, type, resident }) => ({ type, resident, own: privateKb(pid) ?? resident }));
  const sum = (of: (entry: (typeof measured)[number]) => number): number => measured.reduce((total, entry) => total + of(entry), 0) / KB_PER_MB;
  return { own: sum(({ own }) => own), resident: sum(({ resident }) => resident), byType: measured.map(({ type, own }) => `${type} ${Math.round(own / KB_PER_MB)}`).join(', ') };
}

function privateKb(pid: number): number | null {
  try {
    const text = readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8');
    return [...text.matchAll(/^Private_(?:Clean|Dirty):\s+(\d+) kB$/gm)].reduce((sum, [, kb]) => sum + Number(kb), 0);
  } catch {
    return null;
  }
}

/** Lets the page throw away what it no longer needs, so that growth is growth. */
export async function collectGarbage(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}
