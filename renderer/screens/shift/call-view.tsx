import { CHOICES } from '../../../game/session/index.js';
import { place } from '../../components/place.js';
import { answerTicks, callRules, isCall, type CallState } from '../../rules.js';
import { AnswerSheet } from './answer-sheet.js';
import { AnotherStep } from './another-step.js';
import { BeatKey } from './beat-key.js';
import { CallerPanel } from './caller-panel.js';
import { Choices } from './choices.js';
import { FlowBar } from './flow-bar.js';
import { HoldButtons, HoldPanel } from './hold-controls.js';
import { slotOf } from './open-slot.js';
import { besideChat, cardSheet, MIDDLE_ROW } from './places.js';
import { useDesk, useDeskState } from './shift-context.js';
import { TimerRing } from './timer-ring.js';
import { ToolsPanel } from './tools-panel.js';

/** A call on the line: the caller, the desk, the steps, and what can be said. */
export function CallView({ call, chatOpen }: { readonly call: CallState; readonly chatOpen: boolean }) {
  const { level } = useDesk();
  const mode = useDeskState((state) => state.mode);
  const stress = useDeskState((state) => state.stress);
  const open = slotOf(level, call);
  const held = call.hold !== null;
  const composing = open?.slot.kind === 'card' && !held;
  const briefing = open?.slot.kind === 'brief';
  const onPhone = isCall(callRules(level, call.callId, call.variantId));
  return (
    <>
      <CallerPanel narrow={chatOpen} />
      {!chatOpen && !briefing && onPhone && <ToolsPanel />}
      {!briefing && !onPhone && <AnswerSheet call={call} />}
      {open !== null && !composing && (
        <div className="at middle" style={place(besideChat(MIDDLE_ROW, chatOpen))}>
          {mode === 'exam' && !held && <TimerRing key={`${open.slot.id}-${call.slotOpenedTick}`} openedTick={call.slotOpenedTick} limitTicks={answerTicks(open.slot, stress)} />}
          {mode === 'practice' && !briefing && <FlowBar open={open} call={call} />}
          <span className="middle-keys">
            <BeatKey call={call} />
            {mode === 'exam' && !held && !briefing && <AnotherStep open={open} call={call} />}
            {!briefing && onPhone && <HoldButtons off={!call.lineOpen || held} />}
          </span>
        </div>
      )}
      <div className={`at lower${composing ? ' lower-card' : ''}`} style={place(besideChat(composing ? cardSheet(open.slot) : CHOICES, chatOpen))}>
        {held ? <HoldPanel call={call} /> : open !== null && <Choices key={open.slot.id} open={open} call={call} digits={!chatOpen} hints={mode === 'practice'} />}
      </div>
    </>
  );
}
