import type { floorZhCN } from './floor.zh-CN.js';
import type { SameKeys } from './words.js';

/** A shift with a living floor, in English. */
export const floorEn: SameKeys<typeof floorZhCN> = {
  lines: { billing: 'Billing', network: 'Network', parcel: 'Parcels', senior: 'Seniors' },
  anyLine: 'Call', lineCount: '{{line}}: {{n}}', more: '{{n}} more unseen',
  board: {
    label: 'The board on the wall', open: 'What the figures on the board mean', close: 'Close', target: 'Count as answered within', seconds: '{{n}} s', none: '–', high: 'high', low: 'low', people: '{{n}}', share: '{{n}}%', fraction: '{{n}}/{{of}}', up: 'Time is up',
    waiting: 'Waiting', longest: 'Longest', within: 'In {{seconds}} s', abandoned: 'Gave up', settled: 'Settled', occupancy: 'I am busy', left: 'Ends in',
    since: 'Waiting, answered and gave up count from the moment the lines opened, {{n}} minutes before you sat down.',
    notes: {
      waiting: 'Callers in the queue whom nobody has answered yet.',
      longest: 'How long the first of them has waited. When you take a call, it is theirs, unless somebody waits on the seniors’ line.',
      within: 'Share of all callers who were answered this quickly. 15 s is the Chinese measure, with 85% as the usual target; 20 s and 80% are the habit elsewhere.',
      abandoned: 'Share of callers who hung up in the queue; those who left a number to be called back do not count. The usual target is 5% or less.',
      settled: 'Your calls that ended well and left no promise undone. Whether people ring again cannot be seen within one shift, so this is not called first-contact resolution.',
      occupancy: 'Share of your time at the desk that went into calls. Centres plan for 75–85%; above 90% for long, people burn out.',
      left: 'When time is up nobody new is put through. Finish the call you are in, and the shift is over.',
    },
  },
  ready: {
    rings: 'Your phone is ringing', ringsNote: '{{line}} · waited {{time}} · in {{n}} s a teammate takes it', waiting: 'Waiting: {{n}}', waitingNote: 'The first has waited {{time}}, line: {{line}}. Who it is you learn when you pick up.', priorityNote: 'Goes first: {{line}}, waited {{time}}. Who it is you learn when you pick up.',
    free: 'Nobody is waiting', freeNote: 'Your phone rings when it is your turn. Look round at the team and settle in.', up: 'Time is up', upNote: 'Nobody new is put through in this shift.',
  },
  take: {
    ringing: 'Pick up', longest: 'Take the longest waiting · {{line}} {{time}}', priority: '{{line}} first · waited {{time}}', idle: 'The next call rings by itself', meanwhile: 'Free: rest, keep a promise, write a page in your log.', meanwhileReady: 'Free: watch the queue and the team.', ringLeft: 'In {{n}} s a teammate takes it', finish: 'End of shift, see the debrief', finishLater: 'End of shift, see what came of it',
  },
  gap: {
    upTitle: 'Time is up', upText: 'Nobody new is put through. Carry out what you promised, then go home.', rings: 'Ringing', ringsLeft: '{{n}} s left', nobody: 'Nobody waits', nobodyNote: 'it will ring',
    queue: 'Ten more seconds', queueWait: 'probably +{{n}} s of waiting', queueSame: 'probably no difference', giveUpNone: 'probably nobody gives up for it', giveUpChance: 'about {{n}} in 10: one more gives up', giveUp: '{{n}} more may give up',
    me: 'You: {{what}}, {{n}} s', idling: 'just sitting', stress: 'stress {{from}} → {{to}}', cooler: 'next caller starts {{n}} cooler', hotter: 'next caller starts {{n}} hotter', sameStart: 'next caller starts the same',
    why: 'Where this figure comes from', close: 'Close',
    queueNote: '{{futures}} possible futures tried from this moment: each time it is drawn anew who calls, how long teammates still talk, and who loses patience; both ways the same, except that you pick up ten seconds later. This is the mean of all {{futures}}, rounded, hence “probably”.',
    meNote: 'Just sitting, stress goes half of the way to where it can rest every {{half}} s; a technique takes its own figure off on top. Today it can rest at {{rest}}, which fatigue raises. Each point above {{rested}} when you pick up starts the caller {{perPoint}} hotter; heat still in your ear adds {{carry}}. All of it design choices.',
  },
  fatigue: { label: 'Fatigue', note: 'Every call adds a little, a storm adds more, and each storm more than the last. It does not go down within a shift and raises the level at which stress can rest. Mistreatment acts by adding up (Wang et al., 2011); the figures are design choices, not medical findings.', open: 'What fatigue is' },
};
