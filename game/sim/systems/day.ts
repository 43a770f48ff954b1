import type { RejectionCode } from '../command.js';
import type { DayEntry, DayState, ShiftState } from '../state.js';
import { callRules, clamp } from '../rules.js';
import { change, type Turn } from '../turn.js';

/** A day on which nothing has happened yet. */
export const NEW_DAY: DayState = { hours: 0, entries: [] };

/** Hours on the clock of the day; 0 where there is none. */
export function dayHours({ day }: Pick<ShiftState, 'day'>): number {
  return day?.hours ?? 0;
}

/** Lets hours pass and writes down what for. */
export function passHours(turn: Turn, entry: DayEntry): void {
  const day = turn.state.day ?? NEW_DAY;
  change(turn, { day: { hours: day.hours + entry.hours, entries: [...day.entries, entry] } });
  turn.events.push({ type: 'day/passed', hours: entry.hours, from: day.hours });
}

/** Whether the player is free to do something else: between two units, or while a letter waits to be sent. */
function isFree(turn: Turn): boolean {
  const { phase, call } = turn.state;
  if (phase === 'ready' || phase === 'gap') return true;
  if (call?.slotId == null) return false;
  return callRules(turn.level, call.callId, call.variantId).slots.find(({ id }) => id === call.slotId)?.board?.kind === 'hour';
}

/** Sleeps, eats, scrolls: hours pass and nothing else happens. */
export function spendHours(turn: Turn, actionId: string): RejectionCode | null {
  const plan = turn.level.dayPlan;
  if (plan === undefined || !isFree(turn)) return 'no-day';
  const action = plan.actions.find(({ id }) => id === actionId);
  if (action === undefined) return 'unknown-action';
  if (dayHours(turn.state) + action.hours > plan.hours) return 'day-over';
  passHours(turn, { kind: 'action', id: action.id, hours: action.hours });
  return null;
}

/** Notes a practice call that was played to its end. Each counts once. */
export function noteDrill(turn: Turn, drillId: string, score: number): RejectionCode | null {
  const { phase } = turn.state;
  const drill = turn.level.drills?.find(({ id }) => id === drillId);
  if (drill === undefined) return 'unknown-drill';
  if (turn.level.dayPlan === undefined || (phase !== 'ready' && phase !== 'gap')) return 'no-day';
  if (drillsDone(turn.state).includes(drillId)) return 'drill-done';
  passHours(turn, { kind: 'drill', id: drillId, hours: drill.hours, score: clamp(score, 0, 100) });
  return null;
}

/** Practice calls that were played to their end, by id. */
export function drillsDone({ day }: Pick<ShiftState, 'day'>): readonly string[] {
  return (day?.entries ?? []).filter(({ kind }) => kind === 'drill').map(({ id }) => id);
}
