import { describe, expect, test } from 'vitest';
import { isHeard, modelPath, type Call } from '../../game/sim/index.js';
import { coreCall, coreCalls } from '../support/core-pack.js';
import { choicesOf, moved, nameOf, optionsTagged, scoreOf, slotWithStep } from '../support/model-runs.js';
import { playPath } from '../support/paths.js';
import { empathyPays } from '../support/sampling.js';

const PASS = 55;
const ALL = coreCalls().map(({ call }) => call);
const withEmpathy = ALL.flatMap((call): [string, Call, string][] => {
  const slot = slotWithStep(call, 'EMPATHISE');
  return slot !== null && call.caller.emotion >= 50 ? [[nameOf(call), call, slot.id]] : [];
});

describe.each(withEmpathy)('%s: a caller who is already hot', (_name, call, empathise) => {
  const path = modelPath(call);

  test('E-07 no empathy < late empathy < ordinary empathy < model (late: after the first step of business)', () => {
    const at = path.findIndex((slot) => slot.id === empathise);
    const business = path.findIndex((slot, index) => index > at && isHeard(slot) && !['LISTEN', 'APOLOGISE', 'GREET', 'TONE', 'BOUNDARY'].includes(slot.step));
    const late = playPath(call, moved(call, empathise, path[business + 1]?.id ?? '')).score;
    const none = scoreOf(call, { without: [empathise] });
    const ordinary = scoreOf(call, { tiers: { [empathise]: 'ordinary' } });
    expect(none).toBeLessThan(late);
    expect(ordinary).toBeLessThan(100 - 1e-9);
    // Where a limit stated in time has heard the caller before, late empathy is only out of order.
    const limited = path.slice(0, at).some((slot) => slot.step === 'BOUNDARY');
    expect(late).toBeLessThan(limited ? 100 - 1e-9 : ordinary);
  });

  test('E-08 even an ordinary empathy pays, whatever the rest is like (300 random tier paths)', () => {
    const { compared, failures } = empathyPays(call, path, empathise, 300);
    expect(failures).toEqual([]);
    expect(compared).toBeGreaterThan(60);
  });

  test('E-19 nothing but soothing fails: greeting, empathy, apology, goodbye', () => {
    const soothing = path.filter((slot) => !slot.after && ['TONE', 'GREET', 'EMPATHISE', 'APOLOGISE', 'CLOSE'].includes(slot.step)).map((slot) => slot.id);
    expect(scoreOf(call, { only: soothing })).toBeLessThan(PASS);
  });

  test('E-27 hotter at the start never scores more (model and ordinary paths, every 5 points)', () => {
    for (const rest of ['model', 'ordinary'] as const) {
      const scores = [50, 55, 60, 65, 70, 75, 80, 85, 90, 95].map((emotion) => scoreOf(call, { rest }, { emotion }));
      scores.forEach((score, index) => expect(score).toBeLessThanOrEqual((scores[index - 1] ?? 100) + 1e-9));
    }
  });
});

describe('buying peace', () => {
  const buying = ALL.filter((call) => slotWithStep(call, 'COMPENSATE') !== null).map((call) => [nameOf(call), call] as const);

  test('there are calls with something to give', () => {
    expect(buying.length).toBeGreaterThanOrEqual(3);
  });

  test.each(buying)('E-18 %s: a gift right after the greeting and goodbye fails', (_name, call) => {
    const only = modelPath(call).filter((slot) => !slot.after && ['TONE', 'GREET', 'COMPENSATE', 'CLOSE'].includes(slot.step)).map((slot) => slot.id);
    expect(scoreOf(call, { only })).toBeLessThan(PASS);
  });
});

describe('calm callers', () => {
  const calm = ALL.filter((call) => call.caller.emotion <= 25).map((call) => [nameOf(call), call] as const);

  test.each(calm)('E-20 %s: no excellent line is a ritual of empathy or apology', (_name, call) => {
    const rituals = call.slots.flatMap((slot) => slot.options.filter((option) => option.tier === 'model' && (option.step === 'EMPATHISE' || option.step === 'APOLOGISE' || option.tags.includes('RITUAL'))));
    expect(rituals).toEqual([]);
    expect(modelPath(call).some((slot) => slot.step === 'EMPATHISE' || slot.step === 'APOLOGISE')).toBe(false);
  });

  test.each(ALL.flatMap((call) => optionsTagged(call, 'RITUAL').map(({ slot, option }) => [`${nameOf(call)}/${slot.id}/${option.id}`, call, slot.id, option.id] as const)))('E-20 %s: the ritual is below excellent', (_name, call, slotId, optionId) => {
    expect(scoreOf(call, { options: { [slotId]: optionId } })).toBeLessThan(100 - 1e-9);
  });
});

describe('storm callers', () => {
  const settling = coreCall('10-1');
  const persisting = coreCall('10-2');

  test.each([['10-1', settling], ['10-2', persisting]] as const)('E-21 %s: listen, then the limit, beats the limit at the peak', (_name, call) => {
    const boundary = slotWithStep(call, 'BOUNDARY');
    const listen = slotWithStep(call, 'LISTEN');
    if (boundary === null || listen === null) throw new Error('no boundary');
    const atPeak = playPath(call, moved(call, boundary.id, listen.id));
    expect(atPeak.tags).toContain('BOUNDARY_AT_PEAK');
    expect(atPeak.score).toBeLessThan(85);
  });

  test('E-22 not reporting the abuse costs, and so does not recording it', () => {
    for (const step of ['REPORT', 'RECORD'] as const) {
      const slot = slotWithStep(persisting, step);
      expect(slot).not.toBeNull();
      expect(scoreOf(persisting, { without: [slot?.id ?? ''] })).toBeLessThan(95);
    }
  });

  test.each(['RETALIATE', 'HANGUP', 'NO_RECORD'] as const)('E-22 %s fails the call, all else being excellent', (tag) => {
    const found = optionsTagged(persisting, tag);
    expect(found.length).toBeGreaterThan(0);
    for (const { slot, option } of found) expect(scoreOf(persisting, { options: { [slot.id]: option.id } })).toBeLessThan(PASS);
  });

  test('E-23 handing a settling caller over is a landmine where it can be done at all', () => {
    const handovers = settling.slots.flatMap((slot) => slot.options.filter((option) => option.step === 'HANDOVER' || option.step === 'ESCALATE').map((option) => ({ slot, option })));
    expect(handovers.length).toBeGreaterThan(0);
    for (const { slot, option } of handovers) {
      expect(option.tier).toBe('landmine');
      expect(scoreOf(settling, { options: { [slot.id]: option.id } })).toBeLessThan(85);
    }
  });

  test.each([['10-1', settling], ['10-2', persisting]] as const)('E-24 %s: taking it as aimed at the problem leaves less stress', (_name, call) => {
    const inner = slotWithStep(call, 'REFRAME');
    if (inner === null) throw new Error('no inner voice');
    const stressOf = (tier: 'model' | 'ordinary'): number => {
      const { moves } = playPath(call, choicesOf(call, { tiers: { [inner.id]: tier } })).state;
      return moves[moves.length - 1]?.stressAfter ?? 0;
    };
    expect(stressOf('model')).toBeLessThan(stressOf('ordinary') - 0.5);
  });

  test('one who never settles does not hang up, whatever is said (all landmines)', () => {
    expect(playPath(persisting, choicesOf(persisting, { rest: 'landmine' })).lost).toBe(false);
  });
});
