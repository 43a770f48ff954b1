import type { campaignZhCN } from './campaign.zh-CN.js';
import { mentorEn } from './mentor.en.js';
import type { SameKeys } from './words.js';

/** The frame around the levels in English. */
export const campaignEn: SameKeys<typeof campaignZhCN> = {
  map: {
    road: 'The road from your desk to the floor', openAll: 'Open all levels', readiness: 'Readiness report', scene: 'Opening',
    states: { locked: 'not open yet', open: 'ready to play', passed: 'passed' }, here: 'next stop', stars: '{{n}} of 3 stars', starsOf: '{{n}} / {{max}} stars',
    node: 'Level {{n}}', needs: 'Opens once level {{levels}} is passed.', list: ', ', best: 'Best {{score}}',
    gradeNone: 'No grade yet', grade: 'Campaign grade {{n}}', assessed: '{{n}}% assessed',
  },
  cards: { has: 'Cards this level draws on', gives: 'Cards to take away from here', held: 'In hand', lent: 'On loan', missing: 'Missing', lentNote: '“{{level}}” has not been played yet, so these count as yours for now.', missingNote: 'From “{{level}}”: play it again to get them.', got: '{{n}} of {{of}} in hand', unknown: 'Not yet yours' },
  opening: { go: 'Walk in', back: 'Back to the map' },
  chapters: {
    preparation: {
      place: 'Your own desk, the evening before you apply',
      lines: ['Under the lamp: the job advert, a pen, half a glass of water gone warm.', 'The application goes out tomorrow. Tonight you find out what this job really is.'],
      mentor: 'Don’t learn it by heart. Work out who you stand between.',
    },
    'first-round': {
      place: 'The first-round room, ten in the morning',
      lines: ['A row of people in the corridor, all of them murmuring a speech.', 'The door opens on your number. A hundred seconds to make them want more.'],
      mentor: 'Put the script down. It’s you they came to hear.',
    },
    simulations: {
      place: 'The booth, with the door pulled to',
      lines: ['A headset, a telephone, and somebody taking notes behind the glass.', 'It will ring. The data is gone, the parcel is late, and a rule sits in between.'],
      mentor: 'First the person, then the business. The other way round, being right is no use.',
    },
    stress: {
      place: 'The stress interview, three people at a long table',
      lines: ['The lights are a little too bright, and nobody smiles.', 'They will contradict you and cut you short. Then it’s a telephone, and somebody shouting.', 'It isn’t about you. You still have to stand.'],
      mentor: 'They are testing your footing, not your temper.',
    },
    final: {
      place: 'The final room, two chairs across from yours',
      lines: ['The head of operations in one, personnel in the other.', 'One asks how you would do it, the other how long you would stay.'],
      mentor: 'Say what you have done. Where you haven’t, say what you would do.',
    },
    after: {
      place: 'The end of the hallway, just after the interview',
      lines: ['The door closes behind you. You are still holding on to your phone.', 'Twenty-four hours: a letter to write, and an account to settle with yourself.'],
      mentor: 'Keep the letter short. Check their name before you send it.',
    },
    shifts: {
      place: 'The floor, your first day',
      lines: ['The badge is new. The chair is still warm from somebody else.', 'A morning shift, a bill day, a night without network, up to a day of a hundred calls.', 'After each call there is another. The dozen seconds in between are yours.'],
      mentor: 'If it gets too much, say so. Nobody here is made of iron.',
    },
  },
  mentor: mentorEn,
  readiness: {
    heading: 'Readiness report', back: 'Back', certificate: 'Practice certificate', grade: 'Campaign grade', soFar: 'over what has been assessed', assessed: '{{n}}% assessed', none: 'No grade yet', stars: '{{n}} / {{max}} stars', rank: 'Rank {{rank}}',
    lead: 'The best run of each level counts. The five dimensions are the sum of those ledgers; nothing is scored twice.', chapterNote: 'Each chapter counts with its own share.', weight: '{{n}}%', played: '{{n}} of {{max}} levels', notPlayed: 'not played yet',
    dimsHead: 'Five dimensions and the evidence behind them', notAssessed: 'Not assessed', noEvidence: 'Nothing that you have played so far puts it to the test.', from: '{{earned}} of {{max}} points, levels: {{n}}', evidence: '{{earned}} / {{max}}', strongest: 'Strongest', weakest: 'Weakest',
    nextHead: 'One thing to practise next', next: '“{{dimension}}” is lowest just now. “{{level}}” still holds {{n}} points for it.', nextGo: 'Open this level', nextFirst: 'Play one level, and there will be something to say here.', nextAll: 'Every point that was tested is yours. Try another seed, or the exam.',
    old: 'Scores without kept evidence: {{n}}. Play those levels once more to add it.', not: 'These figures say how well you have practised in this game. They are no measure for hiring, no measure of health, and no forecast of how you will do in a real job.', printed: 'Printed on {{date}}',
  },
  certificate: {
    heading: 'Practice certificate', back: 'Back', nameLabel: 'The name on it', nameNote: 'It stays on this page and is not kept.', nameMissing: '(no name written)', body: 'finished the last level of Next Call, “{{level}}”, with rank {{rank}}.',
    grade: 'Campaign grade', assessed: '{{n}}% assessed', dims: 'Five dimensions', date: 'Date', note: 'A practice certificate of this game; neither a qualification nor a measure for hiring.', open: 'Your certificate', locked: 'The certificate comes with an A on the last level.', words: 'There is always a person at the other end. You were there for them.',
  },
};
