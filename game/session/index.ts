/** What the screens and the stage may know of a shift: the session that owns it, and the questions one can ask about it. */
export { createSession, type Session, type ShiftSetup } from './session.js';
export { createPlayback, type Playback } from './playback.js';
export * from './desk-layout.js';
export * from './selectors.js';
export * from './review.js';
export * from './free-grade.js';
export * from './floor-desk.js';
export * from './line-marks.js';
export * from './campaign/index.js';
export {
  answeredShare, answerTicks, asksForProfile, attentionOf, chatPatience, hasWindows, isOwnCard, openTalks, talkOf, templateHeld, bulletinsIn, callRules, cardPicks, choosable, commandId, createShift, dimensionScores, hashState, heatGateAt, isCall, isHeard, isMajor, isOpenTask,
  isClosed, isOnHold, isRinging, isViolation, beatRunning, dayHours, drillLevel, drillsDone, HOUR, recordFits, jumpTargets, ledgerOf, lineAt, mayFile, modelOption, modelPath, broughtCards, neededCards, offscreenHeat, offscreenNow, openCall, orderPairs, otherChoice, OUTLOOK_FUTURES, outlookOf, parOf,
  parseCommandId, playMove, playShift, rankOfScore, readinessOf, reliefOf, ReplayMismatch, reportShift, restingStress, restsBetween, roomFor, runReplay, secondsOf, slotRules, STANDARD_POLICY, startHeat, step,
  supervisorSlotsLeft, takeBack, TAKEN, timelineOf, tuning, unitReport, waitingOf, wallOf,
} from '../sim/index.js';
export { actingOf, floorReport, pauseChoices } from '../sim/index.js';
