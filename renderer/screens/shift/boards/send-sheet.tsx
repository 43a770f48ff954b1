import { Send } from 'lucide-react';
import { useRef } from 'react';
import { Face } from '../../../components/face.js';
import { expressionOf } from '../../../faces.js';
import { useFit } from '../../../hooks/use-fit.js';
import { useWords } from '../../../i18n/index.js';
import { callSheetOf } from '../../../library.js';
import { commandId, HOUR, isHeard, type CallState } from '../../../rules.js';
import { DayClock } from '../../day/day-clock.js';
import { Pastimes } from '../../day/day-view.js';
import type { OpenSlot } from '../open-slot.js';
import { useDesk, useDeskState } from '../shift-context.js';
import './send-sheet.css';

/** A letter that is written and waits: what stands in it, how late it is, and the key that sends it. */
export function SendSheet({ open, call }: { readonly open: OpenSlot; readonly call: CallState }) {
  const { t, words } = useWords();
  const { entry, say, act, level } = useDesk();
  const day = useDeskState((state) => state.day);
  const sheet = useRef<HTMLDivElement>(null);
  const { slot, call: rules } = open;
  const pack = callSheetOf(entry.pack, call.callId);
  const hours = day?.hours ?? 0;
  const title = pack.titles[slot.id];
  const ask = pack.asks[slot.id];
  const lines = call.moves.flatMap(({ slotId, lineId }) => (rules.slots.some((one) => one.id === slotId && isHeard(one)) ? [{ slotId, text: say(lineId, call.variantId) }] : []));
  const command = { type: 'card/file', callId: call.callId, slotId: slot.id, picks: { [HOUR]: `${hours}` } } as const;
  useFit(sheet, `${slot.id}|${words.app.name}|${hours}`);
  return (
    <div ref={sheet} className="paper-card board send-sheet" role="group" aria-label={title === undefined ? words.steps[slot.step] : say(title, call.variantId)} data-board="hour">
      <header>
        <Face face={pack.face} expression={expressionOf(call.emotion)} size={52} />
        <div>
          <h2>{title === undefined ? words.steps[slot.step] : say(title, call.variantId)}</h2>
          <p>{ask === undefined ? '' : say(ask, call.variantId)}</p>
        </div>
        {call.heardLineId !== null && <blockquote>{say(call.heardLineId, call.variantId)}</blockquote>}
      </header>
      <div className="send-body">
        <section className="send-letter scroll" data-fit="" aria-label={words.board.letter} tabIndex={0}>
          <h3>{words.interview.day.sendDraft}</h3>
          {lines.length === 0 ? <p>{words.interview.day.unsent}</p> : lines.map(({ slotId, text }) => <p key={slotId}>{text}</p>)}
        </section>
        <DayClock entries={day?.entries ?? []} hours={hours} of={level.dayPlan?.hours ?? 0} />
        <div className="send-pass"><Pastimes /></div>
      </div>
      <button type="button" className="button file-card" data-testid="send-letter" data-key="space" data-choice={commandId(command)} onClick={() => act(command)}>
        <Send aria-hidden="true" />{words.interview.day.send}<small>{t('interview.day.sendNote', { n: hours })}</small>
      </button>
    </div>
  );
}
