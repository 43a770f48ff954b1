import * as z from 'zod';

/** A PIN as it is tried at the desk; one that is set has 4 digits at least. */
export const pinSchema = z.string().regex(/^[0-9]{1,12}$/, 'a PIN of digits');

/** Whether the desk stands open, and what it asks for where it does not. */
export const accessSchema = z.strictObject({
  open: z.boolean(),
  /** False where nobody has set a PIN yet: the desk asks for one before anything else. */
  pinSet: z.boolean(),
  /** The PIN's file cannot be read: no PIN opens the desk until it is reset on the disk. */
  pinLost: z.boolean(),
  /** Seconds until the next try counts; 0 when it may be tried now. */
  waitSeconds: z.number().min(0),
});
/** See {@link accessSchema}. */
export type Access = z.infer<typeof accessSchema>;
