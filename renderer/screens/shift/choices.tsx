import { CornerDownRight } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useFit } from '../../hooks/use-fit.js';
import { useWords } from '../../i18n/index.js';
import { heatGateAt, isHeard, type CallState } from '../../rules.js';
import { GiftMeter } from './authority-meter.js';
import { BoardSheet } from './boards/board-sheet.js';
import { SendSheet } from './boards/send-sheet.js';
import { CardComposer } from './card-composer.js';
import { ChoiceButton } from './choice-button.js';
import { moveOnTarget, type OpenSlot } from './open-slot.js';
import { useDesk } from './shift-context.js';
import { SortTrays } from './sort-trays.js';
import { ToneDial } from './tone-dial.js';

/** What the player can say, think, sort or write now. With `hints`, a hot caller who has not been heard is pointed out. */
export function Choices({ open, call, digits, hints }: { readonly open: OpenSlot; readonly call: CallState; readonly digits: boolean; readonly hints: boolean }) {
  const { words } = useWords();
  const { say } = useDesk();
  const box = useRef<HTMLDivElement>(null);
  const { slot } = open;
  const texts = open.options.map((option) => say(option.lineId, call.variantId));
  useFit(box, `${slot.id}|${texts.join('|')}|${call.openedTools.includes('authority')}`);
  useEffect(() => {
    // The button that was pressed is gone; whoever uses the keyboard goes on from here.
    if (document.activeElement === document.body) box.current?.focus({ preventScroll: true });
  }, [slot.id]);
  if (slot.board?.kind === 'hour') return <SendSheet key={slot.id} open={open} call={call} />;
  if (slot.kind === 'card') return slot.board === null || slot.board.kind === 'form' ? <CardComposer key={slot.id} open={open} call={call} /> : <BoardSheet key={slot.id} open={open} call={call} />;
  const onward = moveOnTarget(open, call);
  const unheard = hints && isHeard(slot) && heatGateAt(open.call, call, slot.step);
  const labels = { say: slot.after ? words.shift.choicesAfter : words.shift.choices, brief: words.shift.choicesBrief, tone: words.shift.choicesTone, inner: words.shift.choicesInner, sort: words.shift.choicesSort } as const;
  const count = open.options.length + (onward === null ? 0 : 1);
  return (
    <div ref={box} className={`choices choices-${slot.kind}`} role="group" tabIndex={-1} aria-label={labels[slot.kind]} key={slot.id} style={{ '--count': count }} data-count={count}>
      {unheard && <p className="choices-label" data-warn="true" role="status">{words.shift.unheard}</p>}
      {(slot.kind === 'inner' || slot.kind === 'sort') && <p className="choices-label">{labels[slot.kind]}</p>}
      {slot.kind === 'tone' && <ToneDial open={open} call={call} digits={digits} />}
      {slot.kind === 'sort' && <SortTrays open={open} call={call} digits={digits} />}
      {slot.kind !== 'tone' && slot.kind !== 'sort' && open.options.map((option, index) => (
        <ChoiceButton key={option.id} className="choice glass" digit={digits ? index + 1 : null} command={{ type: 'dialogue/choose', callId: call.callId, slotId: slot.id, optionId: option.id }}>
          <span className="choice-text">{texts[index]}</span>
          <GiftMeter call={call} option={option} />
        </ChoiceButton>
      ))}
      {onward !== null && (
        <ChoiceButton className="choice choice-onward" digit={digits ? count : null} command={{ type: 'dialogue/jump', callId: call.callId, slotId: onward.id }}>
          <span className="choice-text"><CornerDownRight aria-hidden="true" />{words.shift.skip}</span>
        </ChoiceButton>
      )}
    </div>
  );
}
