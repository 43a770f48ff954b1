import { useLayoutEffect, type RefObject } from 'react';
import { useProfile } from './use-profile.js';

const SMALLEST = 0.66;
const STEP = 0.035;

/**
 * Makes the words of a place a little smaller until they fit, by setting `--fit` on the element.
 * Parts marked `data-fit` are measured, or the element itself where there is none or `whole` is asked for.
 * Only long lines at large text sizes ever need it.
 */
export function useFit(element: RefObject<HTMLElement | null>, content: string, whole = false): void {
  const { textScale } = useProfile().profile.settings;
  useLayoutEffect(() => {
    const box = element.current;
    if (box === null) return undefined;
    const fit = (): void => {
      let factor = 1;
      // What can scroll is never made smaller than at the normal text size.
      const smallest = whole ? 1 / textScale : SMALLEST;
      box.style.setProperty('--fit', '1');
      for (let fill = filling(box, whole); fill > 1 && factor > smallest; fill = filling(box, whole)) {
        // Wrapped words take room with the square of their size; every look at it costs a layout.
        factor = Math.max(smallest, Math.min(factor - STEP, factor / Math.sqrt(fill)));
        box.style.setProperty('--fit', factor.toFixed(3));
      }
    };
    fit();
    // Fonts arrive in parts; each may change how far a line runs.
    document.fonts?.addEventListener('loadingdone', fit);
    // Rounding differs from window to window.
    window.addEventListener('resize', fit);
    return () => {
      document.fonts?.removeEventListener('loadingdone', fit);
      window.removeEventListener('resize', fit);
    };
  }, [element, content, textScale, whole]);
}

/** How full the fullest part is; above 1 it runs over. */
function filling(box: HTMLElement, whole: boolean): number {
  const parts = whole ? [] : [...box.querySelectorAll<HTMLElement>('[data-fit]')];
  return Math.max(...(parts.length === 0 ? [box] : parts).map((part) => (part.scrollHeight > part.clientHeight + 1 ? part.scrollHeight / Math.max(1, part.clientHeight) : 0)));
}
