/** A key's number as one reads it out over the telephone: `3f2a 91c0 …`. */
export function keyNumber(id: string): string {
  return id.match(/.{1,4}/g)?.join(' ') ?? id;
}
