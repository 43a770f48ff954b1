import type { Call, Level } from '../../sim/level.js';
import { modelPath } from '../../sim/rules.js';
import type { TextTable } from '../text-table.js';
import { carrierOf } from './carry.js';

/** What a set of levels allows a policy to change, so that a policy can be checked without them. */
export interface PolicyGround {
  readonly remedies: readonly RemedyGround[];
  readonly warnings: readonly WarningGround[];
}

/** One remedy of one call. */
export interface RemedyGround {
  readonly callId: string;
  readonly remedy: string;
  /** The call's own limits, one for each of its variants. */
  readonly limits: readonly number[];
  /** The limits that keep the call true, both included; null when the call says its limit in fixed words. */
  readonly range: readonly [number, number] | null;
}

/** A call in which an abusive caller is handed over. */
export interface WarningGround {
  readonly callId: string;
  /** Places in which the limit can be stated. */
  readonly slots: number;
}

/** What the calls of these levels allow. */
export function groundOf(levels: readonly Level[], texts: TextTable): PolicyGround {
  const calls = levels.flatMap((level) => [...level.calls, ...level.chats]).map((entry) => entry.variants.map((variant) => variant.call));
  return { remedies: calls.flatMap((variants) => remediesOf(variants, texts)), warnings: calls.flatMap((variants) => warningsOf(variants)) };
}

function remediesOf(variants: readonly Call[], texts: TextTable): readonly RemedyGround[] {
  const keys = [...new Set(variants.flatMap((call) => Object.keys(call.authority)))];
  return keys.map((remedy) => {
    const carriers = variants.map((call) => carrierOf(call, texts, remedy));
    const limits = variants.map((call) => call.authority[remedy] ?? 0);
    const carried = carriers.every((carrier) => carrier !== null) && new Set(limits).size === 1;
    return {
      callId: variants[0]?.id ?? '', remedy, limits,
      range: carried ? [Math.max(...carriers.map((carrier) => carrier.least)), Math.min(...carriers.map((carrier) => carrier.most))] : null,
    };
  });
}

function warningsOf(variants: readonly Call[]): readonly WarningGround[] {
  const slots = variants.flatMap((call) => {
    const steps = modelPath(call).map((slot) => slot.step);
    return steps.includes('HANDOVER') ? [boundarySlots(call)] : [];
  });
  return slots.length === 0 ? [] : [{ callId: variants[0]?.id ?? '', slots: Math.min(...slots) }];
}

/** Places of a call in which the limit can be stated. */
export function boundarySlots(call: Call): number {
  return call.slots.filter((slot) => slot.step === 'BOUNDARY').length;
}
