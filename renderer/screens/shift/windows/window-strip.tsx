import { CircleAlert } from 'lucide-react';
import { emotionBand } from '../../../../game/session/index.js';
import { durationText } from '../../../components/clock-text.js';
import { Face } from '../../../components/face.js';
import { place, units } from '../../../components/place.js';
import { expressionOf } from '../../../faces.js';
import { useWords } from '../../../i18n/index.js';
import { callSheetOf } from '../../../library.js';
import { attentionOf, chatPatience, commandId, tuning, type CallState, type Level } from '../../../rules.js';
import { WINDOW_CARD, WINDOW_STEP } from '../places.js';
import { useDesk, useDeskState } from '../shift-context.js';
import './windows.css';

/** Keys of the windows from top to bottom: a row on the keyboard as they are a row on the desk. */
const KEYS = ['q', 'w', 'e'] as const;
/** Share of the patience from which a waiting window warns. */
const SOON = 0.6;

/** The chat windows that are open: who, in what mood, unread or for how long without an answer, and the key that turns to each. */
export function WindowStrip() {
  const { t, words } = useWords();
  const chats = useDeskState((state) => state.chats);
  if (chats.length === 0) return null;
  return (
    <nav className="window-strip" aria-label={words.mechanics.windows.head}>
      <h2 className="at label" style={{ left: units(WINDOW_CARD.x), top: units(WINDOW_CARD.y - 19) }}>{words.mechanics.windows.head}<span>{t('mechanics.windows.cost', { n: tuning.CHAT_CLOCK.switchSeconds })}</span></h2>
      {chats.map((chat, index) => <WindowCard key={chat.callId} chat={chat} index={index} />)}
    </nav>
  );
}

function WindowCard({ chat, index }: { readonly chat: CallState; readonly index: number }) {
  const { t, words } = useWords();
  const { entry, level, say, act } = useDesk();
  const here = useDeskState((state) => attentionOf(level, state)?.on === chat.callId);
  const sheet = callSheetOf(entry.pack, chat.callId);
  const name = say(sheet.name, chat.variantId);
  const band = emotionBand(chat.emotion);
  const command = { type: 'attention/turn', callId: chat.callId } as const;
  const key = KEYS[index] ?? 'e';
  const waiting = waitingOf(level, chat);
  const fresh = !here && chat.moves.length === 0 && chat.awaySince === chat.startTick;
  return (
    <button
      type="button" className="at window-card" style={{ ...place({ ...WINDOW_CARD, y: WINDOW_CARD.y + index * WINDOW_STEP }), '--heat': `${Math.round(chat.emotion)}%` }}
      data-band={band} data-here={here} data-waiting={waiting} data-testid="window" data-choice={commandId(command)} data-key={key} aria-current={here} disabled={here}
      title={here ? undefined : t('mechanics.windows.turn', { name })} onClick={() => act(command)}
    >
      <Face face={sheet.face} expression={expressionOf(chat.emotion)} size={36} />
      <span className="window-who"><strong>{name}</strong>{fresh && <em data-testid="unread">{words.mechanics.windows.fresh}</em>}</span>
      <span className="window-state">
        {waiting === 'over' && <CircleAlert aria-hidden="true" />}
        <b className="number" data-testid="window-clock">{durationText(Math.floor(chat.silenceTicks / tuning.TICKS_PER_SECOND))}</b>
        <span>{here ? words.mechanics.windows.here : waiting === 'over' ? words.mechanics.windows.over : words.shift.bands[band]}</span>
      </span>
      <kbd aria-hidden="true">{key.toUpperCase()}</kbd>
      <i className="window-mood" role="meter" aria-label={words.shift.emotion} aria-valuemin={0} aria-valuemax={100} aria-valuenow={Math.round(chat.emotion)} />
    </button>
  );
}

/** How far a window's writer is from losing patience. The first reply is due sooner. */
function waitingOf(level: Level, chat: CallState): 'calm' | 'soon' | 'over' {
  const patience = chat.moves.length === 0 && chat.told !== true ? tuning.CHAT_RECEIPT.seconds * tuning.TICKS_PER_SECOND : chatPatience(level, chat);
  if (chat.silenceTicks > patience) return 'over';
  return chat.silenceTicks > patience * SOON ? 'soon' : 'calm';
}
