import { useEffect, type RefObject } from 'react';

/** How far the mouse moves before a press becomes a pull, in pixels. */
const PULL = 6;

/** Lets the wheel and a pull with the mouse move a box sideways; a finger moves it by itself. */
export function useDragScroll(box: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = box.current;
    if (element === null) return undefined;
    let from: { readonly x: number; readonly left: number } | null = null;
    let pulled = false;
    const wheel = (event: WheelEvent): void => {
      // Sideways wheels and the boxes within keep what they do by themselves.
      if (event.deltaX !== 0 || (event.target instanceof Element && event.target.closest('.level-faults') !== null)) return;
      element.scrollLeft += event.deltaY;
      event.preventDefault();
    };
    const down = (event: PointerEvent): void => {
      pulled = false;
      if (event.pointerType === 'mouse' && event.button === 0) from = { x: event.clientX, left: element.scrollLeft };
    };
    const move = (event: PointerEvent): void => {
      if (from === null) return;
      if (Math.abs(event.clientX - from.x) > PULL) pulled = true;
      if (pulled) element.scrollLeft = from.left - (event.clientX - from.x);
    };
    const up = (): void => {
      from = null;
    };
    // The click that ends a pull chooses nothing.
    const click = (event: MouseEvent): void => {
      if (!pulled || event.detail === 0) return;
      pulled = false;
      event.stopPropagation();
      event.preventDefault();
    };
    element.addEventListener('wheel', wheel, { passive: false });
    element.addEventListener('pointerdown', down);
    window.addEventListener('pointermove', move);
    window.addEventListener('pointerup', up);
    element.addEventListener('click', click, true);
    return () => {
      element.removeEventListener('wheel', wheel);
      element.removeEventListener('pointerdown', down);
      window.removeEventListener('pointermove', move);
      window.removeEventListener('pointerup', up);
      element.removeEventListener('click', click, true);
    };
  }, [box]);
}
