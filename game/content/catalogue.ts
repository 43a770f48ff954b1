import type { Severity } from './diagnostic.js';

/** What is known about one kind of fault. */
export interface CatalogueEntry {
  readonly code: string;
  readonly severity: Severity;
  /** What is wrong, in a few words. */
  readonly title: string;
  /** What to do about it. */
  readonly hint: string;
}

const error = (code: string, title: string, hint: string): CatalogueEntry => ({ code, severity: 'error', title, hint });
const warning = (code: string, title: string, hint: string): CatalogueEntry => ({ code, severity: 'warning', title, hint });

/**
 * Every fault the compiler can find. Codes are permanent: a fault that is no longer
 * looked for leaves a gap, and its number is never given to another.
 */
export const CATALOGUE = {
  // Reading a file
  yamlSyntax: error('LV001', 'The file is not valid YAML', 'Mend the line named here; most often it is a wrong indent, or a text that needs quotes around it because it begins with { or [, or contains a colon and a space.'),
  duplicateKey: error('LV002', 'The same key twice in one place', 'Rename or remove one of the two; the second would silently replace the first.'),
  wrongValue: error('LV003', 'A value of the wrong kind', 'Write the kind of value that is asked for.'),
  unknownKey: error('LV004', 'A key that the format does not know', 'Check its spelling, or remove it.'),
  missingKey: error('LV005', 'A key that must be there is missing', 'Add it.'),
  badId: error('LV006', 'An id of a wrong form', 'Use letters, digits and hyphens, starting with a small letter; the README lists the reserved words.'),
  missingLanguage: error('LV007', 'A text in one language only', 'Write the other language beside it.'),
  emptyText: error('LV008', 'An empty text', 'Write the text, or remove the key.'),
  unknownTool: error('LV010', 'A tool that the desk does not have', 'Use one of the tools of the README.'),
  unknownStep: error('LV011', 'A step that does not exist', 'Use one of the steps of the README.'),
  unknownTag: error('LV012', 'A tag that does not exist', 'Use one of the tags of the README.'),
  unknownPoint: error('LV013', 'A point that the guides do not have', 'Points run from T-01 to T-79 and from P-01 to P-81.'),
  automaticTag: error('LV014', 'A tag that only the rules give', 'Remove it: the rules add it by themselves when it is deserved.'),

  // Files and references between them
  missingPack: error('LV020', 'The pack has no pack.yaml', 'Write a pack.yaml with id, version, title, levels and staff.'),
  reservedPack: error('LV009', 'The id of a pack that belongs to the game', 'Choose another id: `core` is the pack of the game, `free` the name of free shifts.'),
  missingLevel: error('LV021', 'A listed level has no level.yaml', 'Write the file, or take the folder off the list in pack.yaml.'),
  missingCall: error('LV022', 'A listed call has no file', 'Write the file beside level.yaml, or take the call off the list.'),
  duplicateId: error('LV023', 'An id is used twice', 'Ids are permanent names: give one of the two a new one.'),
  idNotFileName: error('LV024', 'The id of a call differs from its file name', 'Make both the same, so that a line id leads to its file.'),
  unlistedFile: warning('LV025', 'A file that nothing lists', 'List it, or delete it; it is not part of the game.'),
  unknownReference: error('LV026', 'A level names a call or a slot that is not there', 'Name a call of this level and a slot of that call.'),
  wrongChannel: error('LV027', 'A call stands where its channel does not belong', 'Calls of `calls` are phone calls; those of `chats` have `channel: chat`.'),

  uncountedSupervisor: error('LV028', 'A line passes the caller up where nobody counts the slots', 'Give the level `supervisorSlots`, or remove `supervisor` from the line.'),
  tooFewSlots: error('LV029', 'The model lines need more supervisor slots than there are', 'Raise `supervisorSlots`, or mark fewer model lines with `supervisor`.'),
  blockOrder: error('LV015', 'A block of off-screen calls out of order', 'Name each block’s last unit once, in the order of `calls`.'),
  waitingOrder: error('LV016', 'A caller waits for one who comes later', 'Name calls under `joinsAfter` that stand before this one in `calls`.'),
  priorityOrder: error('LV017', 'The order of the level passes over somebody more urgent', 'Put the urgent caller first, or let them join later with `joinsAfter`.'),
  needsTriage: error('LV018', 'A key of triage in a level without it', 'Write `triage: true`, or remove the key.'),
  needsWindows: error('LV019', 'A key of several chat windows in a level with one', 'Give the level `chatWindows`, or remove the key.'),

  needsDay: error('LV091', 'A key of a day of one’s own in a level without it', 'Write `dayPlan` in level.yaml, or remove the key.'),
  missingHours: error('LV092', 'A unit that takes no time on a day of one’s own', 'Give it `hours` in the `calls` of level.yaml.'),
  hourBounds: error('LV093', 'Hours between which no tier fits', 'Keep `model` below `ordinary`, and `ordinary` below the `hours` of the day, so that all three tiers can come.'),
  noQuestions: error('LV094', '`pauseBeat` in a level without an examiner’s question', 'Remove it: a beat is held before the answer to a question.'),
  fixedOrder: error('LV095', 'A drawn order in a level whose order means something', 'Remove `order: drawn`, or the key that needs the order.'),
  recordBoard: error('LV096', 'A board that looks back on nothing', 'Cards with `step` need `remembers` in level.yaml, a call with `variantBy: {record: …, none: …}`, `take: 3`, and at least six of them.'),
  drillCall: error('LV097', 'A drill that is no phone call', 'Name a phone call of a level of this pack.'),
  shortMinutes: error('LV098', 'A short level that takes too long', 'Leave out another call: a short level takes at most eight minutes, in either language.'),
  shortWhole: error('LV099', 'A short level that cuts nothing', 'Leave out at least one call of the level, or delete short.yaml.'),
  shortBound: error('LV100', 'A level of which there can be no short version', 'Delete short.yaml: a level with a day of one’s own, with cards to keep, or that looks back on best runs can only be played whole.'),

  // The flow
  unknownTarget: error('LV030', '`next` leads to a slot that does not exist', 'Name a slot of this flow, or `end`.'),
  unreachableSlot: error('LV031', 'No path leads to the slot', 'Let an option lead here, or remove the slot.'),
  cycle: error('LV032', 'The flow runs in a circle', 'Lead forward: to a later slot or to `end`.'),
  deadEnd: error('LV033', 'In one variant a path leads to a slot that is not there', 'Give the option the same `only` as its target, or another `next`.'),
  noEnding: error('LV034', 'The call has nothing to say, or never ends', 'A call needs a slot in which the caller is on the line, and a path to its end, in every variant.'),
  afterOrder: error('LV035', 'A spoken slot after the call has ended', 'Slots with `after: true` come last.'),
  unknownVariant: error('LV036', 'A variant that the call does not declare', 'Use a variant of `variants`, or declare it there.'),
  misplacedHold: error('LV037', 'A hold where no lookup is', '`hold` belongs to lines of step LOOKUP while the caller is on the line.'),
  misplacedCard: error('LV038', 'A card that cannot be filled badly', 'A card needs at least three fields with two chips each, so that all three tiers can happen.'),
  wrongChip: error('LV039', '`right` names a chip that is not there', 'Name one of the chips beside it.'),

  boardCannotCome: error('LV046', 'A board on which a tier cannot happen', 'Change the ranges, the worth of the cards or `ordinaryUpTo` until a good, a middling and a bad board are all possible.'),

  // Options
  noModel: error('LV040', 'A slot without a model line', 'Give one option `tier: model`.'),
  twoModels: error('LV041', 'A slot with two model lines', 'Keep the better one; make the other one ordinary.'),
  variantWithoutModel: error('LV042', 'In one variant the slot has no model line', 'Write a model line for that variant, or take the variant out of the slot.'),
  noOrdinary: error('LV043', 'A slot without an ordinary line', 'Add a line that is right but flat.'),
  noLandmine: error('LV044', 'A slot without a landmine', 'Add a line that a novice really says under pressure.'),
  optionCount: error('LV045', 'Too few or too many options', 'A slot shows three or four options in every variant.'),
  landmineWithoutReason: error('LV047', 'A landmine without a reason', 'Add a reason to `tags`, such as BLAME, VAGUE or OVERPROMISE.'),
  reasonOnGoodLine: error('LV048', 'A reason of landmines on a line that is none', 'Remove the tag, or make the line a landmine.'),
  forbiddenPhrase: error('LV049', 'A model line with a phrase that agents must not use', 'Say what can be done instead.'),
  emotionRule: error('LV050', 'A worse line calms the caller more than a better one', 'Order must hold: model calms at least as much as ordinary, ordinary at least as much as a landmine. Only CONCEDE may buy peace.'),
  missingReply: error('LV051', 'A line that the caller does not answer', 'Write `reply` with one line that has no `from`, for every variant.'),
  noHotReply: warning('LV052', 'No reply for an angry caller', 'Add a reply with `from: 60` that sounds different in words and rhythm.'),
  wrongSort: error('LV053', 'The model choice of a sort slot is not the class of the call', 'Make the option named like `class` the model.'),

  // Facts, promises, limits
  undeclaredNumber: error('LV060', 'A number that is not a declared fact', 'Make it a fact and write {factId}; a wrong claim of a landmine goes into `states` in its own words.'),
  undeclaredDate: error('LV061', 'A date word that is not a declared fact', 'Make it a fact and write {factId}; a wrong claim of a landmine goes into `states` in its own words.'),
  unknownPlaceholder: error('LV062', 'A placeholder for a fact that does not exist', 'Declare the fact under `facts`, or correct the name.'),
  hiddenFact: error('LV063', 'A fact that no tool shows', 'Show it in a row of a tool in every variant where it is said, or mark it `common: true` when everybody knows it.'),
  unknownFact: error('LV064', '`states` names a fact that does not exist', 'Declare the fact under `facts`, or correct the name.'),
  rowWithoutFact: error('LV065', "A tool's row shows a fact that does not exist", 'Declare the fact under `facts`, or give the row a `text`.'),
  factWithoutValue: error('LV066', 'A fact has no value in a variant', 'Give it a value for every variant in which it is used.'),
  overAuthority: error('LV067', 'A good line gives more than the agent may', 'Lower the grant, or raise the limit under `authority`.'),
  unknownGrant: error('LV068', '`grants` names a remedy without a limit', 'Declare the remedy under `authority`.'),
  unknownPromise: error('LV069', 'A line makes a promise that does not exist', 'Declare it under `promises`, or correct the name.'),
  promiseNotMade: error('LV070', 'No model line makes the promise', 'Add `promise:` to the model line that makes it, or remove the promise.'),
  unknownKeeper: error('LV071', '`keptBy` names no after-call slot', 'Name a slot of this flow with `after: true`.'),
  wrongClaim: error('LV072', 'A line that is no landmine states something wrong', 'State the fact as the record has it, or make the line a landmine.'),
  factMismatch: warning('LV073', 'The two languages state different facts', 'Use the same placeholders in both languages.'),
  unevenDraw: error('LV074', 'Facts that are drawn together have lists of different lengths', 'Give every fact with the same `with` as many values: the first goes with the first, the second with the second.'),
  drawnTwice: error('LV075', 'A value stands twice in what can be drawn', 'Take one of the two away, or make it another value.'),
  badRange: error('LV076', 'A range that cannot be drawn from', 'Write `from` below `to` and a step that gives between two and fifty values, with {n} in both languages.'),
  claimCanBeTrue: error('LV077', 'A wrong claim that is right for some seeds', 'Claim something that none of the values says, or take that value out of the list.'),
  noWayOut: error('LV079', 'A slot whose only good lines rest on cards', 'Add an ordinary line that is true without any card: a player who has none must be able to say something.'),
  badMood: error('LV078', 'A mood range that changes what the call asks for', 'Keep the two ends in order, at most 12 apart, and both below 50 or both from 50 on: from 50 on a caller must first be heard.'),

  // Texts
  tooLong: error('LV080', 'A text is too long for the screen', 'Shorten it; spoken lines are short.'),
  guideAuthority: error('LV081', 'A reason hides behind the guide', 'Say what the line does to this caller; the guides do not call these lines landmines.'),
  copiedSentence: error('LV082', 'A sentence copied from a reference text', 'Say it in your own words.'),
  pointNotTaught: error('LV083', 'A point of the level that no decision teaches', 'Name it in the `why.points` of a decision, or take it off the list of the level.'),
  cardNotGiven: error('LV085', 'A card that no decision gives', 'Name it in the `keeps` of an option or a board of this level, or remove it.'),
  unknownCaller: error('LV086', 'A caller of another level who is not there', 'Name under `variants` a phone call of a level that stands before this one in pack.yaml.'),
  callerTwice: error('LV087', 'One caller may ring in two places', 'Name every call under `variants` in one place only: nobody rings twice in a day.'),
  callerBound: error('LV088', 'A caller who cannot change places', 'Take a call that stands by itself: with a caller, without cards, and of which no level names a decision or a variant.'),
  notTemplate: error('LV089', 'A template that is no card of that kind', 'Name a card of kind `template` of some level of the pack.'),
  unmarkedTemplate: error('LV090', 'A template that cannot be told from a copy', 'Tag the model line PERSONALISED and one landmine MECHANICAL, and mark a blank as `personal`.'),
  modelLongest: error('LV084', 'The model line is too often the longest', 'A player who always takes the longest line must not win: shorten model lines or give ordinary lines and landmines more words.'),
} as const satisfies Record<string, CatalogueEntry>;

/** The name of one kind of fault. */
export type DiagnosticKind = keyof typeof CATALOGUE;
