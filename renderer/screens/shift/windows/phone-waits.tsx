import { Phone } from 'lucide-react';
import { durationText } from '../../../components/clock-text.js';
import { useWords } from '../../../i18n/index.js';
import { callSheetOf } from '../../../library.js';
import { callRules, commandId, isCall, tuning, type CallState } from '../../../rules.js';
import { useDesk, useDeskState } from '../shift-context.js';

/** While a window has the attention: whoever is on the phone hears nothing, and the key that turns back to them. */
export function PhoneWaits({ call }: { readonly call: CallState }) {
  const { t, words } = useWords();
  const { entry, level, say, act } = useDesk();
  const mode = useDeskState((state) => state.mode);
  const since = call.hold?.sinceTick ?? null;
  const silent = useDeskState((state) => Math.floor((since === null ? (state.call?.silenceTicks ?? 0) : state.tick - since) / tuning.TICKS_PER_SECOND));
  const name = say(callSheetOf(entry.pack, call.callId).name, call.variantId);
  const onPhone = isCall(callRules(level, call.callId, call.variantId));
  const command = { type: 'attention/turn', callId: call.callId } as const;
  const w = words.mechanics.windows;
  return (
    <div className="phone-waits glass" role="group" aria-label={w.phone}>
      <p>
        <strong>{t(onPhone ? (since === null ? 'mechanics.windows.phoneWaits' : 'mechanics.windows.phoneHolds') : 'mechanics.windows.deskWaits', { name })}</strong>
        <span>{t('mechanics.windows.oneLine', { n: tuning.CHAT_CLOCK.switchSeconds })}</span>
        {mode === 'exam' && onPhone && <span className="number">{t('mechanics.windows.silence', { time: durationText(silent) })}</span>}
      </p>
      <button type="button" className="button lamp" data-key="p" data-choice={commandId(command)} onClick={() => act(command)}>
        <Phone aria-hidden="true" />{onPhone ? w.back : w.backToDesk}<kbd>P</kbd>
      </button>
    </div>
  );
}
