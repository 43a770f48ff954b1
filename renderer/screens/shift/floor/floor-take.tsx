import { BellRing, FlagTriangleRight, Phone } from 'lucide-react';
import { goesFirst, isShiftOver, nextOnFloor, ringSecondsLeft, type Box } from '../../../../game/session/index.js';
import { durationText } from '../../../components/clock-text.js';
import { place } from '../../../components/place.js';
import { useWords } from '../../../i18n/index.js';
import { useDesk, useDeskState } from '../shift-context.js';

/** The way on in a shift with a floor: pick up, take the longest waiting, wait for the next ring, or go home. */
export function FloorTake({ box }: { readonly box: Box }) {
  const { t, words } = useWords();
  const { act, level, session } = useDesk();
  useDeskState((state) => Math.floor(state.tick / 10));
  useDeskState((state) => state.floor?.queue.waiting.length);
  useDeskState((state) => state.tasks);
  const state = session.getState();
  const { take, lines, anyLine } = words.floor;
  if (isShiftOver(state)) {
    const open = state.tasks.filter((task) => task.status === 'open').length;
    const registered = state.tasks.some((task) => task.status === 'registered');
    return (
      <div className="at take-row floor-take" style={place(box)}>
        {open > 0 && <p className="take-note" data-warn="true">{t('gap.openTasks', { n: open })}</p>}
        <button type="button" className={`button ${open > 0 ? 'ghost' : 'lamp'} take`} data-key="space" data-choice="finish" onClick={() => act({ type: 'shift/finish' })}>
          <FlagTriangleRight aria-hidden="true" />{registered ? take.finishLater : take.finish}<kbd>{words.gap.takeKey}</kbd>
        </button>
      </div>
    );
  }
  const next = nextOnFloor(level, state);
  const left = ringSecondsLeft(level, state);
  const line = next?.skill == null ? anyLine : lines[next.skill];
  const time = durationText((state.floor?.queue.now ?? 0) - (next?.arrivedAt ?? 0));
  const note = next === null ? (state.phase === 'gap' ? take.meanwhile : take.meanwhileReady) : left === null ? null : t('floor.take.ringLeft', { n: left });
  return (
    <div className="at take-row floor-take" style={place(box)}>
      {note !== null && <p className="take-note" data-warn={left !== null && left <= 5}>{note}</p>}
      <button type="button" className="button lamp take" data-key="space" data-choice="answer" disabled={next === null} onClick={() => act({ type: 'call/answer' })}>
        {left === null ? <Phone aria-hidden="true" /> : <BellRing aria-hidden="true" />}
        {next === null ? take.idle : left === null ? t(goesFirst(level, state) ? 'floor.take.priority' : 'floor.take.longest', { line, time }) : take.ringing}<kbd>{words.gap.takeKey}</kbd>
      </button>
    </div>
  );
}
