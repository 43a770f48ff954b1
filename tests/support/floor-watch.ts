import type { FloorCaller, FloorSpec, FloorState } from '../../game/sim/index.js';

/** Says what is wrong with a floor at some moment, one sentence each; none when all is well. */
export function faultsOf(spec: FloorSpec, state: FloorState): readonly string[] {
  return [...countFaults(state), ...queueFaults(spec, state), ...seatFaults(spec, state)];
}

/** Nobody gets lost: whoever came is answered, gone, promised a call, or waits; whoever was answered is on a line or done. */
function countFaults({ counts, waiting, seats, redials, nextIndex }: FloorState): readonly string[] {
  const callers = waiting.filter(({ kind }) => kind !== 'callback').length;
  const callbacks = waiting.length - callers + redials.filter(({ kind }) => kind === 'callback').length;
  const talking = seats.filter(({ status }) => status === 'talking').length;
  const answeredBySeats = seats.reduce((sum, { answered }) => sum + answered, 0);
  return [
    check(counts.offered === counts.answered + counts.abandoned + counts.callbacksTaken + callers, `${counts.offered} came; ${counts.answered} answered, ${counts.abandoned} gave up, ${counts.callbacksTaken} to be called back, ${callers} wait`),
    check(counts.callbacksTaken === counts.calledBack + callbacks, `${counts.callbacksTaken} call-backs promised, ${counts.calledBack} made, ${callbacks} open`),
    check(counts.answered + counts.calledBack === counts.finished + talking, `${counts.answered} and ${counts.calledBack} connected, ${counts.finished} over, ${talking} on the line`),
    check(answeredBySeats === counts.answered + counts.calledBack, `the seats answered ${answeredBySeats}`),
    check(counts.offered === nextIndex + counts.repeats, `${nextIndex} first calls and ${counts.repeats} repeats make ${counts.offered}`),
    check(counts.within15 <= counts.within20 && counts.within20 <= counts.answered, 'more were answered in time than at all'),
  ].flat();
}

function queueFaults(spec: FloorSpec, state: FloorState): readonly string[] {
  const { waiting, now, nextAt, redials } = state;
  const ids = waiting.map(({ index }) => index);
  const onTheLine = state.seats.flatMap(({ status, caller }) => (status === 'talking' && caller !== null ? [caller.index] : []));
  return [
    check(new Set([...ids, ...onTheLine]).size === ids.length + onTheLine.length, 'somebody is in two places'),
    check(waiting.every(({ arrivedAt }, at) => arrivedAt >= (waiting[at - 1]?.arrivedAt ?? 0)), 'the queue is out of order'),
    check(waiting.every(({ arrivedAt, leavesAt }) => arrivedAt <= now && leavesAt > now), 'somebody waits who should be gone or has not come'),
    check(redials.every(({ at }, place) => at > now && at >= (redials[place - 1]?.at ?? 0)), 'redials are out of order'),
    check(nextAt > now, 'an event was left behind'),
    check(waiting.length === 0 || state.nextLeaveAt === Math.min(...waiting.map(({ leavesAt }) => leavesAt)), 'the next to give up is wrong'),
  ].flat();
}

/** No able seat is idle while somebody waits who rings nowhere, and what each seat does fits. */
function seatFaults(spec: FloorSpec, { seats, waiting, now }: FloorState): readonly string[] {
  return seats.flatMap((seat, number) => {
    const own = number === spec.playerSeat;
    const ringing = seats.find(({ status }) => status === 'ringing')?.caller?.index;
    const ignored = seat.status === 'idle' ? waiting.filter((caller) => caller.index !== ringing && able(spec, number, caller, now)) : [];
    return [
      check(ignored.length === 0, `seat ${number} is idle while ${ignored.length} wait`),
      check(seat.since <= now && seat.until > now, `seat ${number} should have ended "${seat.status}"`),
      check(seat.status !== 'ringing' || (own && waiting.some(({ index }) => index === seat.caller?.index)), `seat ${number} rings with nobody`),
      check(own || seat.status !== 'talking' || Math.abs(seat.until - seat.since - (seat.caller?.handleSeconds ?? 0)) < 1e-6, `seat ${number} talks for another time than the call takes`),
      check(seat.caller === null || able(spec, number, seat.caller, seat.since), `seat ${number} serves somebody it cannot help`),
      check(seat.busySeconds + seat.breakSeconds <= now + 1e-6, `seat ${number} was busy for longer than the day`),
    ].flat();
  });
}

export function able(spec: FloorSpec, seat: number, caller: FloorCaller, at: number): boolean {
  if (caller.kind === 'callback' && seat === spec.playerSeat && spec.callbacks?.by === 'team') return false;
  if (spec.priority !== null && caller.skill === spec.priority.skill && at >= caller.arrivedAt + spec.priority.overflowSeconds) return true;
  return spec.seatSkills === null || caller.skill === null || (spec.seatSkills[seat]?.some((skill) => skill === caller.skill) ?? false);
}

function check(right: boolean, fault: string): readonly string[] {
  return right ? [] : [fault];
}
