import type { Gate, Level, Offscreen, VariantBy } from '../sim/level.js';
import { compileCall, type CardKinds } from './compile-call.js';
import type { CallSource } from './schema/call.js';
import type { Text } from './schema/common.js';
import type { GateSource, LevelSource, VariantBySource } from './schema/level.js';

/** The rules' view of a level. `calls` holds every call that it lists, and those of earlier levels that may ring in it. */
export function compileLevel(packId: string, level: LevelSource, calls: ReadonlyMap<string, CallSource>, staff: Text, cards: CardKinds): Level {
  const variantsOfCall = (id: string): ReturnType<typeof compileCall> => {
    const call = calls.get(id);
    if (call === undefined) throw new Error(`Level ${level.id} lists the call ${id}, which was not read. compilePack must leave such a level out.`);
    return compileCall(call, staff, cards);
  };
  return {
    id: level.id,
    packId,
    chapter: level.chapter,
    kind: level.kind,
    setting: level.setting,
    clockMinutes: minutesOf(level.clock),
    minutes: level.minutes,
    points: level.points,
    freeGapSeconds: level.freeGapSeconds ?? 15,
    forceFirstGap: level.forceFirstGap ?? false,
    supervisorSlots: level.supervisorSlots ?? null,
    offscreen: level.offscreen === undefined ? null : compileOffscreen(level.offscreen),
    readiness: level.readiness === undefined ? null : { slots: level.readiness.slots.map(({ call, slot }) => ({ callId: call, slotId: slot })), toolSeconds: level.readiness.toolSeconds },
    triage: level.triage ?? false,
    ...(level.chatWindows === undefined ? {} : { chatWindows: level.chatWindows }),
    bulletins: (level.bulletins ?? []).map(({ id, at, after }) => ({ id, atMinutes: minutesOf(at), afterCallIds: after ?? [] })),
    calls: level.calls.map((entry) => ({
      callId: entry.call,
      ringsAfterSeconds: entry.ringsAfterSeconds ?? 3,
      priority: entry.priority ?? 2,
      joinsAfter: entry.joinsAfter ?? [],
      standsAlone: entry.freeShift ?? true,
      ...(entry.hours === undefined ? {} : { hours: entry.hours }),
      variantBy: entry.variantBy === undefined ? null : compileVariantBy(entry.variantBy),
      variants: variantsOfCall(entry.call),
      ...(entry.variants === undefined ? {} : { others: entry.variants.map(({ from, weight }) => ({ callId: from, weight: weight ?? 1, variants: variantsOfCall(from) })) }),
    })),
    chats: (level.chats ?? []).map(({ call, duringCall, afterSlot }) => ({ callId: call, duringCallId: duringCall, afterSlotId: afterSlot, variants: variantsOfCall(call) })),
    gates: (level.gates ?? []).map(compileGate),
    ...compileExtras(level),
    ...(level.cards === undefined ? {} : { cards: Object.fromEntries(Object.entries(level.cards).map(([id, { kind }]) => [id, kind])) }),
  };
}

/** What only some levels have; a key that is not written is not there. */
function compileExtras({ dayPlan, drills, remembers, pauseBeat, order }: LevelSource): Pick<Level, 'dayPlan' | 'drills' | 'remembers' | 'pauseBeat' | 'drawnOrder'> {
  return {
    ...(dayPlan === undefined ? {} : { dayPlan: { hours: dayPlan.hours, actions: dayPlan.actions.map(({ id, hours }) => ({ id, hours })) } }),
    ...(drills === undefined ? {} : { drills: drills.map(({ id, level, call, hours }) => ({ id, levelId: level, callId: call, hours })) }),
    ...(remembers === undefined ? {} : { remembers }),
    ...(pauseBeat === undefined ? {} : { pauseBeat }),
    ...(order === undefined ? {} : { drawnOrder: true as const }),
  };
}

/** "20:10" as minutes after midnight. */
function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

function compileGate(gate: GateSource): Gate {
  const rank = gate.rank ?? null;
  switch (gate.kind) {
    case 'emotionEnd':
    case 'stressEnd':
      return { kind: gate.kind, max: gate.max, rank };
    case 'noTags':
      return { kind: gate.kind, tags: gate.tags, rank };
    case 'chatGap':
      return { kind: gate.kind, max: gate.max, rank };
    case 'templateBlanks':
      return { kind: gate.kind, min: gate.min, rank };
    case 'answeredWithin':
      return { kind: gate.kind, seconds: gate.seconds, min: gate.min, rank };
    case 'stepsDone':
      return { kind: gate.kind, callId: gate.call, steps: gate.steps, rank };
    case 'slotTier':
      return { kind: gate.kind, callId: gate.call, slotId: gate.slot, atLeast: gate.atLeast, rank };
    case 'drills':
      return { kind: gate.kind, min: gate.min, rank };
    case 'noHandover':
      return { kind: gate.kind, callId: gate.call, rank };
  }
}

function compileOffscreen({ templates, drawer, blocks }: NonNullable<LevelSource['offscreen']>): Offscreen {
  return {
    templates: templates.map(({ call, slot }) => ({ callId: call, slotId: slot })),
    ...(drawer === undefined ? {} : { drawer }),
    blocks: blocks.map(({ after, calls }) => ({ afterCallId: after, calls })),
  };
}

function compileVariantBy(source: VariantBySource): VariantBy {
  if ('record' in source) return { kind: 'record', own: source.record, none: source.none };
  if ('bulletin' in source) return { kind: 'bulletin', bulletinId: source.bulletin, come: source.come, notYet: source.notYet };
  const [callId = '', promiseId = ''] = source.promise.split('/');
  return { kind: 'promise', callId, promiseId, kept: source.kept, broken: source.broken, none: source.none };
}
