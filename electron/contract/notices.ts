import * as z from 'zod';
import { bilingualSchema } from './ids.js';

/** Something about saves, packs or a page kept as a PDF that the player should know; shown once, never fatal. */
export const noticeSchema = z.strictObject({
  code: z.enum(['save/broken', 'save/newer', 'save/unwritable', 'save/writable-again', 'interrupted/broken', 'packs/unreadable', 'packs/policy', 'policy/faulty', 'policy/unreadable', 'level/unreadable', 'screen/unreadable', 'paper/saved', 'paper/unwritable', 'paper/failed', 'station/setup-broken', 'station/pin-lost', 'station/pin-reset', 'station/unwritable', 'station/results', 'station/plans', 'station/interrupted', 'results/broken', 'results/newer', 'results/elsewhere', 'results/unwritable', 'results/writable-again', 'results/backup']),
  message: bilingualSchema,
});
/** See {@link noticeSchema}. */
export type Notice = z.infer<typeof noticeSchema>;
