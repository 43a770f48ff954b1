// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Backdrop, type Wish } from '../../game/stage/backdrop.js';
import { fitFrame } from '../../game/stage/frame.js';

const BOOTH: Wish = { setting: 'booth', minutes: 9 * 60, frame: fitFrame(1280, 720, 1) };
const FLOOR: Wish = { ...BOOTH, setting: 'floor' };

/** A brush that takes every stroke; a gradient or a pattern of it takes every colour. */
const brush: unknown = new Proxy({}, { get: (_, name) => (name === 'createImageData' ? () => ({ data: { set: () => undefined } }) : () => brush), set: () => true });

let idle: Map<number, () => void>;

/** Lets the page rest once; false when nobody waits for it. */
function rest(): boolean {
  const [first] = idle;
  if (first === undefined) return false;
  idle.delete(first[0]);
  first[1]();
  return true;
}

beforeEach(() => {
  idle = new Map();
  let last = 0;
  vi.stubGlobal('requestIdleCallback', (callback: () => void) => {
    idle.set((last += 1), callback);
    return last;
  });
  vi.stubGlobal('cancelIdleCallback', (handle: number) => idle.delete(handle));
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(brush as CanvasRenderingContext2D);
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('the room behind the desk', () => {
  test('is painted ahead a step at a time, out of sight, and then shown without more work', () => {
    const parent = document.createElement('div');
    const backdrop = new Backdrop(parent);
    const ready = vi.fn();
    backdrop.prepare(BOOTH, 'idle', ready);
    let steps = 0;
    while (!backdrop.isReady(BOOTH)) {
      expect(ready).not.toHaveBeenCalled();
      expect(rest()).toBe(true);
      steps += 1;
    }
    expect(steps).toBeGreaterThan(3);
    expect(ready).toHaveBeenCalledOnce();
    expect(parent.children).toHaveLength(0);
    backdrop.show(BOOTH);
    expect(backdrop.isShown(BOOTH)).toBe(true);
    expect(parent.children).toHaveLength(1);
  });

  test('shown before it is ready is finished at once, and the one before gives its pixels back', () => {
    const parent = document.createElement('div');
    const backdrop = new Backdrop(parent);
    backdrop.show(BOOTH);
    const before = parent.firstElementChild as HTMLCanvasElement;
    backdrop.prepare(FLOOR, 'idle');
    rest();
    backdrop.show(FLOOR);
    expect(backdrop.isShown(FLOOR)).toBe(true);
    expect([...parent.children]).not.toContain(before);
    expect([before.width, before.height]).toEqual([1, 1]);
    expect(rest()).toBe(false);
  });

  test('whoever waited for another room is not told of this one', () => {
    const backdrop = new Backdrop(document.createElement('div'));
    const [booth, floor] = [vi.fn(), vi.fn()];
    backdrop.prepare(BOOTH, 'idle', booth);
    rest();
    backdrop.prepare(FLOOR, 'soon', floor);
    while (rest());
    expect(booth).not.toHaveBeenCalled();
    expect(floor).toHaveBeenCalledOnce();
    expect([backdrop.isReady(BOOTH), backdrop.isReady(FLOOR)]).toEqual([false, true]);
  });

  test('a few minutes on it is the same picture, an hour on another', () => {
    const backdrop = new Backdrop(document.createElement('div'));
    backdrop.show(BOOTH);
    expect(backdrop.isShown({ ...BOOTH, minutes: BOOTH.minutes + 5 })).toBe(true);
    expect(backdrop.isShown({ ...BOOTH, minutes: BOOTH.minutes + 60 })).toBe(false);
  });

  test('forgets everything when nothing is to be seen', () => {
    const parent = document.createElement('div');
    const backdrop = new Backdrop(parent);
    backdrop.show(BOOTH);
    backdrop.prepare(FLOOR, 'idle');
    backdrop.clear();
    expect(parent.children).toHaveLength(0);
    expect(rest()).toBe(false);
    expect([backdrop.isShown(BOOTH), backdrop.isReady(FLOOR)]).toEqual([false, false]);
  });
});
