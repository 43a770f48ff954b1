import { allPoints, type CompiledPack } from '../content/index.js';
import type { Level } from '../sim/index.js';

/** Which decisions train which point of the guides. */
export interface Coverage {
  /** How many points there are. */
  readonly points: number;
  /** How many of them some decision names. */
  readonly covered: number;
  readonly levels: number;
  readonly calls: number;
  readonly slots: number;
  readonly options: number;
  /** Point id to the decisions that name it: `L06/6-1/explain`. */
  readonly byPoint: Readonly<Record<string, readonly string[]>>;
}

/** Counts the points over the levels that can be played; a level with an error trains nothing. */
export function coverageOf({ levels, counts }: CompiledPack): Coverage {
  const byPoint: Record<string, string[]> = Object.fromEntries(allPoints().map((point) => [point, []]));
  for (const level of levels) for (const { place, points } of decisionsOf(level)) for (const point of points) byPoint[point]?.push(place);
  return {
    points: allPoints().length, covered: Object.values(byPoint).filter((places) => places.length > 0).length,
    levels: levels.length, calls: counts.calls, slots: counts.slots, options: counts.options, byPoint,
  };
}

function decisionsOf(level: Level): readonly { readonly place: string; readonly points: ReadonlySet<string> }[] {
  const places = new Map<string, Set<string>>();
  for (const { callId, variants } of [...level.calls, ...level.chats]) for (const { call } of variants) for (const slot of call.slots) {
    const place = `${level.id}/${callId}/${slot.id}`;
    const points = places.get(place) ?? new Set<string>();
    for (const option of slot.options) for (const point of option.points) points.add(point);
    places.set(place, points);
  }
  return [...places].map(([place, points]) => ({ place, points }));
}

/** The coverage as a table, the points that nothing trains last. */
export function describeCoverage({ points, covered, levels, byPoint }: Coverage): string {
  const rows = Object.entries(byPoint).filter(([, places]) => places.length > 0).map(([point, places]) => `${point}  ${places.join(' ')}`);
  const missing = Object.entries(byPoint).filter(([, places]) => places.length === 0).map(([point]) => point);
  return [...rows, '', `${covered} of ${points} points are trained in ${levels} levels.`, ...(missing.length > 0 ? [`No decision names ${missing.join(', ')}.`] : [])].join('\n');
}
