import type { Gate, Level } from '../level.js';
import { answeredShare, gateUnder, rankOfScore, type CentrePolicy } from '../policy.js';
import { modelPath, slotRules } from '../rules.js';
import type { ShiftState } from '../state.js';
import { drillsDone } from '../systems/day.js';
import { blanksOf } from '../systems/templates.js';
import { longestChatGap } from '../systems/windows.js';
import { MAX_LANDMINES_PER_CALL, TICKS_PER_SECOND } from '../tuning.js';
import { RANKS, TIERS, type Rank } from '../vocabulary.js';
import type { UnitReport } from './units.js';

/** A gate of the level and whether it was met. */
export interface GateResult {
  readonly gate: Gate;
  readonly met: boolean;
  /** The measured figure, where the gate has one. */
  readonly measured: number | null;
}

/** Score, landmines and gates together (D.5), by the thresholds of the policy: a failed pass gate is rank D, a failed rank gate caps one below it. */
export function rankOf(level: Level, state: ShiftState, units: readonly UnitReport[], score: number, policy: CentrePolicy): { readonly rank: Rank; readonly passed: boolean; readonly gates: readonly GateResult[]; readonly landminesPerCall: number } {
  const gates = level.gates.map((gate) => measure(gateUnder(policy, gate), state, units));
  const landminesPerCall = units.length === 0 ? 0 : units.reduce((sum, unit) => sum + unit.landmines, 0) / units.length;
  const passed = score >= policy.rankFrom.C && landminesPerCall <= MAX_LANDMINES_PER_CALL && gates.every((result) => result.met || result.gate.rank !== null);
  if (!passed) return { rank: 'D', passed, gates, landminesPerCall };
  const capped = gates.filter((result) => !result.met && result.gate.rank !== null).map((result) => RANKS.indexOf(result.gate.rank as Rank) + 1);
  const index = Math.min(Math.max(RANKS.indexOf(rankOfScore(score, policy)), ...capped), RANKS.indexOf('C'));
  return { rank: RANKS[index] ?? 'D', passed, gates, landminesPerCall };
}

function measure(gate: Gate, state: ShiftState, units: readonly UnitReport[]): GateResult {
  const result = (met: boolean, measured: number | null = null): GateResult => ({ gate, met, measured });
  switch (gate.kind) {
    case 'emotionEnd': {
      const worst = Math.max(0, ...units.filter((unit) => unit.channel === 'phone').map((unit) => unit.emotionEnd));
      return result(worst <= gate.max, worst);
    }
    case 'stressEnd': return result(state.stress <= gate.max, state.stress);
    case 'noTags': return result(!units.some((unit) => unit.tags.some((tag) => gate.tags.includes(tag))));
    case 'answeredWithin': {
      const share = answeredShare(units.map(({ channel, state: { outcome, waitedTicks } }) => ({ channel, outcome, waitedTicks })), gate.seconds, TICKS_PER_SECOND);
      return result(share >= gate.min, share);
    }
    case 'stepsDone': {
      const unit = units.find((entry) => entry.id === gate.callId);
      const done = new Set(unit?.state.moves.filter((move) => move.tier !== 'landmine').map((move) => move.step));
      return result(gate.steps.every((step) => done.has(step)));
    }
    case 'slotTier': {
      const unit = units.find((entry) => entry.id === gate.callId);
      const present = unit !== undefined && modelPath(unit.rules).includes(slotRules(unit.rules, gate.slotId));
      const tiers = unit?.state.moves.filter((move) => move.slotId === gate.slotId).map((move) => TIERS.indexOf(move.tier)) ?? [];
      return result(!present || (tiers.length > 0 && Math.min(...tiers) >= TIERS.indexOf(gate.atLeast)));
    }
    case 'chatGap': {
      const longest = longestChatGap(state);
      return result(longest <= gate.max, longest);
    }
    case 'templateBlanks': {
      const sent = units.flatMap((unit) => unit.state.moves.flatMap((move) => blanksOf(slotRules(unit.rules, move.slotId), move) ?? []));
      const all = sent.reduce((sum, blanks) => sum + blanks.all, 0);
      const share = all === 0 ? null : sent.reduce((sum, blanks) => sum + blanks.right, 0) / all;
      return result(share === null || share >= gate.min, share);
    }
    case 'drills': {
      const done = drillsDone(state).length;
      return result(done >= gate.min, done);
    }
    case 'noHandover': {
      const unit = units.find((entry) => entry.id === gate.callId);
      return result(!(unit?.state.moves ?? []).some((move) => move.step === 'HANDOVER' || move.step === 'ESCALATE'));
    }
  }
}
