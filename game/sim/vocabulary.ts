/**
 * The closed word lists of the game. Levels, rules, screens and tests use these
 * words and no others; their meaning is in `levels/README.md`.
 */

/** What a card holds that the player keeps from level to level. */
export const CARD_KINDS = ['fact', 'story', 'template'] as const;
/** See {@link CARD_KINDS}. */
export type CardKind = (typeof CARD_KINDS)[number];

/** The flow steps an agent can take in a call, then the parts of an answer to an examiner, then a decision on a board. */
export const STEPS = [
  'DIAG', 'TONE', 'SORT', 'GREET', 'REFRAME', 'LISTEN', 'EMPATHISE', 'APOLOGISE', 'OWN', 'VERIFY',
  'LOOKUP', 'EXPLAIN', 'EXPLAIN2', 'EXPLAIN3', 'ACT', 'ALTERNATIVE', 'COMPENSATE', 'EDUCATE',
  'CONSENT', 'BOUNDARY', 'HANDOVER', 'ESCALATE', 'RECORD', 'REPORT', 'FOLLOWUP', 'CLOSE',
  'POINT', 'LAYER', 'EVIDENCE', 'SITUATION', 'TASK', 'ACTION', 'RESULT', 'INSIGHT', 'WRAP',
  'PLAN',
] as const;
/** One flow step. */
export type Step = (typeof STEPS)[number];

/** 踩雷 landmine, 普通 ordinary, 高分 model: how good a line is. */
export const TIERS = ['landmine', 'ordinary', 'model'] as const;
/** One tier. */
export type Tier = (typeof TIERS)[number];

/** Tags that forfeit the unit: the ledger closes at that move. */
export const MAJOR_TAGS = ['CONCEDE', 'RETALIATE', 'HANGUP', 'NO_RECORD', 'FABRICATE'] as const;
/** Tags that make passing the unit impossible without closing its ledger. */
export const SERIOUS_TAGS = ['OVER_AUTHORITY', 'OVERPROMISE', 'BROKEN_PROMISE'] as const;
/** Minor tags that the rules add by themselves; an author never writes them. */
export const AUTOMATIC_TAGS = [
  'SKIP_EMPATHY_HOT', 'BOUNDARY_AT_PEAK', 'PREMATURE_EXPLAIN', 'PREMATURE_ESCALATE', 'PREMATURE_HANDOVER', 'GUESS',
  'NO_SLOT',
] as const;
/** Reasons for which a line is a landmine. */
export const MINOR_TAGS = [
  'NO_WAY', 'MECHANICAL', 'BLAME', 'EMOTIONAL', 'TALK_OVER', 'COLD', 'RUDE', 'RUSH', 'DODGE', 'VAGUE', 'ARGUE',
  'JARGON', 'SILENT', 'RITUAL', 'UPSELL', 'NO_CONSENT', 'IGNORE', 'SELF_PITY', 'NO_PLAN', 'REPEAT', 'TOO_MUCH',
  'MOTIVE_CHAT', 'MOTIVE_LOWBAR',
] as const;
/** What a good line contains. */
export const GOOD_TAGS = [
  'GREET', 'IDENT', 'EMPATHISE_FEELING', 'EMPATHISE_IMPACT', 'EMPATHISE_SHOES', 'APOLOGY_EXPERIENCE', 'OWN_FAULT', 'OWN',
  'ASK_REASON', 'POLITE', 'LOOKUP_ANNOUNCED', 'FACT_MATCH', 'FACE_SAVING', 'REASON_OF_RULE', 'COMP_REASON', 'APPLY',
  'CONSENT', 'DEADLINE', 'CALLBACK_BY', 'PROMISE_SMS', 'THANKS', 'APOLOGY_AGAIN', 'WISH', 'CARE', 'EXTRA_CARE',
  'CHANNEL_FIT', 'PERSONALISED',
] as const;
/** A tag on an option or, added by the rules, on a move. */
export type Tag =
  | (typeof MAJOR_TAGS)[number] | (typeof SERIOUS_TAGS)[number] | (typeof AUTOMATIC_TAGS)[number]
  | (typeof MINOR_TAGS)[number] | (typeof GOOD_TAGS)[number];

/** What a unit of a level is: three classes of calls, an examiner's question, a board of one's own. */
export const UNIT_KINDS = ['enquiry', 'complaint', 'transaction', 'question', 'board'] as const;
/** One kind of unit. */
export type UnitKind = (typeof UNIT_KINDS)[number];

/** Ways in which a card is put together; an `hour` card is nothing but the moment at which it goes out. */
export const BOARD_KINDS = ['form', 'sort', 'order', 'tokens', 'pick', 'hour'] as const;
/** One way. */
export type BoardKind = (typeof BOARD_KINDS)[number];

/** Who the candidate is: half a year on a phone line, a student help-line, or no service job yet. */
export const PROFILES = ['served', 'campus', 'fresh'] as const;
/** One profile. */
export type Profile = (typeof PROFILES)[number];

/** The desk's lookup tools: U B V R N W O C A K H T S of the campaign. */
export const TOOLS = [
  'usage', 'bill', 'vas', 'roaming', 'network', 'broadband', 'order', 'policy', 'authority', 'handbook', 'history', 'ticket', 'sms',
] as const;
/** One lookup tool. */
export type Tool = (typeof TOOLS)[number];

/** The lines of a floor: what a caller is about, and the calm line for those who need more time. */
export const SKILLS = ['billing', 'network', 'parcel', 'senior'] as const;
/** One line of a floor. */
export type Skill = (typeof SKILLS)[number];

/** The five recovery techniques of the gap, and the temptation that is none. */
export const TECHNIQUES = ['breath', 'neck', 'water', 'mantra', 'log', 'scroll'] as const;
/** One thing to do with the seconds between two calls. */
export type Technique = (typeof TECHNIQUES)[number];

/** The five assessed dimensions: communication, service and empathy, composure, problem solving, adaptability. */
export const DIMENSIONS = ['D1', 'D2', 'D3', 'D4', 'D5'] as const;
/** One dimension. */
export type Dimension = (typeof DIMENSIONS)[number];

/** The rows of the 100-point ledger. */
export const LEDGER_ROWS = ['DEC', 'COV', 'ORD', 'EMO', 'PRO', 'RHY', 'CMP'] as const;
/** One row of the ledger. */
export type LedgerRow = (typeof LEDGER_ROWS)[number];

/** Ranks from best to worst; C is a pass. */
export const RANKS = ['S', 'A', 'B', 'C', 'D'] as const;
/** One rank. */
export type Rank = (typeof RANKS)[number];

/** The chapters of the campaign, in the order of the road: from the evening before applying to the floor. */
export const CHAPTERS = ['preparation', 'first-round', 'simulations', 'stress', 'final', 'after', 'shifts'] as const;
/** One chapter. */
export type Chapter = (typeof CHAPTERS)[number];

/** Practice shows the flow and runs no timer; exam hides the flow and runs the clock. */
export type Mode = 'practice' | 'exam';
