import type { debriefZhCN } from './debrief.zh-CN.js';
import type { SameKeys } from './words.js';
import { debriefFloorEn } from './debrief-floor.en.js';

/** The debrief in English. */
export const debriefEn: SameKeys<typeof debriefZhCN> = {
  heading: 'Debrief', again: 'Play it again', back: 'Back to levels', overview: 'Overview', close: 'Close', mismatch: 'This recording belongs to other rules or levels and cannot be walked through again.',
  seed: 'Seed {{seed}}', score: 'Score {{score}}', rank: 'Rank {{rank}}', kept: 'Yours from now on', practiceRun: 'Practice after a rewind, not counted as a best result',
  passed: 'Passed', failed: 'Not passed', failScore: '{{n}} points short of {{pass}}', failLandmines: '{{n}} landmines per call, {{max}} at most', capped: 'Rank capped: {{gate}}', metAll: 'every condition met', gatesHead: 'To pass', met: 'met', unmet: 'not met',
  gates: {
    pass: 'Score of {{pass}} or more (yours {{measured}})', landmines: 'At most {{max}} landmines per call (yours {{measured}})', emotionEnd: 'Emotion at the end {{max}} or less (yours {{measured}})', stressEnd: 'Stress at the end {{max}} or less (yours {{measured}})', stressEndBeats: 'Stress at the end {{max}} or less (yours {{measured}}; beats held {{held}} of {{of}}, each takes {{relief}} off)', noTags: 'No line crossed', hasTags: 'Must not happen: {{tags}}',
    answeredWithin: '{{min}}% of calls answered within {{seconds}} s (yours {{measured}}%)', stepsDone: '{{name}}: {{steps}} done', slotTier: '{{name}}: “{{step}}” at least {{tier}}', chatGap: 'No chat left for more than {{max}} s (longest {{measured}} s)', templateBlanks: 'Templates filled in for the person: {{min}}% or more (yours {{measured}}%)', templateUnused: 'No template sent as a mere copy (none was used)', noHandover: '{{name}}: neither handed over nor escalated', drills: 'Practice calls finished: {{min}} or more (yours {{measured}})', forRank: ' (for rank {{rank}})',
  },
  sum: { unit: '{{base}} × {{factor}}', clean: 'no landmine', mean: '({{scores}}) ÷ {{n}}', shift: '0.85 × {{calls}} + 0.15 × {{recovery}}', shiftNote: 'calls {{calls}}, recovery {{recovery}}', landmines: 'landmines: {{n}}', lost: 'they hung up, {{n}} not saved', serious: 'beyond limits or word broken: {{n}}', major: 'a line crossed: {{n}}', abandoned: 'never answered, 0 points' },
  factor: {
    head: 'Factor {{factor}}', minor: 'A landmine multiplies the call by 0.84, each further one by 0.88.', lost: 'They hung up: the call is multiplied by 0.5, and by 0.88 for each of the {{n}} steps never reached.', serious: 'Beyond your limits, promised too much or broken: the call is multiplied by 0.54, each further slip by 0.88.',
    major: 'A line was crossed: the ledger closes there, the call is multiplied by 0.45, and by 0.88 for each of the {{n}} steps never reached.', line: 'Line {{n}} · {{step}}',
  },
  lines: {
    head: 'Two lines', emotion: "{{name}}'s emotion", doubt: '{{name}}’s doubt', emotionAny: "The caller's emotion", stress: 'My stress', model: 'Model path', other: 'With the other line', mine: 'This time', gap: 'Gap', skipped: 'Not reached', start: 'At pick-up', sentence: 'Line {{n}}', pick: 'Choose a point to see what was said', table: 'The figures of both lines', colStep: 'Step', colTier: 'Tier', colEmotion: 'Emotion', colStress: 'Stress', colModel: 'Emotion on the model path', none: 'none', from: '{{a}} → {{b}}', moodShort: 'Emotion', stressShort: 'Stress', axis: 'From the first line to the last',
  },
  ledger: {
    head: 'Ledger', of: '{{earned}} / {{max}}', sum: '{{base}} in all, times {{factor}}, makes {{score}}', names: { DEC: 'Decisions', COV: 'Coverage', ORD: 'Order', EMO: 'Emotion', PRO: 'Promises', RHY: 'Rhythm', CMP: 'Composure' },
    measures: { DEC: 'How good each choice was.', COV: 'Whether every step was taken.', ORD: 'What came before what.', EMO: 'How calm they were at the end.', PRO: 'Whether your word was kept.', RHY: 'Neither late nor repeated.', CMP: 'How far your own stress rose.' },
    allModel: 'Model lines throughout.', ordinary: '{{n}} ordinary ({{list}})', landmine: '{{n}} landmine ({{list}})', missing: '{{n}} not reached ({{list}})', and: '; ', stop: '.', list: ', ', more: '{{list}} …', covOrdinary: '{{n}} ordinary, three quarters each', covLandmine: 'landmines do not count: {{list}}', covMissing: 'not reached: {{list}}', noPromise: 'Nothing to promise here; its 8 points went to coverage.',
    inOrder: 'All in order.', outOfOrder: '“{{later}}” came before “{{earlier}}”', outCount: ', {{n}} pairs in all', noPairs: 'No two steps to compare.', emotion: 'Ended at {{end}}; the model path ends at {{par}}.', closedLost: 'They hung up: nothing here.', closedMajor: 'The ledger had closed: nothing here.', closedOut: 'Handed to a colleague: nothing here.', closedAbandoned: 'Never answered: nothing here.',
    kept: '{{n}} kept', late: '{{n}} late, half each', broken: '{{n}} broken', unmade: 'a promise was due and not made', steady: 'No delay, no repeat.', lateMoves: '{{n}} of {{total}} lines late', repeated: '{{n}} repeated', composure: 'Up {{rise}}; the model path {{par}}.',
  },
  dims: { head: 'Five dimensions', names: { D1: 'Communication', D2: 'Empathy', D3: 'Composure', D4: 'Problem solving', D5: 'Adaptability' }, none: 'not assessed', value: '{{name}} {{value}}', note: 'The dimensions are the same ledger seen another way; nothing is scored twice.' },
  choices: {
    head: 'Line by line', tiers: { model: 'Model', ordinary: 'Ordinary', landmine: 'Landmine' }, lacks: 'It rests on the card “{{card}}”, which you do not have. The level that gives it can be played again.', counted: 'On its own {{authored}}; at this moment it counts as {{tier}}.', voided: 'What this line promised was not done, so it counts as a landmine.', better: 'Better', rewind: 'Rewind to here', rewindNamed: 'Rewind to here: line {{n}}, {{step}}', late: 'Said late', repeated: 'Said before', noReason: 'The points of this step are below.', notReached: 'Steps not reached', none: 'Not a word was said in this call.', right: 'should be', emotion: 'Emotion {{a}} → {{b}}', sortAs: 'Sorted as “{{kind}}”',
  },
  tags: {
    NO_WAY: 'flat refusal', MECHANICAL: 'scripted', BLAME: 'blaming', EMOTIONAL: 'heated', TALK_OVER: 'talking over', COLD: 'cold', RUDE: 'rude', RUSH: 'rushing', DODGE: 'dodging', VAGUE: 'vague', ARGUE: 'arguing',
    JARGON: 'jargon', SILENT: 'silence', RITUAL: 'ritual soothing', UPSELL: 'upselling', NO_CONSENT: 'not asked', IGNORE: 'not heard', SELF_PITY: 'self-pity', NO_PLAN: 'no next step', REPEAT: 'repeating', TOO_MUCH: 'too much', MOTIVE_CHAT: 'in it for the chat', MOTIVE_LOWBAR: 'in it because it’s easy',
    OVER_AUTHORITY: 'beyond your limits', OVERPROMISE: 'promised too much', BROKEN_PROMISE: 'word broken', CONCEDE: 'rule given away', RETALIATE: 'struck back', HANGUP: 'hung up', NO_RECORD: 'no record', FABRICATE: 'made up',
    SKIP_EMPATHY_HOT: 'business before empathy', BOUNDARY_AT_PEAK: 'limit at the peak', PREMATURE_EXPLAIN: 'explained before looking', PREMATURE_ESCALATE: 'escalated too soon', PREMATURE_HANDOVER: 'handed over too soon', GUESS: 'said unseen', NO_SLOT: 'no supervisor free',
  },
  automatic: {
    SKIP_EMPATHY_HOT: 'They were still at {{emotion}} and had not been heard. Meet the person first, then the business works.',
    BOUNDARY_AT_PEAK: 'At {{emotion}} a limit only adds fuel. Wait until they are below 85.',
    PREMATURE_EXPLAIN: 'You explained before you had looked.',
    PREMATURE_ESCALATE: 'You escalated before explaining and offering another way.',
    PREMATURE_HANDOVER: 'You handed over before stating the limit.',
    GUESS: 'You stated a fact whose page was never opened, so it is a guess.',
    NO_SLOT: 'The supervisor had no call-back left today, so this one goes to the back of the line and the hour slips. Look which earlier call did not need one.',
  },
  rewind: {
    head: 'Back to line {{n}}', context: '{{name}} · {{step}} · emotion {{emotion}}, stress {{stress}} at that moment', choose: 'Say something else', mine: 'What I said', pick: 'Choose another line and see what follows.', reply: '{{name}} would say', noReply: 'They cannot hear this one.', scoreLevel: 'Whole level', rankChange: 'Rank {{a}} → {{b}}', sameRank: 'Still rank {{a}}', dropped: '{{n}} later actions no longer fitted and were left out.', sameAfter: 'After that, everything as you played it.', assumed: 'What this line promises counts as done.', before: 'This time', after: 'The other line', playOn: 'Play on from here', playOnNote: 'As practice; your best result stays.', outcome: { lost: 'they hang up', 'hung-up': 'I hang up', 'stepped-out': 'handed over', abandoned: 'never answered', closed: 'ends well' }, ledger: 'Ledger', row: 'Row', factor: 'Factor', score: 'Score',
  },
  practise: {
    head: 'One thing to practise', none: 'Nothing to find fault with. Try another seed, or the exam.', where: '{{name}}, line {{n}}', cost: 'This step cost about {{n}} points.', go: 'Start with this line',
    steps: {
      DIAG: 'Before you plug in, say what this call has to steady and what it has to solve.', TONE: 'Half a beat slower, then the first word.', SORT: 'Name it as you pick up: enquiry, transaction or complaint.', GREET: 'Their name, your name, then give them the floor.',
      REFRAME: 'In the second it hurts, tell yourself: this is about the matter, not about me.', LISTEN: 'Let them finish, with no more than a word in between.', EMPATHISE: 'Say what it means for them first, what you will do second.', APOLOGISE: 'Apologise once, for what they went through, and say for what.',
      OWN: 'Say “I will”, so that they know whose hands it is in.', VERIFY: 'Say why you need the number before you ask for it.', LOOKUP: 'Say that you are looking, and what at.', EXPLAIN: 'Speak in figures and times you have opened, and leave them a way out.',
      EXPLAIN2: 'Say it from another side, not the same words again.', EXPLAIN3: 'The third time, only the one point that helps them.', ACT: 'Say the thing you are doing right now.', ALTERNATIVE: 'In the same breath as the no, give a way that works.',
      COMPENSATE: 'Make good within your limits, and say the reason first.', EDUCATE: 'Before they go, teach one thing they can use next time.', CONSENT: 'After the plan, ask: does that work for you?', BOUNDARY: 'Wait for the peak to pass, then state the limit calmly.',
      HANDOVER: 'State the limit, then hand over, and say to whom.', ESCALATE: 'Explain, offer another way, then escalate with a deadline.', RECORD: 'Write it for whoever comes next: facts, wish, what was promised.', REPORT: 'Report it straight after the call, in order.',
      FOLLOWUP: 'Promise something you can do, by a time.', CLOSE: 'Say the result again, thank them, then hang up.',
      POINT: 'Take your position in the first sentence, then unfold it.', LAYER: 'One reason a layer: the whole first, then the parts.', EVIDENCE: 'Give a true case with a person, a number and an outcome.', SITUATION: 'Two sentences for the scene, no run-up.', TASK: 'Name the goal and the deadline, so that they see what was hard.', ACTION: 'One deed a sentence, and its subject is “I”.', RESULT: 'Let the outcome speak: on time, a figure, what others said.', INSIGHT: 'Let the lesson end in what you will do next time.', WRAP: 'Bring it back to the job in one line, and stop.', PLAN: 'Direction first, then the hours; every step with a reason.',
    },
    order: 'Follow the flow: the person, the look-up, the words, the deed.', promise: 'Offer a follow-up you can keep, with a time, and do it at once.', rhythm: 'Think, speak, and no step twice.', recovery: 'In the gap, put the last call down before you take the next.', composure: 'Reframe before you answer: it is about the matter.',
  },
  shift: {
    calls: 'Call by call', gap: 'Gap {{n}}', gapDone: '{{list}}, {{seconds}} s', gapNone: 'No rest, straight on', value: 'Recovery {{n}}', stress: 'Stress {{a}} → {{b}}', carryLeft: 'The last call still in your ear', heat: 'The next caller {{n}} hotter', unheated: 'No heat carried over', chat: 'Chat', tasks: 'What was promised', noTasks: 'Nothing was promised.', status: { open: 'not done', registered: 'only registered', done: 'done', late: 'done late', broken: 'broken' },
  },
  floor: debriefFloorEn,
  fine: 'Stress is neither a health nor a hiring measure; every number here is a design choice.',
};
