import * as z from 'zod';
import { bilingualSchema } from './ids.js';

/** Something about saves, packs or a page kept as a PDF that the player should know; shown once, never fatal. */
export const noticeSchema = z.strictObject({
<<<<<<< HEAD
  code: z.enum(['save/broken', 'save/newer', 'save/unwritable', 'save/writable-again', 'interrupted/broken', 'packs/unreadable', 'policy/faulty', 'policy/unreadable', 'level/unreadable', 'screen/unreadable', 'paper/saved', 'paper/unwritable', 'paper/failed']),
=======
  code: z.enum(['save/broken', 'save/newer', 'save/unwritable', 'save/writable-again', 'interrupted/broken', 'packs/unreadable', 'packs/policy', 'policy/faulty', 'policy/unreadable', 'level/unreadable', 'screen/unreadable']),
>>>>>>> 4506ec832c117ddfe5d96c5a45ff6e24cb4d3340
  message: bilingualSchema,
});
/** See {@link noticeSchema}. */
export type Notice = z.infer<typeof noticeSchema>;
