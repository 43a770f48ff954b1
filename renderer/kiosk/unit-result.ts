import { modelOption, slotRules } from '../../game/session/index.js';
import type { ChoiceResult, UnitResult } from '../../electron/contract/results/unit.js';
import { bothTables } from '../i18n/index.js';
import { bothOf, callSheetOf, lineOf, type OpenLevel } from '../library.js';
import { quoteOf } from '../screens/debrief/quote.js';
import type { ShiftReport } from '../rules.js';

type Unit = ShiftReport['units'][number];
type Move = Unit['state']['moves'][number];

/** A finished call as the station keeps it. `index` is its place among the calls that ended, `stressEnd` the player's stress as it ended. */
export function unitResultOf(runId: string, index: number, entry: OpenLevel, unit: Unit): UnitResult {
  const { state, ledger } = unit;
  const rows = Object.entries(ledger.rows).map(([row, { earned, max }]) => [row, { earned, max }] as const);
  return {
    runId, index, callId: unit.id, name: bothOf(entry.pack, callSheetOf(entry.pack, unit.id).name, state.variantId),
    score: clamped(unit.score), ledger: Object.fromEntries(rows), factor: Math.max(0, Math.min(1, unit.factor)), tags: [...unit.tags],
    emotionEnd: clamped(unit.emotionEnd), stressEnd: clamped(state.moves.at(-1)?.stressAfter ?? state.stressStart), lost: unit.lost,
    choices: state.moves.map((move, at) => choiceOf(entry, unit, move, at)),
  };
}

function choiceOf(entry: OpenLevel, unit: Unit, move: Move, index: number): ChoiceResult {
  const slot = slotRules(unit.rules, move.slotId);
  const option = slot.options.find(({ id }) => id === move.optionId) ?? modelOption(slot);
  const broken = unit.state.promises.some((promise) => promise.moveIndex === index && promise.status === 'broken');
  const tables = bothTables();
  const said = (language: 'zh' | 'en'): string => quoteOf(tables[language], entry.pack, (line, variant) => lineOf(entry.pack, line, language, variant), unit, slot, option, move.picks).text.slice(0, 2000);
  return {
    index, slot: slot.id, option: option.id, step: slot.step, tier: broken ? 'landmine' : move.tier, tags: [...move.tags],
    points: option.points.slice(0, 20), line: { zh: said('zh'), en: said('en') },
  };
}

function clamped(value: number): number {
  return Math.max(0, Math.min(100, value));
}
