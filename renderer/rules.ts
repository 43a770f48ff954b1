/** The questions that the screens ask the rules. Everything else they read from the session's state. */
export {
  answerTicks, asksForProfile, beatRunning, dayHours, drillsDone, HOUR, bulletinsIn, callRules, choosable, commandId, heatGateAt, isCall, isHeard, isOpenTask, isRinging, jumpTargets, lineAt, mayFile, neededCards,
  attentionOf, chatPatience, hasWindows, isOwnCard, openTalks, talkOf, templateHeld,
  offscreenHeat, offscreenNow, readinessOf, reliefOf, reportShift, restsBetween, secondsOf, startHeat, supervisorSlotsLeft, TAKEN, tuning,
} from '../game/session/index.js';
export type {
  Call, CallState, Command, GapState, Level, Mode, Option, Picks, Profile, Rank, Rejection, RejectionCode, Replay, ShiftReport, ShiftState, SimEvent, Slot, StepRecord, Step, Task, Technique, Tool,
} from '../game/sim/index.js';
