import type { RunBegin, RunEnd } from '../../electron/contract/results/run.js';
import type { UnitResult } from '../../electron/contract/results/unit.js';
import { renderText } from '../../game/content/text-table.js';
import { dealTexts } from '../../game/content/draws.js';
import { dealLevel, nextCommand, createShift, reportShift, step, tuning, type Policy, type TimedCommand } from '../../game/sim/index.js';
import { coreLevel, corePack } from './core-pack.js';

/** A run as a station files it. */
export interface FiledRun {
  readonly begin: RunBegin;
  readonly units: readonly UnitResult[];
  readonly end: RunEnd;
}

/** Ticks that somebody thinks before each choice. */
const THINK_TICKS = 25;

/** Plays a level by policies in turn and files it as a station would: every sum is the game's own. */
export function filedRun(id: string, levelId: string, { policies = ['ordinary'], seed = 7, startedAt = '2026-03-01T09:00:00.000Z', examId = null }: { readonly policies?: readonly Policy[]; readonly seed?: number; readonly startedAt?: string; readonly examId?: string | null } = {}): FiledRun {
  const level = dealLevel(coreLevel(levelId), { seed, cards: null, record: undefined });
  const texts = dealTexts(corePack().texts, seed, []);
  const commands: TimedCommand[] = [];
  let state = createShift(level, { seed, mode: 'practice', logEntries: 0 });
  for (let choices = 0, guard = 0; state.phase !== 'over' && guard < 20_000; guard += 1) {
    const command = nextCommand(level, state, policies[choices % policies.length] ?? 'ordinary', 'best');
    const chooses = command?.type === 'dialogue/choose' || command?.type === 'card/file';
    if (chooses) state = step(level, state, [], THINK_TICKS).state;
    const result = command === null ? null : step(level, state, [command], 0);
    if (command === null || result === null || result.rejections.length > 0) {
      state = step(level, state, [], 1).state;
      continue;
    }
    commands.push({ tick: state.tick, command });
    if (chooses) choices += 1;
    state = result.state;
  }
  const report = reportShift(level, state);
  const both = (line: string, variant: string): { zh: string; en: string } => ({ zh: renderText(texts, line, 'zh', variant), en: renderText(texts, line, 'en', variant) });
  const units = report.units.map((unit, index): UnitResult => ({
    runId: id, index, callId: unit.id, name: both(corePack().pack?.calls[unit.id]?.name ?? '', unit.state.variantId), score: Math.max(0, Math.min(100, unit.score)),
    ledger: Object.fromEntries(Object.entries(unit.ledger.rows).map(([row, { earned, max }]) => [row, { earned, max }])), factor: unit.factor, tags: [...unit.tags], emotionEnd: unit.emotionEnd, stressEnd: unit.state.moves.at(-1)?.stressAfter ?? unit.state.stressStart, lost: unit.lost,
    choices: unit.state.moves.map((move, at) => {
      const slot = unit.rules.slots.find((entry) => entry.id === move.slotId);
      const option = slot?.options.find((entry) => entry.id === move.optionId);
      return { index: at, slot: move.slotId, option: move.optionId, step: move.step, tier: move.tier, tags: [...move.tags], points: [...(option?.points ?? [])], line: option === undefined ? { zh: '', en: '' } : both(option.lineId ?? '', unit.state.variantId) };
    }),
  }));
  return {
    begin: { id, levelId, packHash: corePack().hash, mode: 'practice', seed, startedAt, policyHash: null, examId },
    units,
    end: {
      id, ending: 'finished', endedAt: startedAt, score: Math.max(0, Math.min(100, report.score)), rank: report.rank, passed: report.passed, dimensions: report.evidence,
      replay: { rulesVersion: tuning.RULES_VERSION, packId: level.packId, packHash: corePack().hash, level: level.id, seed, mode: 'practice', logEntries: 0, commands: commands.map(({ tick, command }) => ({ tick, command: { ...command } })), endTick: state.tick },
    },
  };
}
