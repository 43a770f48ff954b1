import { useCallback, useEffect, useMemo, useRef } from 'react';
import { PhoneCall } from 'lucide-react';
import { runReplay } from '../../../game/session/index.js';
import { useMotion } from '../../hooks/use-motion.js';
import { useWords } from '../../i18n/index.js';
import type { FinishedShift } from '../screen.js';
import { CoachBubble } from './coach-bubble.js';
import { callToOpen, debriefCue, type DebriefView } from './coach-steps.js';
import { usePage } from './use-page.js';
import { useReadings } from './use-readings.js';

const START: DebriefView = { callId: null, better: false, rewound: false };

/** The coach beside the debrief of the tutorial, and the way from there into the first level. */
export function DebriefCoach({ finished, onSkip, onFirstLevel }: { readonly finished: FinishedShift; readonly onSkip: () => void; readonly onFirstLevel: (() => void) | null }) {
  const { words } = useWords();
  const { entry, replay } = finished;
  const [read, onRead] = useReadings();
  const rewound = useRef(false);
  const look = useCallback((): DebriefView => {
    if (document.querySelector('.rewind') !== null) rewound.current = true;
    const tab = document.querySelector('.unit-tab[data-state="active"]')?.getAttribute('data-testid') ?? null;
    return { callId: tab?.replace(/^tab-/, '') ?? null, better: document.querySelector('.choices-card .choice-better') !== null, rewound: rewound.current };
  }, []);
  const view = usePage(look) ?? START;
  const suggested = useMemo(() => callToOpen(runReplay(entry.level, replay).state), [entry.level, replay]);
  const cue = useMemo(() => debriefCue(view, suggested, read), [view, suggested, read]);
  useInSight(cue.target);
  return (
    <CoachBubble cue={cue} onPaper onRead={onRead} onSkip={onSkip}>
      {cue.step === 'done' ? (
        <>
          {onFirstLevel !== null && <button type="button" className="button lamp" data-key="space" data-testid="coach-first-level" onClick={onFirstLevel}><PhoneCall aria-hidden="true" />{words.coach.firstLevel}</button>}
          <button type="button" className="coach-skip" data-key="escape" data-testid="coach-title" onClick={onSkip}>{words.coach.toTitle}<kbd>{words.shift.key.escape}</kbd></button>
        </>
      ) : undefined}
    </CoachBubble>
  );
}

/** Brings what the coach points at into sight, once, as soon as it is there. */
function useInSight(target: readonly string[]): void {
  const motion = useMotion();
  const selectors = target.join('\n');
  useEffect(() => {
    const frame = requestAnimationFrame(() => {
      const found = selectors.split('\n').filter((each) => each !== '').map((each) => document.querySelector(each)).find((each) => each !== null);
      // What is taller than the page shows its beginning.
      const tall = found != null && found.getBoundingClientRect().height > innerHeight / 2;
      found?.scrollIntoView({ block: tall ? 'start' : 'center', behavior: motion === 'reduced' ? 'instant' : 'smooth' });
    });
    return () => cancelAnimationFrame(frame);
  }, [selectors, motion]);
}
