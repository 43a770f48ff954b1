import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { useOpening } from '../hooks/use-opening.js';
import { useProfile } from '../hooks/use-profile.js';
import type { Library, LevelEntry, OpenLevel } from '../library.js';
import { openNotebook, type Notebook } from '../notebook.js';
import { paintRoomAhead } from '../room-painter.js';
import type { Mode } from '../rules.js';
import { SCREENS } from '../screens/index.js';
import { levelOfReplay, resumeShift, startShift } from '../screens/resume.js';
import type { FinishedShift, RunningShift } from '../screens/screen.js';
import { ContentNoteScreen } from './content-note.js';
import { EndScreen } from './end-screen.js';
import { EXAM_OVER, maySit, type ExamSeat } from './exam.js';
import { IdleDialog } from './idle-dialog.js';
import { LevelSet } from './level-set.js';
import { useStation } from './station-context.js';
import type { StationRuns } from './station-run.js';
import { useIdle } from './use-idle.js';
import { useSpeaking } from './use-speaking.js';

type Page =
  | { readonly kind: 'levels' }
  | { readonly kind: 'note'; readonly entry: LevelEntry; readonly exam: ExamSeat | null }
  | { readonly kind: 'briefing'; readonly entry: LevelEntry; readonly mode: Mode; readonly exam: ExamSeat | null }
  | { readonly kind: 'shift'; readonly shift: RunningShift; readonly resumed: boolean }
  | { readonly kind: 'end'; readonly finished: FinishedShift; readonly sat: boolean }
  | { readonly kind: 'debrief'; readonly finished: FinishedShift };

/** Somebody sits at the station: from the levels on offer to the end screen, until they sign out or are gone. */
export function Seat({ library, runs, held, onShown, onDark }: {
  readonly library: Library;
  readonly runs: StationRuns;
  /** The trainer's page is open; no time passes. */
  readonly held: boolean;
  readonly onShown: (shift: RunningShift | null) => void;
  /** The stage need not be drawn. */
  readonly onDark: (dark: boolean) => void;
}) {
  const { desk, profile, saveInterrupted, addNotice } = useProfile();
  const { station, view, refresh } = useStation();
  const { level: open, screen: fetchScreen } = useOpening();
  const [page, setPage] = useState<Page>({ kind: 'levels' });
  /** A shift that was left and can still go on. */
  const parked = useRef<RunningShift | null>(null);
  const leaving = useRef(false);
  const { interrupted } = profile;
  const openRun = view.seated?.run ?? null;
  const unfinished = useMemo(() => (interrupted === null ? null : levelOfReplay(library, interrupted.replay)), [interrupted, library]);

  const shift = page.kind === 'shift' ? page.shift : null;
  useEffect(() => onShown(shift), [shift, onShown]);
  // What is on offer changes under it: an attempt that has begun is used up, and the trainer closes an exam.
  useEffect(() => {
    if (page.kind === 'levels') refresh();
  }, [page.kind, refresh]);
  useEffect(() => onDark(page.kind === 'debrief'), [page.kind, onDark]);

  const { runs: past } = profile;
  const lookBack = useCallback(async (level: OpenLevel): Promise<Notebook | undefined> => (level.level.remembers === undefined ? undefined : openNotebook(level, library, { runs: past }, desk)), [library, past, desk]);

  const kept = useCallback(async (): Promise<RunningShift | null> => {
    if (parked.current !== null) return parked.current;
    if (interrupted === null || unfinished === null) return null;
    const level = await open(unfinished);
    const again = level === null ? null : resumeShift(level, interrupted.replay, profile.log, await lookBack(level));
    return again && { ...again, examId: openRun?.examId ?? undefined };
  }, [interrupted, unfinished, open, profile.log, lookBack, openRun]);

  /** Files what was begun and not ended, with what was earned so far. */
  const leaveEarly = useCallback(async (): Promise<void> => {
    const open = shift ?? (await kept());
    parked.current = null;
    if (open !== null && open.session.getState().phase !== 'over') await runs.leaveEarly(open);
    saveInterrupted(null);
    refresh();
  }, [shift, kept, runs, saveInterrupted, refresh]);

  const signOut = useCallback(async (why: 'signed-out' | 'idle'): Promise<void> => {
    if (leaving.current) return;
    leaving.current = true;
    await leaveEarly().catch((error: unknown) => console.error('The shift could not be filed as left early.', error));
    await station.signOut(why);
  }, [leaveEarly, station]);
  const out = useCallback(() => void signOut('signed-out'), [signOut]);

  const brief = useCallback((entry: LevelEntry, exam: ExamSeat | null) => {
    paintRoomAhead(entry.outline);
    void Promise.all([open(entry), fetchScreen('briefing')]).then(([level, here]) => {
      if (level !== null && here) setPage({ kind: 'briefing', entry, mode: exam === null ? 'practice' : 'exam', exam });
    });
  }, [open, fetchScreen]);
  const choose = useCallback((entry: LevelEntry, exam: ExamSeat | null) => {
    if (entry.outline.contentNote === null) brief(entry, exam);
    else setPage({ kind: 'note', entry, exam });
  }, [brief]);

  const start = useCallback(async (entry: LevelEntry, mode: Mode, exam: ExamSeat | null) => {
    if (exam !== null && !maySit(await station.view(), entry.key, exam)) {
      addNotice(EXAM_OVER);
      return setPage({ kind: 'levels' });
    }
    if (interrupted !== null) await leaveEarly();
    const level = await open(entry);
    if (level === null) return setPage({ kind: 'levels' });
    const next = startShift(level, mode, profile, await lookBack(level), exam?.seed);
    setPage({ kind: 'shift', shift: { ...next, examId: exam?.examId }, resumed: false });
  }, [interrupted, leaveEarly, open, profile, lookBack, station, addNotice]);

  const resume = useCallback(async () => {
    const next = await kept();
    parked.current = null;
    if (next === null) return leaveEarly();
    next.session.setPaused(false);
    setPage({ kind: 'shift', shift: next, resumed: true });
  }, [kept, leaveEarly]);

  const sat = shift?.examId !== undefined;
  const finish = useCallback((finished: FinishedShift) => {
    saveInterrupted(null);
    setPage({ kind: 'end', finished, sat });
    refresh();
  }, [saveInterrupted, sat, refresh]);
  const toLevels = useCallback(() => setPage({ kind: 'levels' }), []);
  const look = useCallback((finished: FinishedShift) => {
    void fetchScreen('debrief').then((here) => {
      if (here) setPage({ kind: 'debrief', finished });
    });
  }, [fetchScreen]);

  const speaking = useSpeaking(shift);
  const suspended = useCallback(() => held || speaking(), [held, speaking]);
  const { idleSeconds, countdownSeconds } = view.face;
  const idle = useIdle({ active: true, idleSeconds, countdownSeconds, suspended, onGone: useCallback(() => void signOut('idle'), [signOut]) });
  const asking = idle.left !== null;
  useEffect(() => {
    if (!asking || shift === null || shift.session.isPaused()) return undefined;
    shift.session.setPaused(true);
    return () => shift.session.setPaused(false);
  }, [asking, shift]);

  return (
    <>
      {page.kind === 'levels' && <LevelSet library={library} unfinished={unfinished} onChoose={choose} onResume={() => void resume()} onDiscard={() => void leaveEarly()} onSignOut={out} />}
      {page.kind === 'note' && <ContentNoteScreen entry={page.entry} onGo={() => brief(page.entry, page.exam)} onDecline={toLevels} />}
      {page.kind === 'briefing' && <SCREENS.briefing.Screen library={library} entry={page.entry} mode={page.mode} onMode={page.exam === null ? (mode) => setPage({ ...page, mode }) : null} onBack={toLevels} onStart={() => void start(page.entry, page.mode, page.exam)} />}
      {page.kind === 'shift' && <SCREENS.shift.Screen key={page.shift.session.setup.seed} shift={page.shift} resumed={page.resumed} onLeave={() => { parked.current = page.shift; toLevels(); }} onFinished={finish} />}
      {page.kind === 'end' && <EndScreen finished={page.finished} filed={runs.filed()} onNext={toLevels} onLook={page.sat ? null : () => look(page.finished)} onSignOut={out} />}
      {page.kind === 'debrief' && <SCREENS.debrief.Screen {...page.finished} onAgain={() => choose(page.finished.entry, null)} onClose={() => setPage({ kind: 'end', finished: page.finished, sat: false })} />}
      {idle.left !== null && <IdleDialog left={idle.left} onStay={idle.stay} onSignOut={out} />}
    </>
  );
}
