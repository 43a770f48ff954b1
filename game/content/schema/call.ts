import { z } from 'zod';
import { SKILLS, TOOLS, UNIT_KINDS } from '../../sim/vocabulary.js';
import { callId, chipField, localId, only, text } from './common.js';
import { fact, name } from './fact.js';
import { slot } from './slot.js';

const face = z
  .strictObject({
    seed: z.string().min(1).describe('Any word: the same word always draws the same face.'),
    head: z.array(z.string()).optional(),
    accessories: z.array(z.string()).optional(),
    facialHair: z.array(z.string()).optional(),
    mask: z.array(z.string()).optional(),
    skin: z.string().optional(),
    hair: z.string().optional(),
    clothing: z.string().optional(),
    background: z.string().optional(),
  })
  .describe('Open Peeps options of the portrait; all but seed optional. Colours are hex without #, in quotes.');
/** The portrait's options, as they stand in the file. */
export type FaceSource = z.infer<typeof face>;

const caller = z.strictObject({
  name,
  about: text.describe('Who is calling, at most 14 Chinese characters.'),
  issue: text.describe('The queue card, at most 6 Chinese or 18 English characters.'),
  face,
  emotion: z
    .union([z.number().min(0).max(99), z.tuple([z.int().min(0).max(99), z.int().min(0).max(99)])])
    .describe('Emotion at the start, 0 calm to 100 hangs up. Two whole numbers: the seed draws from the first to the second.'),
  emotionBy: z.record(localId, z.number().min(0).max(99)).optional().describe('Another emotion at the start in these variants.'),
  factor: z.number().positive().max(3).optional().describe('How strongly landmines hit this person. Default 1.'),
  drift: z.number().min(0).max(10).optional().describe('Added per move while the emotion is 60 or more. Default 1.'),
  patienceSeconds: z.number().positive().optional().describe('Exam mode: tolerated silence. Default 30.'),
  queuePatienceSeconds: z.number().positive().optional().describe('Exam mode: seconds in the queue before giving up. Default 120.'),
  persists: z.boolean().optional().describe('An abusive caller who never settles.'),
});

const row = z.union([
  z.strictObject({ label: text, fact: localId, only: only.optional() }),
  z.strictObject({ label: text, text, only: only.optional() }),
]);

const timeline = z.strictObject({
  from: z.number(),
  to: z.number(),
  marks: z.array(z.strictObject({ from: z.number(), to: z.number(), label: text, only: only.optional() })),
});

const tool = z.strictObject({
  title: text,
  rows: z.record(localId, row),
  timeline: timeline.optional().describe('A strip of hours with marks on it.'),
});
/** A tool's page, as it stands in the file. */
export type ToolSource = z.infer<typeof tool>;

const unit = text.optional().describe('What the amounts are counted in, such as yuan or GB; on the meter it stands behind the number.');
const authority = z.union([
  z.strictObject({ limit: z.number().min(0), unit, label: text }),
  z.strictObject({ byVariant: z.record(localId, z.number().min(0)), unit, label: text }),
]);
/** A limit, as it stands in the file. */
export type AuthoritySource = z.infer<typeof authority>;

const promise = z.strictObject({
  what: text.describe('The task as it stands on the to-do list.'),
  message: text.optional().describe('The text that is sent.'),
  dueSeconds: z.number().positive().optional().describe('Exam mode: seconds after the call in which it must be done. Default 20.'),
  later: text.optional().describe('The card of the moment, later, when it is really carried out.'),
  keptBy: localId.optional().describe('The after-call slot that keeps it, instead of a task.'),
});

/** One call: a file that reads like a script. */
export const callSchema = z.strictObject({
  id: callId,
  class: z.enum(UNIT_KINDS).describe('A call is enquiry 咨询, complaint 投诉 or transaction 办理; question is one question of an examiner, board a task without a caller.'),
  channel: z.enum(['phone', 'chat']).optional(),
  skill: z.enum(SKILLS).optional().describe('The line of the floor that such calls come in on: billing 账务, network 网络, parcel 物流, senior 长者. Default billing.'),
  caller,
  variants: z.record(localId, z.strictObject({ weight: z.number().positive() })).optional().describe('A seed draws one. Without this there is one variant, `base`.'),
  facts: z.record(localId, fact).optional().describe('Everything numeric, dated or placed that may be said; used as {id} in any text of the call.'),
  tools: z.partialRecord(z.enum(TOOLS), tool).optional(),
  authority: z.record(localId, authority).optional(),
  promises: z.record(localId, promise).optional(),
  log: z.strictObject({ difficulty: chipField, action: chipField }).optional().describe('The entry of the achievement log.'),
  flow: z.record(localId, slot).describe('The decisions in model order.'),
});
/** One call, as it stands in its file. */
export type CallSource = z.infer<typeof callSchema>;
