import { z } from 'zod';
import { callId, text } from './common.js';
import { levelSchema } from './level.js';

/** A level for a station takes at most this long, minutes. */
export const SHORT_MINUTES = 8;

const { clock, teaches, freeGapSeconds, forceFirstGap, supervisorSlots, offscreen, readiness, bulletins, chats, gates } = levelSchema.shape;

/** The short version of a level: what it cuts and says anew. Whatever it leaves out is as in level.yaml. */
export const shortSchema = z.strictObject({
  title: text.describe('Its own title: it stands beside the level in every list.'),
  minutes: z.tuple([z.number().positive(), z.number().positive()]).describe(`From and to; at most ${SHORT_MINUTES}.`),
  briefing: levelSchema.shape.briefing,
  calls: z.array(callId).min(1).describe('Calls of the level, in the order in which they ring here. Nobody else rings in their places.'),
  teaches: teaches.optional(),
  clock: clock.optional(),
  contentNote: z.union([text, z.literal(false)]).optional().describe('false where the calls that the note of the level speaks of are left out.'),
  freeGapSeconds,
  forceFirstGap,
  supervisorSlots,
  offscreen,
  readiness,
  bulletins,
  chats,
  gates,
});
/** The short version of a level, as it stands in short.yaml. */
export type ShortSource = z.infer<typeof shortSchema>;
