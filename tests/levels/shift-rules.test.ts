import { describe, expect, test } from 'vitest';
import { createShift, dealLevel, isRinging, nextCommand, offscreenHeat, playShift, readinessOf, reportShift, step, supervisorSlotsLeft, toolTicks, type Command, type Level, type Policy, type ShiftState } from '../../game/sim/index.js';
import { coreLevel } from '../support/core-pack.js';
import { playWith } from '../support/shift-players.js';

const SETUP = { seed: 4, mode: 'practice', logEntries: 0 } as const;
/** Plays a level by a policy, with another command wherever `instead` names one; null leaves the command out. */
function play(level: Level, policy: Policy, instead: (state: ShiftState, command: Command) => Command | null): ShiftState {
  let state = createShift(level, SETUP);
  for (let guard = 0; guard < 20_000 && state.phase !== 'over'; guard += 1) {
    const usual = nextCommand(level, state, policy, 'best');
    const command = usual === null ? null : instead(state, usual);
    const result = step(level, state, command === null ? [] : [command], command === null ? 1 : 0);
    expect(result.rejections).toEqual([]);
    state = result.state;
  }
  return state;
}
const variantOf = (state: ShiftState, callId: string): string | undefined => state.finished.find((call) => call.callId === callId)?.variantId;

describe('L14: the promised call', () => {
  const level = coreLevel('L14');

  test('finds her content when it was registered, angry when it was not, and surprised when none was promised', () => {
    expect(variantOf(playShift(level, SETUP, 'model').state, '14-6')).toBe('kept');
    const forgetting = (state: ShiftState, command: Command): Command | null => {
      if (command.type !== 'task/do' || command.taskId !== '14-2/callback' || state.queue.length === 0) return command;
      return isRinging(state) ? { type: 'call/answer' } : null;
    };
    const forgotten = play(level, 'model', forgetting);
    expect(variantOf(forgotten, '14-6')).toBe('broken');
    expect(forgotten.finished.find((call) => call.callId === '14-6')?.emotionStart).toBeGreaterThanOrEqual(58);
    expect(variantOf(playShift(level, SETUP, 'ordinary').state, '14-6')).toBe('none');
  });
});

describe('L14: what rank A asks for', () => {
  const level = coreLevel('L14');
  const rankOf = (state: ShiftState): string => reportShift(level, state).rank;

  test('giving more than the table allows, or forgetting one promise, keeps it out of reach', () => {
    expect(rankOf(playShift(level, SETUP, 'model').state)).toBe('S');
    const generous = play(level, 'model', (_, command) => (command.type === 'dialogue/choose' && command.callId === '14-2' && command.slotId === 'remedy' ? { ...command, optionId: 'a' } : command));
    expect(generous.finished.flatMap(({ moves }) => moves.flatMap(({ tags }) => tags))).toContain('OVER_AUTHORITY');
    expect(['S', 'A']).not.toContain(rankOf(generous));
    const promises = new Set<string>();
    play(level, 'model', (_, command) => {
      if (command.type === 'task/do') promises.add(command.taskId);
      return command;
    });
    expect(promises.size).toBeGreaterThanOrEqual(3);
    for (const forgotten of promises) {
      const state = play(level, 'model', (now, command) => (command.type !== 'task/do' || command.taskId !== forgotten ? command : isRinging(now) ? { type: 'call/answer' } : now.queue.length === 0 ? { type: 'shift/finish' } : null));
      expect(['S', 'A'], forgotten).not.toContain(rankOf(state));
    }
  });
});

describe('L15: whom to take', () => {
  const level = coreLevel('L15');

  test('in the order of the file nobody is passed over, and the outside caller has heard the estimate', () => {
    const { state } = playShift(level, SETUP, 'model');
    expect(state.finished.every((call) => call.passedOver === undefined)).toBe(true);
    expect(variantOf(state, '15-5')).toBe('known');
  });

  test('whoever takes the guest house before the old man finds him hotter and is worse off', () => {
    const state = play(level, 'model', (now, command) => (command.type === 'call/answer' && now.finished.at(-1)?.callId === '15-2' ? { type: 'call/answer', callId: '15-5' } : command));
    expect(state.finished.map((call) => call.callId)).toEqual(['15-1', '15-2', '15-5', '15-3', '15-4', '15-6']);
    expect(state.finished.find((call) => call.callId === '15-3')?.passedOver).toBe(1);
    expect(variantOf(state, '15-5')).toBe('unknown');
    const taken = reportShift(level, playShift(level, SETUP, 'model').state);
    expect(reportShift(level, state).score).toBeLessThanOrEqual(taken.score);
  });
});

describe('L18: the week', () => {
  const level = coreLevel('L18');
  const afterPlan = (policy: Policy): ShiftState => {
    const { state } = playShift(level, SETUP, policy);
    return { ...state, finished: state.finished.filter((call) => call.callId === '18-plan') };
  };

  test('a good plan opens pages at once, a flat one in seconds, a careless one in twice as many', () => {
    expect((['model', 'ordinary', 'landmine'] as const).map((policy) => readinessOf(level, afterPlan(policy)))).toEqual([1, 0.5, 0]);
    expect((['model', 'ordinary', 'landmine'] as const).map((policy) => toolTicks(level, afterPlan(policy)))).toEqual([0, 20, 40]);
  });
});

describe('L19: two call-backs', () => {
  const level = coreLevel('L19');

  test('the model path needs both and lacks none', () => {
    const { state } = playShift(level, SETUP, 'model');
    expect(supervisorSlotsLeft(level, state)).toBe(0);
    expect(state.finished.flatMap((call) => call.moves.flatMap((move) => move.tags))).not.toContain('NO_SLOT');
  });

  test('one that is wasted on the first caller is missing for the third', () => {
    const { state } = playWith(level, SETUP, (call, slot, shown) => {
      const said = shown.find((option) => (call.id === '19-1' && slot.id === 'act' ? option.id === 'd' : option.tier === 'model'));
      if (said === undefined) throw new Error(`${call.id}/${slot.id} lacks the line.`);
      return said;
    });
    const lacking = state.finished.filter((call) => call.moves.some((move) => move.tags.includes('NO_SLOT'))).map((call) => call.callId);
    expect(lacking).toEqual(['19-3']);
    expect(reportShift(level, state).units.find((unit) => unit.id === '19-3')?.score).toBeLessThan(100 - 1e-9);
  });
});

describe('L20: the other 88 calls', () => {
  const level = coreLevel('L20');
  const blocks = (policy: Policy) => playShift(level, SETUP, policy).state.offscreen ?? [];

  test('are all answered, and with the best material and rest nobody complains', () => {
    expect(blocks('model').reduce((sum, { calls }) => sum + calls, 0)).toBe(88);
    expect(blocks('model').map(({ complained }) => complained)).toEqual([0, 0, 0, 0]);
  });

  test('flat and bad days complain more and more, and the next caller feels it', () => {
    const complaints = (['model', 'ordinary', 'landmine'] as const).map((policy) => blocks(policy).reduce((sum, { complained }) => sum + complained, 0));
    expect(complaints[1]).toBeGreaterThan(complaints[0] ?? 0);
    expect(complaints[2]).toBeGreaterThan(complaints[1] ?? 0);
    const dealt = dealLevel(level, { seed: SETUP.seed, cards: null });
    const afterNoon = dealt.calls[5]?.callId ?? '';
    expect(offscreenHeat(dealt, { offscreen: blocks('landmine') }, afterNoon, 'base')).toBeGreaterThan(0);
    expect(offscreenHeat(dealt, { offscreen: blocks('landmine') }, '20-r1', 'base')).toBe(0);
  });
});
