import type { interviewZhCN } from './interview.zh-CN.js';
import type { SameKeys } from './words.js';

/** What only the interview levels have, in English. */
export const interviewEn: SameKeys<typeof interviewZhCN> = {
  day: {
    heading: 'After the interview', since: '{{n}} h after the interview', nothing: 'The clock has not moved. What comes first is up to you.', todo: 'To be done', drills: 'Take a real call', pass: 'Only takes time', hours: '{{n}} h', done: 'Done', waits: 'Notebook first', tooLate: 'Too few hours left', drillDone: 'Practised · {{score}} points', sentAt: 'Letter: sent after {{n}} h',
    clock: 'Hour {{n}} of the {{of}} on the clock', mark: '{{n}} h', finish: 'The day is done, see the debrief', rest: 'The day is over once these are done.', drillGate: 'Rank A needs one practice call, really taken.', drillMore: 'You can take another practice call, or go.',
    send: 'Send it now', sendNote: 'Hour {{n}} after the interview', sendDraft: 'Written and not yet sent', sendPass: 'Put it off and …', unsent: '(this part is not written)', sent: 'Sent {{n}} h after the interview', within: 'Sent within {{n}} h',
  },
  drill: { back: 'Back to the desk', note: 'A practice call with a new name and new figures. Nothing here counts; once it is done, the map shows a practice badge.', badge: 'Practised', badgeNote: 'A call of this level was practised' },
  notebook: { open: 'Notebook', heading: 'My notebook', close: 'Close', asked: 'Asked', said: 'I said', why: 'Why', page: '{{title}} · {{score}} points · {{mode}}', empty: 'The notebook is empty: the save holds no interview that can be played back. Take any round from first to final and your own questions and answers will stand here.', missing: 'Not taken yet, or recorded by an older version and past playing back: {{levels}}.', list: ', ', ledger: '{{earned}} of {{max}}', own: 'These figures are your own, from your best runs.', sample: 'The save holds no interview that can be played back, so this page is Tang Rui’s old ledger.', chosen: 'A card, filled in' },
  beat: { key: 'Hold a beat', note: 'Stress −{{n}}', used: 'Held in this question', late: 'Too long a silence, speak', holding: 'Breathe out …', ready: 'You may speak', taken: 'You held a beat before this. Stress −{{n}}.', broken: 'You spoke before the beat was over, so it gave nothing.' },
  pace: { heading: 'Hear the pace', play: 'Hear it again', stop: 'Stop', slow: 'Slow down here', cursor: 'Second {{n}} of {{of}}', tones: { rushed: 'Rushed: both numbers fly past', flat: 'Level: the numbers weigh like the rest', steady: 'Even, and slower on the two numbers', bright: 'Pitched up: the numbers drown' } },
};
