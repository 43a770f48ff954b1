import type { Call, Level, RejectionCode } from '../../game/sim/index.js';
import { call, cardField, level, option } from './fixture.js';
import { at, type Timed } from './run-shift.js';

const TEMPLATE = 'L99/speed';

/** A chat whose middle decision can be answered with the template. */
function chat(id: string, emotion = 20): Call {
  const blanks = ['hello', 'plan', 'sure'].map((blank, index) => ({ ...cardField(blank, ['his', 'last'], 'his'), bad: index < 2 ? ['last'] : [] }));
  return call(id, emotion, [
    ['receipt', 'GREET', 0.6, { options: [option(id, 'receipt', 'a', 'model', 'GREET', { tags: ['DEADLINE'] }), option(id, 'receipt', 'b', 'ordinary', 'GREET'), option(id, 'receipt', 'c', 'landmine', 'GREET')] }],
    ['answer', 'EXPLAIN', 1.4, {
      template: TEMPLATE, fields: blanks, board: { kind: 'form', ordinaryUpTo: 1, total: null, take: null, seconds: null },
      options: [
        option(id, 'answer', 'a', 'model', 'EXPLAIN', { tags: ['PERSONALISED'], needs: { card: TEMPLATE, kind: 'template' } }), option(id, 'answer', 'b', 'ordinary', 'EXPLAIN'),
        option(id, 'answer', 'd', 'landmine', 'EXPLAIN', { tags: ['COLD'] }), option(id, 'answer', 'c', 'landmine', 'EXPLAIN', { tags: ['MECHANICAL'] }),
      ],
    }],
    ['close', 'CLOSE', 0.6],
  ], { channel: 'chat', tools: ['handbook'], caller: { emotion, factor: 1, drift: 0, patienceSeconds: 40, queuePatienceSeconds: 60, persists: false } });
}

const host = call('1-1', 20, [
  ['greet', 'GREET', 0.6],
  ['windows', 'REFRAME', 0.8, { kind: 'inner', options: [option('1-1', 'windows', 'a', 'model', 'REFRAME', { tellsChats: true }), option('1-1', 'windows', 'b', 'ordinary', 'REFRAME'), option('1-1', 'windows', 'c', 'landmine', 'REFRAME')] }],
  ['verify', 'VERIFY', 1], ['explain', 'EXPLAIN', 1], ['close', 'CLOSE', 0.6],
], { tools: ['usage'], caller: { emotion: 20, factor: 1, drift: 0, patienceSeconds: 200, queuePatienceSeconds: 60, persists: false } });

const board = call('1-b', 10, [['parts', 'PLAN', 1, {
  kind: 'card', fields: ['first', 'sum', 'last'].map((field) => cardField(field, ['a', 'b'], 'a')),
  options: (['model', 'ordinary', 'landmine'] as const).map((tier) => option('1-b', 'parts', tier, tier, 'PLAN', { keeps: ['speed'] })),
}]], { kind: 'board' });

const next = call('1-2', 20, [['greet', 'GREET', 0.6], ['close', 'CLOSE', 0.6]], { tools: ['usage'] });

/** A shift with a phone, three chat windows, four chats, and a board in the middle that gives a template. */
export const windowsShift: Level = level([host, board, next], {
  kind: 'shift', chatWindows: 3, cards: { speed: 'template' },
  chats: ['c1', 'c2', 'c3', 'c4'].map((id) => ({ callId: id, duringCallId: '1-1', afterSlotId: 'greet', variants: [{ id: 'base', weight: 1, call: chat(id, id === 'c4' ? 95 : 20) }] })),
  gates: [{ kind: 'chatGap', max: 60, rank: null }, { kind: 'templateBlanks', min: 0.8, rank: null }],
});

/** The phone is answered, its first line said, three windows have opened. */
export const windowsOpen: readonly Timed[] = at(0, 'answer', '1-1/greet/a');
/** The board of a shift whose chats and first call are over: a template is built, or spoilt. */
export const built = (tick: number, sum: 'a' | 'b' = 'a'): Timed[] => at(tick, 'answer', `card:1-b/parts?first=${sum}&last=${sum}&sum=${sum}`);

/** Commands that several windows refuse: code, what was played before, the command, its tick. */
export const WINDOW_REFUSALS: readonly (readonly [RejectionCode, readonly Timed[], string, number])[] = [
  ['elsewhere', windowsOpen, 'c1/receipt/a', 0],
  ['turning', [...windowsOpen, ...at(0, 'turn:c1')], 'c1/receipt/a', 19],
  ['already-here', windowsOpen, 'turn:1-1', 0],
  ['no-call', windowsOpen, 'turn:c4', 0],
  ['elsewhere', [...windowsOpen, ...at(0, 'turn:c1')], 'hold:announced', 20],
  ['turning', [...windowsOpen, ...at(0, 'turn:c1')], 'tool:handbook', 19],
  ['no-template', [...windowsOpen, ...at(0, 'turn:c1'), ...at(20, 'c1/receipt/a')], 'card:c1/answer?hello=his&plan=his&sure=his', 20],
  ['fill-template', [...windowsOpen, ...at(0, 'turn:c1'), ...at(20, 'c1/receipt/a', 'turn:1-1'), ...at(40, '1-1/windows/b', '1-1/verify/a', '1-1/explain/a', '1-1/close/a'), ...built(100), ...at(100, 'turn:c1')], 'c1/answer/a', 120],
  ['wrong-slot', [...windowsOpen, ...at(0, 'turn:c1')], 'card:c1/receipt?hello=his&plan=his&sure=his', 20],
];
