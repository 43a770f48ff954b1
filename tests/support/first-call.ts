import { compilePack, type CompiledPack } from '../../game/content/index.js';
import { readPackFiles } from '../../game/cli/pack-on-disk.js';
import type { Level } from '../../game/sim/index.js';

/** The folder of the tutorial's two calls. */
export const FIRST_CALL_PACK = 'levels/first-call';

let compiled: CompiledPack | null = null;

/** The tutorial's pack, compiled once per test file. */
export function firstCallPack(): CompiledPack {
  compiled ??= compilePack(readPackFiles(FIRST_CALL_PACK));
  return compiled;
}

/** The tutorial's level. @throws Error when it was left out for its faults. */
export function firstCallLevel(): Level {
  const [level] = firstCallPack().levels;
  if (level === undefined) throw new Error(`${FIRST_CALL_PACK} has no playable level.`);
  return level;
}
