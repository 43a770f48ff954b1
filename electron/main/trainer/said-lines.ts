import type { Whose } from '../../contract/results/figures.js';
import type { SaidLine } from '../../contract/trainer/views.js';
import type { ResultsStore } from '../results/results-store.js';

/** Runs looked through for the lines, newest first. */
const RUNS = 400;
const WORST_FIRST = ['landmine', 'ordinary', 'model'] as const;

/** What was said at one point or step in the newest runs: landmines first, the most frequent of them on top. */
export function saidLines(store: ResultsStore, by: 'point' | 'step', key: string, whose: Whose): SaidLine[] {
  const found = new Map<string, { line: SaidLine; who: Set<string> }>();
  for (const { id, traineeId } of store.runs(whose, RUNS)) {
    for (const { callId, choices } of store.run(id)?.units ?? []) {
      for (const { slot, option, line, tier, step, points } of choices) {
        if (by === 'step' ? step !== key : !points.includes(key)) continue;
        const name = `${callId}/${slot}/${option}/${tier}`;
        const known = found.get(name) ?? { line: { callId, slot, option, line, tier, times: 0, people: 0 }, who: new Set<string>() };
        known.who.add(traineeId ?? id);
        found.set(name, { who: known.who, line: { ...known.line, times: known.line.times + 1, people: known.who.size } });
      }
    }
  }
  return [...found.values()].map(({ line }) => line).sort((a, b) => WORST_FIRST.indexOf(a.tier) - WORST_FIRST.indexOf(b.tier) || b.times - a.times);
}
