import { Pause } from 'lucide-react';
import { isShiftOver, TOP_BAR, wallClockMinutes } from '../../../game/session/index.js';
import { clockText, durationText } from '../../components/clock-text.js';
import { place } from '../../components/place.js';
import { useWords } from '../../i18n/index.js';
import { readinessOf, restsBetween } from '../../rules.js';
import { useDesk, useDeskState } from './shift-context.js';
import { SupervisorLamps } from './supervisor-lamps.js';
import { answeredInTime, waitingNow } from './waiting.js';

/** The line along the top: level, clock, queue figures, mode, pause. */
export function TopBar({ onPause }: { readonly onPause: () => void }) {
  const { t, words } = useWords();
  const { entry, level, say, session } = useDesk();
  // Seconds are enough: the bar does not draw ten times in each.
  useDeskState((state) => Math.floor(state.tick / 10));
  useDeskState((state) => state.phase);
  const state = session.getState();
  const waiting = waitingNow(state);
  const longest = Math.max(0, ...waiting.map((caller) => caller.seconds));
  const inTime = answeredInTime(level, state);
  const readiness = readinessOf(level, state);
  const gapNumber = state.gaps.length + 1;
  return (
    <header className="at top-bar" style={place(TOP_BAR)}>
      <h1>
        {say(entry.sheet.title)}
        {state.phase === 'gap' && !isShiftOver(state) && level.calls.length > 1 && restsBetween(level) && <span> · {t('gap.heading', { n: gapNumber })}</span>}
      </h1>
      <dl>
        {state.phase !== 'later' && <div><dt>{words.shift.clock}</dt><dd className="number">{clockText(wallClockMinutes(level, state))}</dd></div>}
        {level.floor === undefined && level.calls.length > 1 && restsBetween(level) && (
          <>
            <div><dt>{words.shift.waiting}</dt><dd className="number">{waiting.length}</dd></div>
            <div><dt>{words.shift.longest}</dt><dd className="number">{durationText(longest)}</dd></div>
          </>
        )}
        <SupervisorLamps />
        {readiness !== null && <div title={words.mechanics.readiness.note} data-testid="readiness"><dt>{words.mechanics.readiness.label}</dt><dd className="number">{Math.round(readiness * 100)}%</dd></div>}
        {inTime !== null && <div><dt>{t('shift.within', { seconds: inTime.seconds })}</dt><dd className="number">{inTime.share === null ? '–' : `${Math.round(inTime.share * 100)}%`}</dd></div>}
      </dl>
      <p className="top-mode">{words.shift[state.mode]}</p>
      <button type="button" className="icon-button top-pause" aria-label={words.shift.pause} data-key="escape" data-testid="pause" onClick={onPause}><Pause aria-hidden="true" /></button>
    </header>
  );
}
