import type { LevelFolder } from './read-pack.js';
import type { CallSource } from './schema/call.js';

/** A call of another level that may ring in a place of this one. */
export interface OtherCall {
  readonly file: string;
  readonly source: CallSource;
}

/** What the place of a call in its level says of it. */
type Place = NonNullable<LevelFolder['source']>['calls'][number];

/** The calls that stand in the levels before this one, by id, with their places. Chats are not among them: nobody writes on the phone. */
export function earlierCalls(levels: readonly LevelFolder[], level: LevelFolder): ReadonlyMap<string, OtherCall & { readonly place: Place }> {
  const before = levels.slice(0, levels.indexOf(level));
  return new Map(before.flatMap(({ source, calls }) => (source?.calls ?? []).flatMap((place): [string, OtherCall & { place: Place }][] => {
    const call = calls.get(place.call);
    return call === undefined ? [] : [[place.call, { ...call, place }]];
  })));
}

/** The calls of earlier levels that a level names in its places, by id, as far as they are there. */
export function otherCalls(levels: readonly LevelFolder[], level: LevelFolder): ReadonlyMap<string, OtherCall> {
  const named = (level.source?.calls ?? []).flatMap(({ variants }) => variants?.map(({ from }) => from) ?? []);
  if (named.length === 0) return new Map();
  const earlier = earlierCalls(levels, level);
  return new Map(named.flatMap((id): [string, OtherCall][] => {
    const found = earlier.get(id);
    return found === undefined ? [] : [[id, { file: found.file, source: found.source }]];
  }));
}
