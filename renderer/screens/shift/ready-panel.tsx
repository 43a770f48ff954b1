import { DoorOpen, Phone } from 'lucide-react';
import { BUBBLE, CHOICES, isRinging } from '../../../game/session/index.js';
import { durationText } from '../../components/clock-text.js';
import { place } from '../../components/place.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { choosable, restsBetween } from '../../rules.js';
import { TriageRow } from '../gap/triage-row.js';
import { useDesk, useDeskState } from './shift-context.js';
import { waitingNow } from './waiting.js';

/** Before the first call: who is ringing, and the one large button. */
export function ReadyPanel() {
  const { t, words } = useWords();
  const { entry, level, say, act, session } = useDesk();
  const rests = restsBetween(level);
  useDeskState((state) => Math.floor(state.tick / 10));
  const ringing = useDeskState(isRinging);
  const first = ringing ? waitingNow(session.getState())[0] : undefined;
  const sheet = first === undefined ? null : callSheetOf(entry.pack, first.callId);
  return (
    <>
      <section className="at moment" style={place({ ...BUBBLE, height: 230 })} aria-live="polite">
        {ringing && rests && <p className="label">{words.shift.ringing}</p>}
        <h2>{sheet === null ? words.shift.nobody : say(sheet.name, first?.variantId)}</h2>
        <p>{sheet === null || first === undefined ? words.shift.nobodyNote : rests ? t('shift.ringingNote', { issue: say(sheet.issue, first.variantId), time: durationText(first.seconds) }) : say(sheet.about, first.variantId)}</p>
      </section>
      {choosable(level, session.getState()).length > 1 ? <TriageRow box={CHOICES} disabled={first === undefined} /> : <div className="at take-row" style={place(CHOICES)}>
        <button type="button" className="button lamp take" data-key="space" data-choice="answer" disabled={first === undefined} onClick={() => act({ type: 'call/answer' })}>
          {rests ? <Phone aria-hidden="true" /> : <DoorOpen aria-hidden="true" />}{rests ? words.shift.answer : level.kind === 'interview' ? words.briefing.sitInterview : words.briefing.sitDesk}<kbd>{words.shift.key.space}</kbd>
        </button>
      </div>}
    </>
  );
}
