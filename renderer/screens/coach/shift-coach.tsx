import { useMemo } from 'react';
import { useShift } from '../../hooks/use-session.js';
import type { RunningShift } from '../screen.js';
import { CoachBubble } from './coach-bubble.js';
import { shiftCue } from './coach-steps.js';
import { useReadings } from './use-readings.js';

/** The coach beside a running shift of the tutorial: follows its state and never holds it up. */
export function ShiftCoach({ shift, onSkip }: { readonly shift: RunningShift; readonly onSkip: () => void }) {
  const { session, entry } = shift;
  const [read, onRead] = useReadings();
  const state = useShift(session, (now) => now);
  const cue = useMemo(() => shiftCue(entry.level, state, read), [entry.level, state, read]);
  return <CoachBubble cue={cue} onRead={onRead} onSkip={onSkip} />;
}
