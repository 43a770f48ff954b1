import type { Station } from './station.js';

/** The channel of every request of a station's page. Kept apart from the schemas, so that the preload script stays a few lines. */
export const STATION_CHANNELS = {
  view: 'station:view',
  signIn: 'station:sign-in',
  signOut: 'station:sign-out',
  beginRun: 'station:begin-run',
  fileUnit: 'station:file-unit',
  endRun: 'station:end-run',
  unlock: 'station:unlock',
  setPin: 'station:set-pin',
  setup: 'station:setup',
  saveSetup: 'station:save-setup',
  lock: 'station:lock',
  leaveKiosk: 'station:leave-kiosk',
} as const satisfies Readonly<Record<keyof Station, string>>;

/** On the command line of a page that belongs to a kiosk: only there the preload script offers `window.station`. */
export const STATION_ARGUMENT = '--next-call-station';
