import { useEffect, useState } from 'react';

/** What changes on the page without changing the place of anything is not looked at. */
const ATTRIBUTES = ['class', 'style', 'disabled', 'aria-disabled', 'data-state', 'data-status', 'data-band'];

/**
 * Looks at the page again whenever it may have changed: words, places, sizes, scrolling. Renders
 * only when what was found is another thing. The look should be stable and its answer plain JSON.
 */
export function usePage<T>(look: () => T): T | null {
  const [found, setFound] = useState<T | null>(null);
  useEffect(() => {
    let frame = 0;
    let last = '';
    const see = (): void => {
      frame = 0;
      const next = look();
      const text = JSON.stringify(next);
      if (text === last) return;
      last = text;
      setFound(next);
    };
    const soon = (): void => {
      if (frame === 0) frame = requestAnimationFrame(see);
    };
    const observer = new MutationObserver(soon);
    observer.observe(document.documentElement, { subtree: true, childList: true, characterData: true, attributes: true, attributeFilter: ATTRIBUTES });
    const moves = ['resize', 'scroll', 'animationend', 'transitionend'] as const;
    for (const move of moves) window.addEventListener(move, soon, { capture: true, passive: true });
    document.fonts?.addEventListener('loadingdone', soon);
    soon();
    return () => {
      cancelAnimationFrame(frame);
      observer.disconnect();
      for (const move of moves) window.removeEventListener(move, soon, { capture: true });
      document.fonts?.removeEventListener('loadingdone', soon);
    };
  }, [look]);
  return found;
}
