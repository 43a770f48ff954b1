import { ChevronDown, MessageCircleMore } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { emotionBand } from '../../../game/session/index.js';
import { durationText } from '../../components/clock-text.js';
import { Face } from '../../components/face.js';
import { place } from '../../components/place.js';
import { expressionOf } from '../../faces.js';
import { useFit } from '../../hooks/use-fit.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { hasWindows, templateHeld, tuning, type CallState } from '../../rules.js';
import { templateText } from '../../template-text.js';
import { GiftMeter } from './authority-meter.js';
import { chatLines } from './chat-lines.js';
import { ChatPages } from './chat-pages.js';
import { CHAT_DOCK, CHAT_FOLDED } from './places.js';
import { ChoiceButton } from './choice-button.js';
import { slotOf } from './open-slot.js';
import { useDesk, useDeskState } from './shift-context.js';
import { TimerRing } from './timer-ring.js';
import { DrawerKey, TemplateForm } from './windows/template-drawer.js';
import { Turning } from './windows/turning.js';
import './windows/template.css';

/** The text chat beside the call: folded to a sign that someone waits, or open with its own answers. */
export function ChatDock({ chat, open, onOpen }: { readonly chat: CallState; readonly open: boolean; readonly onOpen: (open: boolean) => void }) {
  return open ? <OpenChat key={chat.callId} chat={chat} onFold={() => onOpen(false)} /> : <FoldedChat chat={chat} onOpen={() => onOpen(true)} />;
}

function FoldedChat({ chat, onOpen }: { readonly chat: CallState; readonly onOpen: () => void }) {
  const { t, words } = useWords();
  const seconds = useDeskState((state) => Math.floor((state.tick - chat.slotOpenedTick) / 10));
  return (
    <button type="button" className="at chat-folded" style={place(CHAT_FOLDED)} data-testid="open-chat" data-key="c" onClick={onOpen}>
      <MessageCircleMore aria-hidden="true" />
      <span><span className="hidden-text">{words.shift.chatNew}</span><strong>{words.shift.chat}</strong><span className="number">{t('shift.chatWaiting', { time: durationText(seconds) })}</span></span>
    </button>
  );
}

/** An open chat with its pages and answers. Of several windows it is the one that is attended to; folding it away turns back to the phone. */
export function OpenChat({ chat, onFold }: { readonly chat: CallState; readonly onFold: (() => void) | null }) {
  const { words } = useWords();
  const { entry, level, say } = useDesk();
  const [filling, setFilling] = useState<string | null>(null);
  const mode = useDeskState((state) => state.mode);
  const end = useRef<HTMLDivElement>(null);
  const answers = useRef<HTMLDivElement>(null);
  const sheet = callSheetOf(entry.pack, chat.callId);
  const slot = slotOf(level, chat);
  const held = useDeskState((state) => (slot === null ? false : templateHeld(level, state, slot.slot)));
  const lines = slot === null ? [] : chatLines(slot.call, chat);
  const isFilling = held && filling === slot?.slot.id;
  // The line that the template stands for is not written beside it.
  const answersNow = slot?.options.filter((option) => !(held && option.tier === 'model')) ?? [];
  const toldLast = chat.told === true && chat.moves.at(-1)?.tags.includes('DEADLINE') !== true;
  useFit(answers, `${slot?.slot.id ?? ''}${words.app.name}${chat.openedTools.length}${filling ?? ''}`, true);
  useEffect(() => {
    // Newer browsers return a promise here, which must not become the effect's clean-up.
    end.current?.scrollIntoView({ block: 'end' });
  }, [lines.length]);
  return (
    <section className="at glass chat" style={place(CHAT_DOCK)} aria-label={words.shift.chat} data-filling={isFilling}>
      <header>
        <Face face={sheet.face} expression={expressionOf(chat.emotion)} size={40} />
        <h2>{say(sheet.name, chat.variantId)}<span className="chat-mood">{hasWindows(level) ? <>{words.shift.emotion} <b className="number">{Math.round(chat.emotion)}</b> {words.shift.bands[emotionBand(chat.emotion)]}</> : words.shift.chat}</span></h2>
        {mode === 'exam' && chat.moves.length === 0 && <TimerRing openedTick={chat.slotOpenedTick} limitTicks={tuning.CHAT_RECEIPT.seconds * tuning.TICKS_PER_SECOND} />}
        {onFold !== null && <button type="button" className="icon-button" aria-label={words.shift.chatFold} onClick={onFold}><ChevronDown aria-hidden="true" /></button>}
      </header>
      <div className="chat-lines scroll" role="log" aria-live="polite" tabIndex={0} aria-label={words.shift.chat}>
        {lines.map((line, index) => <p key={index} data-from={line.from}>{line.from === 'me' && <span className="hidden-text">{words.shift.you}</span>}{line.filled === undefined ? say(line.lineId, chat.variantId) : templateText(entry.pack, say, chat, { id: line.filled.slotId }, line.filled.picks)}</p>)}
        {toldLast && <p data-from="me"><span className="hidden-text">{words.shift.you}</span>{words.mechanics.windows.told}</p>}
        <div ref={end} aria-hidden="true" />
      </div>
      <ChatPages chat={chat} />
      <Turning here={hasWindows(level)}>
        {isFilling && slot !== null
          ? <TemplateForm open={slot} chat={chat} onShut={() => setFilling(null)} />
          : (
            <div ref={answers} className="chat-answers scroll" role="group" aria-label={words.shift.chatReply}>
              {held && slot?.slot.template !== undefined && <DrawerKey template={slot.slot.template} onOpen={() => setFilling(slot.slot.id)} />}
              {answersNow.map((option, index) => (
                <ChoiceButton key={`${slot?.slot.id ?? ''}/${option.id}`} className="choice chat-answer" digit={index + 1} command={{ type: 'dialogue/choose', callId: chat.callId, slotId: slot?.slot.id ?? '', optionId: option.id }}>
                  <span className="choice-text">{say(option.lineId, chat.variantId)}</span>
                  <GiftMeter call={chat} option={option} />
                </ChoiceButton>
              ))}
            </div>
          )}
      </Turning>
    </section>
  );
}
