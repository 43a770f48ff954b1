import { useCallback, useRef, type RefObject } from 'react';
import { DESIGN, PORTRAIT } from '../../../game/session/index.js';
import type { Cue } from './coach-steps.js';
import { seatBubble, thread, type Kept, type Rect } from './seat.js';
import { usePage } from './use-page.js';

/** Where the ring, the thread and the bubble are, in pixels of the window. */
export interface Seated {
  /** The control that is pointed at; null while it is not on the screen. */
  readonly target: Rect | null;
  readonly bubble: Pick<Rect, 'x' | 'y'> | null;
  /** From the bubble to the ring; null where they touch. */
  readonly thread: ReturnType<typeof thread> | null;
}

/** Design units left free around the control. */
const MARGIN = 14;
/** Design units that the ring lies outside the control. */
export const RING = 7;

/** What the bubble had better not cover, and by how much; first come what is pressed, then what is read. */
const KEPT: readonly (readonly [selector: string, weight: number])[] = [
  ['button:not(.hidden-text, :disabled, .flow-step), [role="tab"]', 5],
  ['.bubble, .said, .goodbye, .moment h2, .moment p, .tiles, .caller-name, .hold, .tool-page, .centre', 4],
  ['.queue-label, .stress-name, .top-bar h1, .top-bar dl, .label, .take-note, .design-note, button:disabled, .debrief-head, .card h2, .legend, .choice-main, .row', 3],
  ['.flow, .technique, .curve', 1.5],
];

/** Seats the coach's bubble beside the control of a cue and keeps it there while the page moves; null while a dialog is open. */
export function useSeat(cue: Cue | null, bubble: RefObject<HTMLElement | null>): Seated | null {
  // The last answer, with the cue and everything that it was found by.
  const now = useRef<{ readonly cue: string; readonly by: string; readonly at: Pick<Rect, 'x' | 'y'> } | null>(null);
  const selectors = cue === null ? '' : cue.target.join('\n');
  const step = cue?.step ?? '';
  const look = useCallback((): Seated | null => {
    if (step === '' || document.querySelector('[role="dialog"][data-state="open"]') !== null) return null;
    const size = bubble.current?.getBoundingClientRect();
    const target = firstShown(selectors);
    if (target === null || size === undefined) return { target: null, bubble: null, thread: null };
    const unit = Math.min(innerWidth / DESIGN.width, innerHeight / DESIGN.height);
    const asked = {
      bubble: { width: size.width, height: size.height }, target, room: { width: innerWidth, height: innerHeight }, kept: keptNow(unit), margin: MARGIN * unit,
      now: now.current?.cue === `${step}${selectors}` ? now.current.at : null,
    };
    const by = JSON.stringify({ ...asked, now: null });
    const at = now.current?.by === by ? now.current.at : seatBubble(asked);
    now.current = { cue: `${step}${selectors}`, by, at };
    const ring = { x: target.x - RING * unit, y: target.y - RING * unit, width: target.width + 2 * RING * unit, height: target.height + 2 * RING * unit };
    return { target, bubble: at, thread: thread({ ...at, width: size.width, height: size.height }, ring) };
  }, [step, selectors, bubble]);
  return usePage(look);
}

function firstShown(selectors: string): Rect | null {
  for (const selector of selectors.split('\n').filter((each) => each !== '')) {
    const rect = document.querySelector(selector)?.getBoundingClientRect();
    if (rect !== undefined && rect.width > 0 && rect.height > 0) return plain(rect);
  }
  return null;
}

function keptNow(unit: number): readonly Kept[] {
  const kept = KEPT.flatMap(([selector, weight]) => [...document.querySelectorAll(selector)].filter((element) => element.closest('.coach') === null).map((element): Kept => ({ rect: plain(element.getBoundingClientRect()), weight })));
  const picture = document.querySelector('.picture')?.getBoundingClientRect();
  if (picture === undefined) return kept;
  const { x, y, ring } = PORTRAIT;
  return [...kept, { rect: { x: picture.x + (x - ring) * unit, y: picture.y + (y - ring) * unit, width: 2 * ring * unit, height: 2 * ring * unit }, weight: 1.2 }];
}

/** Whole pixels, so that a hair's breadth moves nothing. */
function plain({ x, y, width, height }: DOMRect): Rect {
  return { x: Math.round(x), y: Math.round(y), width: Math.round(width), height: Math.round(height) };
}
