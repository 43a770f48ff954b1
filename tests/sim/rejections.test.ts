import { expect, test } from 'vitest';
import { type Level, type RejectionCode, step } from '../../game/sim/index.js';
import { call, cardField, hotspotCall, level, option } from '../support/fixture.js';
import { at, commandOf, runShift, type Timed } from '../support/run-shift.js';
import { WINDOW_REFUSALS, windowsShift } from '../support/windows.js';

const desk = call('1-1', 20, [
  ['greet', 'GREET', 0.6], ['lookup', 'LOOKUP', 0.9], ['followup', 'FOLLOWUP', 0.9, { options: [option('1-1', 'followup', 'a', 'model', 'FOLLOWUP', { promise: 'sms' }), option('1-1', 'followup', 'b', 'ordinary', 'FOLLOWUP'), option('1-1', 'followup', 'c', 'landmine', 'FOLLOWUP')] }],
  ['card', 'RECORD', 1, { kind: 'card', after: true, fields: [cardField('facts', ['a', 'b'], 'b'), cardField('demand', ['a', 'b'], 'a'), cardField('who', ['a', 'b'], 'a')] }],
], { tools: ['usage'], promises: { sms: { dueSeconds: 20, later: false, keptBy: null } } });
const second = call('1-2', 20, [['greet', 'GREET', 0.6], ['close', 'CLOSE', 0.6]], { hasLog: false, tools: ['usage', 'bill'] });
const shift = level([desk, second], { kind: 'shift', forceFirstGap: true, readiness: { slots: [{ callId: '1-1', slotId: 'greet' }], toolSeconds: 6 } });
const worked = at(0, 'answer', '1-1/greet/a', '1-1/lookup/a', '1-1/followup/a', 'card:1-1/card?facts=b&demand=a&who=a');
const rest: Timed[] = [...at(100, 'gap:mantra'), ...at(200, 'answer', '1-2/greet/a', '1-2/close/a')];
/** The first call was greeted flatly, so in the second one a page takes three seconds. */
const looking: Timed[] = [...at(0, 'answer', '1-1/greet/b', '1-1/lookup/a', '1-1/followup/a', 'card:1-1/card?facts=b&demand=a&who=a'), ...at(100, 'gap:mantra'), ...at(200, 'answer', 'tool:usage')];

/** What has happened before, the command that is refused, and why. */
const REFUSED: readonly (readonly [code: RejectionCode, before: readonly Timed[], command: string, tick: number])[] = [
  ['no-call-ringing', worked, 'answer', 1],
  ['call-in-progress', at(0, 'answer'), 'answer', 0],
  ['tool-opening', looking, 'tool:bill', 210],
  ['not-waiting', [], 'answer:1-2', 0],
  ['no-call', [], '1-1/greet/a', 0],
  ['no-call', at(0, 'answer'), '1-2/greet/a', 0],
  ['no-call', [], 'step-out', 0],
  ['no-call', [], 'tool:usage', 0],
  ['no-call', [], 'hold:announced', 0],
  ['no-call', at(0, 'answer', '1-1/greet/a', '1-1/lookup/a', '1-1/followup/a'), 'hold:silent', 0],
  ['wrong-slot', at(0, 'answer'), '1-1/lookup/a', 0],
  ['wrong-slot', at(0, 'answer'), 'card:1-1/greet?facts=b', 0],
  ['unknown-option', at(0, 'answer'), '1-1/greet/z', 0],
  ['unknown-option', at(0, 'answer', '1-1/greet/a', '1-1/lookup/a', '1-1/followup/a'), '1-1/card/a', 0],
  ['on-hold', at(0, 'answer', 'hold:announced'), '1-1/greet/a', 5],
  ['on-hold', at(0, 'answer', 'hold:announced'), 'jump:1-1/lookup', 5],
  ['not-on-hold', at(0, 'answer'), 'hold:end', 0],
  ['not-on-hold', at(0, 'answer'), 'hold:check-in', 0],
  ['already-on-hold', at(0, 'answer', 'hold:silent'), 'hold:announced', 3],
  ['cannot-jump', at(0, 'answer'), 'jump:1-1/card', 0],
  ['cannot-jump', at(0, 'answer'), 'jump:1-1/nowhere', 0],
  ['unknown-tool', at(0, 'answer'), 'tool:roaming', 0],
  ['already-open', at(0, 'answer', 'tool:usage'), 'tool:usage', 0],
  ['not-in-gap', at(0, 'answer'), 'gap:breath', 0],
  ['not-in-gap', [], 'gap:stop', 0],
  ['not-in-gap', at(0, 'answer'), 'log:1-1?action=a&difficulty=b', 0],
  ['technique-running', [...worked, ...at(1, 'gap:breath')], 'gap:neck', 5],
  ['technique-running', [...worked, ...at(100, 'gap:breath')], 'answer', 110],
  ['technique-running', [...worked, ...rest, ...at(200, 'gap:neck')], 'finish', 205],
  ['no-technique-running', worked, 'gap:stop', 1],
  ['technique-used', [...worked, ...at(1, 'gap:mantra')], 'gap:mantra', 60],
  ['log-empty', worked, 'gap:log', 1],
  ['log-not-offered', [...worked, ...rest], 'log:1-2?action=a&difficulty=b', 200],
  ['log-not-offered', worked, 'log:9-9?action=a&difficulty=b', 1],
  ['already-logged', [...worked, ...at(1, 'log:1-1?action=a&difficulty=b')], 'log:1-1?action=b&difficulty=a', 2],
  ['unknown-task', worked, 'task:1-1/letter', 1],
  ['task-done', [...worked, ...at(1, 'task:1-1/sms')], 'task:1-1/sms', 2],
  ['technique-first', worked, 'answer', 100],
  ['technique-first', [...worked, ...at(1, 'gap:scroll')], 'answer', 100],
  ['not-finished', [], 'finish', 0],
  ['not-finished', at(0, 'answer'), 'finish', 0],
  ['not-finished', worked, 'finish', 1],
  ['shift-over', [...worked, ...rest, ...at(200, 'finish')], 'answer', 200],
  ['unknown-chip', at(0, 'answer', '1-1/greet/a', '1-1/lookup/a', '1-1/followup/a'), 'card:1-1/card?facts=q', 0],
  ['unknown-chip', at(0, 'answer', '1-1/greet/a', '1-1/lookup/a', '1-1/followup/a'), 'card:1-1/card?nofield=a', 0],
];

test.each(REFUSED)('%s: after %j the command %s is refused and changes nothing', (code, before, command, tick) => {
  const played = runShift(shift, before, { until: tick });
  expect(played.rejections).toEqual([]);
  const frozen = JSON.stringify(played.state);
  const result = step(shift, played.state, [commandOf(command)], 0);
  expect(result.rejections).toEqual([{ code, command: commandOf(command) }]);
  expect(result.events).toEqual([{ type: 'command/rejected', rejection: { code, command: commandOf(command) } }]);
  expect(result.state).toBe(played.state);
  expect(JSON.stringify(played.state)).toBe(frozen);
});

test.each(WINDOW_REFUSALS)('several windows, %s: after %j the command %s is refused and changes nothing', (code, before, command, tick) => {
  const played = runShift(windowsShift, before, { until: tick });
  expect(played.rejections).toEqual([]);
  const result = step(windowsShift, played.state, [commandOf(command)], 0);
  expect(result.rejections).toEqual([{ code, command: commandOf(command) }]);
  expect(result.state).toBe(played.state);
});

const question = call('2-1', 50, [['think', 'DIAG', 1, { kind: 'brief' }], ['point', 'POINT', 1], ['sheet', 'LAYER', 1, { kind: 'card', fields: [cardField('a', ['a', 'b'], 'a'), cardField('b', ['a', 'b'], 'a'), cardField('c', ['a', 'b'], 'a')] }]], { kind: 'question' });
const panel = level([question, desk], { kind: 'interview', pauseBeat: true });
const letter = call('3-1', 10, [['write', 'PLAN', 1], ['send', 'PLAN', 1]], { kind: 'board' });
const home = level([letter], { kind: 'preparation', dayPlan: { hours: 10, actions: [{ id: 'sleep', hours: 8 }] }, drills: [{ id: 'bill', levelId: 'L98', callId: '9-9', hours: 1 }] });

/** The same for a panel that lets one hold a beat, and for a day of one's own. */
const ELSEWHERE: readonly (readonly [code: RejectionCode, on: Level, before: readonly Timed[], command: string, tick: number])[] = [
  ['no-beat', shift, at(0, 'answer'), 'beat', 0],
  ['no-beat', panel, [...at(0, 'answer', '2-1/think/a', '2-1/point/a')], 'beat', 0],
  ['no-call', panel, [], 'beat', 0],
  ['beat-used', panel, at(0, 'answer', 'beat'), 'beat', 30],
  ['beat-used', panel, at(0, 'answer', 'beat', '2-1/think/a'), 'beat', 0],
  ['beat-late', panel, at(0, 'answer'), 'beat', 81],
  ['no-day', shift, [], 'day:sleep', 0],
  ['no-day', home, at(0, 'answer'), 'day:sleep', 0],
  ['no-day', home, at(0, 'answer'), 'drill:bill?score=80', 0],
  ['unknown-action', home, [], 'day:dance', 0],
  ['day-over', home, at(0, 'day:sleep'), 'day:sleep', 1],
  ['unknown-drill', home, [], 'drill:abuse?score=80', 0],
  ['drill-done', home, at(0, 'drill:bill?score=80'), 'drill:bill?score=90', 1],
];

test.each(ELSEWHERE)('%s: on %o after %j the command %s is refused and changes nothing', (code, on, before, command, tick) => {
  const played = runShift(on, before, { until: tick });
  expect(played.rejections).toEqual([]);
  const result = step(on, played.state, [commandOf(command)], 0);
  expect(result.rejections).toEqual([{ code, command: commandOf(command) }]);
  expect(result.state).toBe(played.state);
});

test('every reason for a refusal is tried above', () => {
  const all: Readonly<Record<RejectionCode, true>> = {
    'no-call-ringing': true, 'call-in-progress': true, 'no-call': true, 'wrong-slot': true, 'unknown-option': true, 'on-hold': true, 'not-on-hold': true,
    'already-on-hold': true, 'cannot-jump': true, 'unknown-tool': true, 'already-open': true, 'not-in-gap': true, 'technique-running': true,
    'no-technique-running': true, 'log-empty': true, 'log-not-offered': true, 'already-logged': true, 'unknown-task': true, 'task-done': true,
    'technique-first': true, 'not-finished': true, 'shift-over': true, 'unknown-chip': true, 'technique-used': true, 'not-waiting': true, 'tool-opening': true,
    'elsewhere': true, 'turning': true, 'already-here': true, 'no-template': true, 'fill-template': true,
    'no-day': true, 'unknown-action': true, 'day-over': true, 'unknown-drill': true, 'drill-done': true, 'no-beat': true, 'beat-used': true, 'beat-late': true,
  };
  expect(new Set([...REFUSED, ...WINDOW_REFUSALS, ...ELSEWHERE].map(([code]) => code))).toEqual(new Set(Object.keys(all)));
});

test('a refused command between two good ones leaves both good ones standing', () => {
  const hotspot = level([hotspotCall()]);
  const start = runShift(hotspot, []).state;
  const result = step(hotspot, start, ['answer', '6-1/verify/a', '6-1/greet/a'].map(commandOf), 3);
  expect(result.rejections.map((entry) => entry.code)).toEqual(['wrong-slot']);
  expect(result.state.call?.moves.map((move) => move.slotId)).toEqual(['greet']);
  expect(result.state.tick).toBe(start.tick + 3);
});
