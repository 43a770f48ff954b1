import { useLayoutEffect } from 'react';

/** The keys that press a button: a button names its key with `data-key`, a choice its digit with `data-digit`. */
const NAMES: Readonly<Record<string, string>> = {
  ' ': 'space', Enter: 'space', Escape: 'escape', h: 'h', H: 'h', t: 't', T: 't', f: 'f', F: 'f', c: 'c', C: 'c',
  b: 'b', B: 'b', p: 'p', P: 'p', q: 'q', Q: 'q', w: 'w', W: 'w', e: 'e', E: 'e',
};

/**
 * Lets keys press what is on the screen, so that whatever can be clicked can be typed:
 * digits choose, space takes the call, Esc goes back or pauses. Off while a dialog is open.
 */
export function useKeys(active = true): void {
  useLayoutEffect(() => {
    if (!active) return undefined;
    const press = (event: KeyboardEvent): void => {
      if (event.defaultPrevented || event.repeat || event.ctrlKey || event.metaKey || event.altKey) return;
      if (document.querySelector('[role="dialog"][data-state="open"]') !== null) return;
      const { target } = event;
      const onControl = target instanceof Element && target.closest('button, a, input, select, textarea, [role="radio"]') !== null;
      if (onControl && (event.key === ' ' || event.key === 'Enter')) return;
      const name = /^[1-9]$/.test(event.key) ? `[data-digit="${event.key}"]` : NAMES[event.key] === undefined ? null : `[data-key="${NAMES[event.key]}"]`;
      if (name === null) return;
      const found = [...document.querySelectorAll<HTMLElement>(name)].find((element) => !element.matches(':disabled, [aria-disabled="true"]'));
      if (found === undefined) return;
      event.preventDefault();
      found.click();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [active]);
}
