import { Wind } from 'lucide-react';
import { useWords } from '../../i18n/index.js';
import { beatRunning, callRules, tuning, type CallState } from '../../rules.js';
import { useDesk, useDeskState } from './shift-context.js';
import './beat-key.css';

const TAKE = { type: 'beat/take' } as const;

/** Holding for a beat before the answer: once in every question, and in an exam only while the silence is short. */
export function BeatKey({ call }: { readonly call: CallState }) {
  const { t, words } = useWords();
  const { level, act } = useDesk();
  const running = useDeskState(beatRunning);
  const late = useDeskState((state) => state.mode === 'exam' && state.call !== null && state.tick - state.call.slotOpenedTick > tuning.BEAT.silenceSeconds * tuning.TICKS_PER_SECOND);
  const kind = callRules(level, call.callId, call.variantId).slots.find(({ id }) => id === call.slotId)?.kind;
  if (level.pauseBeat !== true || kind === undefined || kind === 'card') return null;
  const w = words.interview.beat;
  const used = call.beat !== undefined;
  const relief = call.beat?.relief ?? null;
  const note = running ? (relief === null ? w.holding : w.ready) : used ? w.used : late ? w.late : t('interview.beat.note', { n: tuning.BEAT.relief });
  return (
    <button type="button" className="button ghost beat-key" data-running={running} data-key="b" data-choice="beat" disabled={used || late} onClick={() => act(TAKE)}>
      <Wind aria-hidden="true" /><span>{w.key}<small aria-live="polite">{note}</small></span><kbd>B</kbd>
    </button>
  );
}
