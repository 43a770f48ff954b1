/** The questions that the screens ask the rules. Everything else they read from the session's state. */
export {
  answerTicks, asksForProfile, beatRunning, dayHours, drillsDone, HOUR, bulletinsIn, callRules, choosable, commandId, heatGateAt, isCall, isClosed, isHeard, isOpenTask, isRinging, jumpTargets, lineAt, mayFile, broughtCards, neededCards,
  attentionOf, chatPatience, hasWindows, isOwnCard, openTalks, talkOf, templateHeld,
  offscreenHeat, offscreenNow, outlookOf, readinessOf, reliefOf, reportShift, restingStress, restsBetween, roomFor, secondsOf, startHeat, supervisorSlotsLeft, TAKEN, tuning, waitingOf, wallOf,
} from '../game/session/index.js';
export type {
  Call, CallState, Command, FloorCaller, FloorSkill, GapState, Level, Mode, Option, Outlook, Picks, Profile, Rank, Rejection, RejectionCode, Replay, ShiftReport, ShiftState, SimEvent, Slot, StepRecord, Step, Task, Technique, Tool, Wall,
} from '../game/sim/index.js';
