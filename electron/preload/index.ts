import { contextBridge, ipcRenderer } from 'electron';
import { CHANNELS, NOTICE_CHANNEL } from '../contract/channel-names.js';
import type { Desk } from '../contract/desk.js';
import type { Notice } from '../contract/notices.js';
import { TRAINER_CHANNELS } from '../contract/trainer/channel-names.js';
import type { Trainer } from '../contract/trainer/trainer.js';
import type { Station } from '../contract/station.js';
import { STATION_ARGUMENT, STATION_CHANNELS } from '../contract/station-channel-names.js';

// One function per need. There is no general send(): what is not listed here, the page cannot ask.
const desk: Desk = {
  loadProfile: () => ipcRenderer.invoke(CHANNELS.loadProfile),
  saveSettings: (settings) => ipcRenderer.invoke(CHANNELS.saveSettings, settings),
  recordRun: (run) => ipcRenderer.invoke(CHANNELS.recordRun, run),
  loadRun: (id) => ipcRenderer.invoke(CHANNELS.loadRun, id),
  addLogEntry: (entry) => ipcRenderer.invoke(CHANNELS.addLogEntry, entry),
  removeLogEntry: (id) => ipcRenderer.invoke(CHANNELS.removeLogEntry, id),
  addCards: (ids) => ipcRenderer.invoke(CHANNELS.addCards, ids),
  markSeen: (now) => ipcRenderer.invoke(CHANNELS.markSeen, now),
  saveFreeChoices: (choices) => ipcRenderer.invoke(CHANNELS.saveFreeChoices, choices),
  saveInterrupted: (replay) => ipcRenderer.invoke(CHANNELS.saveInterrupted, replay),
  listPacks: () => ipcRenderer.invoke(CHANNELS.listPacks),
  readPack: (id) => ipcRenderer.invoke(CHANNELS.readPack, id),
  openPacksFolder: () => ipcRenderer.invoke(CHANNELS.openPacksFolder),
  readPolicy: () => ipcRenderer.invoke(CHANNELS.readPolicy),
  openPolicyFolder: () => ipcRenderer.invoke(CHANNELS.openPolicyFolder),
  savePaper: (name) => ipcRenderer.invoke(CHANNELS.savePaper, name),
  appInfo: () => ipcRenderer.invoke(CHANNELS.appInfo),
  setFullscreen: (on) => ipcRenderer.invoke(CHANNELS.setFullscreen, on),
  quit: () => ipcRenderer.invoke(CHANNELS.quit),
  onNotice(callback) {
    const listener = (_event: unknown, notice: Notice): void => callback(notice);
    ipcRenderer.on(NOTICE_CHANNEL, listener);
    return () => void ipcRenderer.off(NOTICE_CHANNEL, listener);
  },
};

contextBridge.exposeInMainWorld('desk', desk);

// Only the page of a kiosk has a station.
const station: Station = {
  view: () => ipcRenderer.invoke(STATION_CHANNELS.view),
  signIn: (who) => ipcRenderer.invoke(STATION_CHANNELS.signIn, who),
  signOut: (why) => ipcRenderer.invoke(STATION_CHANNELS.signOut, why),
  beginRun: (run) => ipcRenderer.invoke(STATION_CHANNELS.beginRun, run),
  fileUnit: (unit) => ipcRenderer.invoke(STATION_CHANNELS.fileUnit, unit),
  endRun: (end) => ipcRenderer.invoke(STATION_CHANNELS.endRun, end),
  unlock: (pin) => ipcRenderer.invoke(STATION_CHANNELS.unlock, pin),
  setPin: (pin) => ipcRenderer.invoke(STATION_CHANNELS.setPin, pin),
  setup: () => ipcRenderer.invoke(STATION_CHANNELS.setup),
  saveSetup: (draft) => ipcRenderer.invoke(STATION_CHANNELS.saveSetup, draft),
  lock: () => ipcRenderer.invoke(STATION_CHANNELS.lock),
  leaveKiosk: (to) => ipcRenderer.invoke(STATION_CHANNELS.leaveKiosk, to),
};

// While the desk is locked the main process answers every question with that.
const trainer = Object.fromEntries(Object.entries(TRAINER_CHANNELS).map(([name, channel]) => [name, (...args: unknown[]) => ipcRenderer.invoke(channel, ...args)])) as unknown as Trainer;

// A trainee's page has no trainer's desk: the trainer leaves the kiosk first.
if (process.argv.includes(STATION_ARGUMENT)) contextBridge.exposeInMainWorld('station', station);
else contextBridge.exposeInMainWorld('trainer', trainer);
