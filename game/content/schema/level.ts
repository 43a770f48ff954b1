import { z } from 'zod';
import { AUTOMATIC_TAGS, CARD_KINDS, GOOD_TAGS, MAJOR_TAGS, MINOR_TAGS, RANKS, SERIOUS_TAGS, STEPS, TIERS } from '../../sim/vocabulary.js';
import { callId, cardName, localId, text } from './common.js';
import { dayPlan, drills, remembers, unitHours } from './day.js';

const rank = { rank: z.enum(RANKS).optional().describe('Without it the gate decides passing; with it, below the gate the rank is capped just under this one.') };
const tag = z.enum([...GOOD_TAGS, ...MINOR_TAGS, ...SERIOUS_TAGS, ...MAJOR_TAGS, ...AUTOMATIC_TAGS]);
const clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const percent = z.number().min(0).max(100);

const gate = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('emotionEnd'), max: percent, ...rank }),
  z.strictObject({ kind: z.literal('stressEnd'), max: percent, ...rank }),
  z.strictObject({ kind: z.literal('noTags'), tags: z.array(tag).min(1), ...rank }),
  z.strictObject({ kind: z.literal('answeredWithin'), seconds: z.number().positive(), min: z.number().min(0).max(1), ...rank }),
  z.strictObject({ kind: z.literal('stepsDone'), call: callId, steps: z.array(z.enum(STEPS)).min(1), ...rank }),
  z.strictObject({ kind: z.literal('slotTier'), call: callId, slot: localId, atLeast: z.enum(TIERS), ...rank }),
  z.strictObject({ kind: z.literal('noHandover'), call: callId, ...rank }),
  z.strictObject({ kind: z.literal('chatGap'), max: z.number().positive(), ...rank }),
  z.strictObject({ kind: z.literal('templateBlanks'), min: z.number().min(0).max(1), ...rank }),
  z.strictObject({ kind: z.literal('drills'), min: z.int().min(1).max(4), ...rank }),
]);
/** A gate, as it stands in the file. */
export type GateSource = z.infer<typeof gate>;

const variantBy = z.union([
  z.strictObject({ promise: z.string().regex(/^[a-z0-9][a-z0-9-]*\/[a-z][a-zA-Z0-9-]*$/).describe('Call and promise, such as 14-2/callback.'), kept: localId, broken: localId, none: localId }),
  z.strictObject({ bulletin: localId, come: localId, notYet: localId }),
  z.strictObject({ record: localId.describe('The variant for a player whose own best runs tell strong steps from weak ones.'), none: localId }),
]);
/** What decides a variant, as it stands in the file. */
export type VariantBySource = z.infer<typeof variantBy>;

const bulletin = z.strictObject({
  id: localId,
  at: clock.describe('The time that stands on it, "20:20".'),
  after: z.array(callId).optional().describe('It comes in once all of these calls are over; without it, it is there from the start.'),
  title: text,
  text: text.describe('One line on the strip: with the title at most 38 Chinese and 80 English characters.'),
});

/** One level: its frame and the row of its calls. */
export const levelSchema = z.strictObject({
  id: z.string().regex(/^[A-Z][A-Za-z0-9-]*$/).describe('Permanent id, such as L06.'),
  chapter: z.enum(['preparation', 'first-round', 'simulations', 'stress', 'final', 'after', 'shifts']),
  kind: z.enum(['simulation', 'shift', 'interview', 'preparation']).describe('A shift weighs recovery with 15 %; in an interview or a preparation there is no gap to recover in.'),
  title: text,
  teaches: text.describe('One sentence: what you practise.'),
  setting: z.enum(['booth', 'floor', 'panel', 'desk']).describe('Where it happens: the simulation booth, the floor, the examiners’ room, the desk at home.'),
  minutes: z.tuple([z.number().positive(), z.number().positive()]),
  clock: clock.describe('The clock on the wall when the level starts, "20:10".'),
  points: z.array(z.string()),
  contentNote: text.optional(),
  briefing: z.record(localId, text).describe('Short paragraphs, read before the level.'),
  freeGapSeconds: z.number().min(0).optional().describe('Default 15.'),
  forceFirstGap: z.boolean().optional(),
  supervisorSlots: z.number().int().min(0).max(9).optional().describe('Callers whom the supervisor can take tonight; lines with `supervisor: true` use one up.'),
  offscreen: z.strictObject({
    templates: z.array(z.strictObject({ call: callId, slot: localId })).min(1).describe('Decisions on the material that these calls are answered with.'),
    drawer: z.array(cardName).min(1).optional().describe('Templates of earlier levels that these calls are answered with, such as L17/speed; one that does not lie in the drawer counts as nothing.'),
    blocks: z.array(z.strictObject({ after: callId, calls: z.number().int().positive().max(200) })).min(1).describe('After this unit so many calls have been answered off-screen.'),
  }).optional().describe('Calls of the day that nobody plays: what becomes of them follows from the templates and the agent’s energy.'),
  readiness: z.strictObject({
    slots: z.array(z.strictObject({ call: callId, slot: localId })).min(1).describe('The decisions that prepare.'),
    toolSeconds: z.number().positive().max(30).describe('Seconds that a page takes with no readiness at all.'),
  }).optional().describe('How ready these decisions left the agent sets how fast tools open in the calls after them.'),
  dayPlan: dayPlan.optional(),
  drills: drills.optional(),
  remembers: remembers.optional(),
  pauseBeat: z.literal(true).optional().describe('Once in every question the player may hold for a beat, which takes stress off.'),
  order: z.literal('drawn').optional().describe('The seed draws the order in which the units come.'),
  triage: z.boolean().optional().describe('Between two calls the player chooses whom of the waiting to take.'),
  chatWindows: z.number().int().min(2).max(3).optional().describe('Chats that can be open at once. The player turns between them and the phone, and a chat outlasts the call beside it.'),
  bulletins: z.array(bulletin).optional().describe('News that comes in during the shift and stays in sight, in the order in which it comes.'),
  calls: z.array(z.strictObject({
    call: callId,
    ringsAfterSeconds: z.number().min(0).optional(),
    priority: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional().describe('Triage: 1 cannot wait, 2 the usual, 3 can wait. Whoever is passed over for somebody less urgent starts hotter.'),
    joinsAfter: z.array(callId).min(1).optional().describe('Triage: joins the queue once all of these calls are over.'),
    freeShift: z.boolean().optional().describe('false: the call needs what came before it in this level, so a free shift does not draw it.'),
    hours: unitHours,
    variantBy: variantBy.optional().describe('What decides the variant, instead of the seed.'),
    variants: z.array(z.strictObject({ from: callId, weight: z.number().positive().optional() })).min(1).optional().describe('Calls of earlier levels of the pack, one of which the seed may send in this place. `weight` is 1 unless given, and 1 for the call of the place itself.'),
  })).min(1),
  chats: z.array(z.strictObject({ call: callId, duringCall: callId, afterSlot: localId })).optional(),
  gates: z.array(gate).optional(),
  cards: z
    .record(localId, z.strictObject({ kind: z.enum(CARD_KINDS), ...text.shape }))
    .optional()
    .describe('What the player can keep from this level, at most 12 Chinese or 34 English characters each; later lines `need` it.'),
});
/** One level, as it stands in level.yaml. */
export type LevelSource = z.infer<typeof levelSchema>;
