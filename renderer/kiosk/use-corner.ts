import { useLayoutEffect } from 'react';

/** How long the corner is held, and how large it is as a share of the window's height. */
const HOLD_MS = 3000;
const CORNER = 0.12;

/**
 * Calls back when the top left corner has been held for three seconds. A short touch there goes to whatever lies below.
 * It listens before anything is painted: whoever sees the screen can hold its corner. Only the finger that holds it
 * counts: a mouse that lies on the desk, or a palm elsewhere on the glass, does not let it go.
 */
export function useCorner(onHeld: () => void): void {
  useLayoutEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    let holder: { readonly pointer: number; readonly since: number } | null = null;
    const stop = (): void => {
      clearTimeout(timer);
      holder = null;
    };
    const held = (): void => {
      stop();
      onHeld();
    };
    const away = ({ clientX, clientY }: PointerEvent): boolean => Math.max(clientX, clientY) > innerHeight * CORNER;
    const start = (event: PointerEvent): void => {
      if (away(event) || (holder !== null && holder.pointer !== event.pointerId)) return;
      stop();
      holder = { pointer: event.pointerId, since: event.timeStamp };
      timer = setTimeout(held, HOLD_MS);
    };
    // A busy page hears of the finger's leaving before its own clock goes off: the touches say how long it was.
    const end = (event: PointerEvent): void => {
      if (holder?.pointer !== event.pointerId) return;
      if (event.timeStamp - holder.since >= HOLD_MS) held();
      else stop();
    };
    const move = (event: PointerEvent): void => {
      if (holder?.pointer === event.pointerId && away(event)) stop();
    };
    const cancel = (event: PointerEvent): void => {
      if (holder?.pointer === event.pointerId) stop();
    };
    const listen = { capture: true, passive: true };
    window.addEventListener('pointerdown', start, listen);
    window.addEventListener('pointermove', move, listen);
    window.addEventListener('pointerup', end, listen);
    window.addEventListener('pointercancel', cancel, listen);
    return () => {
      stop();
      window.removeEventListener('pointerdown', start, { capture: true });
      window.removeEventListener('pointermove', move, { capture: true });
      window.removeEventListener('pointerup', end, { capture: true });
      window.removeEventListener('pointercancel', cancel, { capture: true });
    };
  }, [onHeld]);
}
