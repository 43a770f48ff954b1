import { applyPolicy } from '../game/content/policy/apply.js';
import type { LevelEntry, OpenLevel } from './library.js';
import { policyInForce } from './policy.js';

/** How many opened levels are kept beside the one on the screen. */
const KEPT = 1;

const opened = new Map<string, Promise<OpenLevel>>();

/**
 * Opens a level to be played. The one that was opened last is at hand at once; older ones are
 * forgotten. Rejects when the level's file cannot be read; the next call tries again.
 */
export function openLevel(entry: LevelEntry): Promise<OpenLevel> {
  const id = `${entry.key} ${entry.packHash}`;
  const known = opened.get(id);
  if (known !== undefined) return known;
  const opening = read(entry);
  opened.set(id, opening);
  for (const old of [...opened.keys()].slice(0, -KEPT)) opened.delete(old);
  opening.catch(() => {
    if (opened.get(id) === opening) opened.delete(id);
  });
  return opening;
}

async function read(entry: LevelEntry): Promise<OpenLevel> {
  const [{ level: written, sheet, calls, texts: words }, { policy }] = await Promise.all([entry.load(), policyInForce()]);
  const { level, texts } = applyPolicy({ level: written, texts: words }, policy);
  const { key, packHash, outline, load } = entry;
  return { key, packHash, outline, load, level, sheet, pack: { id: level.packId, calls, texts }, policy };
}
