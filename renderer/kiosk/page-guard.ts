/** Gestures that lead out of a page, or take something out of it. */
const REFUSED = ['contextmenu', 'dragstart', 'dragover', 'drop', 'selectstart', 'copy', 'cut', 'paste', 'auxclick', 'gesturestart'] as const;

/** Takes menus, dragging, selecting, copying, printing and zooming away from whoever stands at the station. Returns what gives them back. */
export function guardPage(): () => void {
  const refuse = (event: Event): void => event.preventDefault();
  const unzoomed = (event: WheelEvent): void => {
    if (event.ctrlKey) event.preventDefault();
  };
  const pinched = (event: TouchEvent): void => {
    if (event.touches.length > 1) event.preventDefault();
  };
  for (const name of REFUSED) document.addEventListener(name, refuse, { capture: true });
  document.addEventListener('wheel', unzoomed, { capture: true, passive: false });
  document.addEventListener('touchmove', pinched, { capture: true, passive: false });
  window.print = () => undefined;
  // A page that closes itself asks nobody.
  window.close = () => undefined;
  document.documentElement.classList.add('kiosk');
  return () => {
    for (const name of REFUSED) document.removeEventListener(name, refuse, { capture: true });
    document.removeEventListener('wheel', unzoomed, { capture: true });
    document.removeEventListener('touchmove', pinched, { capture: true });
    document.documentElement.classList.remove('kiosk');
  };
}
