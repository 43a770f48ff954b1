import { modelOption, modelPath, restsBetween, tuning, type Call, type Slot } from '../sim/index.js';
import type { LevelPart } from './outline.js';
import { renderText, type Language } from './text-table.js';

/**
 * Characters a minute of silent reading. Chinese: what schools ask of a fifteen-year-old, at least 500. English: 238
 * words a minute, the mean of adults over many studies, at six characters a word with its space.
 */
const READ_PER_MINUTE: Readonly<Record<Language, number>> = { zh: 500, en: 1428 };
/** Seconds to decide and to press, once everything has been read: those of the headless player. */
const ANSWER_SECONDS = 3;

/**
 * Minutes that a level takes somebody who reads every line and takes the best one: briefing, what the caller says,
 * all lines to choose from, the answers, the figures on the desk, a breath between calls. The debrief is not in it.
 */
export function minutesToPlay(part: LevelPart, language: Language): number {
  const { level, sheet } = part;
  const frame = [sheet.teaches, ...sheet.briefing, ...(sheet.contentNote === null ? [] : [sheet.contentNote])];
  const units = [...level.calls, ...level.chats].map(({ variants }) => Math.max(...variants.map(({ call }) => secondsOf(part, call, language))));
  const rest = restsBetween(level) ? tuning.TECHNIQUE.breath.seconds : 0;
  const rings = level.calls.map(({ ringsAfterSeconds }, at) => (at === 0 ? ringsAfterSeconds : Math.max(ringsAfterSeconds, rest)));
  return [reading(part, frame, 'base', language), ...units, ...rings].reduce((sum, seconds) => sum + seconds, 0) / 60;
}

function secondsOf(part: LevelPart, call: Call, language: Language): number {
  const slots = modelPath(call);
  const lines = slots.flatMap((slot) => linesOf(part, call, slot));
  return slots.length * ANSWER_SECONDS + reading(part, lines, call.variantId, language);
}

/** What is read at one decision on the model path. */
function linesOf({ calls }: LevelPart, call: Call, slot: Slot): readonly string[] {
  const sheet = calls[call.id];
  const { replies, states } = modelOption(slot);
  const spoken = [slot.says[0], replies[0]].flatMap((line) => (line === undefined ? [] : [line.lineId]));
  if (slot.kind === 'card') {
    const form = slot.board === null || slot.board.kind === 'form';
    const fields = (sheet?.cards[slot.id] ?? []).flatMap(({ label, chips }) => [label, ...(form ? chips.map(({ line }) => line) : [])]);
    const ask = sheet?.asks[slot.id];
    return [...spoken, ...(ask === undefined ? [] : [ask]), ...fields];
  }
  const rows = (sheet?.tools ?? []).flatMap((tool) => tool.rows);
  const shown = states.flatMap(({ factId }) => rows.find((row) => row.factId === factId) ?? []).flatMap(({ label, value }) => [label, value]);
  // The three classes of a call are words of the game's own, taken in at a glance.
  return [...spoken, ...(slot.kind === 'sort' ? [] : slot.options.map(({ lineId }) => lineId)), ...shown];
}

function reading({ texts }: LevelPart, lines: readonly string[], variant: string, language: Language): number {
  const characters = lines.reduce((sum, line) => sum + [...renderText(texts, line, language, variant)].length, 0);
  return (60 * characters) / READ_PER_MINUTE[language];
}
