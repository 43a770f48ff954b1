import { useLayoutEffect, useState, type RefObject } from 'react';

/** A measured place: width and height in CSS pixels, and how many of them make one design unit. */
export interface MeasuredBox {
  readonly width: number;
  readonly height: number;
  readonly unit: number;
}

/** Measures an element now and whenever it changes, for drawings that need numbers. */
export function useBox(element: RefObject<HTMLElement | null>, assumed: { readonly width: number; readonly height: number }): MeasuredBox {
  const [box, setBox] = useState<MeasuredBox>({ ...assumed, unit: 1 });
  useLayoutEffect(() => {
    const target = element.current;
    if (target === null) return undefined;
    const measure = (): void => {
      const { width, height } = target.getBoundingClientRect();
      if (width === 0 || height === 0) return;
      const unit = (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16) / 16;
      setBox((known) => (known.width === width && known.height === height && known.unit === unit ? known : { width, height, unit }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return box;
}
