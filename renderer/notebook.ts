import { dealTexts } from '../game/content/draws.js';
import type { LevelPart, Text } from '../game/content/index.js';
import { hasText, renderText, type TextTable } from '../game/content/text-table.js';
import { modelOption, reportShift, runReplay, slotRules } from '../game/session/index.js';
import type { Mode, Replay, ShiftReport, Step, StepRecord, Tier } from '../game/sim/index.js';
import type { Desk, Profile } from '../electron/contract/desk.js';
import { playableLevels, type Library, type LevelEntry, type OpenLevel } from './library.js';

/** Best runs that are tried before a level counts as not to be played back. */
const TRIED = 3;
/** A letter or a preparation says nothing about how somebody talks. */
const NOT_SPOKEN: ReadonlySet<Step> = new Set<Step>(['PLAN']);

/** The player's own way through earlier levels, lived again from the kept runs. */
export interface Notebook {
  readonly pages: readonly NotebookPage[];
  /** Titles of levels that have no run to play back. */
  readonly missing: readonly Text[];
  /** What the pages earned, step by step; what the rules are told. */
  readonly record: readonly StepRecord[];
}

/** The best run of one level. */
export interface NotebookPage {
  readonly key: string;
  readonly title: Text;
  readonly mode: Mode;
  /** 0 to 100. */
  readonly score: number;
  readonly entries: readonly NotebookEntry[];
}

/** One question and the player's own answer to it. `said` is null for a card that was put together. */
export interface NotebookEntry {
  readonly step: Step;
  readonly who: Text;
  readonly asked: Text | null;
  readonly said: Text | null;
  readonly tier: Tier;
  readonly why: Text | null;
}

/** Opens the notebook of a level that looks back: the best run on each level that can still be lived again. */
export async function openNotebook({ level, key }: OpenLevel, library: Library, { runs }: Pick<Profile, 'runs'>, desk: Pick<Desk, 'loadRun'>): Promise<Notebook> {
  const shelf = key.slice(0, key.lastIndexOf('/') + 1);
  const entries = (level.remembers ?? []).flatMap((id) => playableLevels(library).find((entry) => entry.key === `${shelf}${id}`) ?? []);
  const read = await Promise.all(entries.map((entry) => bestPage(entry, runs, desk)));
  const found = read.filter((page) => page !== null);
  return {
    pages: found.map(({ page }) => page),
    missing: entries.filter((_, at) => read[at] === null).map(({ outline }) => outline.title),
    record: recordOf(found.map(({ report }) => report)),
  };
}

/** A page, and the report that it was written from. */
export interface ReadPage {
  readonly page: NotebookPage;
  readonly report: ShiftReport;
}

async function bestPage(entry: LevelEntry, runs: Profile['runs'], desk: Pick<Desk, 'loadRun'>): Promise<ReadPage | null> {
  const best = runs.filter(({ levelId }) => levelId === entry.key).sort((a, b) => b.score - a.score).slice(0, TRIED);
  for (const { id } of best) {
    try {
      const run = await desk.loadRun(id);
      if (run !== null) return pageOf(entry, await entry.load(), run.replay as unknown as Replay);
    } catch {
      // Recorded by other rules or another level of the same name: the next best may still fit.
    }
  }
  return null;
}

/** Lives a kept run again and writes down what was asked and said. @throws ReplayMismatch when it no longer fits. */
export function pageOf(entry: Pick<LevelEntry, 'key' | 'outline'>, { level, calls, texts: table }: LevelPart, replay: Replay): ReadPage {
  const { state, events } = runReplay(level, replay);
  const texts = dealTexts(table, replay.seed);
  const report = reportShift(level, state);
  const opened = new Map(events.flatMap((event) => (event.type === 'slot/opened' && event.lineId !== null ? [[`${event.callId}/${event.slotId}`, event.lineId] as const] : [])));
  const entries = report.units.flatMap(({ id, rules, state: { moves, variantId } }) => moves.map((move, at): NotebookEntry => {
    const slot = slotRules(rules, move.slotId);
    const option = slot.options.find(({ id: optionId }) => optionId === move.optionId) ?? modelOption(slot);
    const asked = opened.get(`${id}/${move.slotId}`) ?? moves[at - 1]?.replyLineId ?? null;
    return {
      step: move.step, tier: move.tier, who: both(texts, calls[id]?.name ?? '', variantId), asked: bothOrNull(texts, asked, variantId),
      said: slot.kind === 'card' ? null : bothOrNull(texts, option.lineId, variantId), why: bothOrNull(texts, `${option.lineId}/why`, variantId),
    };
  }));
  return { report, page: { key: entry.key, title: entry.outline.title, mode: replay.mode, score: report.score, entries } };
}

function both(texts: TextTable, lineId: string, variant: string): Text {
  return { zh: renderText(texts, lineId, 'zh', variant), en: renderText(texts, lineId, 'en', variant) };
}

function bothOrNull(texts: TextTable, lineId: string | null, variant: string): Text | null {
  return lineId !== null && hasText(texts, lineId) ? both(texts, lineId, variant) : null;
}

/** What the decisions of these shifts earned, added up by step and rounded to hundredths of a point. */
export function recordOf(reports: readonly ShiftReport[]): readonly StepRecord[] {
  const sums = new Map<Step, { earned: number; max: number }>();
  for (const slot of reports.flatMap(({ units }) => units.flatMap(({ ledger }) => ledger.slots))) {
    if (NOT_SPOKEN.has(slot.step)) continue;
    const sum = sums.get(slot.step) ?? { earned: 0, max: 0 };
    sums.set(slot.step, { earned: sum.earned + slot.dec.earned + slot.cov.earned, max: sum.max + slot.dec.max + slot.cov.max });
  }
  const rounded = (points: number): number => Math.round(points * 100) / 100;
  return [...sums].map(([step, { earned, max }]) => ({ step, earned: rounded(earned), max: rounded(max) }));
}
