import { QUEUE_BESIDE_WINDOWS, QUEUE_CARD, QUEUE_SHOWN, QUEUE_STEP } from '../../../game/session/index.js';
import { durationText } from '../../components/clock-text.js';
import { place, units } from '../../components/place.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { hasWindows, restsBetween } from '../../rules.js';
import { useDesk, useDeskState } from './shift-context.js';
import { waitingNow } from './waiting.js';

/** Room for the face that the stage draws at the left of each card. */
const FACE_ROOM = 66;

/** The words beside the waiting faces: who, about what, how long. */
export function QueueLabels() {
  const { t, words } = useWords();
  const { entry, level, say, session } = useDesk();
  useDeskState((state) => Math.floor(state.tick / 10));
  // Who waits, and not how long the first one already rings.
  useDeskState((state) => state.queue.map(({ callId, variantId }) => `${callId}/${variantId}`).join());
  const waiting = waitingNow(session.getState());
  const shown = hasWindows(level) ? QUEUE_BESIDE_WINDOWS : QUEUE_SHOWN;
  const more = waiting.filter((caller) => caller.place >= shown).length;
  if (!restsBetween(level) || (level.calls.length === 1 && waiting.length === 0)) return null;
  return (
    <section className="queue" aria-label={words.shift.queue}>
      <h2 className="at label" style={{ left: units(QUEUE_CARD.x), top: units(QUEUE_CARD.y - 23) }}>{words.shift.queue}{more > 0 && hasWindows(level) && <span className="queue-empty">{t('shift.more', { n: more })}</span>}{waiting.length === 0 && <span className="queue-empty">{words.shift.queueEmpty}</span>}</h2>
      <ol>
        {waiting.filter((caller) => caller.place < shown).map((caller) => {
          const sheet = callSheetOf(entry.pack, caller.callId);
          return (
            <li key={caller.callId} className="at queue-label" style={place({ x: QUEUE_CARD.x + FACE_ROOM, y: QUEUE_CARD.y + caller.place * QUEUE_STEP, width: QUEUE_CARD.width - FACE_ROOM - 4, height: QUEUE_CARD.height })}>
              <strong>{say(sheet.name, caller.variantId)}</strong>
              <span>{say(sheet.issue, caller.variantId)}<b className="number">{durationText(caller.seconds)}</b></span>
            </li>
          );
        })}
      </ol>
      {more > 0 && !hasWindows(level) && <p className="at queue-more" style={place({ x: QUEUE_CARD.x, y: QUEUE_CARD.y + QUEUE_SHOWN * QUEUE_STEP + 22, width: QUEUE_CARD.width, height: 24 })}>{t('shift.more', { n: more })}</p>}
    </section>
  );
}
