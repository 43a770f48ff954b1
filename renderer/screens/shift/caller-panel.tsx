import { PhoneOff } from 'lucide-react';
import { useRef } from 'react';
import { BUBBLE, NAME, SAID, emotionBand } from '../../../game/session/index.js';
import { place } from '../../components/place.js';
import { useFit } from '../../hooks/use-fit.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf, hasLine } from '../../library.js';
import { callRules } from '../../rules.js';
import { slotOf } from './open-slot.js';
import { useDesk, useDeskCall } from './shift-context.js';

/** The person on the line: name, mood, what they say, and what I have just said. */
export function CallerPanel({ narrow }: { readonly narrow: boolean }) {
  const { t, words } = useWords();
  const { entry, say, level } = useDesk();
  const call = useDeskCall();
  const bubble = useRef<HTMLDivElement>(null);
  const nameLine = useRef<HTMLParagraphElement>(null);
  const sheet = call === null ? null : callSheetOf(entry.pack, call.callId);
  const open = slotOf(level, call);
  const brief = open?.slot.kind === 'brief';
  const last = call?.moves.at(-1);
  // A line that puts the caller on hold is answered first; what they say next waits until the line is open again.
  const heardLineId = last !== undefined && call?.hold?.sinceTick === last.tick ? last.replyLineId : call?.heardLineId;
  const heard = call == null || heardLineId == null ? null : say(heardLineId, call.variantId);
  // The examiner's answer stands until the caller speaks; it is not the caller's.
  const examined = last !== undefined && last.replyLineId === call?.heardLineId && slotOf(level, call === null ? null : { ...call, slotId: last.slotId })?.slot.kind === 'brief';
  const said = last !== undefined && hasLine(entry.pack, last.lineId) && !isThought(level, call, last.slotId) ? say(last.lineId, call?.variantId) : null;
  useFit(bubble, `${heard ?? ''}|${said ?? ''}`);
  useFit(nameLine, `${call?.callId ?? ''}|${Math.round(call?.emotion ?? 0)}|${words.app.name}`);
  if (call === null || sheet === null) return null;
  const name = say(sheet.name, call.variantId);
  const band = emotionBand(call.emotion);
  const { kind } = callRules(level, call.callId, call.variantId);
  const x = BUBBLE.x;
  const width = narrow ? 360 : BUBBLE.width;
  return (
    <section aria-label={name}>
      {!brief && call.lineOpen && (
        <p className="at caller-name" ref={nameLine} style={place({ x: NAME.x - 30, y: NAME.y - 2, width: NAME.width + 50, height: 46 })}>
          <strong>{name}</strong>
          <span>{say(sheet.about, call.variantId)}</span>
          {kind !== 'board' && <span className="caller-mood" data-band={band} data-testid="emotion">{kind === 'question' ? words.board.doubt : words.shift.emotion} <b className="number">{Math.round(call.emotion)}</b> {(kind === 'question' ? words.board.doubtBands : words.shift.bands)[band]}</span>}
        </p>
      )}
      <div ref={bubble} className="at talk" style={place({ x, y: BUBBLE.y, width, height: SAID.y + SAID.height - BUBBLE.y })}>
        <div role="log" aria-live="polite" aria-label={name} className="talk-live">
          {(brief || examined) && heard !== null && (
            <div className="examiner" key={call.heardLineId}>
              <p className="label">{brief ? words.shift.examiner : words.shift.examinerSays}</p>
              <p className="bubble-text">{heard}</p>
            </div>
          )}
          {!brief && !call.lineOpen && <p className="line-gone"><PhoneOff aria-hidden="true" />{name} · {words.shift.gone}</p>}
          {!brief && !examined && heard !== null && (
            <div className="bubble" key={`${call.heardLineId ?? ''}-${call.moves.length}`} data-band={band} data-gone={!call.lineOpen}>
              <p className="bubble-text"><span className="hidden-text">{t('shift.caption', { name, line: '' })}</span>{heard}</p>
            </div>
          )}
        </div>
        {said !== null && last !== undefined && (
          <p className="said" key={last.lineId}><span>{words.shift.you}</span>{said}</p>
        )}
      </div>
    </section>
  );
}

function isThought(level: Parameters<typeof slotOf>[0], call: Parameters<typeof slotOf>[1], slotId: string): boolean {
  const slot = call === null ? undefined : slotOf(level, { ...call, slotId })?.slot;
  return slot === undefined || slot.kind === 'brief' || slot.kind === 'inner' || slot.kind === 'sort' || slot.kind === 'card' || slot.after;
}
