import * as z from 'zod';
import { bilingualSchema } from './ids.js';

/** Something about saves or packs that the player should know; shown once, never fatal. */
export const noticeSchema = z.strictObject({
  code: z.enum(['save/broken', 'save/newer', 'save/unwritable', 'save/writable-again', 'interrupted/broken', 'packs/unreadable', 'policy/faulty', 'policy/unreadable', 'level/unreadable', 'screen/unreadable', 'results/broken', 'results/newer', 'results/elsewhere', 'results/unwritable', 'results/writable-again', 'results/backup']),
  message: bilingualSchema,
});
/** See {@link noticeSchema}. */
export type Notice = z.infer<typeof noticeSchema>;
