import { Phone } from 'lucide-react';
import { place } from '../../components/place.js';
import { durationText } from '../../components/clock-text.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { choosable, commandId, type Command, type ShiftState } from '../../rules.js';
import { useDesk, useDeskState } from '../shift/shift-context.js';
import { waitingNow, type Waiting } from '../shift/waiting.js';
import type { Box } from '../../../game/session/index.js';
import './triage-row.css';

/** Digits below this belong to the recovery cards. */
const FIRST_DIGIT = 7;
/** Cards that fit beside each other; whoever waits behind them comes up once one is taken. */
const SHOWN = 3;

/** Triage: who is waiting, with what and for how long, and the choice whom to take. */
export function TriageRow({ box, disabled }: { readonly box: Box; readonly disabled: boolean }) {
  const { t, words } = useWords();
  const { act, level, entry, say, session } = useDesk();
  useDeskState((state) => Math.floor(state.tick / 10));
  const state = session.getState();
  const waiting = waitingNow(state);
  return (
    <section className="at triage" style={place(box)} aria-label={words.mechanics.triage.head}>
      <h2>{disabled ? words.gap.wait : words.mechanics.triage.head}</h2>
      <ul>
        {longestFirst(choosable(level, state), waiting).slice(0, SHOWN).map(({ callId, variantId }, index) => {
          const sheet = callSheetOf(entry.pack, callId);
          const [name, issue] = [say(sheet.name, variantId), say(sheet.issue, variantId)];
          // The caller whose turn it is by the order of the shift needs no name.
          const command: Command = callId === state.queue[0]?.callId ? { type: 'call/answer' } : { type: 'call/answer', callId };
          return (
            <li key={callId}>
              <button
                type="button" className="triage-card" data-choice={commandId(command)} data-digit={FIRST_DIGIT + index} disabled={disabled} onClick={() => act(command)}
              >
                <Phone aria-hidden="true" />
                <span><strong>{name} · {issue}</strong><small>{say(sheet.about, variantId)}</small></span>
                <b className="number">{t('mechanics.triage.waited', { time: durationText(waiting.find((caller) => caller.callId === callId)?.seconds ?? 0) })}</b>
                <kbd>{FIRST_DIGIT + index}</kbd>
              </button>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** As a queue stands: whoever has waited longest comes first. Whether that one is the most urgent is the player's business. */
function longestFirst(callers: ShiftState['queue'], waiting: readonly Waiting[]): ShiftState['queue'] {
  const seconds = (callId: string): number => waiting.find((caller) => caller.callId === callId)?.seconds ?? 0;
  return callers.toSorted((a, b) => seconds(b.callId) - seconds(a.callId));
}
