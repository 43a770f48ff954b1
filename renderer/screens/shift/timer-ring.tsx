import { useWords } from '../../i18n/index.js';
import { useDeskState } from './shift-context.js';

const RADIUS = 19;
const ROUND = 2 * Math.PI * RADIUS;

/** Exam: the time left for an answer, as a ring, a number and a word. */
export function TimerRing({ openedTick, limitTicks }: { readonly openedTick: number; readonly limitTicks: number }) {
  const { t, words } = useWords();
  // Fifths of a second: smooth enough for a ring, half the drawing.
  const left = useDeskState((state) => Math.floor((limitTicks - (state.tick - openedTick)) / 2) * 2);
  const late = left < 0;
  const soon = !late && left <= Math.min(50, limitTicks * 0.3);
  const share = Math.max(0, Math.min(1, left / limitTicks));
  return (
    <p className="timer" data-state={late ? 'late' : soon ? 'soon' : 'calm'} role="timer">
      <svg viewBox="0 0 44 44" aria-hidden="true">
        <circle cx="22" cy="22" r={RADIUS} />
        <circle cx="22" cy="22" r={RADIUS} pathLength={ROUND} strokeDasharray={`${share * ROUND} ${ROUND}`} transform="rotate(-90 22 22)" />
      </svg>
      <b className="number">{late ? words.shift.late : t('shift.seconds', { n: Math.ceil(left / 10) })}</b>
      {soon && <span>{words.shift.lateNote}</span>}
    </p>
  );
}
