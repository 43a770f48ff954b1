import { expectedFor, offeredLoad, type Expected } from './floor/theory.js';
import { occupancyOf } from './floor/wall.js';
import type { FloorCounts, FloorState } from './floor/state.js';
import type { Level } from './level.js';
import type { ShiftState } from './state.js';
import { openDay } from './systems/floor-day.js';

/** What the queue of a free shift came to from sitting down to the end. Shares 0 to 1, seconds; null where there is nothing to divide by. */
export interface FloorFigures {
  readonly offered: number;
  readonly answered: number;
  readonly abandoned: number;
  readonly abandonedShare: number | null;
  /** Hung up because they were promised a call, and how many of those calls were made. */
  readonly callbacksTaken: number;
  readonly calledBack: number;
  readonly within15Share: number | null;
  readonly within20Share: number | null;
  readonly withinTargetShare: number | null;
  readonly meanWaitSeconds: number | null;
  /** Calls of the player, and how many of them were brought to their end on the line. */
  readonly played: number;
  readonly solvedAtFirst: number;
  readonly playerOccupancy: number | null;
  readonly teamOccupancy: number | null;
}

/** The queue of a free shift, beside what theory expects of such a load in the long run. */
export interface FloorReport {
  readonly figures: FloorFigures;
  /** Offered load: work that comes in over the time of all seats. */
  readonly load: number;
  /** Erlang-A for a team of this size at this load, without skills, breaks, call-backs and callers who ring again; null where there is no long run. */
  readonly expected: Expected | null;
  readonly targetSeconds: number;
  /** Fatigue at the end, 0 to 100. */
  readonly fatigue: number;
  readonly storms: number;
}

/** Adds the floor of a free shift up; null for a level without one. */
export function floorReport(level: Level, state: ShiftState): FloorReport | null {
  const { floor: rule } = level;
  const { floor: day } = state;
  if (rule === undefined || day === undefined) return null;
  const { spec } = rule;
  const load = { seats: spec.seats, perHour: spec.arrivals[0]?.perHour ?? 0, handleSeconds: spec.handling.meanSeconds + spec.afterCallSeconds, patienceSeconds: spec.patience.kind === 'infinite' ? null : spec.patience.meanSeconds };
  return {
    figures: figuresOf(level, state, openDay(rule, state.seed).queue, day.queue), load: offeredLoad(load), expected: expectedFor(load, spec.answerTargetSeconds),
    targetSeconds: spec.answerTargetSeconds, fatigue: day.fatigue, storms: day.storms,
  };
}

function figuresOf(level: Level, state: ShiftState, from: FloorState, to: FloorState): FloorFigures {
  const grown = (key: keyof FloorCounts): number => to.counts[key] - from.counts[key];
  const over = grown('answered') + grown('abandoned') + grown('callbacksTaken');
  const share = (part: number, whole: number): number | null => (whole > 0 ? part / whole : null);
  const seat = level.floor?.spec.playerSeat ?? -1;
  const played = state.finished.filter(({ outcome }) => outcome !== 'abandoned');
  return {
    offered: grown('offered'), answered: grown('answered'), abandoned: grown('abandoned'), abandonedShare: share(grown('abandoned'), over), callbacksTaken: grown('callbacksTaken'), calledBack: grown('calledBack'),
    within15Share: share(grown('within15'), over), within20Share: share(grown('within20'), over), withinTargetShare: share(grown('withinTarget'), over),
    meanWaitSeconds: share(grown('waitSeconds'), over),
    played: played.length, solvedAtFirst: played.filter(({ outcome, promises }) => outcome === 'closed' && promises.every(({ status }) => status !== 'broken')).length,
    playerOccupancy: between(from, to, (number) => number === seat), teamOccupancy: between(from, to, (number) => number !== seat),
  };
}

/** Share of the time at the desk between two moments that went into calls and after-call work. */
function between(from: FloorState, to: FloorState, counts: (seat: number) => boolean): number | null {
  const seats = (floor: FloorState): FloorState['seats'] => floor.seats.filter((_, number) => counts(number));
  const spent = (floor: FloorState): { readonly busy: number; readonly present: number } => {
    const present = seats(floor).reduce((sum, { breakSeconds, status, since }) => sum + floor.now - breakSeconds - (status === 'break' ? floor.now - since : 0), 0);
    return { present, busy: present * (occupancyOf(seats(floor), floor.now) ?? 0) };
  };
  const [before, after] = [spent(from), spent(to)];
  return after.present > before.present ? (after.busy - before.busy) / (after.present - before.present) : null;
}
