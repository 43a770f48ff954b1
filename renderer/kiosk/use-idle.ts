import { useCallback, useEffect, useRef, useState } from 'react';

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'touchstart'] as const;
const TURN_MS = 250;

/** How long nobody has touched the station. */
export interface Idle {
  /** Seconds left of the countdown; null while it does not run. */
  readonly left: number | null;
  /** Somebody is there. */
  stay(): void;
}

/**
 * Watches for a sign of life. After `idleSeconds` without one a countdown of `countdownSeconds` begins, and at its end
 * `onGone` is called once. While `suspended` says so no time passes. During the countdown a touch counts only through `stay`.
 */
export function useIdle({ active, idleSeconds, countdownSeconds, suspended, onGone }: {
  readonly active: boolean;
  readonly idleSeconds: number;
  readonly countdownSeconds: number;
  readonly suspended: () => boolean;
  readonly onGone: () => void;
}): Idle {
  const [left, setLeft] = useState<number | null>(null);
  const idleMs = useRef(0);
  const gone = useRef(false);
  const stay = useCallback(() => {
    idleMs.current = 0;
    setLeft(null);
  }, []);

  useEffect(() => {
    if (!active) return undefined;
    idleMs.current = 0;
    gone.current = false;
    const sign = (): void => {
      if (idleMs.current < idleSeconds * 1000) idleMs.current = 0;
    };
    for (const name of SIGNS) window.addEventListener(name, sign, { capture: true, passive: true });
    let last = performance.now();
    const timer = setInterval(() => {
      const now = performance.now();
      // A page that stood still for a while, as under a slow start, has not been idle that long.
      const passed = Math.min(now - last, 4 * TURN_MS);
      last = now;
      const counting = idleMs.current >= idleSeconds * 1000;
      if (!counting && suspended()) return;
      idleMs.current += passed;
      const over = idleMs.current - idleSeconds * 1000;
      if (over < 0) return;
      setLeft(Math.max(0, Math.ceil(countdownSeconds - over / 1000)));
      if (over < countdownSeconds * 1000 || gone.current) return;
      gone.current = true;
      onGone();
    }, TURN_MS);
    return () => {
      clearInterval(timer);
      for (const name of SIGNS) window.removeEventListener(name, sign, { capture: true });
      setLeft(null);
    };
  }, [active, idleSeconds, countdownSeconds, suspended, onGone]);

  return { left, stay };
}
