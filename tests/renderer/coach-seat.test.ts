import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { overlap, seatBubble, thread, type Rect } from '../../renderer/screens/coach/seat.js';

const ROOM = { width: 1280, height: 720 };
const BUBBLE = { width: 420, height: 72 };
const asked = { bubble: BUBBLE, room: ROOM, kept: [], margin: 14, now: null };
const seatOf = (target: Rect, more: Partial<Parameters<typeof seatBubble>[0]> = {}): Rect => ({ ...BUBBLE, ...seatBubble({ ...asked, target, ...more }) });

describe('where the bubble sits', () => {
  it('never covers its target and never leaves the window, wherever there is room', () => {
    const targets = fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 560 }), width: fc.integer({ min: 20, max: 1240 }), height: fc.integer({ min: 20, max: 340 }) });
    fc.assert(fc.property(targets, (target) => {
      const seat = seatOf(target);
      expect(overlap(seat, target)).toBe(0);
      expect(seat.x).toBeGreaterThanOrEqual(0);
      expect(seat.y).toBeGreaterThanOrEqual(0);
      expect(seat.x + seat.width).toBeLessThanOrEqual(ROOM.width);
      expect(seat.y + seat.height).toBeLessThanOrEqual(ROOM.height);
    }), { numRuns: 60 });
  });

  it('sits close to its target', () => {
    const target = { x: 500, y: 520, width: 280, height: 68 };
    const [from, to] = thread(seatOf(target), target);
    expect(Math.hypot(from.x - to.x, from.y - to.y)).toBeLessThan(40);
  });

  it('rather sits further away than over something that is read or pressed', () => {
    const target = { x: 24, y: 474, width: 1232, height: 168 };
    const flow = { x: 24, y: 380, width: 1232, height: 86 };
    const seat = seatOf(target, { kept: [{ rect: flow, weight: 5 }] });
    expect(overlap(seat, flow)).toBe(0);
    expect(overlap(seat, target)).toBe(0);
  });

  it('stays where it is while no other place is clearly better, and gives way when one is', () => {
    const target = { x: 500, y: 520, width: 280, height: 68 };
    const now = { x: 470, y: 425 };
    expect(seatOf(target, { now })).toMatchObject(now);
    expect(seatOf(target, { now, kept: [{ rect: { ...now, ...BUBBLE }, weight: 4 }] })).not.toMatchObject(now);
    expect(seatOf(target, { now: { x: 1100, y: 425 } }).x).toBeLessThanOrEqual(ROOM.width - BUBBLE.width);
  });

  it('spans the thread between the nearest edges', () => {
    expect(thread({ x: 0, y: 0, width: 100, height: 50 }, { x: 200, y: 100, width: 50, height: 50 })).toEqual([{ x: 100, y: 50 }, { x: 200, y: 100 }]);
    expect(thread({ x: 0, y: 0, width: 100, height: 50 }, { x: 40, y: 100, width: 200, height: 50 })).toEqual([{ x: 70, y: 50 }, { x: 70, y: 100 }]);
  });
});
