import { FlagTriangleRight, Phone, Square } from 'lucide-react';
import { isRinging } from '../../../game/session/index.js';
import { place } from '../../components/place.js';
import { useWords } from '../../i18n/index.js';
import { choosable, hasWindows } from '../../rules.js';
import { useDesk, useDeskState } from '../shift/shift-context.js';
import { besideChat } from '../shift/places.js';
import { FloorTake } from '../shift/floor/floor-take.js';
import { TriageRow } from './triage-row.js';

const ROW = { x: 24, y: 580, width: 1232, height: 70 } as const;
/** Cards from edge to edge leave the line under the recovery cards free. */
const TRIAGE = { ...ROW, y: 596, height: 57 } as const;

/** The way on: take the next call, stop a technique, or after the last call look at the debrief. */
export function TakeRow({ narrow }: { readonly narrow: boolean }) {
  const { t, words } = useWords();
  const { act, level, session } = useDesk();
  useDeskState((state) => Math.floor(state.tick / 10));
  useDeskState((state) => state.gap?.running);
  useDeskState((state) => state.gap?.techniques);
  useDeskState((state) => state.queue.length);
  useDeskState((state) => state.tasks);
  useDeskState((state) => state.chats);
  const ringing = useDeskState(isRinging);
  const state = session.getState();
  const { gap, queue } = state;
  if (gap === null) return null;
  const style = place(besideChat(ROW, narrow));
  if (gap.running !== null) {
    return (
      <div className="at take-row" style={style}>
        <button type="button" className="button ghost" data-choice="gap:stop" onClick={() => act({ type: 'gap/stop' })}><Square aria-hidden="true" />{words.gap.stop}</button>
      </div>
    );
  }
  if (level.floor !== undefined) return <FloorTake box={besideChat(ROW, narrow)} />;
  if (queue.length === 0) {
    const open = state.tasks.filter((task) => task.status === 'open').length;
    const windows = hasWindows(level) ? state.chats.length : 0;
    const registered = state.tasks.some((task) => task.status === 'registered');
    return (
      <div className="at take-row" style={style}>
        {windows > 0 && <p className="take-note" data-warn="true">{t('mechanics.windows.left', { n: windows })}</p>}
        {open > 0 && <p className="take-note" data-warn="true">{t('gap.openTasks', { n: open })}</p>}
        <button type="button" className={`button ${open + windows > 0 ? 'ghost' : 'lamp'} take`} data-key="space" data-choice="finish" onClick={() => act({ type: 'shift/finish' })}>
          <FlagTriangleRight aria-hidden="true" />{registered ? words.gap.finishLater : words.gap.finish}<kbd>{words.gap.takeKey}</kbd>
        </button>
      </div>
    );
  }
  const forced = level.forceFirstGap && state.gaps.length === 0 && gap.techniques.length === 0;
  if (choosable(level, state).length > 1) return <TriageRow box={besideChat(TRIAGE, narrow)} disabled={forced || !ringing} />;
  const seconds = Math.max(1, Math.ceil(((queue[0]?.ringsAtTick ?? state.tick) - state.tick) / 10));
  return (
    <div className="at take-row" style={style}>
      {(forced || !ringing) && <p className="take-note">{forced ? words.gap.forced : `${words.gap.wait} · ${t('gap.waitNote', { n: seconds })}`}</p>}
      <button type="button" className="button lamp take" data-key="space" data-choice="answer" disabled={forced || !ringing} onClick={() => act({ type: 'call/answer' })}>
        <Phone aria-hidden="true" />{words.gap.take}<kbd>{words.gap.takeKey}</kbd>
      </button>
    </div>
  );
}
