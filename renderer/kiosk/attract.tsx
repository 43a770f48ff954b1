import { Hand } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { demoMove } from '../../game/session/demo.js';
import type { LevelEntry } from '../library.js';
import { SCREENS } from '../screens/index.js';
import type { RunningShift } from '../screens/screen.js';
import { useStation } from './station-context.js';
import { useKioskWords } from './use-kiosk-words.js';

/** How long a line can be read before the demonstration answers, and how long its finger rests on a button. */
const READ_MS = 3200;
const REST_MS = 900;
/** A longer touch is meant for the corner. */
const TOUCH_MS = 1500;
/** A touch ends with a click a moment after the finger has gone; one that moved a little has none. */
const CLICK_MS = 350;

/** Nobody is there: the game plays itself, without a sound, until somebody touches the screen. */
export function Attract({ shift, onTouch, onOver }: { readonly shift: RunningShift | null; readonly onTouch: () => void; readonly onOver: () => void }) {
  const t = useKioskWords().attract;
  const { view } = useStation();
  const finger = useDemoPlayer(shift);
  useEffect(() => {
    document.documentElement.dataset['attract'] = 'true';
    return () => void (document.documentElement.dataset['attract'] = 'false');
  }, []);
  useLayoutEffect(() => {
    let down = 0;
    let late: ReturnType<typeof setTimeout> | undefined;
    // How long the finger was there, not how long a busy page took to hear of it.
    const isShort = (event: Event): boolean => event.timeStamp - down < TOUCH_MS;
    const start = (event: Event): void => void (down = event.timeStamp);
    const end = (event: Event): void => {
      if (isShort(event)) late = setTimeout(onTouch, CLICK_MS);
    };
    // The last of what a touch says: were the sign-in page there before it, it would press the name under the finger.
    const click = (event: Event): void => {
      if (isShort(event)) onTouch();
    };
    window.addEventListener('pointerdown', start);
    window.addEventListener('pointerup', end);
    window.addEventListener('click', click);
    window.addEventListener('keydown', onTouch);
    return () => {
      clearTimeout(late);
      window.removeEventListener('pointerdown', start);
      window.removeEventListener('pointerup', end);
      window.removeEventListener('click', click);
      window.removeEventListener('keydown', onTouch);
    };
  }, [onTouch]);
  return (
    <>
      {shift !== null && <div className="demo" inert><SCREENS.shift.Screen key={shift.session.setup.seed} shift={shift} resumed={false} onLeave={onOver} onFinished={onOver} /></div>}
      {finger !== null && <span className="demo-finger" style={{ left: finger.x, top: finger.y }} aria-hidden="true" />}
      <main className="attract picture" data-testid="attract">
        <p className="attract-demo"><i aria-hidden="true" />{t.demo}</p>
        <section className="attract-call">
          <h1>{t.head}</h1>
          <p>{t.note}</p>
          <button type="button" className="button lamp kiosk-main" data-testid="begin"><Hand aria-hidden="true" />{t.start}</button>
        </section>
        <p className="attract-station">{view.face.stationName}</p>
      </main>
    </>
  );
}

/** Plays a shift at a pace that can be followed; says where its finger rests. */
function useDemoPlayer(shift: RunningShift | null): { readonly x: number; readonly y: number } | null {
  const [finger, setFinger] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const timer = useRef<ReturnType<typeof setTimeout> | undefined>(undefined);
  useEffect(() => {
    if (shift === null) return undefined;
    const { session, entry } = shift;
    const later = (ms: number, work: () => void): void => void (timer.current = setTimeout(work, ms));
    const act = (): void => {
      const move = session.getState().phase === 'over' ? null : demoMove(entry.level, session.getState());
      setFinger(null);
      if (move !== null) session.dispatch(move.command);
      later(READ_MS, point);
    };
    const point = (): void => {
      const state = session.getState();
      if (state.phase === 'over') return;
      const move = demoMove(entry.level, state);
      if (move === null) return later(REST_MS, point);
      const box = document.querySelector(`.demo [data-choice="${CSS.escape(move.id)}"]`)?.getBoundingClientRect();
      if (box !== undefined && box.width > 0) setFinger({ x: box.left + Math.min(box.width - 40, box.width * 0.82), y: box.top + box.height / 2 });
      later(REST_MS, act);
    };
    later(REST_MS, point);
    return () => {
      clearTimeout(timer.current);
      setFinger(null);
    };
  }, [shift]);
  return finger;
}

/** The level that is shown to passers-by: a single call that a station always has, else the first on offer. */
export function demoLevel(levels: readonly LevelEntry[]): LevelEntry | undefined {
  return levels.find(({ outline }) => outline.kind === 'simulation' && outline.contentNote === null) ?? levels[0];
}
