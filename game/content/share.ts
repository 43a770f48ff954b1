import type { Level } from '../sim/level.js';
import type { LevelPart } from './outline.js';

/** A level without the calls that other levels lend it, and where they are found. */
export interface SharedPart {
  readonly part: LevelPart;
  /** Level id to the calls that this level lends; empty where nobody else rings. */
  readonly lent: Readonly<Record<string, readonly string[]>>;
}

/** Takes out of a level what stands in the parts of other levels, so that nothing is shipped twice. */
export function withoutOthers(part: LevelPart, levels: readonly Level[]): SharedPart {
  const lent: Record<string, string[]> = {};
  for (const { others } of part.level.calls) {
    for (const { callId } of others ?? []) {
      const giver = levels.find(({ calls }) => calls.some((entry) => entry.callId === callId));
      if (giver !== undefined) (lent[giver.id] ??= []).push(callId);
    }
  }
  const gone = new Set(Object.values(lent).flat());
  if (gone.size === 0) return { part, lent };
  const calls = part.level.calls.map((entry) => (entry.others === undefined ? entry : { ...entry, others: entry.others.map((other) => (gone.has(other.callId) ? { ...other, variants: [] } : other)) }));
  const kept = <T>(table: Readonly<Record<string, T>>, ownerOf: (key: string) => string): Record<string, T> => Object.fromEntries(Object.entries(table).filter(([key]) => !gone.has(ownerOf(key))));
  return {
    lent,
    part: {
      ...part,
      level: { ...part.level, calls },
      calls: kept(part.calls, (callId) => callId),
      texts: { ...part.texts, lines: kept(part.texts.lines, ownerOfLine), facts: kept(part.texts.facts, (callId) => callId) },
    },
  };
}

/** Puts back what `withoutOthers` took out, from the parts of the levels that lend it. */
export function withOthers({ part, lent }: SharedPart, givers: readonly LevelPart[]): LevelPart {
  const taken = new Set(Object.values(lent).flat());
  const pick = <T>(tables: readonly Readonly<Record<string, T>>[], ownerOf: (key: string) => string): Record<string, T> => Object.fromEntries(tables.flatMap((table) => Object.entries(table).filter(([key]) => taken.has(ownerOf(key)))));
  const places = givers.flatMap(({ level }) => level.calls);
  const calls = part.level.calls.map((entry) => (entry.others === undefined ? entry : {
    ...entry,
    others: entry.others.map((other) => (taken.has(other.callId) ? { ...other, variants: places.find(({ callId }) => callId === other.callId)?.variants ?? [] } : other)),
  }));
  return {
    ...part,
    level: { ...part.level, calls },
    calls: { ...part.calls, ...pick(givers.map((giver) => giver.calls), (callId) => callId) },
    texts: {
      ...part.texts,
      lines: { ...part.texts.lines, ...pick(givers.map(({ texts }) => texts.lines), ownerOfLine) },
      facts: { ...part.texts.facts, ...pick(givers.map(({ texts }) => texts.facts), (callId) => callId) },
    },
  };
}

function ownerOfLine(lineId: string): string {
  return lineId.slice(0, lineId.indexOf('/'));
}
