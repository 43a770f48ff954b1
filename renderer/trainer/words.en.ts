import { certificateEn } from './certificate/words.en.js';
import type { TrainerWords } from './words.js';

/** The trainer's desk in English. */
export const trainerEn: TrainerWords = {
  guest: 'Guest', free: 'Free shift', list: ', ', report: 'Learning report',
  rail: { label: 'Trainer’s desk', name: 'Trainer’s desk', pages: { overview: 'Overview', people: 'Trainees', heat: 'Heat map', landmines: 'Landmines', plans: 'Plans', exchange: 'In and out' }, lock: 'Lock', close: 'Leave' },
  pin: { head: 'Trainer’s PIN', note: 'Type the PIN to open the desk.', typed: '{{n}} digits typed', wrong: 'That is not the PIN. Try again.', wait: 'Too many wrong tries. Wait {{n}} s.', erase: 'Delete one digit', open: 'Open', back: 'Back' },
  dialog: { cancel: 'Cancel', save: 'Save', keep: 'Keep it', goes: 'Goes', stays: 'Stays', elsewhere: 'Elsewhere' },
  tiers: { model: 'Model', ordinary: 'Ordinary', landmine: 'Landmine' },
  overview: {
    head: 'Overview', lead: 'How many people practise, how it went lately, and whether the machines are well.', classes: 'classes', people: 'trainees', runs: 'runs',
    firstHead: 'Start here', first: ['Import a roster: one table with staff number, name and class is enough.', 'Trainees sit down at a station with their staff number; what they play is kept by itself.', 'Bring the stations’ bundles to this machine and merge them: heat map and landmines fill up.'], firstGo: 'Go to the trainees',
    latest: 'Latest runs', noneYet: 'No runs yet. As soon as a trainee finishes a call at a station, it stands here.',
    stations: 'Stations', columns: ['Station', 'Last run', 'Last bundle', 'Last backup', 'Cut short in 30 days', 'Free space'], here: '{{name}} (this one)', direct: 'read directly', noBackup: 'no backup set up', noCopy: 'none made yet', room: '{{n}} GB', littleRoom: 'only {{n}} GB left',
  },
  classes: {
    pick: 'Whose', one: 'Class', all: 'All trainees', none: 'No class', newHead: 'A new class', renameHead: 'Rename the class', name: 'Name of the class', removeHead: 'Delete “{{name}}”?', remove: 'Delete the class',
    goes: 'The class’s name, and its choice of levels.', stays: 'Its {{n}} people and all their results. They will have no class, since results belong to people.',
  },
  people: {
    head: 'Trainees', lead: '{{people}} trainees in {{classes}} classes.', roster: 'Import a roster', add: 'Add one', addClass: 'New class', classes: 'Classes', rename: 'Rename', removeClass: 'Delete class', search: 'Find a name or number', shown: '{{n}} people listed',
    columns: { name: 'Name', number: 'Staff number', class: 'Class', runs: 'Runs', passed: 'Passed', mean: 'Mean', landmines: 'Landmines', last: 'Last run' },
    noneHead: 'No trainees yet', none: 'Import a roster or add people one by one. A table with staff number, name and class is enough; Excel and CSV both work.', noneHere: 'Nobody is in “{{name}}” yet. Open a trainee to move them here.', noneFound: 'Nobody has “{{text}}” in their name or number.',
  },
  person: {
    newHead: 'Add a trainee', editHead: 'Change a trainee', kept: 'Only number, name, class and results are kept, nothing else.', name: 'Name', number: 'Staff number', numberNote: '1 to 12 digits; it is what they sit down with at a station.', class: 'Class', numberIs: 'Staff number {{n}}', sum: '{{runs}} runs, {{passed}} passed, {{landmines}} landmines',
    back: 'Back to the list', edit: 'Change', remove: 'Delete', removeHead: 'Delete {{name}}?', goes: 'Name, number, {{n}} runs, every line and every recording, in this machine’s backups too. It cannot be brought back.', stays: 'Tables and PDFs exported before, which do not lie in this machine’s results; and a mark without a name, so that no old backup brings them back.', elsewhere: 'A station’s own copy, and backups or bundles that were copied by hand, have to be deleted where they are.', removing: 'Deleting; the backups are cleaned one by one, please wait…',
    left: { head: '{{name}} is deleted; a few places are left to you', done: 'Deleted', doneText: '{{runs}} runs; {{n}} backups were cleaned too.', unreached: 'Backup folder', unreachedText: '{{folder}} cannot be reached now, and the backups in it still hold this person. Once it is there again, delete the old backups; new ones will not hold them.', files: 'Backups that could not be changed', filesText: '{{files}} in {{folder}} cannot be changed and still hold this person. Delete them, or wait until new backups have taken their place.', asides: 'Files set aside', asidesText: '{{files}} in the data folder were set aside as damaged or before a restore, and may still hold this person. Delete them if you do not need them.', close: 'I see' },
    changes: 'First and latest', changesNote: 'Score of the first and of the latest finished run of each level.', line: 'From first to latest', first: 'First', last: 'Latest', once: 'one run only', after: '{{score}} ({{change}}, {{n}} runs)',
    noRunsHead: 'No runs yet', noRuns: 'Wait until they finish a call at a station, or merge its bundle on “In and out”.', goneHead: 'Nobody here', gone: 'This trainee is no longer on the list.',
  },
  run: {
    head: 'A run', list: 'All runs', back: 'Back', watch: 'Watch the recording', modes: { practice: 'Practice', exam: 'Exam mode' }, exam: 'Exam', running: 'being played', endings: { finished: 'finished', 'left-early': 'left early', interrupted: 'cut short' }, seed: 'seed {{n}}',
    columns: { at: 'When', level: 'Level', mode: 'How', score: 'Score', rank: 'Rank', ending: 'Ended' },
    missing: 'This run is gone.', noReplay: 'The machine stopped before a recording could be kept. Below are the calls that were filed.', unplayable: 'This recording does not fit the levels or rules on this machine and cannot be played. Below are the calls that were filed.', noUnits: 'Not one call was finished.',
  },
  playback: { label: 'Recording', recording: 'A recording: nothing can be pressed', who: '{{name}} · {{level}}', back: 'Back', play: 'Play on', pause: 'Pause', again: 'Play again from the start', next: 'To the next choice', previous: 'To the choice before', place: 'Place in the recording', of: '{{now}} / {{end}}', speed: 'Speed' },
  heat: {
    head: 'Heat map', lead: 'The figure is the share of model lines in per cent, the triangle counts landmines. The weakest stand on the left; press a cell to see what was said.', by: 'By', steps: 'By flow step', points: 'By guide point', people: 'Trainees', average: 'All', none: 'not asked for', cell: '{{who}}, {{what}}: {{share}}% model, {{landmine}} landmines in {{choices}} lines', lines: 'What was said', linesHead: '{{who}} · {{what}}', times: '{{times}}× · by {{people}}',
    emptyHead: 'Nothing to see yet', empty: 'Once a trainee has finished a call, this shows how strong everybody is at each flow step and guide point. Guests do not count.',
  },
  landmines: { head: 'Landmines', lead: 'Which lines people step on most, and where.', picture: 'The ten most frequent', pictureNote: 'The number below a bar is the number in the table.', number: 'No.', line: 'What was said', where: 'Where', why: 'Why it is a landmine', times: 'Times', people: 'People', quote: '“{{text}}”', emptyHead: 'Not one', empty: 'Nobody has practised yet, or nobody has stepped on a landmine.' },
  plans: { head: 'Plans', lead: 'Which levels a class sees, and when there is an exam.', levelsHead: 'Levels to be seen', seesAll: 'All of them are seen now. Take a tick away and the stations hide that level from the class.', seesSome: 'Only those with a tick are seen.', seesNone: 'No level is seen. Leave them at least one.', noneHead: 'Nobody to plan for yet', noClasses: 'There are no classes yet. Import a roster on “Trainees”, or make a class.' },
  planFile: {
    write: 'Write a plan file', read: 'Read a plan file', written: 'Exams: {{exams}}, trainees: {{people}}. Written to {{place}}. Take it to each station and read it there under “Plans”.',
    from: 'Written by {{from}}, {{when}}. Nothing has been changed yet.', nobody: 'a machine without a name', people: 'Classes: {{classes}}. Trainees: {{people}}, of whom {{added}} new here and {{changed}} changed.', replaces: 'Which levels a class sees is taken from the file.',
    exams: 'The exams of this machine afterwards:', noExams: 'The file holds no exam.', isNew: 'new', dropped: 'Not in the file, so no longer offered; their results stay: {{names}}.', remarks: 'Not taken', apply: 'Read it in', done: 'It is in. It holds from the next person who sits down.',
  },
  exam: {
    head: 'Exams', lead: 'Exams are played in exam mode: no flow, the clock runs, no rewinding, and results are marked. The pass mark is the centre’s policy.', none: 'No exam has been prepared yet.', prepare: 'Prepare an exam', newHead: 'Prepare an exam', newLead: 'You open it and close it yourself.', name: 'Name of the exam', who: 'Who sits it', levels: 'Which levels', seedBy: 'Callers', seeds: { class: 'the same for all', trainee: 'each their own' }, attempts: 'Tries per level', tries: 'tries per level: {{n}}',
    states: { prepared: 'prepared', open: 'open', closed: 'closed' }, open: 'Open it', reopen: 'Open again', close: 'Close it', results: 'Results', throwAway: 'Throw “{{name}}” away', preparedAt: 'prepared {{when}}', openedAt: 'opened {{when}}', classGone: '(class deleted)', notSat: 'not sat', passed: 'passed', failed: 'failed',
  },
  exchange: {
    head: 'In and out', lead: 'No network needed: bundles come in by USB stick or shared folder, tables go out.', inHead: 'Merge the stations’ results', inLead: 'Choose as many bundles as you like, in any order; the same one twice does no harm. One that was altered, comes from another centre or is for other content is refused, with the reason.', merge: 'Choose bundles', taken: '{{station}}: {{runs}} new runs, {{people}} new trainees; {{known}} runs were here already.', refused: 'Not taken.', again: 'Merge all the same',
    outHead: 'Export results', outLead: 'One table each per trainee, per level, per point and per line said.', xlsx: 'Export as Excel', csv: 'Export as CSV', busy: 'Working…', exported: '{{n}} runs were written to {{place}}.',
    progress: '{{done}} of {{total}} runs are written.', leftMinutes: 'About {{n}} min left.', leftSoon: 'Less than a minute left.', stop: 'Stop the export', stopped: 'The export was stopped; no part of the file was left.',
  },
  centre: {
    head: 'Centre key', lead: 'Name the centre and make a key. From then on only bundles of stations that were enrolled with it are taken.', made: 'This is the trainer’s computer of “{{name}}”. Write an enrolment file for each station, carry it over on a stick and read it there once.', name: 'Name of the centre', station: 'Name of the station', pin: 'PIN of the key (at least 6 signs; nobody can recover it)', make: 'Make the key', enrol: 'Write an enrolment', enrolled: 'The enrolment was written to {{place}}. Take it to that station and read it there under “In and out”.',
    thisHead: 'This machine as a station', notEnrolled: 'Not enrolled yet. Read an enrolment file from the trainer’s computer; then this machine can write bundles of its results.', isStation: 'This is the station “{{station}}” of “{{centre}}”.', read: 'Read an enrolment', bundle: 'Write a bundle',
  },
  certificate: certificateEn,
  roster: {
    head: 'Import a roster', lead: 'Choose an Excel or CSV file. You see what would become of it before anything is written.', model: 'Heads like these will do, in Chinese or English:', example: ['Zhou Ke', 'Lin Xia', 'March, class 1'], choose: 'Choose a file', other: 'Another file', previewHead: '{{file}}', nothingYet: 'Nothing has been written yet.', changes: { added: 'added', changed: 'changed', unchanged: 'unchanged', refused: 'refused' }, newClasses: 'New classes: {{names}}.', rename: 'Take names from the roster: a known number with another name is the same person', row: 'Row', rows: 'Every row of the roster', becomes: 'Becomes', more: '{{n}} more rows are not listed.', apply: 'Write {{n}} people',
  },
};
