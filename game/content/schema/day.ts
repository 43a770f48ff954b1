import { z } from 'zod';
import { callId, localId, text } from './common.js';

const hours = z.number().positive().max(24);

/** Hours that a unit takes on the clock of the day. */
export const unitHours = hours.optional().describe('With `dayPlan`: hours that the unit takes, booked when it is begun.');

/** The hours after something, spent by what the player does. */
export const dayPlan = z
  .strictObject({
    hours: z.number().positive().max(72).describe('Hours on the clock. Nothing under `actions` may be begun that ends after them.'),
    actions: z.array(z.strictObject({ id: localId, hours, ...text.shape })).min(1).max(4).describe('What only passes the time: sleep, a meal, the phone.'),
  })
  .describe('A day of one’s own: the units are done in any order, and time passes by actions alone.');

/** Practice calls that can be played from a level. */
export const drills = z
  .array(z.strictObject({
    id: localId,
    level: z.string().regex(/^[A-Z][A-Za-z0-9-]*$/).describe('The level of this pack that the call belongs to.'),
    call: callId,
    hours,
    ...text.shape,
  }))
  .min(1)
  .max(4)
  .describe('Calls of other levels of the pack, to be practised alone and with newly drawn figures.');

/** Levels that are looked back on. */
export const remembers = z.array(z.string().regex(/^[A-Z][A-Za-z0-9-]*$/)).min(1).describe('Levels of this pack: the player’s best run on each is read, step by step, when this level starts.');
