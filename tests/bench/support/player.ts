import type { Page } from 'playwright-core';
import { openLevel } from '../../e2e/support/map.js';
import { cardPicks, type Tier } from '../../../game/sim/index.js';
import { coreCalls } from '../../support/core-pack.js';
import { optionAt } from '../../support/paths.js';
import { wait } from './samples.js';

/** What a player would click next, and where it is. */
export interface Target {
  readonly x: number;
  readonly y: number;
  /** A line that is said to the caller on the phone, whose answer then appears. */
  readonly isLine: boolean;
  readonly name: string;
}

/** Lines and chips that a player of this tier chooses: `6-1/greet/a`, `6-1/handover?facts=b`. */
export function linesOfTier(tier: Tier): readonly string[] {
  return coreCalls().flatMap(({ call }) => call.slots.flatMap((slot) => {
    if (slot.kind === 'card') return Object.entries(cardPicks(slot, tier)).map(([field, chip]) => `${call.id}/${slot.id}?${field}=${chip}`);
    const wanted = slot.options.some((option) => option.tier === tier) ? tier : 'model';
    return [`${call.id}/${slot.id}/${optionAt(slot, wanted).id}`];
  }));
}

/** Finds the next thing to click in a running shift; null when the page is busy, 'over' at the debrief. */
export function nextTarget(page: Page, wanted: readonly string[]): Promise<Target | 'over' | null> {
  return page.evaluate((lines) => {
    const all = (selector: string): HTMLElement[] => [...document.querySelectorAll<HTMLElement>(selector)];
    const first = (selector: string): HTMLElement | null => all(selector).find((entry) => entry.checkVisibility() && entry.getAttribute('aria-disabled') !== 'true' && !entry.matches(':disabled')) ?? null;
    if (document.querySelector('[data-testid="debrief-again"]') !== null) return 'over';
    const line = (box: string): HTMLElement | null => {
      const shown = all(`${box} button[data-choice]`).filter((entry) => entry.getAttribute('data-choice')?.startsWith('jump:') === false);
      return shown.find((entry) => lines.includes(entry.getAttribute('data-choice') ?? '')) ?? shown[0] ?? null;
    };
    const chip = (): HTMLElement | null => {
      const card = document.querySelector<HTMLElement>('[data-choice-card]');
      const id = card?.getAttribute('data-choice-card')?.replace('card:', '') ?? '';
      return all('[data-choice-card] .chip[aria-checked="false"]').find((entry) => lines.includes(`${id}?${entry.getAttribute('data-chip') ?? ''}`)) ?? null;
    };
    const said = line('.choices');
    const found =
      first('[data-testid="resume-shift"]') ?? first('.chat-folded') ?? line('.chat-answers') ??
      first('.hold [data-choice="hold:end"]') ?? first('.tool-key[data-opened="false"]') ?? chip() ?? first('[data-testid="file-card"]') ?? said ??
      first('button.task[data-choice]') ?? first('.later-card .file-card') ?? first('button[data-choice="answer"]') ??
      (document.querySelector('button[data-choice="answer"]:disabled') === null ? null : first('.techniques:not(:has([data-running="true"])) [data-choice="gap:mantra"]')) ??
      first('button[data-choice="finish"]');
    if (found === null) return null;
    found.scrollIntoView({ block: 'nearest' });
    const box = found.getBoundingClientRect();
    const x = box.x + box.width / 2;
    const y = box.y + Math.min(box.height / 2, 24);
    // Something that still moves into place is not under the pointer yet.
    const under = document.elementFromPoint(x, y);
    if (under === null || !(found === under || found.contains(under))) return null;
    return { x, y, isLine: found === said && document.querySelector('.talk') !== null, name: found.getAttribute('data-choice') ?? found.className };
  }, wanted);
}

/** From the title into a level's first moment. `key` is the level's key, such as `L06`. */
export async function sitDown(page: Page, key: string, mode: 'practice' | 'exam'): Promise<void> {
  await openLevel(page, key, { mode });
  await page.getByTestId('sit-down').click();
}

/** How a shift is played by clicking. */
export interface PlayOptions {
  readonly wanted: readonly string[];
  /** Real milliseconds between two clicks. */
  readonly paceMs: number;
  /** Called instead of a plain click for a line to the caller. */
  readonly onLine?: (target: Target) => Promise<void>;
  /** Ends before the debrief when it says so. */
  readonly isEnough?: () => boolean;
}

/** Clicks a running shift through to its debrief; says how many clicks it took. */
export async function playByClicking(page: Page, { wanted, paceMs, onLine, isEnough }: PlayOptions): Promise<number> {
  let clicks = 0;
  let stuckSince = Date.now();
  for (;;) {
    if (isEnough?.() === true) return clicks;
    const target = await nextTarget(page, wanted);
    if (target === 'over') return clicks;
    if (target === null) {
      if (Date.now() - stuckSince > 60_000) throw new Error(`Nothing to click for a minute: ${(await page.locator('body').innerText()).slice(0, 300)}`);
      await wait(25);
      continue;
    }
    if (target.isLine && onLine !== undefined) await onLine(target);
    else await page.mouse.click(target.x, target.y);
    clicks += 1;
    stuckSince = Date.now();
    if (clicks > 2000) throw new Error(`2000 clicks did not end the shift; the last was on ${target.name}.`);
    await wait(paceMs);
  }
}
