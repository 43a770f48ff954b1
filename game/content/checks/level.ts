import type { Reporter } from '../diagnostic.js';
import { didYouMean } from '../nearest.js';
import { placeholdersOf } from '../text-table.js';
import type { CallSource } from '../schema/call.js';
import type { LevelSource } from '../schema/level.js';
import { STAFF } from '../facts.js';
import { isPoint } from './points.js';
import { checkShiftRules } from './shift-rules.js';

/** What a level's frame says about its calls: references, channels, points. */
export function checkLevel(level: LevelSource, calls: ReadonlyMap<string, CallSource>, reporter: Reporter): void {
  checkChannels(level, calls, reporter);
  checkReferences(level, calls, reporter);
  checkPoints(level, calls, reporter);
  checkShiftRules(level, calls, reporter);
  const texts = [
    [['title'], level.title],
    [['teaches'], level.teaches],
    ...(level.contentNote ? [[['contentNote'], level.contentNote] as const] : []),
    ...Object.entries(level.briefing).map(([id, text]) => [['briefing', id], text] as const),
    ...(level.bulletins ?? []).flatMap(({ title, text }, at) => [[['bulletins', at, 'title'], title] as const, [['bulletins', at, 'text'], text] as const]),
  ] as const;
  for (const [path, text] of texts) {
    const stray = [...placeholdersOf(text.zh), ...placeholdersOf(text.en)].find((name) => name !== STAFF);
    if (stray !== undefined) reporter.report('unknownPlaceholder', path, `{${stray}}: a level has no facts.`, 'Only {staff} can be used here.');
  }
}

function checkChannels(level: LevelSource, calls: ReadonlyMap<string, CallSource>, reporter: Reporter): void {
  level.calls.forEach(({ call }, index) => {
    if (calls.get(call)?.channel === 'chat') reporter.report('wrongChannel', ['calls', index, 'call'], `"${call}" is a chat.`);
  });
  level.chats?.forEach(({ call }, index) => {
    const channel = calls.get(call)?.channel ?? 'phone';
    if (calls.has(call) && channel === 'phone') reporter.report('wrongChannel', ['chats', index, 'call'], `"${call}" is a phone call.`);
  });
}

function checkReferences(level: LevelSource, calls: ReadonlyMap<string, CallSource>, reporter: Reporter): void {
  const inLevel = level.calls.map(({ call }) => call);
  const known = [...inLevel, ...(level.chats ?? []).map(({ call }) => call)];
  const checkCall = (call: string, among: readonly string[], path: readonly (string | number)[]): void => {
    if (!among.includes(call)) reporter.report('unknownReference', path, `There is no call "${call}" here.`, didYouMean(call, among));
  };
  const checkSlot = (call: string, slot: string, path: readonly (string | number)[]): void => {
    const flow = calls.get(call)?.flow;
    if (flow !== undefined && !Object.hasOwn(flow, slot)) reporter.report('unknownReference', path, `The call "${call}" has no slot "${slot}".`, didYouMean(slot, Object.keys(flow)));
  };
  level.chats?.forEach((chat, index) => {
    checkCall(chat.duringCall, inLevel, ['chats', index, 'duringCall']);
    checkSlot(chat.duringCall, chat.afterSlot, ['chats', index, 'afterSlot']);
  });
  level.offscreen?.templates.forEach(({ call, slot }, index) => {
    checkCall(call, known, ['offscreen', 'templates', index, 'call']);
    checkSlot(call, slot, ['offscreen', 'templates', index, 'slot']);
  });
  level.readiness?.slots.forEach(({ call, slot }, index) => {
    checkCall(call, known, ['readiness', 'slots', index, 'call']);
    checkSlot(call, slot, ['readiness', 'slots', index, 'slot']);
  });
  level.calls.forEach(({ joinsAfter }, at) => joinsAfter?.forEach((call, index) => checkCall(call, inLevel, ['calls', at, 'joinsAfter', index])));
  level.bulletins?.forEach(({ after }, at) => after?.forEach((call, index) => checkCall(call, known, ['bulletins', at, 'after', index])));
  level.offscreen?.blocks.forEach(({ after }, index) => checkCall(after, inLevel, ['offscreen', 'blocks', index, 'after']));
  level.gates?.forEach((gate, index) => {
    if (!('call' in gate)) return;
    checkCall(gate.call, known, ['gates', index, 'call']);
    if (gate.kind === 'slotTier') checkSlot(gate.call, gate.slot, ['gates', index, 'slot']);
    const flow = calls.get(gate.call)?.flow;
    if (gate.kind !== 'stepsDone' || flow === undefined) return;
    const steps = new Set(Object.values(flow).map((slot) => slot.step));
    for (const step of gate.steps) {
      if (!steps.has(step)) reporter.report('unknownReference', ['gates', index, 'steps'], `The call "${gate.call}" has no slot of step ${step}.`, didYouMean(step, steps));
    }
  });
}

function checkPoints(level: LevelSource, calls: ReadonlyMap<string, CallSource>, reporter: Reporter): void {
  const taught = new Set([...calls.values()].flatMap(pointsOf));
  level.points.forEach((point, index) => {
    if (!isPoint(point)) reporter.report('unknownPoint', ['points', index], `"${point}" is not a point of the guides.`);
    else if (!taught.has(point)) reporter.report('pointNotTaught', ['points', index], `No decision of this level names ${point}.`);
  });
}

/** Every point that a decision of the call names. */
export function pointsOf(call: CallSource): readonly string[] {
  return Object.values(call.flow).flatMap((slot) =>
    slot.kind === 'card' ? slot.why.points : Object.values(slot.options).flatMap((option) => option.why?.points ?? []),
  );
}
