import { describe, expect, it } from 'vitest';
import { createShift, dealLevel, keptCards, openCall, openSlot, playMove, step, unitReport, type Call, type Level, type Move } from '../../game/sim/index.js';
import { Draft } from '../content/base-pack.js';

const { levels } = new Draft().compile();
const [resting, giving] = levels as readonly [Level, Level];

/** The call of the first variant as it is dealt with these cards. */
function callWith(cards: readonly string[] | null): Call {
  const call = dealLevel(resting, { seed: 1, cards }).calls[0]?.variants[0]?.call;
  if (call === undefined) throw new Error('The base pack has no call.');
  return call;
}

function say(call: Call, optionId: string): Move {
  const slot = call.slots.find(({ id }) => id === 'explain');
  const option = slot?.options.find(({ id }) => id === optionId);
  if (slot === undefined || option === undefined) throw new Error(`No line ${optionId}.`);
  const state = openSlot(call, { ...openCall(call, 30, 20, 0, 0), slotId: slot.id, openedTools: call.tools }, 1, 0);
  return playMove(call, state, 20, { slot, option, tick: 0, late: false, picks: null }).move;
}

describe('a line that rests on a card', () => {
  it('is what its author wrote when the player holds the card, and when cards play no part', () => {
    expect(say(callWith(['L91/habit']), 'a')).toMatchObject({ tier: 'model', authoredTier: 'model' });
    expect(say(callWith(null), 'a')).toMatchObject({ tier: 'model' });
  });

  it('is made up without the story, and closes the account', () => {
    const call = callWith([]);
    const move = say(call, 'a');
    expect(move).toMatchObject({ tier: 'landmine', authoredTier: 'model' });
    expect(move.tags).toContain('FABRICATE');
    const forfeited = unitReport(call, { ...openCall(call, 30, 20, 0, 0), moves: [move], outcome: 'closed', endTick: 1 });
    expect(forfeited.ledger.violations.factor).toBeLessThanOrEqual(0.45);
  });

  it('leaves the lines beside it as they are', () => {
    expect(say(callWith([]), 'b')).toMatchObject({ tier: 'ordinary', tags: [] });
  });

  it('is a guess without a fact, and at best ordinary without a template', () => {
    const as = (kind: 'fact' | 'template'): Call => {
      const call = callWith([]);
      return { ...call, slots: call.slots.map((slot) => ({ ...slot, options: slot.options.map((option) => (option.needs === undefined ? option : { ...option, needs: { ...option.needs, kind } })) })) };
    };
    expect(say(as('fact'), 'a')).toMatchObject({ tier: 'ordinary' });
    expect(say(as('fact'), 'a').tags).toContain('GUESS');
    expect(say(as('template'), 'a')).toMatchObject({ tier: 'ordinary' });
    expect(say(as('template'), 'a').tags).not.toContain('GUESS');
  });
});

describe('a line that gives a card', () => {
  const playing = (optionId: string): readonly string[] => {
    const ready = step(giving, createShift(giving, { seed: 1, mode: 'practice', logEntries: 0, cards: [] }), [], 600).state;
    const { state, rejections } = step(giving, ready, [{ type: 'call/answer' }, { type: 'dialogue/choose', callId: '91-1', slotId: 'answer', optionId }], 0);
    expect(rejections).toEqual([]);
    return keptCards(giving, state);
  };

  it('gives it when it was said well', () => {
    expect(playing('c')).toEqual(['L91/habit']);
  });

  it('gives nothing when another line was said', () => {
    expect(playing('a')).toEqual([]);
    expect(playing('b')).toEqual([]);
  });
});
