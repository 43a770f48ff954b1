import type { Words } from './words.js';
import { settingsEn } from './settings.en.js';
import { logEn } from './log.en.js';
import { campaignEn } from './campaign.en.js';
import { freeEn } from './free.en.js';
import { debriefEn } from './debrief.en.js';
import { coachEn } from './coach.en.js';
import { interviewEn } from './interview.en.js';
import { floorEn } from './floor.en.js';
import { mechanicsEn } from './mechanics.en.js';
import { policyEn } from './policy.en.js';

/** Every word of the screens in English. Typed by the Chinese table: a missing or misspelt key does not compile. */
export const en: Words = {
  app: { name: 'Next Call', latin: '下一通', language: 'English', otherLanguage: '中文', tagline: 'Before you pick up the next one, put the last one down.', loading: 'Opening your desk…', close: 'Close', back: 'Back', notKept: 'Nothing of this session will be kept.', dismiss: 'Got it', print: 'Print', savePdf: 'Save as PDF' },
  title: {
    start: 'Start with the first level', continue: 'Keep practising', levels: 'Choose a level', log: 'Achievement log', settings: 'Settings', quit: 'Quit', logCount: '{{count}}',
    resume: 'Resume', resumeNote: '{{level}} · {{mode}} · {{time}}', discard: 'Discard', interruptedHead: 'A call was cut short',
    unfit: 'The interrupted call belongs to other rules or levels and cannot be resumed.', note: 'The stress number is for practice. It is neither a health measure nor a hiring measure.', switchLanguage: 'Switch to Chinese',
  },
  levels: {
    heading: 'Which level today?', mode: 'Mode', practice: 'Practice', exam: 'Exam', practiceNote: 'Flow in sight, no clock', examNote: 'Flow hidden, clock running',
    minutes: '{{from}}–{{to}} min', calls: '{{n}} calls', questions: '{{n}} questions', chapters: { preparation: 'Prologue · Preparation', 'first-round': 'Chapter 1 · First round', simulations: 'Chapter 2 · Simulations', stress: 'Chapter 3 · Stress interview', final: 'Chapter 4 · Final round', after: 'Chapter 5 · Afterwards', shifts: 'Chapter 6 · On the floor' }, teaches: 'You practise', best: 'Best {{score}}', notPlayed: 'Not played yet', passed: 'Passed', start: 'Take the call', open: 'Open the level',
    broken: 'This level cannot be played', brokenNote: 'Its file has errors. Mend them and it can be played.', problems: 'Errors: {{n}}', packProblem: 'This pack could not be read', own: 'Your own packs', openFolder: 'Open the packs folder', chosen: 'Chosen', rank: 'Rank {{rank}}',
  },
  briefing: {
    heading: 'Before you plug in', who: 'On the line', whoMany: 'Today’s queue', flow: 'The flow', flowNote: 'In practice these steps stay in sight.', examNote: 'In an exam the flow is hidden and every line has its time.', contentNote: 'Content note', intensity: 'How much you hear', full: 'As it is', fullNote: 'Swear words covered by “██”', mild: 'Milder', mildNote: 'Swear words left out, the tone stays',
    sit: 'Sit down at the desk', clock: 'The clock says {{time}}', setting: { booth: 'Simulation booth', floor: 'The floor', panel: 'Interview room', desk: 'Your own desk' }, hold: 'Callers will wait while you look, if you tell them.', facts: 'Open the tool first, then say what it shows.', unknown: 'You will know when you pick up', others: '{{n}} more',
    candidate: { heading: 'Where I come from', served: 'Phone line', servedNote: 'Half a year part-time', campus: 'Student help-line', campusNote: 'Two years of it', fresh: 'Neither', freshNote: 'Taught the neighbours' },
    noCalls: { who: 'Who is there', whoMany: 'The plan', flow: 'The steps' }, boardNote: 'No clock and no caller; think, then decide.', answerNote: 'What to say and what to say first is up to you.', sitInterview: 'Walk in', sitDesk: 'Sit down',
  },
  shift: {
    clock: 'Now', waiting: 'Waiting', longest: 'Longest', within: 'Answered in {{seconds}} s', queue: 'Queue', queueEmpty: 'Nobody is waiting', more: '{{n}} more', pause: 'Pause', practice: 'Practice', exam: 'Exam',
    you: 'Me', emotion: 'Emotion', bands: { calm: 'calm', uneasy: 'uneasy', tense: 'tense', hot: 'hot', boiling: 'boiling' }, stress: 'My stress', stressBands: { rested: 'rested', strained: 'strained', overloaded: 'overloaded' }, carry: 'Left from the last call', carryNote: '+{{n}}', fresh: 'Travelling light',
    ringing: 'Ringing', ringingNote: '{{issue}} · waiting {{time}}', answer: 'Pick up', key: { space: 'Space', escape: 'Esc' }, nobody: 'The headset is quiet', nobodyNote: 'The next call is on its way.', firstRing: 'Your first call', startHeat: 'They will start at emotion {{n}}',
    desk: 'Desk', toolHint: 'Open a page and you can quote what it shows.', quotable: 'You can quote this', opened: 'opened', authorityHead: 'What I may give', upTo: 'up to {{n}}', none: 'not at the front line', hours: '{{n}}:00', noTools: 'This call needs no tool.',
    hold: 'Let them wait', holdAnnounced: 'Say so, then look', holdSilent: 'Just mute', onHold: 'They are waiting', onHoldSilent: 'Dead air on the line', holdNote: 'Look it up and come back. The longer the wait, the hotter they get.', checkIn: 'Still looking, bear with me', holdEnd: 'Back on the line', holdKeys: 'Hold',
    flow: 'Flow', current: 'this step', done: 'done', todo: 'to come', jump: 'Turn to “{{step}}”', another: 'Another step', anotherNote: 'Which step first? The order is yours.', noJump: 'You cannot change step now',
    seconds: '{{n}} s', late: 'Late', lateNote: 'Speak now or it is late', choices: 'What I could say', choicesTone: 'The sound of my first word', choicesInner: 'What comes to mind first', choicesSort: 'What kind of call is this?', choicesBrief: 'Choose an answer', choicesAfter: 'After the call', unheard: 'They don’t feel heard yet · you can go back to Empathise',
    examiner: 'The examiner asks', examinerSays: 'The examiner says', skip: 'That will do, move on', sortNames: { enquiry: 'Enquiry', complaint: 'Complaint', transaction: 'Transaction' }, sortNotes: { enquiry: 'A question: answer it right', complaint: 'Something went wrong: put it right', transaction: 'Something to change, open or close' },
    tones: { rushed: 'Rushed', flat: 'Flat', steady: 'Steady', bright: 'Gushing' }, card: 'Write up this call', cardNote: 'One chip a row, for whoever takes it from here.', file: 'File it', fileTodo: 'Rows to go: {{n}}', outcome: { lost: 'They hung up', 'hung-up': 'You hung up', 'stepped-out': 'A colleague took over', abandoned: 'Gave up waiting', closed: 'Call ended' },
    chat: 'Text chat', chatNew: 'Someone is waiting in the chat', chatReply: 'Reply', chatFold: 'Fold away', chatOpen: 'Open the chat', chatOver: 'The chat is over', chatWaiting: 'waiting {{time}}', phoneTab: 'Phone', caption: '{{name}}: {{line}}', gone: 'The line is closed', options: 'Options',
  },
  board: { tray: 'Cards to place', allPlaced: 'All placed. You can hand it in.', next: 'The next one goes here', takeBack: 'Take back: {{card}}', tokensLeft: '{{n}} left', less: 'Take one out of “{{jar}}”', more: 'Put one into “{{jar}}”', taken: '{{n}} of {{of}} taken', seconds: '{{n}} s', handIn: 'Hand it in', notYet: 'Not finished yet', answer: 'My answer', answerEmpty: 'Nothing said yet', letter: 'What I wrote', deck: { heading: 'Cards in my hand', missing: 'Not in hand: ', none: 'None yet', note: 'What is not on a card of yours would be made up.' }, next2: 'Go on', nextQuestion: 'The next question', nextNote: 'One breath, then the next question.', lastNote: 'All said. See what they wrote down.', lastBoard: 'All decided. See how ready you are.', doubt: 'Doubt', doubtBands: { calm: 'convinced', uneasy: 'half convinced', tense: 'doubtful', hot: 'not buying it', boiling: 'not listening' } },
  steps: {
    DIAG: 'Read the task', TONE: 'Tone', SORT: 'Sort', GREET: 'Greet', REFRAME: 'Reframe', LISTEN: 'Listen', EMPATHISE: 'Empathise', APOLOGISE: 'Apologise',
    OWN: 'Own it', VERIFY: 'Verify', LOOKUP: 'Look up', EXPLAIN: 'Explain', EXPLAIN2: 'Say it anew', EXPLAIN3: 'Once more', ACT: 'Act',
    ALTERNATIVE: 'Alternative', COMPENSATE: 'Make good', EDUCATE: 'Teach', CONSENT: 'Ask', BOUNDARY: 'Set the limit', HANDOVER: 'Hand over',
    ESCALATE: 'Escalate', RECORD: 'Record', REPORT: 'Report', FOLLOWUP: 'Follow up', CLOSE: 'Close',
    POINT: 'Position', LAYER: 'Reason', EVIDENCE: 'Example', SITUATION: 'Situation', TASK: 'Task', ACTION: 'Action', RESULT: 'Result', INSIGHT: 'Insight', WRAP: 'Wrap up', PLAN: 'Prepare',
  },
  tools: {
    usage: 'Usage', bill: 'Bill', vas: 'Add-ons', roaming: 'Roaming', network: 'Network', broadband: 'Broadband', order: 'Order',
    policy: 'Policy', authority: 'Authority', handbook: 'Handbook', history: 'History', ticket: 'Ticket', sms: 'Text',
  },
  ranks: { S: 'Outstanding', A: 'Excellent', B: 'Good', C: 'Passed', D: 'Not passed' },
  rejections: {
    'on-hold': 'They are still on hold. Go back on the line first.',
    'cannot-jump': 'Not now: take up what was just said.',
    'technique-first': 'In the first gap, choose one way to recover.',
    'technique-running': 'Finish it, or stop it first.',
    'technique-used': 'Already used in this gap.',
    'log-empty': 'The achievement log is still empty.',
    'not-finished': 'Something is still open.',
    'tool-opening': 'Still finding the last page. One at a time.',
    'not-waiting': 'This caller is not waiting now.',
    elsewhere: 'You are with somebody else. Turn to them first.',
    turning: 'Still turning, one moment.',
    'fill-template': 'There is a template in the drawer. Fill it in.',
    'no-template': 'This template is not in your drawer yet.',
  'day-over': 'There are too few hours left for that.',
  'no-day': 'Finish what is in your hands first.',
  'drill-done': 'You have practised this call already.',
  'beat-used': 'You have held a beat in this question.',
  'beat-late': 'The silence has been too long for that.',
    other: 'That cannot be done now.',
  },
  gap: {
    heading: 'Gap {{n}}', first: 'Before the shift', carryTitle: 'The last call is still in your ear', carryText: 'It went up to {{peak}}. Pick up now and the heat comes along. A few seconds, and you can put it down.', calmTitle: 'These seconds are yours', calmText: 'The last call is behind you. Whether you rest, and for how long, is up to you.', heavyTitle: 'It is getting heavy', heavyText: 'Stress {{stress}}. A short rest is faster than pushing through.', lastTitle: 'That was the last call', lastText: 'Tidy up, then look at the two lines of your day.',
    queueCost: 'Ten more seconds', queueCostValue: 'about {{n}} more waiting', noHurry: 'No hurry', queueNone: 'Nobody is waiting', queueSame: '{{n}} keep waiting', techniques: 'Recovery', free: 'Free time', freeValue: '{{n}} s left', freeOver: '{{n}} s over', freePractice: 'no clock', nowTake: 'Pick up now, and they start', heat: '+{{n}} hotter', heatNone: 'unaffected', take: 'Take the next call', takeKey: 'Space', wait: 'The next one is not ringing yet', waitNote: 'about {{n}} s more', forced: 'Choose one way to recover, then take the next call.', design: 'Seconds and values are design choices, not medical findings.',
    secondsShort: '{{n}} s', left: '{{n}} s left', stop: 'Stop', running: '{{name}}', used: 'Used', again: 'Twice running, works less', needLog: 'The log is still empty', tasks: 'To do', tasksNone: 'Nothing was promised', doTask: 'Send', registerTask: 'Register', doneTask: 'Done', registered: 'Registered', brokenTask: 'Broken', lateTask: 'Done late', due: 'within {{n}} s', dueAny: 'before the day ends',
    log: 'Write it in the log', logNote: 'Who, what was hard, what I did.', difficulty: 'What was hard', action: 'What I did', write: 'Write it down', written: 'Written in the log', later: 'Not now', finish: 'See the debrief', finishLater: 'See what came of it', open: 'Still open', openTasks: 'Promises not carried out: {{n}}', nothingOpen: 'All tidied up', finishAnyway: 'End it like this',
    guide: { breath: ['Breathe in slowly', 'Hold a moment', 'Breathe out slowly', 'Once more, in', 'Out, shoulders down'], neck: ['Lift your shoulders', 'Let them drop', 'Turn your head left, slowly', 'Then right'], water: ['Let go of the mouse', 'A sip, slowly', 'Look out of the window'], mantra: ['The last call ends here', 'The next one is someone new'], log: ['Turn to the page', 'Hear that voice again', 'That time, I helped'], scroll: ['One more post', 'And one more…', 'The time is gone'] },
    recovered: 'Stress {{from}} → {{to}}',
  },
  techniques: {
    breath: { name: 'Breathe', effect: 'Stress {{relief}}', evidence: 'Evidence: limited, helps a little' },
    neck: { name: 'Neck and shoulders', effect: 'Stress {{relief}}', evidence: 'Evidence: short breaks restore energy' },
    water: { name: 'A sip of water', effect: 'Stress {{relief}}', evidence: 'Evidence: water itself, none measured' },
    mantra: { name: 'Reset phrase', effect: 'Stress {{relief}}, last call put down', evidence: 'Evidence: a design choice' },
    log: { name: 'Leaf through the log', effect: 'Stress {{relief}}', evidence: 'Evidence: field experiment, the best of these' },
    scroll: { name: 'Scroll the phone', effect: 'Stress {{relief}}', evidence: 'Evidence: restores nothing' },
  },
  later: { heading: 'Later', todo: 'What was promised has to be done now', send: 'Send it', sent: 'Sent', message: 'The text', finish: 'See the debrief', skip: 'Leave it, see the debrief' },
  pause: { heading: 'Paused', resume: 'Go on', settings: 'Settings', stepOut: 'Step out of this call', stepOutNote: 'A colleague takes over; the call counts up to here.', leave: 'Leave the level', leaveNote: 'It is kept. You can resume it later.', confirmStepOut: 'Hand this call to a colleague?', confirm: 'Hand it over', cancel: 'Stay', clock: 'Time stands still here' },
  settings: settingsEn,
  log: logEn,
  debrief: debriefEn,
  policy: policyEn,
  coach: coachEn,
  mechanics: mechanicsEn,
  interview: interviewEn,
  floor: floorEn,
  campaign: campaignEn,
  free: freeEn,
};
