import type { Level, OffscreenBlock } from '../level.js';
import { callRules, clamp, isCall } from '../rules.js';
import type { OffscreenResult, ShiftState } from '../state.js';
import { OFFSCREEN, STRESS_RESTED } from '../tuning.js';
import type { Tier } from '../vocabulary.js';
import { change, type Turn } from '../turn.js';

/** What has to be known of a shift. */
type Moment = Pick<ShiftState, 'finished' | 'stress' | 'cards'>;

/** How many templates of earlier levels the off-screen calls ask for in vain. */
function lackingTemplates(level: Level, { cards }: Moment): number {
  return cards === null ? 0 : (level.offscreen?.drawer ?? []).filter((card) => !cards.includes(card)).length;
}

/** Quality of the material that off-screen calls are answered with, 0 to 1: the decisions on it so far, the worst wording of each; a template that does not lie in the drawer weighs as a bad decision. */
export function templateQuality(level: Level, state: Moment): number {
  const values = (level.offscreen?.templates ?? []).flatMap(({ callId, slotId }) => {
    const unit = state.finished.find((entry) => entry.callId === callId);
    if (unit === undefined) return [];
    const tiers = unit.moves.filter((move) => move.slotId === slotId).map((move): Tier => move.tier);
    return [tiers.length === 0 ? 0 : Math.min(...tiers.map((tier) => OFFSCREEN.tier[tier]))];
  });
  return values.length === 0 ? OFFSCREEN.unprepared : values.reduce((sum, value) => sum + value, 0) / (values.length + lackingTemplates(level, state));
}

/** The agent's energy, 0 to 1: full while rested, none at stress 100. */
export function energyOf(stress: number): number {
  return 1 - clamp((stress - STRESS_RESTED) / (100 - STRESS_RESTED));
}

/** What becomes of a block of calls, if it were settled now. No chance: the same material and energy always give the same. */
export function settleBlock(level: Level, state: Moment, block: OffscreenBlock): OffscreenResult {
  const templates = templateQuality(level, state);
  const energy = energyOf(state.stress);
  const trouble = 1 - templates * (OFFSCREEN.tired + (1 - OFFSCREEN.tired) * energy);
  const complained = Math.floor(block.calls * OFFSCREEN.complained * trouble);
  const calledBack = Math.min(block.calls - complained, Math.round(block.calls * (OFFSCREEN.calledBack.least + OFFSCREEN.calledBack.trouble * trouble)));
  const lacking = lackingTemplates(level, state);
  return { afterCallId: block.afterCallId, calls: block.calls, solved: block.calls - complained - calledBack, calledBack, complained, templates, energy, ...(lacking === 0 ? {} : { lacking }) };
}

/** The block whose calls are being answered in this gap, as it would end now; null where there is none. */
export function offscreenNow(level: Level, state: Moment & Pick<ShiftState, 'offscreen'>): OffscreenResult | null {
  const block = level.offscreen?.blocks.find(({ afterCallId }) => state.finished.some((call) => call.callId === afterCallId) && !state.offscreen?.some((result) => result.afterCallId === afterCallId));
  return block === undefined ? null : settleBlock(level, state, block);
}

/** Books the blocks that have ended, before the next unit begins or the level closes. */
export function bookOffscreen(turn: Turn): void {
  for (let result = offscreenNow(turn.level, turn.state); result !== null; result = offscreenNow(turn.level, turn.state)) {
    change(turn, { offscreen: [...(turn.state.offscreen ?? []), result] });
    turn.events.push({ type: 'offscreen/settled', result });
  }
}

/** The first caller after a block, who hears of its complaints; null after the last. */
export function nextCallerAfter(level: Level, afterCallId: string): string | null {
  const at = level.calls.findIndex((entry) => entry.callId === afterCallId);
  return level.calls.slice(at + 1).find((entry) => entry.variants.some(({ call }) => isCall(call)))?.callId ?? null;
}

/** Emotion points that complaints of settled blocks put on this caller. */
export function offscreenHeat(level: Level, state: Pick<ShiftState, 'offscreen'>, callId: string, variantId: string): number {
  if (state.offscreen === undefined || !isCall(callRules(level, callId, variantId))) return 0;
  return state.offscreen.filter((result) => nextCallerAfter(level, result.afterCallId) === callId).reduce((sum, result) => sum + OFFSCREEN.heat * result.complained, 0);
}
