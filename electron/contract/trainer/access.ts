import * as z from 'zod';

/** A PIN as it is typed: 4 to 12 digits. */
export const pinSchema = z.string().regex(/^[0-9]{1,12}$/, 'a PIN of digits');

/** Whether the desk stands open, and whether this machine asks for a PIN at all. */
export const accessSchema = z.strictObject({
  open: z.boolean(),
  /** False where nobody has set a PIN: then the desk opens without one. */
  pinSet: z.boolean(),
  /** Seconds until the next try counts; 0 when it may be tried now. */
  waitSeconds: z.number().min(0),
});
/** See {@link accessSchema}. */
export type Access = z.infer<typeof accessSchema>;
