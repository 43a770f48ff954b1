import { createContext, use } from 'react';
import type { Station, StationView } from '../../electron/contract/station.js';

/** The station and what it was like when it was last asked. */
export interface StationHere {
  readonly station: Station;
  readonly view: StationView;
  /** Asks anew what is on offer: an attempt at an exam is used up. */
  readonly refresh: () => void;
}

/** Holds the station for its screens. */
export const StationContext = createContext<StationHere | null>(null);

/** The station that this page belongs to. */
export function useStation(): StationHere {
  const here = use(StationContext);
  if (here === null) throw new Error('useStation stands outside a kiosk.');
  return here;
}
