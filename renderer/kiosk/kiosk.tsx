import { useCallback, useEffect, useMemo, useState } from 'react';
import { Notices } from '../components/notices.js';
import { CORE_SHELF } from '../core-shelf.js';
import { useAppearance } from '../hooks/use-appearance.js';
import { useKeys } from '../hooks/use-keys.js';
import { useProfile } from '../hooks/use-profile.js';
import { loadOwnPacks, type Library } from '../library.js';
import { startPolicy } from '../policy.js';
import { fetchAhead } from '../screens/index.js';
import { StageHost, type StageView } from '../stage-host/stage-host.js';
import type { RunningShift } from '../screens/screen.js';
import { Seat } from './seat.js';
import { SetPinScreen } from './set-pin-screen.js';
import { useStation } from './station-context.js';
import type { StationRuns } from './station-run.js';
import { TrainerDoor } from './trainer-door.js';
import { useCorner } from './use-corner.js';
import { Waiting } from './waiting.js';

const MENU: StageView = { kind: 'menu' };

/** A station: waiting for somebody, or somebody sits at it. The corner leads to the trainer's page from everywhere. */
export function Kiosk({ runs }: { readonly runs: StationRuns }) {
  const { desk, addNotice } = useProfile();
  const { view } = useStation();
  const [library, setLibrary] = useState<Library>({ packs: [CORE_SHELF] });
  const [pinned, setPinned] = useState(view.pin !== 'unset');
  const [door, setDoor] = useState(false);
  const [shown, setShown] = useState<RunningShift | null>(null);
  const [dark, setDark] = useState(false);
  useAppearance();
  useKeys(!door && shown === null);
  useCorner(useCallback(() => setDoor(true), []));

  useEffect(() => {
    void loadOwnPacks(desk).then((own) => {
      if (own.length > 0) setLibrary({ packs: [CORE_SHELF, ...own] });
    });
    void startPolicy(desk).then(({ notice }) => {
      if (notice !== null) addNotice(notice);
    });
  }, [desk, addNotice]);

  const stage = useMemo<StageView>(() => (dark ? { kind: 'off' } : shown === null ? MENU : { kind: 'shift', session: shown.session, level: shown.entry.level }), [shown, dark]);
  const faceOf = useCallback((callId: string) => shown?.entry.pack.calls[callId]?.face ?? null, [shown]);
  const closeDoor = useCallback(() => setDoor(false), []);

  if (!pinned) return <SetPinScreen onDone={() => setPinned(true)} />;
  return (
    <>
      <StageHost view={stage} faceOf={faceOf} onReady={() => void fetchAhead()} />
      {view.seated === null
        ? <Waiting library={library} held={door} onShown={setShown} />
        : <Seat library={library} runs={runs} held={door} onShown={setShown} onDark={setDark} />}
      {door && <TrainerDoor library={library} onClose={closeDoor} />}
      {view.seated !== null && <Notices />}
    </>
  );
}
