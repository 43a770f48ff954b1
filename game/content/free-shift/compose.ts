import type { CallVariant, Level, LevelCall, Slot } from '../../sim/level.js';
import type { LevelPart } from '../outline.js';
import type { CallSheet, LevelSheet } from '../pack.js';
import type { Text } from '../schema/common.js';
import type { TextTable } from '../text-table.js';
import type { FreeCandidate } from './draw.js';
import { FREE_PACK, planCode, type FreePlan } from './plan.js';

/** The clock on the wall when a free shift starts, minutes after midnight: an evening, which fits what every caller says. */
export const FREE_CLOCK_MINUTES = 19 * 60 + 40;
/** Free seconds in a gap before a waiting caller grows hotter, as in the campaign's shifts. */
const FREE_GAP_SECONDS = 15;

/** What stands on the card and the briefing of a composed shift. */
export interface FreeWords {
  readonly title: Text;
  readonly teaches: Text;
  readonly briefing: readonly Text[];
}

/** A drawn caller and the opened level that they come from. */
export interface DrawnCaller {
  readonly caller: FreeCandidate;
  readonly part: LevelPart;
}

/** Makes a level of its own of calls from any levels. The calls keep their rules and words; examiners' questions before a call are left out, and so is what a call would give for later levels. */
export function composeFreeShift(plan: FreePlan, drawn: readonly DrawnCaller[], words: FreeWords, floor: Level['floor']): LevelPart {
  const id = planCode(plan);
  const calls = drawn.map(({ caller, part }) => takeOut(caller, part));
  const level: Level = {
    id, packId: FREE_PACK, chapter: 'shifts', kind: 'shift', setting: 'floor', clockMinutes: FREE_CLOCK_MINUTES, minutes: [plan.minutes, plan.minutes],
    points: [], freeGapSeconds: FREE_GAP_SECONDS, forceFirstGap: false, supervisorSlots: null, triage: false, bulletins: [], readiness: null, offscreen: null,
    calls: calls.map(({ entry }) => entry), chats: [], gates: [], floor,
  };
  const sheet: LevelSheet = { id, folder: '', title: `${id}/title`, teaches: `${id}/teaches`, contentNote: null, briefing: words.briefing.map((_, index) => `${id}/briefing/${index}`), cards: [], bulletins: [], dayActions: [], drills: [] };
  const texts: TextTable = {
    lines: Object.assign({ [sheet.title]: words.title, [sheet.teaches]: words.teaches }, ...words.briefing.map((text, index) => ({ [`${id}/briefing/${index}`]: text })), ...calls.map(({ lines }) => lines)) as TextTable['lines'],
    facts: Object.assign({}, ...calls.map(({ facts }) => facts)) as TextTable['facts'],
    staff: drawn[0]?.part.texts.staff ?? { zh: '', en: '' },
    callback: drawn[0]?.part.texts.callback ?? { zh: '', en: '' },
  };
  return { level, sheet, calls: Object.fromEntries(calls.map((call) => [call.sheet.id, call.sheet])), texts };
}

interface TakenOut {
  readonly entry: LevelCall;
  readonly sheet: CallSheet;
  readonly lines: TextTable['lines'];
  readonly facts: TextTable['facts'];
}

/** One call with everything that belongs to it. A call of another pack takes its pack's name along, so that ids stay apart. */
function takeOut({ levelKey, callId }: FreeCandidate, part: LevelPart): TakenOut {
  const entry = part.level.calls.find((call) => call.callId === callId);
  const sheet = part.calls[callId];
  if (entry === undefined || sheet === undefined) throw new Error(`Level ${levelKey} has no call ${callId}.`);
  const { others: _, ...place } = entry;
  const pack = levelKey.includes('/') ? levelKey.slice(0, levelKey.indexOf('/')) : null;
  const id = pack === null ? callId : `${pack}-${callId}`;
  const moved = <T>(value: T): T => (id === callId ? value : renamed(value, callId, id));
  const variants = entry.variants.map((variant): CallVariant => moved({ ...variant, call: { ...variant.call, slots: aloneSlots(variant.call.slots) } }));
  const own = Object.entries(part.texts.lines).filter(([lineId]) => lineId.startsWith(`${callId}/`));
  return {
    entry: { ...place, callId: id, ringsAfterSeconds: 0, priority: 2, joinsAfter: [], variantBy: null, variants },
    sheet: moved(sheet),
    lines: Object.fromEntries(own.map(([lineId, text]) => [`${id}${lineId.slice(callId.length)}`, text])),
    facts: { [id]: part.texts.facts[callId] ?? {} },
  };
}

/** What stands alone: no thought before a question, and no card to carry on, since a free shift counts for no level. */
function aloneSlots(slots: readonly Slot[]): readonly Slot[] {
  return slots.filter(({ kind }) => kind !== 'brief').map((slot) => ({ ...slot, options: slot.options.map(withoutKeeps), fields: slot.fields.map(withoutKeeps) }));
}

function withoutKeeps<T extends { readonly keeps?: readonly string[] | undefined }>({ keeps: _, ...rest }: T): Omit<T, 'keeps'> {
  return rest;
}

/** A copy in which the call goes by another id: as a whole value, or before the slash of a line id. */
function renamed<T>(value: T, from: string, to: string): T {
  const walk = (entry: unknown): unknown => {
    if (typeof entry === 'string') return entry === from ? to : entry.startsWith(`${from}/`) ? `${to}${entry.slice(from.length)}` : entry;
    if (Array.isArray(entry)) return entry.map(walk);
    if (typeof entry === 'object' && entry !== null) return Object.fromEntries(Object.entries(entry).map(([key, inner]) => [key, walk(inner)]));
    return entry;
  };
  return walk(value) as T;
}
