import type { mechanicsZhCN } from './mechanics.zh-CN.js';
import type { SameKeys } from './words.js';

/** What is special about some shifts, in English. */
export const mechanicsEn: SameKeys<typeof mechanicsZhCN> = {
  supervisor: { label: 'Supervisor', left: '{{left}} of {{of}} call-backs left', none: 'No call-back left' },
  offscreen: {
    head: 'While you rest: {{n}} more calls', headOver: 'Before closing: {{n}} more calls', solved: 'solved at once', calledBack: 'to call back', complained: 'complained', templates: 'Templates {{n}}%', lacking: 'Missing from the drawer: {{n}}', energy: 'Energy {{n}}%', heat: 'The next caller comes {{n}} hotter', rest: 'Rest, and these figures improve',
    all: 'Off-screen in all: {{n}} calls', line: '{{solved}} solved at once, {{calledBack}} to call back, {{complained}} complained', block: '{{n}} calls off-screen',
  },
  triage: { head: 'Whom first?', waited: 'waiting {{time}}', passedOver: 'More urgent, and left waiting: starts {{n}} hotter' },
  authority: { unknown: 'Limit not looked up', within: 'Uses {{n}} of {{of}}', over: '{{n}} over the limit', withinShort: '{{n}} of {{of}}', overShort: '{{n}} over', notYours: 'Not yours to give', given: '{{n}} given', line: 'Line {{n}}: ' },
  bulletin: { label: 'Latest bulletin' },
  windows: {
    head: 'Chat windows', cost: '{{n}} s', fresh: 'new', here: 'open', over: 'too long', turn: 'Turn to {{name}}’s window', turning: 'Turning…', told: 'On a call, back in a few minutes.',
    phone: 'The phone', phoneWaits: '{{name}} is still on the phone', phoneHolds: '{{name}} is holding; you said you would look', deskWaits: '{{name}} is waiting at your desk', silence: 'Nobody has spoken for {{time}}', back: 'Back to the phone', backToDesk: 'Back to the desk',
    oneLine: 'One line here, then back. A turn takes {{n}} s.', left: 'Windows not finished: {{n}}', gapTitle: 'The windows are still lit', gapText: 'The phone is down. Windows left: {{n}}. Longest wait first; rest comes after.',
    drawer: 'Template drawer', message: 'The message', blank: 'Blank {{n}} of {{of}} · {{label}}', ownWords: 'My words', send: 'Send', blanksLeft: '{{n}} to fill',
  },
  readiness: { label: 'Readiness', note: 'The better prepared, the faster a page opens', opening: 'Finding the page “{{tool}}”, {{n}} s more', openingNote: 'Readiness {{n}}%. What the week left undone is paid back in seconds now.' },
};
