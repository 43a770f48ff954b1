/** The campaign around the levels: what stands open, what it comes to, what it says about the player. No sentence, no clock. */
export * from './road.js';
export * from './grade.js';
export * from './readiness.js';
export * from './mentor.js';
