import { useCallback, useEffect, useRef } from 'react';
import type { Session } from '../../game/session/index.js';
import { lineOf } from '../library.js';
import type { RunningShift } from '../screens/screen.js';

/** Characters that are heard in a second: spoken Chinese, unhurried. English has about three letters to one of these. */
const ZH_PER_SECOND = 4.5;

/**
 * Whether the caller is speaking: from the moment a line of theirs appears, as long as saying it aloud takes. The lines are read and
 * not heard, so the time is that of its Chinese text.
 */
export function useSpeaking(shift: RunningShift | null): () => boolean {
  const until = useRef(0);
  useEffect(() => {
    until.current = 0;
    if (shift === null) return undefined;
    const { session, entry } = shift;
    const heard = heardLines(session, (lineId, variant) => {
      const seconds = lineOf(entry.pack, lineId, 'zh', variant).length / ZH_PER_SECOND;
      until.current = performance.now() + seconds * 1000;
    });
    return heard;
  }, [shift]);
  return useCallback(() => performance.now() < until.current, []);
}

/** Calls back with each new line of the caller. */
function heardLines(session: Session, onLine: (lineId: string, variant: string | undefined) => void): () => void {
  let last: string | null = null;
  const look = (): void => {
    const { call } = session.getState();
    const now = call?.heardLineId == null ? null : `${call.callId}/${call.moves.length}/${call.heardLineId}`;
    if (now === last) return;
    last = now;
    if (call?.heardLineId != null) onLine(call.heardLineId, call.variantId);
  };
  look();
  return session.subscribe(look);
}
