import type { freeZhCN } from './free.zh-CN.js';
import type { SameKeys } from './words.js';

/** Free shifts in English. */
export const freeEn: SameKeys<typeof freeZhCN> = {
  name: 'Free shift', heading: 'Who works tonight, and how long?', lead: 'How long, which calls, how busy, how many of you: what stands on the roster goes.', sheet: 'Duty roster', evening: 'from {{time}}', back: 'Back',
  rows: { minutes: 'Length', mix: 'Calls', grade: 'How busy', seats: 'Team', mode: 'Mode' },
  minutes: '{{n}} min', mixes: { all: 'All', billing: 'Billing', network: 'Network', parcel: 'Parcels', senior: 'Seniors' }, people: '{{n}} people',
  grades: { '1': 'Quiet', '2': 'Steady', '3': 'Normal', '4': 'Busy', '5': 'Stormy' }, gradeNote: 'About {{storms}}% of callers are furious; the work takes about {{load}}% of the team’s time.',
  reasons: {
    code: 'The code says so.', start: 'You start at Normal; the shifts move it.', chosen: 'You set this grade yourself.', fixed: 'You stay at this grade, whatever comes.',
    up: 'Last shift {{rank}}: one step up.', down: 'Last shift {{rank}}: one step down.', same: 'Last shift {{rank}}: no change.', top: 'Last shift {{rank}}: this is the top grade.', bottom: 'Last shift {{rank}}: this is the lowest grade.',
  },
  rule: 'A or S moves up, D moves down', stay: 'Stay at this grade', seats: '{{n}} of you', fewer: 'One fewer', more: 'One more', you: 'you',
  slip: 'Code of this shift', copy: 'Copy', copied: 'Copied.', selected: 'Selected. Press Ctrl+C to copy it.', same: 'Same packs and same code: the same people call.', another: 'Other callers',
  typeHead: 'Got a code? Write it here', typeNote: 'Leave it empty for new callers.', readCode: 'Set as the code says, the roster too.', readSeed: 'The callers come from this seed.',
  neither: 'That is neither a shift code nor a seed. A code looks like {{code}}; a seed is its last eight characters, or a whole number up to 4294967295.',
  slipped: 'One character is off: the last one does not fit the rest. Compare it again; a code looks like {{code}}.',
  tooFew: '“{{mix}}” has only {{found}} different people; {{minutes}} minutes need {{needed}}. Make the shift shorter, or take “{{all}}”.',
  go: 'Go on shift', past: 'Shifts so far', pastNone: 'None yet. A finished shift is kept here, and can be played again.', again: 'Play this shift again: {{code}}', look: 'Open the debrief: {{code}}', gone: 'This recording no longer fits the packs on the shelf and cannot be opened.', mode: { practice: 'Practice', exam: 'Exam' },
  debrief: { again: 'The same shift again', next: 'Next shift' },
  floor: { heading: 'The floor tonight', team: 'On duty', length: 'Ends', lengthValue: 'after {{n}} min', grade: 'How busy', code: 'Code', exam: 'Exam: the flow is hidden and the clock runs.', practice: 'Practice: the flow is shown and no line is timed; the floor’s own clock runs.' },
  level: {
    title: 'Free shift · {{minutes}} minutes', teaches: 'Take a call, catch your breath, take the next, and keep an eye on who is waiting behind it.',
    seat: 'There are {{seats}} of you tonight. With nobody waiting, the next call rings at your desk by itself; with people waiting, it is up to you whether you take one or rest first.',
    callers: 'You will know who it is when you pick up. About {{storms}} in a hundred are furious.', end: 'After {{minutes}} minutes no new call is taken; finish the one you are on. The result is kept with your free shifts, and your campaign stays as it is.',
    contentNote: 'Some will shout, swear, or threaten you with a complaint. If that is too much, choose the milder setting.',
  },
};
