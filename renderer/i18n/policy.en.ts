import type { policyZhCN } from './policy.zh-CN.js';
import type { SameKeys } from './words.js';

/** The centre's policy and the quality form in English. */
export const policyEn: SameKeys<typeof policyZhCN> = {
  name: 'Centre’s policy', own: 'your centre’s own', standard: 'the default', version: 'version {{n}}', hash: 'hash {{hash}}', place: 'The file belongs here: {{place}}', none: 'In a browser the default holds.', open: 'Open the folder', reading: 'Being read …',
  other: 'This shift was played under another policy ({{then}}). Rank, conditions and quality sheet below go by the present one ({{now}}).',
  otherUnnamed: 'This shift was played before there was a centre’s policy. Rank, conditions and quality sheet below go by the present one ({{now}}).',
  otherResume: 'The centre’s policy has changed since; if you go on, the present one counts.',
  sheet: {
    name: 'Quality sheet', open: 'See the quality sheet', close: 'Back to the ledger', whole: 'Whole shift', of: '{{earned}} / {{max}}', points: '{{n}} points', notAsked: 'not asked for in this call', item: 'Item', score: 'Points', because: 'Because', total: 'Total', lines: 'Lines {{list}}', line: 'Line {{n}}', list: ', ', quote: '“{{text}}”', allWell: 'Nothing lost',
    by: '{{title}} · version {{version}} · {{hash}}', note: 'The sheet and the ledger are kept apart: nothing here enters the score, and how long a call took is never looked at.',
    fatal: 'Fatal items', fatalNone: 'No fatal item', fatalZero: 'A fatal item: this call is worth 0. Without it, it would have been {{n}}.', fatalWords: {
      CONCEDE: 'A rule was given away that was not yours to give. Others don’t get it, and it can’t be honoured.', RETALIATE: 'The caller was insulted back. What the recording keeps is an agent who swears.', HANGUP: 'You hung up. The matter is undone and the caller is gone.', FABRICATE: 'Something was stated that does not exist. One look-up and it falls apart.', NO_RECORD: 'No record was left. Whoever takes over has nothing to go on.', other: 'This centre counts “{{tag}}” as fatal.',
    },
    compliance: 'Compliance', complianceNote: 'On its own, never averaged: good manners don’t make up for it.', met: 'Met', unmet: 'Not met', complianceFigure: '{{met}} of {{asked}} met',
    ownership: 'First-contact ownership', ownershipNote: 'Whoever takes the case sees it through.', ownershipParts: { explained: 'The reason was explained', introduced: 'Handed on with a name or an hour', logged: 'It was put on record', 'followed-up': 'The follow-up was kept' }, phrases: 'Forbidden phrases', noPhrases: 'No forbidden phrase was said.', inOther: 'the Chinese wording has “{{phrase}}”',
    mean: 'Mean of the shift', calls: '{{n}} calls', fatalCalls: '{{n}} with a fatal item', noFatalCalls: 'no fatal item', unassessed: '{{n}} not assessed: never answered, or handed to a colleague midway.', answered: 'Answered within {{seconds}} s', answeredValue: '{{measured}}%, target {{share}}%', answeredPractice: 'Practice runs no clock, so answering speed is not looked at', call: 'Call',
    evidence: {
      model: 'model', ordinary: 'ordinary, part of the points', landmine: 'landmine', missing: 'never said: {{about}}', tag: '{{about}}', seen: 'page open', unseen: 'stated unseen', phrase: 'forbidden phrase “{{about}}”', kept: 'kept', late: 'late, half the points', broken: 'not kept', unmade: 'a promise was due and not made', announced: 'hold announced', silent: 'put on hold in silence', owned: '{{about}}', unowned: 'not so: {{about}}',
    },
  },
};
