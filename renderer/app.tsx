import { lazy, Suspense, useCallback, useEffect, useMemo, useState } from 'react';
import type { Desk, Profile } from '../electron/contract/desk.js';
import { Notices } from './components/notices.js';
import { CORE_SHELF } from './core-shelf.js';
import { useKeys } from './hooks/use-keys.js';
import { useMotion } from './hooks/use-motion.js';
import { useOpening } from './hooks/use-opening.js';
import { ProfileProvider, useProfile } from './hooks/use-profile.js';
import { setLanguage, systemLanguage } from './i18n/index.js';
import { planCode, planOfKey } from '../game/content/free-shift/plan.js';
import { loadOwnPacks, playableLevels, type Library, type LevelEntry, type OpenLevel } from './library.js';
import { isFirstCall } from './screens/coach/first-call.js';
import { useTutorial } from './screens/coach/use-tutorial.js';
import { openingBefore } from './screens/opening.js';
import { fetchAhead, isHere, SCREENS } from './screens/index.js';
import { resumeShift, startShift } from './screens/resume.js';
import type { FinishedShift, Screen } from './screens/screen.js';
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
const MENU: StageView = { kind: 'menu' };
const OFF: StageView = { kind: 'off' };
const { levels: Levels, briefing: Briefing, shift: Shift, debrief: Debrief, free: Free, log: Log, settings: Settings, opening: Opening, readiness: Readiness, certificate: Certificate } = SCREENS;

function Game() {
  const { desk, profile, saveInterrupted } = useProfile();
  const [library, setLibrary] = useState<Library>({ packs: [CORE_SHELF] });
  const [screen, setScreen] = useState<Screen>({ kind: 'title' });
  useAppearance();

  useEffect(() => {
    void loadOwnPacks(desk).then((own) => {
      if (own.length > 0) setLibrary({ packs: [CORE_SHELF, ...own] });
    });
  }, [desk]);

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
    void open(briefed).then((level) => {
      if (level !== null) return;
      void fetchCode('levels').then((here) => setScreen((now) => (now.kind === 'briefing' && now.entry === briefed ? { kind: here ? 'levels' : 'title' } : now)));
    });
  }, [briefed, open, fetchCode]);

  const start = useCallback(async (entry: LevelEntry, mode: Mode) => {
    const level = await open(entry);
    if (level === null) return;
    const shift = startShift(level, mode, profile);
    setScreen((now) => (now.kind === 'briefing' && now.entry === entry ? { kind: 'shift', shift, resumed: false } : now));
  }, [open, profile]);

  const resume = useCallback(async (entry: LevelEntry): Promise<Resumed> => {
    if (profile.interrupted === null) return 'unfit';
    const level = await open(entry);
    if (level === null) return 'unread';
    const shift = resumeShift(level, profile.interrupted.replay, profile.log);
    if (shift === null) return 'unfit';
    setScreen((now) => (now.kind === 'title' ? { kind: 'shift', shift, resumed: true } : now));
    return 'resumed';
  }, [open, profile.interrupted, profile.log]);

  const finish = useCallback((finished: FinishedShift) => {
    if (finished.rewound !== true && !isFirstCall(finished.entry)) saveInterrupted(null);
    go({ kind: 'debrief', finished });
  }, [saveInterrupted, go]);

  const playFrom = useCallback((entry: OpenLevel, replay: Replay) => {
    const shift = resumeShift(entry, replay, profile.log);
    if (shift !== null) setScreen({ kind: 'shift', shift: { ...shift, rewound: true }, resumed: true });
  }, [profile.log]);

  const view = useMemo<StageView>(() => {
    if (screen.kind === 'shift') return { kind: 'shift', session: screen.shift.session, level: screen.shift.entry.level };
    return screen.kind === 'debrief' ? OFF : MENU;
  }, [screen]);

  const faceOf = useCallback((callId: string) => (screen.kind === 'shift' ? (screen.shift.entry.pack.calls[callId]?.face ?? null) : null), [screen]);

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
  const playing = screen.kind === 'shift';
  useEffect(() => {
    // What a debrief draws with is fetched while the shift is played.
    if (playing) Debrief.fetch().catch(() => undefined);
  }, [playing]);

  const then = screen.kind === 'opening' ? screen.then : null;
  return (
    <>
      <StageHost view={view} faceOf={faceOf} onReady={onStage} />
      <ScreenKeys active={screen.kind !== 'shift' && screen.kind !== 'debrief'} />
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
        <Briefing.Screen entry={screen.entry} mode={screen.mode} onMode={(mode) => setScreen({ ...screen, mode })} onBack={() => toRosterOrMap(screen.entry)} onStart={() => void start(screen.entry, screen.mode)} />
      )}
      {screen.kind === 'shift' && <Shift.Screen key={screen.shift.session.setup.seed} shift={screen.shift} resumed={screen.resumed} onLeave={isFirstCall(screen.shift.entry) ? () => endTutorial({ kind: 'title' }) : toTitle} onFinished={finish} />}
      {screen.kind === 'debrief' && (
        <Debrief.Screen {...screen.finished} onPlayFrom={(replay) => playFrom(screen.finished.entry, replay)} onAgain={() => (isFirstCall(screen.finished.entry) ? tutorial.start() : go({ kind: 'briefing', entry: screen.finished.entry, mode: screen.finished.replay.mode }))} onClose={() => (isFirstCall(screen.finished.entry) ? endTutorial({ kind: 'levels' }) : go(planOfKey(screen.finished.entry.key) === null ? { kind: 'levels' } : { kind: 'free', from: 'title' }))} onCertificate={() => go({ kind: 'certificate', from: 'levels' })} />
      )}
      {screen.kind === 'free' && <Free.Screen key={screen.code ?? ''} library={library} code={screen.code ?? null} onGo={go} onBack={screen.from === 'title' ? toTitle : toLevels} />}
      {screen.kind === 'log' && <Log.Screen library={library} onClose={toTitle} />}
      {screen.kind === 'settings' && <Settings.Screen onClose={toTitle} />}
      <Notices />
    </>
  );
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

/** Puts language, text size and motion on the page itself. */
function useAppearance(): void {
  const { settings } = useProfile().profile;
  const motion = useMotion();
  useEffect(() => {
    setLanguage(settings.language === 'system' ? systemLanguage() : settings.language);
    document.documentElement.style.setProperty('--text-scale', String(settings.textScale));
    document.documentElement.dataset['motion'] = motion;
  }, [settings.language, settings.textScale, motion]);
}
