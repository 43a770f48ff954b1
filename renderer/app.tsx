import { useCallback, useEffect, useMemo, useState } from 'react';
import { corePack } from 'virtual:core-pack';
import type { Desk, Profile } from '../electron/contract/desk.js';
import { Notices } from './components/notices.js';
import { useKeys } from './hooks/use-keys.js';
import { useMotion } from './hooks/use-motion.js';
import { ProfileProvider, useProfile } from './hooks/use-profile.js';
import { setLanguage, systemLanguage } from './i18n/index.js';
import { loadOwnPacks, playableLevels, shelve, type Library, type LevelEntry } from './library.js';
import { BriefingScreen } from './screens/briefing-screen.js';
import { DebriefScreen } from './screens/debrief/index.js';
import { LevelSelectScreen } from './screens/level-select-screen.js';
import { CertificateScreen } from './screens/readiness/certificate-screen.js';
import { LogScreen } from './screens/log-screen.js';
import { OpeningScreen } from './screens/opening-screen.js';
import { openingBefore } from './screens/opening.js';
import { ReadinessScreen } from './screens/readiness/readiness-screen.js';
import { resumeShift, startShift } from './screens/resume.js';
import type { FinishedShift, Screen } from './screens/screen.js';
import { SettingsScreen } from './screens/settings-screen.js';
import { ShiftScreen } from './screens/shift/shift-screen.js';
import { TitleScreen } from './screens/title-screen.js';
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

const CORE = shelve(corePack, 'core');
const MENU: StageView = { kind: 'menu' };
const OFF: StageView = { kind: 'off' };

function Game() {
  const { desk, profile, saveInterrupted } = useProfile();
  const [library, setLibrary] = useState<Library>({ packs: [CORE] });
  const [screen, setScreen] = useState<Screen>({ kind: 'title' });
  useAppearance();

  useEffect(() => {
    void loadOwnPacks(desk).then((own) => {
      if (own.length > 0) setLibrary({ packs: [CORE, ...own] });
    });
  }, [desk]);

  const start = useCallback((entry: LevelEntry, mode: Mode) => {
    setScreen({ kind: 'shift', shift: { session: startShift(entry, mode, profile.log.length, profile.settings.candidate), entry }, resumed: false });
  }, [profile.log.length, profile.settings.candidate]);

  const resume = useCallback((entry: LevelEntry): boolean => {
    const session = profile.interrupted === null ? null : resumeShift(entry, profile.interrupted.replay);
    if (session === null) return false;
    setScreen({ kind: 'shift', shift: { session, entry }, resumed: true });
    return true;
  }, [profile.interrupted]);

  const finish = useCallback((finished: FinishedShift) => {
    if (finished.rewound !== true) saveInterrupted(null);
    setScreen({ kind: 'debrief', finished });
  }, [saveInterrupted]);

  const playFrom = useCallback((entry: LevelEntry, replay: Replay) => {
    const session = resumeShift(entry, replay);
    if (session !== null) setScreen({ kind: 'shift', shift: { session, entry, rewound: true }, resumed: true });
  }, []);

  const view = useMemo<StageView>(() => {
    if (screen.kind === 'shift') return { kind: 'shift', session: screen.shift.session, level: screen.shift.entry.level };
    return screen.kind === 'debrief' ? OFF : MENU;
  }, [screen]);

  const sheetOf = useCallback((callId: string) => {
    const played = screen.kind === 'shift' ? screen.shift.entry.pack : null;
    const packs = [...(played === null ? [] : [played]), ...playableLevels(library).map((entry) => entry.pack)];
    return packs.find((pack) => pack.pack.calls[callId] !== undefined)?.pack.calls[callId] ?? null;
  }, [screen, library]);

  // The first way into a chapter leads past its opening.
  const go = useCallback((next: Screen) => setScreen(openingBefore(next, profile.seen)), [profile.seen]);
  const toTitle = useCallback(() => setScreen({ kind: 'title' }), []);
  const toLevels = useCallback(() => setScreen({ kind: 'levels' }), []);

  const then = screen.kind === 'opening' ? screen.then : null;
  return (
    <>
      <StageHost view={view} sheetOf={sheetOf} />
      <ScreenKeys active={screen.kind !== 'shift' && screen.kind !== 'debrief'} />
      {screen.kind === 'title' && <TitleScreen library={library} onGo={go} onResume={resume} />}
      {screen.kind === 'levels' && <LevelSelectScreen library={library} onGo={go} />}
      {screen.kind === 'opening' && (
        <OpeningScreen key={screen.chapter} chapter={screen.chapter} onGo={then === null ? null : () => setScreen({ kind: 'briefing', ...then })} onBack={toLevels} />
      )}
      {screen.kind === 'readiness' && <ReadinessScreen library={library} onGo={go} onBack={screen.from === 'title' ? toTitle : toLevels} />}
      {screen.kind === 'certificate' && <CertificateScreen library={library} onBack={screen.from === 'readiness' ? () => setScreen({ kind: 'readiness', from: 'levels' }) : toLevels} />}
      {screen.kind === 'briefing' && (
        <BriefingScreen entry={screen.entry} mode={screen.mode} onMode={(mode) => setScreen({ ...screen, mode })} onBack={toLevels} onStart={() => start(screen.entry, screen.mode)} />
      )}
      {screen.kind === 'shift' && <ShiftScreen key={screen.shift.session.setup.seed} shift={screen.shift} resumed={screen.resumed} onLeave={toTitle} onFinished={finish} />}
      {screen.kind === 'debrief' && (
        <DebriefScreen {...screen.finished} onPlayFrom={(replay) => playFrom(screen.finished.entry, replay)} onAgain={() => setScreen({ kind: 'briefing', entry: screen.finished.entry, mode: screen.finished.replay.mode })} onClose={toLevels} onCertificate={() => setScreen({ kind: 'certificate', from: 'levels' })} />
      )}
      {screen.kind === 'log' && <LogScreen onClose={toTitle} />}
      {screen.kind === 'settings' && <SettingsScreen onClose={toTitle} />}
      <Notices />
    </>
  );
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
