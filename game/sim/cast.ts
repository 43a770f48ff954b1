import type { Level, LevelCall } from './level.js';
import { weighted } from './random.js';

/** How likely the caller for whom the place was written is, beside those who may ring instead. */
const OWN_WEIGHT = 1;

/**
 * The level with the callers whom one seed sends: in a place where somebody of an earlier level may ring instead, the
 * seed draws one of them, and whatever waits for that place waits for them. Elsewhere nothing changes.
 */
export function castLevel(level: Level, seed: number): Level {
  if (!level.calls.some(({ others }) => others !== undefined)) return level;
  const sent = new Map<string, string>();
  const calls = level.calls.map((entry): LevelCall => {
    const { others, ...place } = entry;
    if (others === undefined) return entry;
    const own = { callId: entry.callId, weight: OWN_WEIGHT, variants: entry.variants };
    const { callId, variants } = weighted([own, ...others], seed, 'variety', `${entry.callId}/who`);
    sent.set(entry.callId, callId);
    return { ...place, callId, variants };
  });
  const now = (callId: string): string => sent.get(callId) ?? callId;
  return {
    ...level,
    calls: calls.map((entry) => ({ ...entry, joinsAfter: entry.joinsAfter.map(now) })),
    bulletins: level.bulletins.map((bulletin) => ({ ...bulletin, afterCallIds: bulletin.afterCallIds.map(now) })),
    offscreen: level.offscreen === null ? null : { ...level.offscreen, blocks: level.offscreen.blocks.map((block) => ({ ...block, afterCallId: now(block.afterCallId) })) },
  };
}
