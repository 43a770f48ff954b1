import type { Trainer } from './trainer.js';

/** The channel of every request of the trainer's desk. */
export const TRAINER_CHANNELS = {
  access: 'trainer:access',
  unlock: 'trainer:unlock',
  lock: 'trainer:lock',
  setPin: 'trainer:set-pin',
  stationSetup: 'trainer:station-setup',
  saveStationSetup: 'trainer:save-station-setup',
  chooseBackupFolder: 'trainer:choose-backup-folder',
  startStation: 'trainer:start-station',
  overview: 'trainer:overview',
  people: 'trainer:people',
  putClass: 'trainer:put-class',
  removeClass: 'trainer:remove-class',
  putTrainee: 'trainer:put-trainee',
  removeTrainee: 'trainer:remove-trainee',
  runs: 'trainer:runs',
  run: 'trainer:run',
  heat: 'trainer:heat',
  lines: 'trainer:lines',
  landmines: 'trainer:landmines',
  levelFigures: 'trainer:level-figures',
  previewRoster: 'trainer:preview-roster',
  replanRoster: 'trainer:replan-roster',
  applyRoster: 'trainer:apply-roster',
  mergeBundles: 'trainer:merge-bundles',
  exportResults: 'trainer:export-results',
  centre: 'trainer:centre',
  makeCentre: 'trainer:make-centre',
  enrolStation: 'trainer:enrol-station',
  readEnrolment: 'trainer:read-enrolment',
  writeBundle: 'trainer:write-bundle',
  plans: 'trainer:plans',
  savePlans: 'trainer:save-plans',
} as const satisfies Readonly<Record<keyof Trainer, string>>;

/** What the address of the page ends with when the app was started as the trainer's desk. */
export const TRAINER_START = '#trainer';
