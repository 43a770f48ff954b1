import type { mentorZhCN } from './mentor.zh-CN.js';
import type { SameKeys } from './words.js';

/** The mentor's words in English. */
export const mentorEn: SameKeys<typeof mentorZhCN> = {
  name: 'Tang Rui', role: 'Your team leader',
  moments: {
    forfeited: ['That line is not ours to cross. Go back to it and find another way to say it.', 'The rule is there for the next person, too. Look at that line again.', 'Easy for a minute, and then you pay for all of it. Take that line again.'],
    lost: ['Once they have gone, nobody hears how right you were. Start with the first kind word.', 'Fair enough, they hung up. Find the line where the fire started.', 'We have all lost a call. Look where the curve bends upwards.'],
    lostRoom: ['They stopped listening. Give the answer first, then the example.', 'Doubt piles up in layers. Find the line with nothing behind it.', 'Never mind, the room is still there. Open differently and walk in again.'],
    broken: ['One second before you promise: is this yours to give?', 'Say too much and you are the one to clear it up. Check your limits first.', 'Don’t promise what you can’t do. A time you can keep calms them just as well.'],
    unheard: ['They were still hot and you were already busy. Let them know you heard.', 'The first thing they want is not the answer. It is somebody listening.', 'Take the edge off first. Every line after that weighs less.'],
    guessed: ['Said unseen, even right is only lucky. Open the page first.', 'Five more seconds of looking saves five minutes of explaining.', 'Before you say a number, see the number.'],
    hasty: ['You sent them on too soon. Explain, offer another way, then escalate.', 'No rush to wrap up. They have not said yes yet.', 'After a “no” comes a way round it. Otherwise it is a wall.'],
    sharp: ['You won the argument and lost the call.', 'It is about the matter. Don’t get angry on its behalf.', 'You go up one notch, they go up two. You are the one to come down.'],
    rote: ['That line fits anybody, so it reached nobody. Talk about this one case.', 'One apology is enough. Say the rest with what you do.', 'Not the same words a third time. Find ones they can use.'],
    tired: ['You let the gaps go by. Pick one thing; eight seconds will do.', 'If you don’t rest, the next caller pays for it.', 'The last call was still in your voice. Put it down first next time.'],
    firstS: ['Your first S. Remember how today felt.', 'First S. Get some water; you can be modest when you are back.', 'Well, well. First S. I have made a note.'],
    rankS: ['Nothing to say, which means you did it right.', 'Steady. Try another seed and see if it was luck.', 'I could show that one to the new people.'],
    rankA: ['Very good. What is missing stands in the ledger.', 'A line or two short. Pick one and go back for it.', 'Ready for the floor. From here on it is habits.'],
    rankB: ['It holds. Turn the flat lines into ones meant for this person.', 'The base is there. Now the lines that were only nearly right.', 'Not bad. Find the row that lost most and practise only that.'],
    rankC: ['Passed, just. Take the line that hurt most and go again.', 'A pass is a doorstep. Don’t sit down on it.', 'A pass is a pass. Change one thing today, not five.'],
    rankD: ['Not passed, but played. Read the account, then go again.', 'No hurry. Mend the most expensive line first.', 'I failed my first one, too. See which step is missing.'],
  },
};
