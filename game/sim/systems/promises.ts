import type { Call } from '../level.js';
import type { CallState, MadePromise, ShiftState, Task } from '../state.js';
import { TICKS_PER_SECOND } from '../tuning.js';
import { change, type Turn } from '../turn.js';

/** Turns the promises of a call that has ended into dated tasks. */
export function createTasks(turn: Turn, rules: Call, call: CallState): void {
  const tasks: Task[] = [...turn.state.tasks];
  for (const promise of call.promises) {
    const rule = rules.promises[promise.promiseId];
    const id = `${call.callId}/${promise.promiseId}`;
    if (rule === undefined || rule.keptBy !== null || promise.status !== 'open' || tasks.some((task) => task.id === id)) continue;
    tasks.push({
      id, callId: call.callId, promiseId: promise.promiseId, createdTick: turn.state.tick,
      dueTick: turn.state.tick + rule.dueSeconds * TICKS_PER_SECOND, later: rule.later, status: 'open',
    });
    turn.events.push({ type: 'task/created', taskId: id });
  }
  change(turn, { tasks });
}

/** Carries a task out; a later task is registered first and carried out on its card. */
export function doTask(turn: Turn, task: Task): void {
  if (task.later && turn.state.phase === 'gap') {
    setTask(turn, task.id, 'registered');
    turn.events.push({ type: 'task/registered', taskId: task.id });
    return;
  }
  const late = !task.later && turn.state.mode === 'exam' && turn.state.tick > task.dueTick;
  setTask(turn, task.id, late ? 'late' : 'done');
  settle(turn, task, late ? 'late' : 'kept');
  turn.events.push({ type: 'task/done', taskId: task.id, late });
}

/** Whether a task can still be carried out now. */
export function isOpenTask(state: ShiftState, task: Task): boolean {
  if (task.status === 'registered') return state.phase === 'later';
  return task.status === 'open' && (state.phase === 'gap' || (state.phase === 'call' && !task.later));
}

/**
 * Breaks every task that can no longer be done: those never registered, or all of them at the end.
 * Only where the caller hung up before the after-call work, a promise that this work would have
 * kept is neither kept nor broken.
 */
export function breakTasks(turn: Turn, keepRegistered: boolean): void {
  for (const task of turn.state.tasks) {
    if (task.status !== 'open' && !(task.status === 'registered' && !keepRegistered)) continue;
    setTask(turn, task.id, 'broken');
    settle(turn, task, 'broken');
    turn.events.push({ type: 'task/broken', taskId: task.id });
  }
  if (keepRegistered) return;
  const finished = turn.state.finished.map((call) => (call.outcome === 'lost' ? call : { ...call, promises: call.promises.map((promise): MadePromise => (promise.status === 'open' ? { ...promise, status: 'broken' } : promise)) }));
  change(turn, { finished });
}

function setTask(turn: Turn, id: string, status: Task['status']): void {
  change(turn, { tasks: turn.state.tasks.map((task) => (task.id === id ? { ...task, status } : task)) });
}

function settle(turn: Turn, task: Task, status: MadePromise['status']): void {
  change(turn, {
    finished: turn.state.finished.map((call) => (call.callId !== task.callId ? call
      : { ...call, promises: call.promises.map((promise) => (promise.promiseId === task.promiseId && promise.status === 'open' ? { ...promise, status } : promise)) })),
  });
}
