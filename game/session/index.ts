export { isRinging } from '../sim/index.js';
export { createSession, type Session, type ShiftSetup } from './session.js';
export * from './desk-layout.js';
export * from './selectors.js';
