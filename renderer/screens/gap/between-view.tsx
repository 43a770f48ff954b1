import { ArrowRight, FlagTriangleRight } from 'lucide-react';
import { BUBBLE, isRinging } from '../../../game/session/index.js';
import { place } from '../../components/place.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { useDesk, useDeskState } from '../shift/shift-context.js';

const ROW = { x: 24, y: 474, width: 1232, height: 168 } as const;

/** Between two questions or two boards: what was said last, and the way on. Nobody rests here. */
export function BetweenView() {
  const { words } = useWords();
  const { entry, level, say, act } = useDesk();
  const last = useDeskState((state) => state.finished.at(-1) ?? null);
  const next = useDeskState((state) => state.queue[0] ?? null);
  const ringing = useDeskState(isRinging);
  const goodbye = last?.moves.at(-1)?.replyLineId ?? null;
  const board = level.kind === 'preparation';
  return (
    <>
      <section className="at moment" style={place({ ...BUBBLE, height: 260 })} aria-live="polite">
        {last !== null && goodbye !== null && <p className="goodbye"><span>{say(callSheetOf(entry.pack, last.callId).name, last.variantId)}</span>{say(goodbye, last.variantId)}</p>}
        <h2>{next === null ? (board ? words.board.lastBoard : words.board.lastNote) : say(callSheetOf(entry.pack, next.callId).issue, next.variantId)}</h2>
        {next !== null && <p>{board ? words.briefing.boardNote : words.board.nextNote}</p>}
      </section>
      <div className="at take-row" style={place(ROW)}>
        {next === null
          ? <button type="button" className="button lamp take" data-key="space" data-choice="finish" onClick={() => act({ type: 'shift/finish' })}><FlagTriangleRight aria-hidden="true" />{words.gap.finish}<kbd>{words.gap.takeKey}</kbd></button>
          : <button type="button" className="button lamp take" data-key="space" data-choice="answer" disabled={!ringing} onClick={() => act({ type: 'call/answer' })}><ArrowRight aria-hidden="true" />{board ? words.board.next2 : words.board.nextQuestion}<kbd>{words.gap.takeKey}</kbd></button>}
      </div>
    </>
  );
}
