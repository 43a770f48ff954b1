import type { Call, CallVariant, Level } from '../../sim/level.js';
import { modelPath } from '../../sim/rules.js';
import { WARNINGS } from '../../sim/tuning.js';
import type { FactText } from '../draws.js';
import type { TextTable } from '../text-table.js';
import { carrierOf, withAmount } from './carry.js';
import { boundarySlots } from './ground.js';
import type { PolicySheet } from './sheet.js';

/** A level with the words it is played with. */
export interface Governed {
  readonly level: Level;
  readonly texts: TextTable;
}

/**
 * The level as a centre's policy has it: limits, and with them the amounts that its lines and tables say, the number of
 * warnings, and who calls back. What a call says in fixed words stays as it is, so that no line contradicts another.
 * A policy that changes nothing gives back the very level.
 */
export function applyPolicy({ level, texts }: Governed, policy: PolicySheet): Governed {
  const facts: Record<string, Record<string, Readonly<Record<string, FactText>>>> = {};
  const govern = <T extends { readonly variants: readonly CallVariant[] }>(entry: T): T => {
    const variants = entry.variants.map((variant) => ({ ...variant, call: governCall(variant.call, texts, policy, facts) }));
    return variants.every((variant, index) => variant.call === entry.variants[index]?.call) ? entry : { ...entry, variants };
  };
  const calls = level.calls.map(govern);
  const chats = level.chats.map(govern);
  const same = calls.every((entry, index) => entry === level.calls[index]) && chats.every((entry, index) => entry === level.chats[index]);
  const changed = Object.fromEntries(Object.entries(facts).map(([callId, variants]) => [callId, { ...texts.facts[callId], ...variants }]));
  return { level: withTarget(same ? level : { ...level, calls, chats }, policy.rules.answer.seconds), texts: { ...texts, callback: policy.abuse.callsBack, facts: { ...texts.facts, ...changed } } };
}

/** The queue of a free shift counts by the centre's own answer target. */
function withTarget(level: Level, seconds: number): Level {
  const { floor } = level;
  return floor === undefined || floor.spec.answerTargetSeconds === seconds ? level : { ...level, floor: { ...floor, spec: { ...floor.spec, answerTargetSeconds: seconds } } };
}

/** The limit that a policy sets for a remedy of a call, or null where the call's own holds. */
export function limitIn(authority: PolicySheet['authority'], callId: string, remedy: string): number | null {
  return authority[`${callId}/${remedy}`] ?? authority[remedy] ?? null;
}

function governCall(call: Call, texts: TextTable, policy: PolicySheet, facts: Record<string, Record<string, Readonly<Record<string, FactText>>>>): Call {
  let governed = call;
  for (const [remedy, own] of Object.entries(call.authority)) {
    const limit = limitIn(policy.authority, call.id, remedy);
    if (limit === null || limit === own) continue;
    const carrier = carrierOf(call, texts, remedy);
    if (carrier === null || limit < carrier.least || limit > carrier.most) continue;
    const known = facts[call.id]?.[call.variantId] ?? texts.facts[call.id]?.[call.variantId] ?? {};
    facts[call.id] = { ...facts[call.id], [call.variantId]: { ...known, ...Object.fromEntries(carrier.facts.flatMap((id) => (known[id] === undefined ? [] : [[id, withAmount(known[id], limit)]]))) } };
    governed = withLimit(governed, remedy, limit);
  }
  const warnings = Math.min(policy.abuse.warnings, boundarySlots(call));
  return warnings > WARNINGS && modelPath(call).some((slot) => slot.step === 'HANDOVER') ? { ...governed, warnings } : governed;
}

/** The call with another limit; good lines give as much as that. */
function withLimit(call: Call, remedy: string, limit: number): Call {
  return {
    ...call, authority: { ...call.authority, [remedy]: limit },
    slots: call.slots.map((slot) => ({
      ...slot, options: slot.options.map((option) => (option.tier === 'landmine' || option.grants[remedy] === undefined ? option : { ...option, grants: { ...option.grants, [remedy]: limit } })),
    })),
  };
}
