import type { SameKeys } from './words.js';
import type { debriefFloorZhCN } from './debrief-floor.zh-CN.js';

/** What the debrief of a free shift says about the queue, the pauses and the day, in English. */
export const debriefFloorEn: SameKeys<typeof debriefFloorZhCN> = {
  head: 'The queue this shift', now: 'This shift', expected: 'In the long run', figure: 'Figure', none: '–', seconds: '{{n}} s', percent: '{{n}} %',
  rows: { offered: 'Rang in', answered: 'Answered', within: 'Answered within {{n}} s', within20: 'Answered within 20 s', abandoned: 'Gave up waiting', calledBack: 'Promised a call', meanWait: 'Mean wait', team: 'Team occupancy', mine: 'My occupancy', solved: 'Finished first time, mine' },
  solvedOf: '{{n}} of {{of}}', calledBackOf: '{{of}}, {{n}} called',
  weather: 'Load {{load}} %. The right-hand column is what queueing theory (Erlang-A) expects of the same team and the same traffic in the long run, without skill groups, priority, breaks, call-backs and redials. One short shift is mostly weather: the gap between the columns is not held against you.',
  handle: 'Handle time earns nothing.',
  price: {
    head: 'The price of a pause', note: 'The same day and the same callers run again with this one gap changed.', none: 'There is no gap between two calls to compare.',
    rested: 'After {{name}}: a {{n}} s reset', straight: 'After {{name}}: straight on', idled: 'After {{name}}: {{n}} s until the next call',
    restCost: '{{k}} callers waited {{s}} s longer in all', restFree: 'Nobody waited longer for it', restLost: ', {{n}} gave up',
    restGain: 'without it the next call would have begun {{h}} points hotter', restNoGain: 'without it the next call would have begun no hotter',
    wouldCost: 'With a {{n}} s reset {{k}} callers would have waited {{s}} s longer in all', wouldFree: 'A {{n}} s reset would have kept nobody waiting', wouldLost: ', {{n}} would have given up',
    wouldGain: 'the next call would have begun {{h}} points cooler', wouldNoGain: 'the next call would have begun the same',
    marks: { worth: 'Worth it', free: 'Free', dear: 'Dear', missed: 'Take it', right: 'Right' },
    lesson: 'After storms you paused {{a}} times: {{ga}} points cooler starts, {{ca}} s more waiting in the queue. After ordinary calls {{b}} times: {{gb}} points, {{cb}} s.',
  },
  acting: {
    head: 'How the kind words were said', deep: '{{n}} meant', surface: '{{n}} put on', none: 'Nobody hot had to be soothed this shift.',
    dear: 'Calmed down mostly on words that were put on: {{names}}. That is the dearest way to soothe.',
    note: 'Meant: you looked at it from their side first. Put on: the right words, nobody home. Surface acting goes with exhaustion (ρ .39 to .48), deep acting hardly at all (Hülsheger & Schewe 2011, 95 samples). It reads the marks on your lines, not your heart, and scores nothing.',
  },
  day: { head: 'The day', fatigue: 'Fatigue {{n}} of 100', line: '{{calls}} calls, {{storms}} of them storms.', note: 'Abuse adds up call by call (Wang et al. 2011). The more tired, the less a pause brings stress down. The constants are design choices, not measurements.' },
};
