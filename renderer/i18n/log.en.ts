import type { logZhCN } from './log.zh-CN.js';
import type { SameKeys } from './words.js';

/** The achievement log in English. */
export const logEn: SameKeys<typeof logZhCN> = {
  heading: 'Achievement log', back: 'Back', lead: 'Everyone you have helped is in here. On a heavy day, turn a page.', count: '{{count}} pages', difficulty: 'What was hard', action: 'What I did', remove: 'Tear out this page', removeNamed: 'Tear out the page about {{name}}', confirm: 'Tear out the page about {{name}}?', confirmNote: 'It will be gone for good.', yes: 'Tear it out', no: 'Keep it',
  emptyTitle: 'The first page is still empty', emptyText: 'Bring a call to a good end, and in the gap write down whom you helped, what was hard and what you did. On a tired day it will remind you that you can.', emptyGo: 'Take a first call',
};
