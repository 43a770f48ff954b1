import { useEffect } from 'react';

/** How long the corner is held, and how large it is as a share of the window's height. */
const HOLD_MS = 3000;
const CORNER = 0.12;

/** Calls back when the top left corner has been held for three seconds. A short touch there goes to whatever lies below. */
export function useCorner(onHeld: () => void): void {
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stop = (): void => clearTimeout(timer);
    const start = (event: PointerEvent): void => {
      stop();
      const reach = innerHeight * CORNER;
      if (event.clientX <= reach && event.clientY <= reach) timer = setTimeout(onHeld, HOLD_MS);
    };
    const move = (event: PointerEvent): void => {
      const reach = innerHeight * CORNER;
      if (event.clientX > reach || event.clientY > reach) stop();
    };
    const listen = { capture: true, passive: true };
    window.addEventListener('pointerdown', start, listen);
    window.addEventListener('pointermove', move, listen);
    for (const name of ['pointerup', 'pointercancel'] as const) window.addEventListener(name, stop, listen);
    return () => {
      stop();
      window.removeEventListener('pointerdown', start, { capture: true });
      window.removeEventListener('pointermove', move, { capture: true });
      for (const name of ['pointerup', 'pointercancel'] as const) window.removeEventListener(name, stop, { capture: true });
    };
  }, [onHeld]);
}
