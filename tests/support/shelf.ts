import { readFileSync } from 'node:fs';
import { readPolicy, type PolicySheet } from '../../game/content/policy/index.js';
import { outlineOf, partOf, type CompiledPack } from '../../game/content/index.js';
import { shelve, stationLevels, type LevelEntry, type OpenLevel, type ShelfPack } from '../../renderer/library.js';
import { corePack } from './core-pack.js';

/** A compiled pack as it stands on the shelf. @throws Error when its pack.yaml cannot be used. */
export function shelfOf(compiled: CompiledPack, id: string): ShelfPack {
  const outline = outlineOf(compiled);
  if (outline === null) throw new Error(`The pack ${id} has no outline.`);
  return shelve(outline, id, async (levelId) => partOf(compiled, levelId));
}

/** A level of the core pack, or the short version of one, as it stands on the shelf. @throws Error when it was left out for its faults. */
export function entryOf(levelId: string): LevelEntry {
  const found = stationLevels({ packs: [shelfOf(corePack(), 'core')] }).find(({ key }) => key === levelId);
  if (found === undefined) throw new Error(`No playable level ${levelId}.`);
  return found;
}

/** The default policy. @throws Error when its file has a fault. */
export function standardPolicy(): PolicySheet {
  const { policy } = readPolicy(readFileSync('levels/policy.yaml', 'utf8'), { ground: null });
  if (policy === null) throw new Error('levels/policy.yaml has faults.');
  return policy;
}

/** A level of the core pack as it is when it has been opened, without waiting for it. */
export function openedOf(levelId: string): OpenLevel {
  const { level, sheet, calls, texts } = partOf(corePack(), levelId);
  return { ...entryOf(levelId), level, sheet, pack: { id: level.packId, calls, texts }, policy: standardPolicy() };
}
