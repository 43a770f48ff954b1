import type { Step } from './vocabulary.js';

/** The hours after something: they pass by what the player does, never by themselves. */
export interface DayPlan {
  /** Hours on the clock; nothing that only passes the time may be begun that ends after them. */
  readonly hours: number;
  /** What passes the time and does nothing else, in the order shown. */
  readonly actions: readonly DayAction[];
}

/** Sleep, a meal, the phone. */
export interface DayAction {
  readonly id: string;
  /** Hours that it takes, above 0. */
  readonly hours: number;
}

/** One call of another level of the pack, to be practised alone and with newly drawn figures. */
export interface Drill {
  readonly id: string;
  readonly levelId: string;
  readonly callId: string;
  /** Hours that it takes on the clock of the day, above 0. */
  readonly hours: number;
}

/** What the player's own best runs earned in one step, of all there was to earn; points of the ledger, both from 0 up. */
export interface StepRecord {
  readonly step: Step;
  readonly earned: number;
  readonly max: number;
}
