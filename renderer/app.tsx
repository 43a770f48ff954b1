import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { Desk, Profile } from '../electron/contract/desk.js';
import { TRAINER_START } from '../electron/contract/trainer/channel-names.js';
import { Notices } from './components/notices.js';
import { CORE_SHELF } from './core-shelf.js';
import { practised } from './deck.js';
import { useAppearance } from './hooks/use-appearance.js';
import { useKeys } from './hooks/use-keys.js';
import { useOpening } from './hooks/use-opening.js';
import { usePrepared } from './hooks/use-prepared.js';
import { ProfileProvider, useProfile } from './hooks/use-profile.js';
import { planCode, planOfKey } from '../game/content/free-shift/plan.js';
import { loadOwnPacks, playableLevels, type Library, type LevelEntry, type OpenLevel } from './library.js';
import { packNotices } from './pack-notices.js';
import { startPolicy } from './policy.js';
import { isFirstCall } from './screens/coach/first-call.js';
import { useTutorial } from './screens/coach/use-tutorial.js';
import { paintRoomAhead } from './room-painter.js';
import { openingBefore } from './screens/opening.js';
import { fetchAhead, isHere, SCREENS } from './screens/index.js';
import { resumeShift, startDrill, startShift } from './screens/resume.js';
import { openNotebook, type Notebook } from './notebook.js';
import { asKept } from './screens/shift/use-journal.js';
import type { FinishedShift, RunningShift, Screen } from './screens/screen.js';
import { TitleScreen, type Resumed } from './screens/title-screen.js';
import { StageHost, type StageView } from './stage-host/stage-host.js';
import type { Mode, Replay } from './rules.js';

/** The whole page: the living desk behind, one screen in front. */
export function App({ desk, initial }: { readonly desk: Desk; readonly initial: Profile }) {
  return (
    <ProfileProvider desk={desk} initial={initial}>
      <Game />
    </ProfileProvider>
  );
}

const ShiftCoach = lazy(async () => ({ default: (await import('./screens/coach/shift-coach.js')).ShiftCoach }));
const DebriefCoach = lazy(async () => ({ default: (await import('./screens/coach/debrief-coach.js')).DebriefCoach }));
/** A shift has begun to move: its room stands, its first caller rings, milliseconds. */
const FIRST_MOMENTS_MS = 4000;
const MENU: StageView = { kind: 'menu' };
const OFF: StageView = { kind: 'off' };
const { levels: Levels, briefing: Briefing, shift: Shift, debrief: Debrief, free: Free, log: Log, settings: Settings, opening: Opening, readiness: Readiness, certificate: Certificate, trainer: Trainer, playback: Playback } = SCREENS;

function Game() {
  const { desk, profile, saveInterrupted, addNotice, keepRunning, addCards } = useProfile();
  const [library, setLibrary] = useState<Library>({ packs: [CORE_SHELF] });
  const [screen, setScreen] = useState<Screen>({ kind: 'title' });
  useAppearance();

  useEffect(() => {
    const policy = startPolicy(desk);
    void policy.then(({ notice }) => {
      if (notice !== null) addNotice(notice);
    });
    void loadOwnPacks(desk).then(async (own) => {
      if (own.length === 0) return;
      setLibrary({ packs: [CORE_SHELF, ...own] });
      for (const notice of await packNotices(own, await policy)) addNotice(notice);
    });
  }, [desk, addNotice]);

  const { level: open, screen: fetchCode } = useOpening();

  const show = useCallback((next: Screen) => {
    if (isHere(next.kind)) setScreen(next);
    else void fetchCode(next.kind).then((here) => setScreen((now) => (here ? next : now.kind === 'shift' ? { kind: 'title' } : now)));
  }, [fetchCode]);
  // The first way into a chapter leads past its opening.
  const go = useCallback((next: Screen) => show(openingBefore(next, profile.seen)), [show, profile.seen]);

  // The level is fetched while its briefing is read. One that cannot be opened sends the player back to the way.
  const briefed = screen.kind === 'briefing' ? screen.entry : null;
  useEffect(() => {
    if (briefed === null) return;
    paintRoomAhead(briefed.outline);
    void open(briefed).then((level) => {
      if (level !== null) return;
      void fetchCode('levels').then((here) => setScreen((now) => (now.kind === 'briefing' && now.entry === briefed ? { kind: here ? 'levels' : 'title' } : now)));
    });
  }, [briefed, open, fetchCode]);

  const { runs } = profile;
  const lookBack = useCallback(async (level: OpenLevel): Promise<Notebook | undefined> => (level.level.remembers === undefined ? undefined : openNotebook(level, library, { runs }, desk)), [library, runs, desk]);

  const prepare = usePrepared(briefed, runs, open, lookBack);

  const start = useCallback(async (entry: LevelEntry, mode: Mode) => {
    const prepared = await prepare(entry);
    if (prepared === null) return;
    const shift = startShift(prepared.level, mode, profile, prepared.notebook, prepared.seed);
    setScreen((now) => (now.kind === 'briefing' && now.entry === entry ? { kind: 'shift', shift, resumed: false } : now));
  }, [prepare, profile]);

  const resume = useCallback(async (entry: LevelEntry): Promise<Resumed> => {
    if (profile.interrupted === null) return 'unfit';
    const level = await open(entry);
    if (level === null) return 'unread';
    const shift = resumeShift(level, profile.interrupted.replay, profile.log, await lookBack(level));
    if (shift === null) return 'unfit';
    setScreen((now) => (now.kind === 'title' ? { kind: 'shift', shift, resumed: true } : now));
    return 'resumed';
  }, [open, profile.interrupted, profile.log, lookBack]);

  const finish = useCallback((finished: FinishedShift) => {
    if (finished.rewound !== true && !isFirstCall(finished.entry)) saveInterrupted(null);
    if (finished.drill !== undefined && finished.report.units.some(({ state }) => state.outcome === 'closed')) {
      const { parent, id, key } = finished.drill;
      addCards([practised(key)]);
      parent.session.dispatch({ type: 'day/drill', drill: id, score: Math.round(finished.report.score * 10) / 10 });
      if (parent.rewound !== true) keepRunning(asKept(parent.session.toReplay()));
    }
    go({ kind: 'debrief', finished });
  }, [saveInterrupted, go, addCards, keepRunning]);

  const drill = useCallback(async (parent: RunningShift, drillId: string) => {
    const asked = parent.entry.level.drills?.find(({ id }) => id === drillId);
    const shelf = parent.entry.key.slice(0, parent.entry.key.lastIndexOf('/') + 1);
    const entry = asked === undefined ? undefined : playableLevels(library).find(({ key }) => key === `${shelf}${asked.levelId}`);
    const level = entry === undefined ? null : await open(entry);
    if (asked === undefined || level === null) return;
    setScreen({ kind: 'shift', shift: startDrill(level, asked.callId, drillId, parent, profile.log), resumed: false });
  }, [library, open, profile.log]);
  const onDrill = useCallback((drillId: string) => {
    if (screen.kind === 'shift') void drill(screen.shift, drillId);
  }, [screen, drill]);
  const backTo = useCallback((shift: RunningShift) => setScreen({ kind: 'shift', shift, resumed: false }), []);

  const playFrom = useCallback(async (entry: OpenLevel, replay: Replay) => {
    const shift = resumeShift(entry, replay, profile.log, await lookBack(entry));
    if (shift !== null) setScreen({ kind: 'shift', shift: { ...shift, rewound: true }, resumed: true });
  }, [profile.log, lookBack]);

  const view = useMemo<StageView>(() => {
    const shown = shiftOn(screen);
    if (shown !== null) return { kind: 'shift', session: shown.session, level: shown.entry.level };
    return screen.kind === 'debrief' || screen.kind === 'trainer' ? OFF : MENU;
  }, [screen]);

  const faceOf = useCallback((callId: string) => shiftOn(screen)?.entry.pack.calls[callId]?.face ?? null, [screen]);

  const tutorial = useTutorial(useCallback(async (entry: LevelEntry) => {
    const level = await open(entry);
    if (level !== null) setScreen({ kind: 'shift', shift: startShift(level, 'practice', profile), resumed: false });
  }, [open, profile]));
  const { markSeen } = tutorial;
  const endTutorial = useCallback((next: Screen) => {
    markSeen();
    go(next);
  }, [markSeen, go]);
  const firstLevel = playableLevels(library)[0];

  const toTitle = useCallback(() => setScreen({ kind: 'title' }), []);
  const toLevels = useCallback(() => go({ kind: 'levels' }), [go]);
  /** Back to where the level was chosen: a free shift on its roster, any other on the map. */
  const toRosterOrMap = (entry: LevelEntry): void => {
    const plan = planOfKey(entry.key);
    go(plan === null ? { kind: 'levels' } : { kind: 'free', from: 'title', code: planCode(plan) });
  };
  useEffect(() => {
    // Started as the trainer's desk: that is where one arrives.
    if (window.trainer === undefined || location.hash !== TRAINER_START) return;
    void fetchCode('trainer').then((here) => { if (here) setScreen({ kind: 'trainer' }); });
  }, [fetchCode]);
  const playing = screen.kind === 'shift';
  useEffect(() => {
    // What a debrief draws with is fetched while the shift is played, once its first moments are over.
    if (!playing) return undefined;
    const timer = setTimeout(() => Debrief.fetch().catch(() => undefined), FIRST_MOMENTS_MS);
    return () => clearTimeout(timer);
  }, [playing]);

  const then = screen.kind === 'opening' ? screen.then : null;
  return (
    <>
      <StageHost view={view} faceOf={faceOf} onReady={onStage} />
      <ScreenKeys active={screen.kind !== 'shift' && screen.kind !== 'debrief' && screen.kind !== 'trainer' && screen.kind !== 'playback'} />
      {screen.kind === 'shift' && isFirstCall(screen.shift.entry) && screen.shift.rewound !== true && (
        <Suspense><ShiftCoach key={`coach-${screen.shift.session.setup.seed}`} shift={screen.shift} onSkip={() => endTutorial({ kind: 'title' })} /></Suspense>
      )}
      {screen.kind === 'debrief' && isFirstCall(screen.finished.entry) && screen.finished.rewound !== true && (
        <Suspense><DebriefCoach finished={screen.finished} onSkip={() => endTutorial({ kind: 'title' })} onFirstLevel={firstLevel === undefined ? null : () => endTutorial({ kind: 'briefing', entry: firstLevel, mode: 'practice' })} /></Suspense>
      )}
      {screen.kind === 'title' && <TitleScreen library={library} tutorial={tutorial} onGo={go} onResume={resume} />}
      {screen.kind === 'levels' && <Levels.Screen library={library} onGo={go} />}
      {screen.kind === 'opening' && (
        <Opening.Screen key={screen.chapter} chapter={screen.chapter} onGo={then === null ? null : () => show({ kind: 'briefing', ...then })} onBack={toLevels} />
      )}
      {screen.kind === 'readiness' && <Readiness.Screen library={library} onGo={go} onBack={screen.from === 'title' ? toTitle : toLevels} />}
      {screen.kind === 'certificate' && <Certificate.Screen library={library} onBack={screen.from === 'readiness' ? () => go({ kind: 'readiness', from: 'levels' }) : toLevels} />}
      {screen.kind === 'briefing' && (
        <Briefing.Screen library={library} entry={screen.entry} mode={screen.mode} onMode={(mode) => setScreen({ ...screen, mode })} onBack={() => toRosterOrMap(screen.entry)} onStart={() => void start(screen.entry, screen.mode)} />
      )}
      {screen.kind === 'shift' && <Shift.Screen key={screen.shift.session.setup.seed} shift={screen.shift} resumed={screen.resumed} onLeave={screen.shift.drill !== undefined ? () => backTo(screen.shift.drill?.parent ?? screen.shift) : isFirstCall(screen.shift.entry) ? () => endTutorial({ kind: 'title' }) : toTitle} onFinished={finish} onDrill={onDrill} />}
      {screen.kind === 'debrief' && (
        <Debrief.Screen {...screen.finished} onPlayFrom={(replay) => void playFrom(screen.finished.entry, replay)} onAgain={() => (screen.finished.drill !== undefined ? void drill(screen.finished.drill.parent, screen.finished.drill.id) : isFirstCall(screen.finished.entry) ? tutorial.start() : go({ kind: 'briefing', entry: screen.finished.entry, mode: screen.finished.replay.mode }))} onClose={() => (screen.finished.drill !== undefined ? backTo(screen.finished.drill.parent) : isFirstCall(screen.finished.entry) ? endTutorial({ kind: 'levels' }) : go(planOfKey(screen.finished.entry.key) === null ? { kind: 'levels' } : { kind: 'free', from: 'title' }))} onCertificate={() => go({ kind: 'certificate', from: 'levels' })} />
      )}
      {screen.kind === 'free' && <Free.Screen key={screen.code ?? ''} library={library} code={screen.code ?? null} onGo={go} onBack={screen.from === 'title' ? toTitle : toLevels} />}
      {screen.kind === 'log' && <Log.Screen library={library} onClose={toTitle} />}
      {screen.kind === 'settings' && <Settings.Screen onClose={toTitle} onTrainer={(at) => go({ kind: 'trainer', at: { kind: at } })} />}
      {screen.kind === 'trainer' && window.trainer !== undefined && <Trainer.Screen trainer={window.trainer} library={library} at={screen.at} onWatch={(watched, back) => show({ kind: 'playback', watched, back })} onClose={toTitle} />}
      {screen.kind === 'playback' && <Playback.Screen watched={screen.watched} onClose={() => show({ kind: 'trainer', at: screen.back })} />}
      <Notices />
    </>
  );
}

/** The shift that the picture behind the screen shows: one that is played, or a recording of one. */
function shiftOn(screen: Screen): RunningShift | null {
  return screen.kind === 'shift' ? screen.shift : screen.kind === 'playback' ? screen.watched.shift : null;
}

/** When the picture stands, the title has long been there: time for what comes next. */
function onStage(): void {
  void fetchAhead();
}

/** Space and Esc on the menus. */
function ScreenKeys({ active }: { readonly active: boolean }) {
  useKeys(active);
  return null;
}
