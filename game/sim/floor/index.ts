/** The floor: a queue with callers, teammates and the player's seat. Batch runs and the live game use the same engine. */
export { floorSpec, liveFloorSpec, type FloorSkill, type FloorSpec, type HandlingSpec, type PatienceSpec, type RateStep, type RedialSpec } from './spec.js';
export type { FloorCaller, FloorCounts, FloorEvent, FloorState, PlayerMove, Redial, SeatState, SeatStatus } from './state.js';
export { advanceFloor, createFloor, type FloorStep } from './floor.js';
export { nextForPlayer, playerAvailable, playerAway, playerMovesOf, playerReady, playerSeatOf, releasePlayer, ringingFor, takeForPlayer, type Taken } from './player.js';
export { wallOf, type Wall } from './wall.js';
export { isOnHold } from './hold.js';
export { OUTLOOK_FUTURES, outlookOf, type Outlook } from './outlook.js';
export { compareFates, fatesOf, replayFloor, type CallFate, type FateDifference, type FloorReplay } from './replay.js';
export { runBatch, type BatchErrors, type BatchResult, type BatchRun } from './batch.js';
export { expectedFor, offeredLoad, type Expected, type TeamLoad } from './theory.js';
export * as floorTuning from './tuning.js';
