/** In characters; the desk takes more. */
const LONGEST = 60;

/** A title as a file name that every disk and the desk take: letters and digits stay, whatever else becomes a hyphen. */
export function fileNameOf(title: string): string {
  const tidy = (text: string): string => text.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{M}\p{N}]+$/gu, '');
  const name = title.replace(/[^\p{L}\p{M}\p{N} _-]+/gu, '-').replace(/\s+/g, ' ');
  return tidy(tidy(name).slice(0, LONGEST)) || 'Next Call';
}
