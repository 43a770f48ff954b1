import { pointsOf } from './checks/level.js';
import { shortIdOf, type LevelFolder, type ShortFile } from './read-pack.js';
import type { CallSource } from './schema/call.js';
import type { LevelSource } from './schema/level.js';

/** A short version as a level of its own: what short.yaml says, and level.yaml where it says nothing. */
export interface ShortLevel {
  readonly file: string;
  readonly source: LevelSource;
  /** Its calls and chats alone, by id. */
  readonly calls: ReadonlyMap<string, CallSource>;
}

/** The short version of a level whose files are all there; null where it has none. Calls that the level does not have are left out. */
export function shortLevel({ source: level, short, calls, complete }: LevelFolder): ShortLevel | null {
  if (level === null || short === null || !complete) return null;
  const own = new Set([...short.source.calls, ...(short.source.chats ?? level.chats ?? []).map(({ call }) => call)]);
  const kept = new Map([...calls].flatMap(([id, { source }]) => (own.has(id) ? [[id, source] as const] : [])));
  return { file: short.file, source: composed(level, short, kept), calls: kept };
}

function composed(level: LevelSource, { source: short }: ShortFile, kept: ReadonlyMap<string, CallSource>): LevelSource {
  const { contentNote: noteOfLevel, ...rest } = level;
  const { contentNote = noteOfLevel, calls, ...own } = short;
  const taught = new Set([...kept.values()].flatMap(pointsOf));
  return {
    ...rest, ...own,
    id: shortIdOf(level.id),
    points: level.points.filter((point) => taught.has(point)),
    calls: placesOf(level, calls),
    ...(contentNote === undefined || contentNote === false ? {} : { contentNote }),
  };
}

/** The places of the calls that are kept: nobody else rings in them, and who is not here is not waited for. */
function placesOf(level: LevelSource, calls: readonly string[]): LevelSource['calls'] {
  return calls.flatMap((call) => {
    const place = level.calls.find((entry) => entry.call === call);
    if (place === undefined) return [];
    const { joinsAfter = [], variants: _others, ...rest } = place;
    const waited = joinsAfter.filter((other) => calls.includes(other));
    return [waited.length === 0 ? rest : { ...rest, joinsAfter: waited }];
  });
}
