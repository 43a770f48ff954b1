import { basename, resolve } from 'node:path';
import { candidatesOf, compilePack, composeFreeShift, drawCallers, floorOf, outlineOf, partOf, planOfKey, type CompiledPack, type FreePlan, type FreeWords } from '../content/index.js';
import type { Level } from '../sim/index.js';
import { UsageError } from './command-line.js';
import { CORE_PACK, readPackFiles } from './pack-on-disk.js';

const CODE = '10-3-12-all-0A1B2C3D';
/** A headless run shows no word of a briefing. */
const WORDS: FreeWords = { title: { zh: '自由班次', en: 'Free shift' }, teaches: { zh: '一整班', en: 'A whole shift' }, briefing: [] };

/** The packs that free shifts are drawn from: the game's own, and another one beside it. */
export interface FreeShelf {
  readonly levels: readonly { readonly key: string; readonly levelId: string; readonly compiled: CompiledPack }[];
}

/** The plan of `free/CODE`; null for any other level. @throws UsageError when the code cannot be read. */
export function freePlanOf(level: string): FreePlan | null {
  if (!level.startsWith('free/')) return null;
  const plan = planOfKey(level);
  if (plan === null) throw new UsageError(`"${level.slice('free/'.length)}" is no code of a free shift. A code looks like free/${CODE}.`);
  return plan;
}

/** Reads the packs that a free shift is drawn from, as the game has them on its shelf. */
export function readFreeShelf(folder: string): FreeShelf {
  const folders = [CORE_PACK, ...(resolve(folder) === resolve(CORE_PACK) ? [] : [folder])];
  return {
    levels: folders.flatMap((path, index) => {
      const compiled = compilePack(readPackFiles(path), { own: index > 0 });
      return compiled.levels.map(({ id }) => ({ key: index === 0 ? id : `${basename(resolve(path))}/${id}`, levelId: id, compiled }));
    }),
  };
}

/** The shift of a plan, drawn from the shelf. @throws UsageError when its mix has too few people for its length. */
export function readFreeShift(plan: FreePlan, { levels }: FreeShelf): Level {
  const outlined = levels.flatMap(({ key, levelId, compiled }) => outlineOf(compiled)?.levels.flatMap((outline) => (outline.id === levelId ? [{ key, outline }] : [])) ?? []);
  const drawn = drawCallers(plan, candidatesOf(outlined));
  if (drawn.kind !== 'drawn') throw new UsageError(`The mix "${plan.mix}" has ${drawn.found} different people, and ${plan.minutes} minutes need ${drawn.needed}. Make the shift shorter, or take "all".`);
  const parts = drawn.callers.flatMap((caller) => {
    const from = levels.find(({ key }) => key === caller.levelKey);
    return from === undefined ? [] : [{ caller, part: partOf(from.compiled, from.levelId) }];
  });
  return composeFreeShift(plan, parts, WORDS, floorOf(plan)).level;
}
