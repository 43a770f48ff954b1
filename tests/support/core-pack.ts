import { readFileSync } from 'node:fs';
import { deserialize } from 'node:v8';
import type { CompiledPack } from '../../game/content/index.js';
import type { Call, Level } from '../../game/sim/index.js';
import { COMPILED } from './compiled-pack.js';

const kept = process.env[COMPILED];
const compiled = kept === undefined ? await compileNow() : (deserialize(readFileSync(kept)) as CompiledPack);

/** Outside a test run, where nobody has compiled it before. */
async function compileNow(): Promise<CompiledPack> {
  const { compileCorePack } = await import('./compile-core-pack.js');
  return compileCorePack();
}

/** The game's own pack, compiled once for a whole test run. */
export function corePack(): CompiledPack {
  return compiled;
}

/** A level of the core pack, or the short version of one. @throws Error when it was left out for its faults. */
export function coreLevel(id: string): Level {
  const level = [...corePack().levels, ...corePack().shorts].find((entry) => entry.id === id);
  if (level === undefined) throw new Error(`The core pack has no playable level ${id}.`);
  return level;
}

/** Every call and chat of the core pack in every variant. */
export function coreCalls(): readonly { readonly level: Level; readonly call: Call }[] {
  return corePack().levels.flatMap((level) => [...level.calls, ...level.chats].flatMap((entry) => entry.variants.map((variant) => ({ level, call: variant.call }))));
}

/** A call of the core pack by id, in a variant (the first one unless named). */
export function coreCall(id: string, variantId?: string): Call {
  const found = coreCalls().find(({ call }) => call.id === id && (variantId === undefined || call.variantId === variantId));
  if (found === undefined) throw new Error(`The core pack has no call ${id}.`);
  return found.call;
}

/** The short versions for a station, in the order of their levels. */
export const SHORTS: readonly string[] = ['L10-short', 'L13-short', 'L20-short'];

/** The campaign, in the order of play. */
export const CAMPAIGN: readonly string[] = ['L01', 'L02', 'L03', 'L04', 'L05', 'L06', 'L07', 'L08', 'L09', 'L10', 'L11', 'L12', 'L13', 'L14', 'L15', 'L16', 'L17', 'L18', 'L19', 'L20'];
