import type { Level } from './level.js';

/**
 * One call of a level to be practised alone: the same person and the same rules, nobody before or after, no condition on
 * passing and nothing that only the whole level has. @throws Error when the level has no such call.
 */
export function drillLevel(level: Level, callId: string): Level {
  const entry = level.calls.find((call) => call.callId === callId);
  if (entry === undefined) throw new Error(`Level ${level.id} has no call ${callId}.`);
  const { cards: _cards, dayPlan: _day, drills: _drills, remembers: _remembers, drawnOrder: _order, ...rest } = level;
  return {
    ...rest, kind: 'simulation', freeGapSeconds: level.freeGapSeconds, forceFirstGap: false, readiness: null, offscreen: null, triage: false, bulletins: [], chats: [], gates: [],
    supervisorSlots: level.supervisorSlots === null ? null : 1,
    calls: [{ ...entry, ringsAfterSeconds: 0, priority: 2, joinsAfter: [], variantBy: null }],
  };
}
