import { MicOff, PhoneForwarded, PhoneIncoming } from 'lucide-react';
import { durationText } from '../../components/clock-text.js';
import { useWords } from '../../i18n/index.js';
import { commandId, type CallState } from '../../rules.js';
import { useDesk, useDeskState } from './shift-context.js';

const ANNOUNCED = { type: 'hold/start', announced: true } as const;
const SILENT = { type: 'hold/start', announced: false } as const;
const CHECK_IN = { type: 'hold/check-in' } as const;
const END = { type: 'hold/end' } as const;

/** Putting the caller on hold: with a word, or without one. Switched off they keep their room, so that nothing beside them jumps. */
export function HoldButtons({ off }: { readonly off: boolean }) {
  const { words } = useWords();
  const { act } = useDesk();
  return (
    <span className="hold-keys" data-off={off}>
      <button type="button" className="button ghost" disabled={off} data-key="h" data-choice={commandId(ANNOUNCED)} onClick={() => act(ANNOUNCED)}>
        <PhoneForwarded aria-hidden="true" />{words.shift.holdAnnounced}<kbd>H</kbd>
      </button>
      <button type="button" className="icon-button mute" disabled={off} data-choice={commandId(SILENT)} aria-label={words.shift.holdSilent} title={words.shift.holdSilent} onClick={() => act(SILENT)}><MicOff aria-hidden="true" /></button>
    </span>
  );
}

/** While the caller waits: how long already, a word to them, and back on the line. */
export function HoldPanel({ call }: { readonly call: CallState }) {
  const { words } = useWords();
  const { act } = useDesk();
  const since = call.hold?.sinceTick ?? 0;
  const seconds = useDeskState((state) => Math.floor((state.tick - since) / 10));
  return (
    <div className="hold glass" role="group" aria-label={words.shift.hold}>
      <p className="hold-time"><b className="number">{durationText(seconds)}</b><span>{call.hold?.announced === true ? words.shift.onHold : words.shift.onHoldSilent}</span></p>
      <p className="hold-note">{words.shift.holdNote}</p>
      <button type="button" className="button ghost" data-digit="1" data-choice={commandId(CHECK_IN)} onClick={() => act(CHECK_IN)}><kbd>1</kbd>{words.shift.checkIn}</button>
      <button type="button" className="button lamp" data-digit="2" data-key="h" data-choice={commandId(END)} onClick={() => act(END)}><PhoneIncoming aria-hidden="true" />{words.shift.holdEnd}<kbd>H</kbd></button>
    </div>
  );
}
