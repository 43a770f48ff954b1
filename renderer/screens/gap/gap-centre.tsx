import { BREATH, isShiftOver, ringSecondsLeft } from '../../../game/session/index.js';
import { place } from '../../components/place.js';
import { useWords } from '../../i18n/index.js';
import { isClosed, tuning, waitingOf } from '../../rules.js';
import { useDesk, useDeskState } from '../shift/shift-context.js';

/** The words inside the ring: what to do now while a technique runs, else the free seconds. */
export function GapCentre() {
  const { t, words } = useWords();
  const { level, session } = useDesk();
  // Twice a second is enough: the gap itself changes with every tick.
  useDeskState((state) => state.gap?.running);
  useDeskState((state) => Math.ceil(((state.gap?.running?.endsAtTick ?? 0) - state.tick) / 5));
  useDeskState((state) => (state.gap === null ? null : Math.ceil(state.gap.usedTicks / 10)));
  const mode = useDeskState((state) => state.mode);
  const over = useDeskState(isShiftOver);
  const state = session.getState();
  const { gap, tick } = state;
  if (gap === null) return null;
  const { running } = gap;
  const box = { x: BREATH.x - 108, y: BREATH.y - 62, width: 216, height: 124 };
  if (running !== null) {
    const total = tuning.TECHNIQUE[running.technique].seconds * tuning.TICKS_PER_SECOND;
    const left = Math.max(0, running.endsAtTick - tick);
    const lines = words.gap.guide[running.technique];
    const line = lines[Math.min(lines.length - 1, Math.floor((1 - left / total) * lines.length))] ?? '';
    return (
      <div className="at centre" style={place(box)}>
        <p className="centre-line" key={line} aria-live="polite">{line}</p>
        <p className="centre-note number">{t('gap.left', { n: Math.ceil(left / 10) })}</p>
      </div>
    );
  }
  if (over) return <p className="at centre centre-line" style={place(box)}>{isClosed(state) ? words.floor.gap.upTitle : words.gap.noHurry}</p>;
  if (level.floor !== undefined && (waitingOf(state).length === 0 || ringSecondsLeft(level, state) !== null)) {
    const left = ringSecondsLeft(level, state);
    return (
      <div className="at centre" style={place(box)}>
        <p className="centre-line">{left === null ? words.floor.gap.nobody : words.floor.gap.rings}</p>
        <p className="centre-note number">{left === null ? words.floor.gap.nobodyNote : t('floor.gap.ringsLeft', { n: left })}</p>
      </div>
    );
  }
  const free = level.freeGapSeconds - gap.usedTicks / 10;
  return (
    <div className="at centre" style={place(box)} data-over={mode === 'exam' && free < 0}>
      <p className="centre-note">{words.gap.free}</p>
      <p className="centre-line number">{mode === 'practice' ? words.gap.freePractice : t(free >= 0 ? 'gap.freeValue' : 'gap.freeOver', { n: Math.abs(Math.ceil(free)) })}</p>
    </div>
  );
}
