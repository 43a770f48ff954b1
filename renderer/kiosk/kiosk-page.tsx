import { useCallback, useMemo, useState, type ReactNode } from 'react';
import type { Desk, Profile } from '../../electron/contract/desk.js';
import type { Station, StationView } from '../../electron/contract/station.js';
import { ProfileProvider } from '../hooks/use-profile.js';
import { RunFileContext } from '../screens/shift/run-file.js';
import { Kiosk } from './kiosk.js';
import { guardPage } from './page-guard.js';
import { StationContext, type StationHere } from './station-context.js';
import { stationRuns } from './station-run.js';
import './kiosk.css';
import './kiosk-end.css';

/** The whole page of a station. */
export async function kioskPage(desk: Desk, station: Station, initial: Profile): Promise<ReactNode> {
  guardPage();
  const view = await station.view();
  const runs = stationRuns(station, view.seated?.run ?? null);
  return (
    <ProfileProvider desk={desk} initial={initial}>
      <AtStation station={station} first={view}>
        <RunFileContext value={runs}><Kiosk runs={runs} /></RunFileContext>
      </AtStation>
    </ProfileProvider>
  );
}

function AtStation({ station, first, children }: { readonly station: Station; readonly first: StationView; readonly children: ReactNode }) {
  const [view, setView] = useState(first);
  const refresh = useCallback(() => void station.view().then(setView), [station]);
  const here = useMemo<StationHere>(() => ({ station, view, refresh }), [station, view, refresh]);
  return <StationContext value={here}>{children}</StationContext>;
}
