import { useLayoutEffect } from 'react';

/** How long the corner is held, and how large it is as a share of the window's height. */
const HOLD_MS = 3000;
const CORNER = 0.12;

/**
 * Calls back when the top left corner has been held for three seconds. A short touch there goes to whatever lies below.
 * It listens before anything is painted: whoever sees the screen can hold its corner.
 */
export function useCorner(onHeld: () => void): void {
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let since: number | null = null;
    const stop = (): void => {
      clearTimeout(timer);
      since = null;
    };
    const held = (): void => {
      stop();
      onHeld();
    };
    const start = (event: PointerEvent): void => {
      stop();
      const reach = innerHeight * CORNER;
      if (event.clientX > reach || event.clientY > reach) return;
      since = event.timeStamp;
      timer = setTimeout(held, HOLD_MS);
    };
    // A busy page hears of the finger's leaving before its own clock goes off: the touches say how long it was.
    const end = (event: PointerEvent): void => {
      if (since !== null && event.timeStamp - since >= HOLD_MS) held();
      else stop();
    };
    const move = (event: PointerEvent): void => {
      const reach = innerHeight * CORNER;
      if (event.clientX > reach || event.clientY > reach) stop();
    };
    const listen = { capture: true, passive: true };
    window.addEventListener('pointerdown', start, listen);
    window.addEventListener('pointermove', move, listen);
    window.addEventListener('pointerup', end, listen);
    window.addEventListener('pointercancel', stop, listen);
    return () => {
      stop();
      window.removeEventListener('pointerdown', start, { capture: true });
      window.removeEventListener('pointermove', move, { capture: true });
      window.removeEventListener('pointerup', end, { capture: true });
      window.removeEventListener('pointercancel', stop, { capture: true });
    };
  }, [onHeld]);
}
