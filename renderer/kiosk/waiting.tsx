import { useCallback, useEffect, useRef, useState } from 'react';
import { useOpening } from '../hooks/use-opening.js';
import { useProfile } from '../hooks/use-profile.js';
import type { Library } from '../library.js';
import { startShift } from '../screens/resume.js';
import type { RunningShift } from '../screens/screen.js';
import { Attract, demoLevel } from './attract.js';
import { offeredLevels } from './level-set.js';
import { SignInScreen } from './sign-in.js';
import { useStation } from './station-context.js';
import { useIdle } from './use-idle.js';

/** Seconds without a touch until the sign-in page gives way to the demonstration again. */
const BACK_SECONDS = 40;
const never = (): boolean => false;

/** Nobody has signed in: the demonstration, and behind the first touch the sign-in page. */
export function Waiting({ library, held, onShown }: { readonly library: Library; readonly held: boolean; readonly onShown: (shift: RunningShift | null) => void }) {
  const { profile, changeSettings } = useProfile();
  const { view } = useStation();
  const { level: open } = useOpening();
  const [page, setPage] = useState<'attract' | 'sign-in'>('attract');
  const [demo, setDemo] = useState<RunningShift | null>(null);
  const [round, setRound] = useState(0);
  const start = useRef(profile);

  useEffect(() => {
    let gone = false;
    const entry = demoLevel(offeredLevels(library, view.face.levels));
    if (entry === undefined) return undefined;
    void open(entry).then((level) => {
      // It counts as a rewound shift: nothing of it is kept anywhere.
      if (!gone && level !== null) setDemo({ ...startShift(level, 'practice', start.current), rewound: true });
    });
    return () => void (gone = true);
  }, [library, open, view.face.levels, round]);

  const attract = page === 'attract';
  useEffect(() => onShown(attract ? demo : null), [attract, demo, onShown]);
  const again = useCallback(() => setRound((now) => now + 1), []);
  const back = useCallback(() => {
    setPage('attract');
    changeSettings({ language: view.face.language });
    again();
  }, [again, changeSettings, view.face.language]);
  const touch = useCallback(() => {
    if (!held) setPage('sign-in');
  }, [held]);
  useIdle({ active: !attract && !held, idleSeconds: Math.min(BACK_SECONDS, view.face.idleSeconds), countdownSeconds: 0.1, suspended: never, onGone: back });

  return attract ? <Attract shift={demo} onTouch={touch} onOver={again} /> : <SignInScreen onBack={back} />;
}
