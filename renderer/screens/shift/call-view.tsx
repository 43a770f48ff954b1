import { CHOICES } from '../../../game/session/index.js';
import { place } from '../../components/place.js';
import { answerTicks, attentionOf, callRules, hasWindows, isCall, type CallState, type Level, type ShiftState } from '../../rules.js';
import { AnswerSheet } from './answer-sheet.js';
import { AnotherStep } from './another-step.js';
import { BeatKey } from './beat-key.js';
import { CallerPanel } from './caller-panel.js';
import { Choices } from './choices.js';
import { FlowBar } from './flow-bar.js';
import { HoldButtons, HoldPanel } from './hold-controls.js';
import { slotOf } from './open-slot.js';
import { besideChat, besideWindows, cardSheet, MIDDLE_ROW } from './places.js';
import { useDesk, useDeskState } from './shift-context.js';
import { TimerRing } from './timer-ring.js';
import { ToolsPanel } from './tools-panel.js';
import { PhoneWaits } from './windows/phone-waits.js';
import { Turning } from './windows/turning.js';

/** A call on the line: the caller, the desk, the steps, and what can be said. */
export function CallView({ call, chatOpen }: { readonly call: CallState; readonly chatOpen: boolean }) {
  const { level } = useDesk();
  const mode = useDeskState((state) => state.mode);
  const stress = useDeskState((state) => state.stress);
  const open = slotOf(level, call);
  const away = useDeskState((state) => isAway(level, state, call.callId));
  const windows = useDeskState((state) => hasWindows(level) && state.chats.length > 0);
  const held = call.hold !== null;
  const composing = open?.slot.kind === 'card' && !held && !away;
  const briefing = open?.slot.kind === 'brief';
  const onPhone = isCall(callRules(level, call.callId, call.variantId));
  return (
    <>
      <CallerPanel narrow={chatOpen} />
      {!chatOpen && !briefing && onPhone && <ToolsPanel />}
      {!briefing && !onPhone && <AnswerSheet call={call} />}
      {open !== null && !composing && !away && (
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
      <div className={`at lower${composing ? ' lower-card' : ''}`} style={place(besideChat(composing ? besideWindows(cardSheet(open.slot), windows) : CHOICES, chatOpen))}>
        {away ? <PhoneWaits call={call} /> : <Turning here={hasWindows(level)}>{held ? <HoldPanel call={call} /> : open !== null && <Choices key={open.slot.id} open={open} call={call} digits={!chatOpen} hints={mode === 'practice'} />}</Turning>}
      </div>
    </>
  );
}

/** Whether a window has the attention while this call is on. */
function isAway(level: Level, state: ShiftState, callId: string): boolean {
  const attention = attentionOf(level, state);
  return attention !== null && attention.on !== callId;
}
