import { describe, expect, test } from 'vitest';
import { reportShift, supervisorSlotsLeft, tuning, type Call } from '../../game/sim/index.js';
import { call, level, option } from '../support/fixture.js';
import { at, eventsOf, runShift, type Run, type Timed } from '../support/run-shift.js';

/** A caller who can be solved or passed up: `pass/a` is the good hand-up, `pass/c` the wasteful one, `again/a` says it once more. */
const caller = (id: string): Call => call(id, 40, [
  ['pass', 'ESCALATE', 1, { options: [
    option(id, 'pass', 'a', 'model', 'ESCALATE', { supervisor: true }), option(id, 'pass', 'b', 'ordinary', 'ESCALATE'),
    option(id, 'pass', 'c', 'landmine', 'ESCALATE', { supervisor: true }), option(id, 'pass', 'd', 'ordinary', 'ESCALATE', { supervisor: true }),
  ] }],
  ['again', 'ESCALATE', 1, { options: [option(id, 'again', 'a', 'model', 'ESCALATE', { supervisor: true }), option(id, 'again', 'b', 'ordinary', 'ESCALATE'), option(id, 'again', 'c', 'landmine', 'ESCALATE')] }],
]);
const desk = level(['1-1', '1-2', '1-3'].map(caller), { kind: 'shift', supervisorSlots: 2 });
/** Plays the three callers one after the other in practice mode, two lines each. */
const played = (lines: readonly string[], of = desk): Run => {
  const commands = lines.flatMap((line, index): Timed[] => (index % 2 === 0 ? at(0, 'answer', line) : at(0, line)));
  const run = runShift(of, commands, { mode: 'practice' });
  expect(run.rejections).toEqual([]);
  return run;
};
const lastMove = (run: Run) => (run.state.call ?? run.state.finished.at(-1))?.moves.at(-1);

describe('the supervisor’s slots', () => {
  test('are not counted where the level does not say so', () => {
    const run = played(['1-1/pass/a', '1-1/again/a'], { ...desk, supervisorSlots: null });
    expect(supervisorSlotsLeft({ ...desk, supervisorSlots: null }, run.state)).toBeNull();
    expect(eventsOf(run, 'supervisor/taken')).toEqual([]);
  });

  test('a caller takes one, however often it is said', () => {
    const run = played(['1-1/pass/a', '1-1/again/a']);
    expect(supervisorSlotsLeft(desk, run.state)).toBe(1);
    expect(eventsOf(run, 'supervisor/taken')).toEqual([{ type: 'supervisor/taken', callId: '1-1', left: 1 }]);
  });

  test('a line that passes nobody up takes none', () => {
    expect(supervisorSlotsLeft(desk, played(['1-1/pass/b', '1-1/again/b']).state)).toBe(2);
  });

  test('a wasted one is gone as well', () => {
    expect(supervisorSlotsLeft(desk, played(['1-1/pass/c']).state)).toBe(1);
  });

  const wasted = ['1-1/pass/c', '1-1/again/b', '1-2/pass/a', '1-2/again/b'];

  test('with none left the line can still be said, is ordinary at best, and heats the caller', () => {
    const run = played([...wasted, '1-3/pass/a']);
    const move = lastMove(run);
    expect(move).toMatchObject({ tier: 'ordinary', authoredTier: 'model', tags: ['NO_SLOT'] });
    expect((move?.emotionAfter ?? 0) - (move?.emotionBefore ?? 0)).toBe(tuning.NO_SLOT_HEAT);
    expect(supervisorSlotsLeft(desk, run.state)).toBe(0);
    expect(eventsOf(run, 'supervisor/taken')).toHaveLength(2);
  });

  test('an ordinary line without a slot is no violation, and a landmine stays the landmine it was', () => {
    const ordinary = played([...wasted, '1-3/pass/d', '1-3/again/b']);
    expect(reportShift(desk, ordinary.state).units[2]?.ledger.violations).toMatchObject({ landmines: 0, factor: 1 });
    expect(lastMove(played([...wasted, '1-3/pass/c']))).toMatchObject({ tier: 'landmine', tags: ['COLD', 'NO_SLOT'] });
  });

  test('spending them well is worth more than wasting one: the later caller pays', () => {
    const well = reportShift(desk, played(['1-1/pass/b', '1-1/again/b', '1-2/pass/a', '1-2/again/b', '1-3/pass/a', '1-3/again/b']).state);
    const badly = reportShift(desk, played([...wasted, '1-3/pass/a', '1-3/again/b']).state);
    expect(badly.units[2]?.score).toBeLessThan(well.units[2]?.score ?? 0);
  });
});
