import { Play, Square } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { useMotion } from '../../hooks/use-motion.js';
import { usePaused } from '../../hooks/use-session.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { playSound } from '../../stage-host/sounds.js';
import { callRules, TAKEN, type CallState } from '../../rules.js';
import { phrasesOf, type Pace, type PaceBlock } from './pace.js';
import { useDesk } from './shift-context.js';
import './pace-track.css';

const PACES: readonly string[] = ['rushed', 'flat', 'steady', 'bright'];

/** The talk that was put together, and how it is spoken; null until both are decided. */
function talkOf(level: Parameters<typeof callRules>[0], call: CallState): { readonly slotId: string; readonly blocks: readonly PaceBlock[]; readonly pace: Pace; readonly fresh: boolean } | null {
  const rules = callRules(level, call.callId, call.variantId);
  const slotOf = (id: string) => rules.slots.find((slot) => slot.id === id);
  const deck = call.moves.find(({ slotId }) => slotOf(slotId)?.board?.seconds != null);
  const tone = call.moves.find(({ slotId }) => slotOf(slotId)?.kind === 'tone');
  if (deck === undefined || tone === undefined || !PACES.includes(tone.optionId)) return null;
  const blocks = (slotOf(deck.slotId)?.fields ?? []).filter(({ id }) => deck.picks?.[id] === TAKEN).map(({ id, seconds, figures = 0 }) => ({ id, seconds, figures }));
  return blocks.length === 0 ? null : { slotId: deck.slotId, blocks, pace: tone.optionId as Pace, fresh: call.moves.at(-1) === tone };
}

/** The talk on a track: a cursor runs along its blocks at the chosen pace, each phrase is a soft beat, and the figures that ask for time are marked. */
export function PaceTrack({ call }: { readonly call: CallState }) {
  const { level } = useDesk();
  const talk = useMemo(() => talkOf(level, call), [level, call]);
  return talk === null ? null : <Track key={talk.pace} call={call} {...talk} />;
}

function Track({ call, slotId, blocks, pace, fresh }: { readonly call: CallState; readonly slotId: string; readonly blocks: readonly PaceBlock[]; readonly pace: Pace; readonly fresh: boolean }) {
  const { t, words } = useWords();
  const { entry, say, session } = useDesk();
  const still = useMotion() === 'reduced';
  const paused = usePaused(session);
  const phrases = useMemo(() => phrasesOf(blocks, pace), [blocks, pace]);
  const [at, setAt] = useState<number | null>(fresh ? 0 : null);
  const total = blocks.reduce((sum, { seconds }) => sum + seconds, 0);
  const now = at === null ? undefined : phrases[at];

  useEffect(() => {
    if (now === undefined || at === null) return undefined;
    if (paused) return undefined;
    playSound(now.sound);
    const timer = setTimeout(() => setAt(at + 1 < phrases.length ? at + 1 : null), now.ms);
    return () => clearTimeout(timer);
  }, [at, now, paused, phrases]);

  const w = words.interview.pace;
  const labelOf = (id: string): string => {
    const field = callSheetOf(entry.pack, call.callId).cards[slotId]?.find((one) => one.id === id);
    return field === undefined ? id : say(field.label, call.variantId);
  };
  // Standing still, the cursor is where the block begins.
  const second = now === undefined ? 0 : still ? (phrases.find(({ block }) => block === now.block)?.from ?? 0) : now.to;
  const share = (seconds: number): string => `${((100 * seconds) / total).toFixed(2)}%`;
  return (
    <section className="pace" aria-label={w.heading} data-testid="pace" data-pace={pace} data-playing={now !== undefined}>
      <p className="pace-tone">{w.tones[pace]}</p>
      <div className="pace-track" role="img" aria-label={t('interview.pace.cursor', { n: Math.round(second), of: total })}>
        {blocks.map(({ id, seconds }) => <span key={id} className="pace-block" data-now={now?.block === id} style={{ flexGrow: seconds }}><b className="number">{seconds}</b></span>)}
        {phrases.filter(({ figure }) => figure).map(({ from, to }) => <i key={from} className="pace-figure" style={{ left: share((from + to) / 2) }} />)}
        <i className="pace-cursor" data-on={now !== undefined} style={{ left: share(second), transitionDuration: still || now === undefined ? '0ms' : `${now.ms}ms` }} />
      </div>
      <p className="pace-now" aria-live="off">{now === undefined ? <><i className="pace-figure" aria-hidden="true" />{w.slow}</> : labelOf(now.block)}</p>
      <button type="button" className="pace-key" data-testid="pace-play" onClick={() => setAt(now === undefined ? 0 : null)}>
        {now === undefined ? <Play aria-hidden="true" /> : <Square aria-hidden="true" />}{now === undefined ? w.play : w.stop}
      </button>
    </section>
  );
}
