import type { CallVariant, Level } from '../sim/level.js';
import type { LevelPart } from './outline.js';

/** A level without the calls that other levels lend it, and where they are found. */
export interface SharedPart {
  readonly part: LevelPart;
  /** Level id to the calls that this level lends; empty where nobody else rings. */
  readonly lent: Readonly<Record<string, readonly string[]>>;
}

/** Takes out of a level what stands in the parts of other levels, so that nothing is shipped twice: of a short version, all its calls. */
export function withoutOthers(part: LevelPart, levels: readonly Level[]): SharedPart {
  const lent: Record<string, string[]> = {};
  const { id } = part.level;
  const own = part.level.shortOf === undefined ? [] : [...part.level.calls, ...part.level.chats];
  for (const { callId } of [...own, ...part.level.calls.flatMap(({ others }) => others ?? [])]) {
    const giver = levels.find((level) => level.id !== id && [...level.calls, ...level.chats].some((entry) => entry.callId === callId));
    if (giver !== undefined) (lent[giver.id] ??= []).push(callId);
  }
  const gone = new Set(Object.values(lent).flat());
  if (gone.size === 0) return { part, lent };
  const kept = <T>(table: Readonly<Record<string, T>>, ownerOf: (key: string) => string): Record<string, T> => Object.fromEntries(Object.entries(table).filter(([key]) => !gone.has(ownerOf(key))));
  return {
    lent,
    part: {
      ...part,
      level: withVariants(part.level, gone, () => []),
      calls: kept(part.calls, (callId) => callId),
      texts: { ...part.texts, lines: kept(part.texts.lines, ownerOfLine), facts: kept(part.texts.facts, (callId) => callId) },
    },
  };
}

/** Puts back what `withoutOthers` took out, from the parts of the levels that lend it. */
export function withOthers({ part, lent }: SharedPart, givers: readonly LevelPart[]): LevelPart {
  const taken = new Set(Object.values(lent).flat());
  const pick = <T>(tables: readonly Readonly<Record<string, T>>[], ownerOf: (key: string) => string): Record<string, T> => Object.fromEntries(tables.flatMap((table) => Object.entries(table).filter(([key]) => taken.has(ownerOf(key)))));
  const places = givers.flatMap(({ level }) => [...level.calls, ...level.chats]);
  const level = withVariants(part.level, taken, (lentCall) => places.find(({ callId }) => callId === lentCall)?.variants ?? []);
  return {
    ...part,
    level,
    calls: { ...part.calls, ...pick(givers.map((giver) => giver.calls), (callId) => callId) },
    texts: {
      ...part.texts,
      lines: { ...part.texts.lines, ...pick(givers.map(({ texts }) => texts.lines), ownerOfLine) },
      facts: { ...part.texts.facts, ...pick(givers.map(({ texts }) => texts.facts), (callId) => callId) },
    },
  };
}

/** The level with other rules for some of its calls, wherever they stand. */
function withVariants(level: Level, callIds: ReadonlySet<string>, variantsOf: (callId: string) => readonly CallVariant[]): Level {
  const changed = <T extends { readonly callId: string; readonly variants: readonly CallVariant[] }>(entry: T): T => (callIds.has(entry.callId) ? { ...entry, variants: variantsOf(entry.callId) } : entry);
  return {
    ...level,
    calls: level.calls.map((entry) => ({ ...changed(entry), ...(entry.others === undefined ? {} : { others: entry.others.map(changed) }) })),
    chats: level.chats.map(changed),
  };
}

function ownerOfLine(lineId: string): string {
  return lineId.slice(0, lineId.indexOf('/'));
}
