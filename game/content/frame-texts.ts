import type { Text } from './schema/common.js';
import type { LevelSource } from './schema/level.js';

/** Every text of a level's frame by line id: card, briefing, news, and what passes the time. No line of a call is among them. */
export function frameTexts(level: LevelSource): Readonly<Record<string, Text>> {
  const lines: Record<string, Text> = { [`${level.id}/title`]: level.title, [`${level.id}/teaches`]: level.teaches };
  if (level.contentNote) lines[`${level.id}/contentNote`] = level.contentNote;
  for (const { id, zh, en } of level.dayPlan?.actions ?? []) lines[`${level.id}/day/${id}`] = { zh, en };
  for (const { id, zh, en } of level.drills ?? []) lines[`${level.id}/drill/${id}`] = { zh, en };
  for (const { id, title, text } of level.bulletins ?? []) {
    lines[`${level.id}/bulletin/${id}/title`] = title;
    lines[`${level.id}/bulletin/${id}/text`] = text;
  }
  for (const [id, text] of Object.entries(level.briefing)) lines[`${level.id}/briefing/${id}`] = text;
  for (const [id, { zh, en }] of Object.entries(level.cards ?? {})) lines[`${level.id}/card/${id}`] = { zh, en };
  return lines;
}
