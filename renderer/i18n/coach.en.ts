import type { coachZhCN } from './coach.zh-CN.js';
import type { SameKeys } from './words.js';

/** The tutorial in English. */
export const coachEn: SameKeys<typeof coachZhCN> = {
  label: 'Tutorial', read: 'Got it', skip: 'Skip', toTitle: 'To the title', firstLevel: 'First level',
  entry: { first: 'Take a first call', direct: 'Go to the levels', again: 'Tutorial' },
  steps: {
    pickUp: 'The phone is ringing.\nPress Space or the button to pick up.',
    tone: 'Set the tone of your first word.\nPress a digit, or the line itself.',
    read: 'Their emotion, now {{emotion}}. Good lines bring it down.\nFrom 50 on, soothe first; at 100 they hang up.',
    choose: 'Choose what to say.\nThey answer the very line you took.',
    lookUp: 'Before you look something up, tell them so.',
    openTool: 'Never state a figure you haven’t seen.\nOpen “{{tool}}” first.',
    backOnLine: 'Got what you need?\nPress H or this button to go back on the line.',
    sayIt: 'Time and place are on the page “{{tool}}”.\nTake the line that fits them.',
    landmine: 'A landmine: emotion {{from}} → {{to}}.\nStay calm, the next good line brings it down.',
    guess: 'Not looked up, so it is a guess and costs like a landmine.\nNext time open the tool, then speak.',
    close: 'All done. Close kindly, and let them hang up first.',
    rest: 'The seconds between two calls are yours.\nBreathe, or pick another way to rest.',
    resting: 'Follow the ring. In {{seconds}} seconds look here:\nyour stress drops by {{relief}}.',
    takeNext: 'Stress {{from}} → {{to}}, that’s lighter.\nTake the next call, this time on your own.',
    alone: 'This one is yours.',
    promise: 'You promised a text on the phone. Now really send it.',
    toDebrief: 'All tidied up. See how it went.',
    curve: 'Two lines: their emotion and your stress.\nEvery mark is something you said.',
    openCall: 'Open this call and go through it line by line.',
    ledger: 'The ledger: what you earned of 100,\nand where the rest went, row by row.',
    better: 'Every line says why it counts as it does.\nWhere there was a better one, here it is.',
    noBetter: 'Every line says why it counts as it does.\nYours were all the best ones.',
    rewind: 'Want another try? Go back to that line\nand see what would have come of it.',
    done: 'That’s it. These two calls aren’t counted;\nevery level plays like this.',
  },
};
