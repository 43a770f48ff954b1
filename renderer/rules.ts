/** The questions that the screens ask the rules. Everything else they read from the session's state. */
export {
  answerTicks, callRules, commandId, heatGateAt, isHeard, isOpenTask, isRinging, jumpTargets, lineAt, reliefOf, reportShift, startHeat, tuning,
} from '../game/session/index.js';
export type {
  Call, CallState, Command, GapState, Level, Mode, Option, Rank, Rejection, RejectionCode, Replay, ShiftReport, ShiftState, SimEvent, Slot, Step, Task, Technique, Tool,
} from '../game/sim/index.js';
