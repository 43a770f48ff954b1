import { useEffect, useRef, type ReactNode } from 'react';
import { useWords } from '../../i18n/index.js';
import { fill } from '../debrief/fill.js';
import type { Cue } from './coach-steps.js';
import { RING, useSeat, type Seated } from './use-seat.js';
import './coach.css';

/** The coach's few words: a lamp ring around the control, a thread to it, and the way out, always in sight. */
export function CoachBubble({ cue, onPaper = false, onRead, onSkip, children }: {
  readonly cue: Cue | null;
  /** The screen behind is paper, so that the bubble is night. */
  readonly onPaper?: boolean;
  /** "Got it", for words that only have to be read. */
  readonly onRead: (reading: string) => void;
  readonly onSkip: () => void;
  /** Where to go from here, instead of the way out. */
  readonly children?: ReactNode;
}) {
  const { words } = useWords();
  const bubble = useRef<HTMLDivElement>(null);
  const seated = useSeat(cue, bubble);
  const text = cue === null ? '' : fill(words.coach.steps[cue.step], { ...cue.figures, tool: cue.tool === null ? '' : words.tools[cue.tool] });
  const free = cue === null || cue.target.length === 0;
  const at = free || seated?.bubble == null ? undefined : { left: seated.bubble.x, top: seated.bubble.y };
  const shown = cue !== null && seated !== null && (free || at !== undefined);
  const asks = !shown ? '' : (cue.reading ?? (children == null ? '' : cue.step));
  useEffect(() => {
    // Whoever uses the keyboard answers with the very next key, also where a button was pressed before.
    if (asks !== '') bubble.current?.querySelector<HTMLElement>('.button')?.focus({ preventScroll: true });
  }, [asks]);
  return (
    <aside className="coach" aria-label={words.coach.label} data-step={cue?.step} data-paper={onPaper} data-shown={shown}>
      {shown && !free && <Pointer seated={seated} />}
      <div ref={bubble} className="coach-bubble" data-free={free} style={at} inert={!shown}>
        <p className="coach-text" role="status" aria-live="polite">{text}</p>
        {cue?.reading != null && <button type="button" className="button lamp coach-read" data-key="space" data-testid="coach-read" onClick={() => onRead(cue.reading ?? '')}>{words.coach.read}<kbd>{words.shift.key.space}</kbd></button>}
        {children ?? <button type="button" className="coach-skip" data-key="escape" data-testid="coach-skip" onClick={onSkip}>{words.coach.skip}<kbd>{words.shift.key.escape}</kbd></button>}
      </div>
    </aside>
  );
}

function Pointer({ seated: { target, thread } }: { readonly seated: Seated }) {
  if (target === null) return null;
  const out = `calc(${RING} * var(--u))`;
  return (
    <>
      <i className="coach-ring" aria-hidden="true" style={{ left: `calc(${target.x}px - ${out})`, top: `calc(${target.y}px - ${out})`, width: `calc(${target.width}px + 2 * ${out})`, height: `calc(${target.height}px + 2 * ${out})` }} />
      {thread !== null && (
        <svg className="coach-thread" aria-hidden="true">
          <line x1={thread[0].x} y1={thread[0].y} x2={thread[1].x} y2={thread[1].y} />
          <circle cx={thread[1].x} cy={thread[1].y} />
        </svg>
      )}
    </>
  );
}
