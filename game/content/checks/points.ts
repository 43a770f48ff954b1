/** How many points each guide has: T the telecom guide, P the phone guide. */
const POINTS = { T: 79, P: 81 } as const;

/** Whether `id` is a point of the guides: T-01 to T-79, P-01 to P-81. */
export function isPoint(id: string): boolean {
  const match = /^([TP])-(\d\d)$/.exec(id);
  if (match === null) return false;
  const number = Number(match[2]);
  return number >= 1 && number <= POINTS[match[1] as keyof typeof POINTS];
}

/** Every point of the guides, in order. */
export function allPoints(): readonly string[] {
  return Object.entries(POINTS).flatMap(([guide, count]) => Array.from({ length: count }, (_, index) => `${guide}-${String(index + 1).padStart(2, '0')}`));
}
