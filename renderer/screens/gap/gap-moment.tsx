import { useRef } from 'react';
import { place } from '../../components/place.js';
import { useFit } from '../../hooks/use-fit.js';
import { useWords } from '../../i18n/index.js';
import { isShiftOver } from '../../../game/session/index.js';
import { callSheetOf } from '../../library.js';
import { hasWindows, isClosed, offscreenNow, tuning, type Technique } from '../../rules.js';
import { useDesk, useDeskState } from '../shift/shift-context.js';
import { waitingNow } from '../shift/waiting.js';
import { joinInTenSeconds, lastPhoneCall, nextStartHeat, peakOf } from './gap-facts.js';
import { PausePrice } from './pause-price.js';
import { OffscreenNote } from './offscreen-note.js';

/** Where the player stands: what the last call left behind, what a pause costs, what going on now means. */
export function GapMoment({ narrow, focus }: { readonly narrow: boolean; readonly focus: Technique | null }) {
  const { t, words } = useWords();
  const { level, session, entry, say } = useDesk();
  const box = useRef<HTMLElement>(null);
  useDeskState((state) => Math.floor(state.tick / 10));
  useDeskState((state) => state.stress);
  useDeskState((state) => state.carryOver);
  useDeskState((state) => state.chats.length);
  const state = session.getState();
  const last = lastPhoneCall(level, state);
  const over = isShiftOver(state);
  const up = isClosed(state);
  const lost = last !== null && last.outcome !== null && last.outcome !== 'closed' ? words.shift.outcome[last.outcome] : null;
  const carried = state.carryOver && last !== null;
  const heavy = state.stress > tuning.STRESS_RESTED;
  const windows = hasWindows(level) ? state.chats.length : 0;
  const title = lost ?? (windows > 0 ? words.mechanics.windows.gapTitle : up ? words.floor.gap.upTitle : over ? words.gap.lastTitle : carried ? words.gap.carryTitle : heavy ? words.gap.heavyTitle : words.gap.calmTitle);
  const text = windows > 0 ? t('mechanics.windows.gapText', { n: windows }) : up ? words.floor.gap.upText : over ? words.gap.lastText : carried ? t('gap.carryText', { peak: Math.round(peakOf(last)) }) : heavy ? t('gap.heavyText', { stress: Math.round(state.stress) }) : words.gap.calmText;
  const heat = Math.round(nextStartHeat(level, state));
  const join = joinInTenSeconds(state);
  const waiting = waitingNow(state).length;
  const goodbye = last?.moves.at(-1)?.replyLineId ?? null;
  const offscreen = offscreenNow(level, state);
  useFit(box, `${offscreen?.afterCallId ?? ''}|${title}|${text}|${goodbye ?? ''}|${words.app.name}`);
  return (
    <section ref={box} className="at moment" style={place({ x: 604, y: 78, width: narrow ? 306 : 388, height: 318 })} aria-live="polite">
      {last !== null && goodbye !== null && (
        <p className="goodbye"><span>{say(callSheetOf(entry.pack, last.callId).name, last.variantId)}</span>{say(goodbye, last.variantId)}</p>
      )}
      <h2>{title}</h2>
      {offscreen === null ? <p>{text}</p> : <OffscreenNote result={offscreen} over={over} />}
      {!over && level.floor !== undefined && <PausePrice focus={focus} />}
      {!over && level.floor === undefined && (
        <dl className="tiles">
          <div className="tile">
            <dt>{words.gap.queueCost}</dt>
            <dd>{join > 0 ? t('gap.queueCostValue', { n: join.toFixed(1) }) : waiting > 0 ? t('gap.queueSame', { n: waiting }) : words.gap.queueNone}</dd>
          </div>
          <div className="tile" data-hot={heat > 0}>
            <dt>{words.gap.nowTake}</dt>
            <dd data-testid="next-start">{heat > 0 ? t('gap.heat', { n: heat }) : words.gap.heatNone}</dd>
          </div>
        </dl>
      )}
    </section>
  );
}
