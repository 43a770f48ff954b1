import { config } from 'zod/v4';

// The content policy forbids evaluating text. Zod tries it the moment a schema is made, so it is told before any is.
config({ jitless: true });

export * from 'zod/v4';
