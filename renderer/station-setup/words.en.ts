import type { SetupWords } from './words.js';

/** The words of a station's setup in English. */
export const setupEn: SetupWords = {
  head: 'How this station is set up', rail: 'This station', lead: 'What this computer is like as a station. A wrong value is explained at its field, and nothing counts before it is kept.', menu: 'Settings of this station', tabsLabel: 'Pages of the setup',
  tabs: { station: 'This computer', people: 'Who and what', person: 'What each finds', idle: 'Nobody there', backup: 'Backup' },
  kiosk: 'Starts as a station', kioskNote: 'The program fills the screen and lets people practise, nothing else. To get out, hold the top left corner for three seconds and type the PIN.', told: 'It was started with --kiosk this time: from that shortcut it stays a station, even with this switched off.',
  stationName: 'Name of this station', stationNameNote: 'Stands on the screens and on the slip that trainees take along.', contact: 'Whom to call', contactNote: 'Shown when the station is out of order: a name, a place or a number.',
  classes: 'Classes that sign in by name', classesWays: { all: 'All classes', some: 'Some classes' }, classesNone: 'None chosen: people sign in by staff number only.', noClasses: 'There is no class yet. Import a roster on the Trainees page of the trainer’s desk.',
  guests: 'Play without a name', guestsNote: 'A guest leaves one result that names nobody.',
  levels: 'Levels on offer', levelsWays: { short: 'Every short one', some: 'Some levels' }, levelsShort: '{{n}} levels at present, none longer than eight minutes.', minutes: '{{from}}–{{to}} min', long: 'over eight minutes', unknown: 'not on this computer',
  personLead: 'Each person finds it like this, whatever the one before has set.', language: 'Language shown first', languages: { 'zh-CN': '中文', en: 'English', system: 'As the system' }, textScale: 'Text size', scales: { '1': 'Normal', '1.15': 'Large', '1.3': 'Largest' }, sound: 'Sound', volume: 'Volume',
  idle: 'Ask after so long without a touch', idleNote: 'No time passes while a caller speaks.', countdown: 'Then wait so long for an answer', idleSum: 'After {{idle}} without a touch the screen asks “Still there?”. After {{count}} more without an answer the run is filed as it stands, and the person is signed out.',
  seconds: '{{n}} s', wholeMinutes: '{{m}} min', minutesSeconds: '{{m}} min {{n}} s', less: '{{name}}: less', more: '{{name}}: more',
  backup: 'Back up the results', backupNote: 'Only while nobody sits here; the newest fourteen are kept.', folder: 'Folder of the backups', noFolder: 'No folder chosen yet', choose: 'Choose a folder', other: 'Another folder', atDesk: 'To choose a folder, leave the station and open “This station” at the trainer’s desk: a station opens no dialog of the system.',
  every: 'How often', hours: 'Every {{n}} h', days: 'Every {{n}} days',
  pin: 'PIN', pinNote: 'One PIN for the corner of the station and for the trainer’s desk.', changePin: 'Change the PIN', pinChanged: 'The PIN is changed.',
  save: 'Keep', undo: 'Undo the changes', back: 'Back', leave: 'Back without keeping', saving: 'Keeping …', unsaved: 'Changed, not kept yet.',
  kept: { station: 'Kept. It holds from now on.', desk: 'Kept. It holds as soon as this computer next starts as a station.', kioskOn: 'From the next start on, the program opens as a station.', kioskOff: 'From the next start on, the program opens as the plain game.', deskOn: 'Kept. From the next start on, the program opens as this station.', deskOff: 'Kept. From the next start on, the program opens as the plain game.', seated: 'Whoever sits here keeps what they have; language, text size and sound change with the next person.' },
  refused: 'Nothing is kept yet. To be put right: {{n}}.', faulty: 'to be put right', locked: 'It lay open too long. Type the PIN again; your changes are still there.',
  start: 'Become a station now',
  keys: { label: 'Keys on the screen', show: 'Keys on the screen', hide: 'Put the keys away', shift: 'Capitals', space: 'Space', erase: 'Erase one', ready: ['Station', 'Room', 'Desk', 'Ms', 'Mr', 'Ext.'] },
  newPin: { first: 'Set a PIN first', change: 'Set another PIN', note: '4 to 12 digits. Classes and results lie behind it; on a station the corner asks for the same one.', again: 'Once more, to be sure.', differ: 'The two differ. Begin again.', next: 'Next', set: 'Set', lost: 'The file of the PIN cannot be read, so nobody gets in. Put an empty file named reset-pin into the data folder, start the program again, and set a new PIN.' },
};
