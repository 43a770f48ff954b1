/** What the screens and the stage may know of a shift: the session that owns it, and the questions one can ask about it. */
export { createSession, type Session, type ShiftSetup } from './session.js';
export * from './desk-layout.js';
export * from './selectors.js';
export * from './review.js';
export * from './campaign/index.js';
export {
  answerTicks, asksForProfile, callRules, cardPicks, commandId, createShift, dimensionScores, hashState, heatGateAt, isCall, isHeard, isMajor, isOpenTask, isRinging, isViolation, jumpTargets, mayFile,
  ledgerOf, lineAt, modelOption, modelPath, openCall, orderPairs, otherChoice, parOf, parseCommandId, playMove, playShift, rankOfScore, reliefOf, restsBetween, secondsOf, TAKEN,
  ReplayMismatch, reportShift, runReplay, slotRules, startHeat, step, takeBack, timelineOf, tuning, unitReport,
} from '../sim/index.js';
