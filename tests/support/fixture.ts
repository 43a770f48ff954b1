import { type Call, type CardField, type Level, type Option, type Slot, type Step, type Tag, type Tier } from '../../game/sim/index.js';

/** One slot of a hand-made call: id, step, weight and what is special about it. */
export type SlotSpec = readonly [id: string, step: Step, weight: number, extra?: Partial<Slot> & { readonly options?: readonly Option[] }];

/** An option with everything optional filled in. */
export function option(callId: string, slotId: string, id: string, tier: Tier, step: Step, extra: Partial<Option> = {}): Option {
  return {
    id, lineId: `${callId}/${slotId}/${id}`, tier, step, tags: tier === 'landmine' ? ['COLD'] : [], states: [], grants: {}, promise: null, hold: null, supervisor: false,
    emotion: null, next: null, replies: [{ lineId: `${callId}/${slotId}/${id}/reply/r1`, from: 0 }], points: [], chars: { zh: 10, en: 30 }, ...extra,
  };
}

/** A field of a card with one right chip. */
export function cardField(id: string, chips: readonly string[], right: string): CardField {
  return { id, chips, right, alsoRight: [], bad: [], seconds: 0 };
}

/** A slot with one option per tier. */
export function slot(callId: string, [id, step, weight, extra = {}]: SlotSpec): Slot {
  return {
    id, kind: 'say', step, weight, seconds: 20, interrupt: false, optional: false, after: false, heat: 0, stress: 0, says: [], fields: [],
    board: extra.kind === 'card' ? { kind: 'form', ordinaryUpTo: Math.min(2, (extra.fields?.length ?? 0) - 2), total: null, take: null, seconds: null } : null,
    options: [option(callId, id, 'a', 'model', step), option(callId, id, 'b', 'ordinary', step), option(callId, id, 'c', 'landmine', step)], ...extra,
  };
}

/** A hand-made call for tests of the rules. */
export function call(id: string, emotion: number, specs: readonly SlotSpec[], extra: Partial<Call> = {}): Call {
  return {
    id, variantId: 'base', kind: 'complaint', channel: 'phone', skill: 'billing', factTools: {}, tools: [], authority: {}, promises: {}, hasLog: true,
    caller: { emotion, factor: 1, drift: 2, patienceSeconds: 20, queuePatienceSeconds: 120, persists: false },
    slots: specs.map((spec) => slot(id, spec)), ...extra,
  };
}

/** A hand-made level around calls. */
export function level(calls: readonly Call[], extra: Partial<Level> = {}): Level {
  return {
    id: 'L99', packId: 'test', chapter: 'simulations', kind: 'simulation', setting: 'booth', clockMinutes: 1210, minutes: [5, 6], points: [],
    freeGapSeconds: 15, forceFirstGap: false, supervisorSlots: null, offscreen: null, triage: false, bulletins: [], readiness: null, chats: [], gates: [],
    calls: calls.map((rules) => ({ callId: rules.id, ringsAfterSeconds: 4, priority: 2, joinsAfter: [], standsAlone: true, variantBy: null, variants: [{ id: 'base', weight: 1, call: rules }] })), ...extra,
  };
}

/** The hotspot call in outline: a hot caller, the four-step flow, a text message promised. */
export function hotspotCall(): Call {
  const id = '6-1';
  return call(id, 75, [
    ['greet', 'GREET', 0.6], ['empathise', 'EMPATHISE', 1.3], ['own', 'OWN', 0.9], ['verify', 'VERIFY', 0.9], ['lookup', 'LOOKUP', 0.9],
    ['explain', 'EXPLAIN', 1.3], ['remedy', 'COMPENSATE', 1], ['educate', 'EDUCATE', 0.8], ['consent', 'CONSENT', 0.8],
    ['followup', 'FOLLOWUP', 0.9, { options: [option(id, 'followup', 'a', 'model', 'FOLLOWUP', { promise: 'sms' }), option(id, 'followup', 'b', 'ordinary', 'FOLLOWUP'), option(id, 'followup', 'c', 'landmine', 'FOLLOWUP')] }],
    ['close', 'CLOSE', 0.6],
  ], { promises: { sms: { dueSeconds: 20, later: false, keptBy: null } } });
}

/** Tags for readability in tests. */
export const tags = (...list: Tag[]): readonly Tag[] => list;
