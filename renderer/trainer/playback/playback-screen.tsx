import { ArrowLeft, Pause, Play, SkipBack, SkipForward } from 'lucide-react';
import { useCallback, useEffect, useState, useSyncExternalStore } from 'react';
import { durationText } from '../../components/clock-text.js';
import { Segments } from '../../components/segments.js';
import { useKeys } from '../../hooks/use-keys.js';
import { commandId } from '../../rules.js';
import { fill } from '../../screens/debrief/fill.js';
import { ShiftScreen } from '../../screens/shift/shift-screen.js';
import { whenText } from '../dates.js';
import { useTrainerWords } from '../words.js';
import type { Watched } from './watched.js';
import './playback.css';

const SPEEDS = ['0.5', '1', '2', '4', '8'] as const;
type Speed = (typeof SPEEDS)[number];
/** What is said next is lit this long before, ticks of a second's tenth at speed 1. */
const LIT_TICKS = 10;
const TICKS_PER_SECOND = 10;

/** A recorded run in the game's own view: it plays by itself at any speed, and nothing can be pressed but its own keys. */
export function PlaybackScreen({ watched, onClose }: { readonly watched: Watched; readonly onClose: () => void }) {
  const { playback, shift } = watched;
  const [speed, setSpeed] = useState<Speed>('1');
  // A place further back is another shift for whoever has drawn this one.
  const [visit, setVisit] = useState(0);
  usePlaybackClock(watched, Number(speed));
  useNextLit(watched, Number(speed));
  useKeys();
  const jump = useCallback((tick: number) => {
    const isBack = tick <= playback.tick();
    playback.seek(tick);
    if (isBack) setVisit((count) => count + 1);
  }, [playback]);
  return (
    <>
      <ShiftScreen key={visit} shift={shift} resumed={false} watched onLeave={onClose} onFinished={stays} />
      <PlaybackBar watched={watched} speed={speed} onSpeed={setSpeed} onJump={jump} onClose={onClose} />
    </>
  );
}

/** At its end a recording stands still: its debrief is a page of the desk. */
function stays(): void {
  return undefined;
}

function PlaybackBar({ watched: { playback, shift, name, at }, speed, onSpeed, onJump, onClose }: { readonly watched: Watched; readonly speed: Speed; readonly onSpeed: (speed: Speed) => void; readonly onJump: (tick: number) => void; readonly onClose: () => void }) {
  const { t, pack } = useTrainerWords();
  const tick = useSyncExternalStore(playback.subscribe, playback.tick);
  const paused = useSyncExternalStore(playback.subscribe, playback.isPaused);
  const p = t.playback;
  const { choices, endTick } = playback;
  const next = choices.find((choice) => choice > tick);
  const before = choices.findLast((choice) => choice < tick - TICKS_PER_SECOND);
  const over = tick >= endTick && playback.upcoming() === null;
  const toggle = (): void => {
    if (over) onJump(0);
    playback.setPaused(over ? false : !paused);
  };
  return (
    <main className="playback-bar" aria-label={p.label} data-testid="playback">
      <button type="button" className="button ghost" data-key="escape" data-testid="playback-close" onClick={onClose}><ArrowLeft aria-hidden="true" />{p.back}</button>
      <div className="playback-what">
        <h1 data-testid="playback-note">{p.recording}</h1>
        <small>{fill(p.who, { name: name ?? t.guest, level: shift.entry.outline.title[pack] })}</small>
        <small>{whenText(at)}</small>
      </div>
      <button type="button" className="icon-button" aria-label={p.previous} disabled={before === undefined && tick === 0} onClick={() => onJump(before ?? 0)}><SkipBack aria-hidden="true" /></button>
      <button type="button" className="icon-button lamp" data-key="space" data-testid="playback-pause" aria-label={over ? p.again : paused ? p.play : p.pause} onClick={toggle}>{paused || over ? <Play aria-hidden="true" /> : <Pause aria-hidden="true" />}</button>
      <button type="button" className="icon-button" aria-label={p.next} data-testid="playback-next" disabled={next === undefined} onClick={() => { if (next !== undefined) onJump(next); }}><SkipForward aria-hidden="true" /></button>
      <label className="playback-track">
        <span className="hidden-text">{p.place}</span>
        <input type="range" min={0} max={endTick} step={1} value={tick} aria-valuetext={fill(p.of, { now: timeText(tick), end: timeText(endTick) })} onChange={({ target }) => onJump(Number(target.value))} />
        <small className="number">{fill(p.of, { now: timeText(tick), end: timeText(endTick) })}</small>
      </label>
      <Segments<Speed> label={p.speed} value={speed} options={SPEEDS.map((value) => ({ value, name: `×${value}` }))} onChange={onSpeed} />
    </main>
  );
}

function timeText(tick: number): string {
  return durationText(Math.floor(tick / TICKS_PER_SECOND));
}

/** Feeds real time to the recording. */
function usePlaybackClock({ playback }: Watched, speed: number): void {
  useEffect(() => {
    playback.setSpeed(speed);
    let frame = 0;
    let last: number | null = null;
    const turn = (now: number): void => {
      if (last !== null) playback.advance(now - last);
      last = now;
      frame = requestAnimationFrame(turn);
    };
    frame = requestAnimationFrame(turn);
    return () => cancelAnimationFrame(frame);
  }, [playback, speed]);
}

/** Lights what the player is about to press, so that one sees the choice and not only what came of it. */
function useNextLit({ playback }: Watched, speed: number): void {
  useEffect(() => {
    let lit: Element | null = null;
    const mark = (): void => {
      const next = playback.upcoming();
      const near = next !== null && next.tick - playback.tick() <= LIT_TICKS * Math.max(1, speed);
      const found = near ? document.querySelector(`[data-choice="${CSS.escape(commandId(next.command))}"]`) : null;
      if (found === lit) return;
      lit?.classList.remove('about-to-press');
      found?.classList.add('about-to-press');
      lit = found;
    };
    const stop = playback.subscribe(() => requestAnimationFrame(mark));
    mark();
    return () => {
      stop();
      lit?.classList.remove('about-to-press');
    };
  }, [playback, speed]);
}
