import type { Level, VariantBy } from '../level.js';
import { callRules } from '../rules.js';
import type { QueuedCall, ShiftState } from '../state.js';
import { areOver } from './triage.js';

/** What has to be known of a shift. */
type Moment = Pick<ShiftState, 'finished' | 'tasks'>;

/** The variant that a call has before anything has happened: the promise was kept, the bulletin has not come. */
export function firstVariant(by: VariantBy): string {
  return by.kind === 'promise' ? by.kept : by.kind === 'bulletin' ? by.notYet : by.none;
}

/** The variant in which a call is answered now: the one that was drawn, or the one that follows from what has happened. */
export function variantNow(level: Level, state: Moment, queued: QueuedCall): string {
  const by = level.calls.find((entry) => entry.callId === queued.callId)?.variantBy ?? null;
  if (by === null || by.kind === 'record') return queued.variantId;
  if (by.kind === 'bulletin') return bulletinsIn(level, state).includes(by.bulletinId) ? by.come : by.notYet;
  return by[promiseState(level, state, by.callId, by.promiseId)];
}

/** Ids of the bulletins that have come in, oldest first. */
export function bulletinsIn(level: Level, state: Pick<ShiftState, 'finished'>): readonly string[] {
  return level.bulletins.filter(({ afterCallIds }) => areOver(state, afterCallIds)).map(({ id }) => id);
}

/**
 * What has become of a promise by now. A task that has not been carried out counts as broken: the
 * caller knows nothing of what is still meant to be done. A task of another day counts once it is registered.
 */
function promiseState(level: Level, state: Moment, callId: string, promiseId: string): 'kept' | 'broken' | 'none' {
  const call = state.finished.find((entry) => entry.callId === callId);
  const promise = call?.promises.find((entry) => entry.promiseId === promiseId);
  if (call === undefined || promise === undefined) return 'none';
  const task = state.tasks.find((entry) => entry.id === `${callId}/${promiseId}`);
  const registered = task?.status === 'registered' && callRules(level, callId, call.variantId).promises[promiseId]?.later === true;
  return promise.status === 'kept' || promise.status === 'late' || registered ? 'kept' : 'broken';
}
