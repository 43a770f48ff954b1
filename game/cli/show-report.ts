import { renderText, type CompiledPack, type Language, type Text, type TextTable } from '../content/index.js';
import { cardPicks, commandId, TECHNIQUES, type Call, type CallVariant, type Level, type Option, type Slot } from '../sim/index.js';

/** A level with every id and both texts, as JSON. */
export function showLevel(level: Level, { texts, pack }: CompiledPack): object {
  const entries = [...level.calls.map((entry) => ({ ...entry, chat: false })), ...level.chats.map((entry) => ({ ...entry, chat: true }))];
  return {
    level: level.id,
    pack: level.packId,
    title: both(texts, `${level.id}/title`),
    teaches: both(texts, `${level.id}/teaches`),
    points: level.points,
    commands: {
      always: ['answer', 'step-out', 'finish'],
      hold: ['hold:announced', 'hold:silent', 'hold:check-in', 'hold:end'],
      gap: [...TECHNIQUES.map((technique) => commandId({ type: 'gap/start', technique })), 'gap:stop'],
      ...(level.dayPlan === undefined ? {} : { day: level.dayPlan.actions.map(({ id }) => commandId({ type: 'day/spend', action: id })) }),
      ...(level.drills === undefined ? {} : { drills: level.drills.map(({ id }) => commandId({ type: 'day/drill', drill: id, score: 100 })) }),
      ...(level.pauseBeat === undefined ? {} : { beat: [commandId({ type: 'beat/take' })] }),
    },
    units: entries.flatMap(({ callId, chat, variants, ...place }) =>
      variants.map((variant) => ({
        ...showUnit(variant, chat, texts, pack?.calls[callId]?.log ?? null),
        ...('others' in place && place.others !== undefined && { others: place.others.map((other) => other.callId) }),
      })),
    ),
  };
}

function showUnit({ id: variant, call }: CallVariant, chat: boolean, texts: TextTable, log: LogChips | null): object {
  return {
    id: call.id,
    variant,
    chat,
    class: call.kind,
    name: both(texts, `${call.id}/caller/name`, variant),
    emotion: call.caller.emotion,
    commands: {
      tools: call.tools.map((tool) => commandId({ type: 'tool/open', tool })),
      tasks: Object.entries(call.promises).filter(([, promise]) => promise.keptBy === null).map(([id]) => commandId({ type: 'task/do', taskId: `${call.id}/${id}` })),
      jumps: call.slots.filter((slot) => !slot.after).map((slot) => commandId({ type: 'dialogue/jump', callId: call.id, slotId: slot.id })),
      log: log === null ? [] : [commandId({ type: 'log/write', callId: call.id, difficulty: log.difficulty.right, action: log.action.right })],
    },
    slots: call.slots.map((slot) => showSlot(call, slot, variant, texts)),
  };
}

interface LogChips {
  readonly difficulty: { readonly right: string };
  readonly action: { readonly right: string };
}

function showSlot(call: Call, slot: Slot, variant: string, texts: TextTable): object {
  const lines = (spoken: Slot['says']): object[] => spoken.map((line) => ({ id: line.lineId, from: line.from, ...both(texts, line.lineId, variant) }));
  return {
    id: slot.id,
    kind: slot.kind,
    step: slot.step,
    weight: slot.weight,
    interrupt: slot.interrupt,
    optional: slot.optional,
    after: slot.after,
    says: lines(slot.says),
    ...(slot.template !== undefined && { template: slot.template }),
    ...((slot.kind === 'card' || slot.template !== undefined) && {
      fields: slot.fields.map((field) => ({
        id: field.id,
        ...both(texts, `${call.id}/${slot.id}/field/${field.id}`, variant),
        right: field.right,
        chips: field.chips.map((chip) => ({ id: chip, ...both(texts, `${call.id}/${slot.id}/field/${field.id}/${chip}`, variant) })),
      })),
    }),
    options: slot.options.map((option) => showOption(call, slot, option, variant, texts, lines(option.replies))),
  };
}

function showOption(call: Call, slot: Slot, option: Option, variant: string, texts: TextTable, replies: readonly object[]): object {
  return {
    id: slot.kind === 'card' ? commandId({ type: 'card/file', callId: call.id, slotId: slot.id, picks: cardPicks(slot, option.tier) }) : option.lineId,
    step: option.step,
    tier: option.tier,
    tags: option.tags,
    ...both(texts, option.lineId, variant),
    ...(option.states.length > 0 && { states: option.states }),
    ...(option.promise !== null && { promise: option.promise }),
    ...(option.hold !== null && { hold: option.hold }),
    ...(option.next !== null && { next: option.next }),
    replies,
    why: both(texts, `${option.lineId}/why`, variant),
    points: option.points,
  };
}

/** Both languages of a line; empty where the screen labels it. */
function both(texts: TextTable, lineId: string, variant?: string): Text {
  const render = (language: Language): string => (Object.hasOwn(texts.lines, lineId) ? renderText(texts, lineId, language, variant) : '');
  return { zh: render('zh'), en: render('en') };
}
