import type { settingsZhCN } from './settings.zh-CN.js';
import type { SameKeys } from './words.js';

/** The settings in English. */
export const settingsEn: SameKeys<typeof settingsZhCN> = {
  heading: 'Settings', back: 'Back',
  groups: { read: 'Look', hear: 'Sound', play: 'Play', about: 'About' },
  language: 'Language', languageNames: { 'zh-CN': '中文', en: 'English' }, languageNote: 'Changes at once; the call you are on goes on.',
  textScale: 'Text size', textScaleNames: { '1': 'Normal', '1.15': 'Large', '1.3': 'Largest' },
  sound: 'Sound', soundNote: 'Ring, pick-up, hold, keyboard and breath, all of them quiet.', volume: 'Volume', volumeValue: '{{n}}%',
  motion: 'Motion', motionNames: { full: 'Full', reduced: 'Reduced', system: 'As the system' }, motionNote: 'Reduced: nothing shakes or floats, pictures simply change.',
  intensity: 'How much you hear', intensityNames: { full: 'As it is', mild: 'Milder' }, intensityNotes: { full: 'Swear words covered by “██”', mild: 'Swear words left out, less shake and sound' },
  timers: 'Time in exams', timersNames: { '1': '1×', '1.5': '1.5×', '2': '2×', off: 'No clock' }, timersNote: 'Exams only; practice never runs a clock.',
  fullscreen: 'Full screen', fullscreenNote: 'Fill the whole screen.',
  on: 'on', off: 'off',
  packs: 'Your own packs', packsNote: 'Calls that you write yourself go into this folder.', openPacks: 'Open the folder',
  trainer: 'Trainer’s desk', trainerNote: 'Classes, trainees, results and exams, and this computer as a station. Behind a PIN; without one, the first visit sets it.', openTrainer: 'Open the desk', openStation: 'As a station',
  version: 'Version', builtOn: 'Runs on', browser: 'Browser', licence: 'MIT licence. Company, prices and limits are fictional.', faces: 'Faces: Open Peeps (CC0) · Type: Noto Sans SC (OFL)',
};
