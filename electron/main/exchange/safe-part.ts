/** A name as a part of a file name on every system: letters and digits of any script, and hyphens. */
export function safePart(name: string): string {
  const part = name.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '-').replace(/^-+|-+$/g, '').toLowerCase();
  return [...part].slice(0, 40).join('') || 'station';
}
