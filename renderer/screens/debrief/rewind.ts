import { choiceIndex, otherChoice, replayUpTo, reportShift, takeBack } from '../../../game/session/index.js';
import type { Option, Replay } from '../../../game/sim/index.js';
import type { Choice, Unit } from './choices.js';
import type { DebriefRun } from './run.js';

/** The same shift with one other line: how it goes on, and where one could play on from. */
export interface Rewound {
  readonly run: DebriefRun;
  readonly unit: Unit;
  /** What the caller would have replied to the other line; null where they cannot hear it. */
  readonly replyLineId: string | null;
  /** Later actions that no longer fitted. */
  readonly dropped: number;
  /** Promises that only the other line makes, taken as kept. */
  readonly assumed: number;
  /** The recording that ends right after the other line. */
  readonly from: Replay;
}

/** Takes another option at one choice and lives on as the player did. Null when that cannot be worked out. */
export function rewindTo(run: DebriefRun, choice: Choice, option: Option): Rewound | null {
  const { level, replay, state } = run;
  const index = choiceIndex(replay, choice.unit.id, choice.moveIndex);
  const recorded = index === null ? undefined : replay.commands[index]?.command;
  const instead = recorded === undefined ? null : otherChoice(level, state, recorded, option.id);
  if (index === null || instead === null) return null;
  const other = takeBack(level, replay, index, instead);
  const report = reportShift(level, other.state, run.policy);
  const unit = report.units.find((entry) => entry.id === choice.unit.id);
  if (unit === undefined) return null;
  return {
    run: { ...run, replay: other.replay, state: other.state, report }, unit, dropped: other.dropped, assumed: other.assumed,
    replyLineId: unit.state.moves[choice.moveIndex]?.replyLineId ?? null, from: replayUpTo(replay, index, instead),
  };
}
