import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { writeWholeSync } from '../whole-file.js';
import { goneMarks } from './gone.js';
import type { ResultsDb } from './results-db.js';

const cardSchema = z.strictObject({ station: z.string().min(1).max(64), gone: z.array(z.string().regex(/^[0-9a-f]{32}$/)) });

/** What a station must know of itself even where its file of results cannot be read: who it is, and the marks of who was deleted. */
export type StationCard = z.infer<typeof cardSchema>;

const pathOf = (folder: string): string => join(folder, 'results.station');

/** The card beside the results; null without a readable one. */
export function readCard(folder: string): StationCard | null {
  try {
    return cardSchema.parse(JSON.parse(readFileSync(pathOf(folder), 'utf8')));
  } catch {
    return null;
  }
}

/** Writes the card anew where it is not what the file says. @throws what the disk says. */
export function writeCard(folder: string, db: ResultsDb): void {
  const card: StationCard = {
    station: db.get<{ value: string }>("SELECT value FROM meta WHERE key = 'station'")?.value ?? '',
    gone: goneMarks(db).map((mark) => Buffer.from(mark).toString('hex')),
  };
  const text = JSON.stringify(card);
  if (text === JSON.stringify(readCard(folder))) return;
  writeWholeSync(pathOf(folder), text);
}
