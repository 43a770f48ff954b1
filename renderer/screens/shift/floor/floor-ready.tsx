import { BUBBLE, CHOICES, goesFirst, isShiftOver, nextOnFloor, PORTRAIT, ringSecondsLeft } from '../../../../game/session/index.js';
import { durationText } from '../../../components/clock-text.js';
import { LineMark } from '../../../components/line-mark.js';
import { place } from '../../../components/place.js';
import { useWords } from '../../../i18n/index.js';
import { waitingOf } from '../../../rules.js';
import { useDesk, useDeskState } from '../shift-context.js';
import { FloorTake } from './floor-take.js';

/** Before the first call of a shift with a floor: whether somebody rings, how many wait, or that all is quiet. */
export function FloorReady() {
  const { t, words } = useWords();
  const { level, session } = useDesk();
  useDeskState((state) => Math.floor(state.tick / 10));
  useDeskState((state) => state.floor?.queue.waiting.length);
  const state = session.getState();
  const next = nextOnFloor(level, state);
  const left = ringSecondsLeft(level, state);
  const { ready } = words.floor;
  const line = next?.skill == null ? words.floor.anyLine : words.floor.lines[next.skill];
  const time = durationText((state.floor?.queue.now ?? 0) - (next?.arrivedAt ?? 0));
  const n = waitingOf(state).length;
  const [title, note] = isShiftOver(state) ? [ready.up, ready.upNote]
    : next === null ? [ready.free, ready.freeNote]
      : left === null ? [t('floor.ready.waiting', { n }), t(goesFirst(level, state) ? 'floor.ready.priorityNote' : 'floor.ready.waitingNote', { line, time })]
        : [ready.rings, t('floor.ready.ringsNote', { line, time, n: left })];
  return (
    <>
      {left !== null && next?.skill != null && (
        <div className="at floor-ring" style={place({ x: PORTRAIT.x - PORTRAIT.radius, y: PORTRAIT.y - PORTRAIT.radius, width: PORTRAIT.radius * 2, height: PORTRAIT.radius * 2 })}>
          <LineMark line={next.skill} />{line}
        </div>
      )}
      <section className="at moment" style={place({ ...BUBBLE, y: 104, height: 210 })} data-testid="floor-ready">
        <h2 aria-live="polite">{title}</h2>
        <p>{note}</p>
      </section>
      <FloorTake box={CHOICES} />
    </>
  );
}
