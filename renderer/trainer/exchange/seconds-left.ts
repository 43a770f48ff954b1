/** What was written of something by when. */
export interface Seen {
  readonly done: number;
  /** Milliseconds on any clock. */
  readonly at: number;
}

/** Before so long it says nothing, ms. */
const SURE_AFTER_MS = 2000;

/** How long the rest takes if it goes on as it went, in seconds; null while that cannot be told yet. */
export function secondsLeft(first: Seen, now: Seen, total: number): number | null {
  const took = now.at - first.at;
  const done = now.done - first.done;
  if (took < SURE_AFTER_MS || done <= 0) return null;
  return ((total - now.done) * took) / done / 1000;
}
