import type { ReactNode } from 'react';
import type { Desk, Profile } from '../../electron/contract/desk.js';
import type { Station } from '../../electron/contract/station.js';
import { ProfileProvider } from '../hooks/use-profile.js';
import { RunFileContext } from '../screens/shift/run-file.js';
import { Kiosk } from './kiosk.js';
import { guardPage } from './page-guard.js';
import { StationContext } from './station-context.js';
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
      <StationContext value={{ station, view }}>
        <RunFileContext value={runs}><Kiosk runs={runs} /></RunFileContext>
      </StationContext>
    </ProfileProvider>
  );
}
