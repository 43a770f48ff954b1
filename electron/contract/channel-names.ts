import type { Desk } from './desk.js';

/** The functions of the desk that ask the main process and get an answer. */
export type DeskRequest = Exclude<keyof Desk, 'onNotice'>;

/** The channel of every request. Kept apart from the schemas, so that the preload script stays a few lines. */
export const CHANNELS = {
  loadProfile: 'desk:load-profile',
  saveSettings: 'desk:save-settings',
  recordRun: 'desk:record-run',
  loadRun: 'desk:load-run',
  addLogEntry: 'desk:add-log-entry',
  removeLogEntry: 'desk:remove-log-entry',
  addCards: 'desk:add-cards',
  markSeen: 'desk:mark-seen',
  saveFreeChoices: 'desk:save-free-choices',
  saveInterrupted: 'desk:save-interrupted',
  listPacks: 'desk:list-packs',
  readPack: 'desk:read-pack',
  openPacksFolder: 'desk:open-packs-folder',
  readPolicy: 'desk:read-policy',
  openPolicyFolder: 'desk:open-policy-folder',
  savePaper: 'desk:save-paper',
  appInfo: 'desk:app-info',
  setFullscreen: 'desk:set-fullscreen',
  quit: 'desk:quit',
} as const satisfies Readonly<Record<DeskRequest, string>>;

/** The one channel from the main process to the page. */
export const NOTICE_CHANNEL = 'desk:notice';
