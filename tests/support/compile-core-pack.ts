import { CORE_PACK, readPackFiles } from '../../game/cli/pack-on-disk.js';
import { compilePack, type CompiledPack } from '../../game/content/index.js';

/** The game's own pack from its files as they are now. */
export function compileCorePack(): CompiledPack {
  return compilePack(readPackFiles(CORE_PACK));
}
