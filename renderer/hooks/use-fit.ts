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
      while (overflows(box, whole) && factor > smallest) {
        factor -= STEP;
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

function overflows(box: HTMLElement, whole: boolean): boolean {
  const parts = whole ? [] : [...box.querySelectorAll<HTMLElement>('[data-fit]')];
  return (parts.length === 0 ? [box] : parts).some((part) => part.scrollHeight > part.clientHeight + 1);
}
