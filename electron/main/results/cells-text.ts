const QUOTE = 0x22;
const COMMA = 0x2c;
const ZERO = 0x30;
const NINE = 0x39;
const END = 0x7d;
const OPEN = ':[';

/** What is done with one cell. Of a landmine only the first figure counts. */
export type SeeCell = (key: string, choices: number, model: number, landmine: number) => void;

/**
 * Goes through the cells of a row as they are kept, `{"key":[1,0,0],…}`, without making an object of each: a picture of a
 * whole centre has 300,000 of them. @throws Error when the text is anything else.
 */
export function eachCell(text: string, see: SeeCell): void {
  const figures = [0, 0, 0];
  let at = 1;
  if (text.charCodeAt(0) !== 0x7b) throw broken(text, 0);
  while (text.charCodeAt(at) === QUOTE) {
    const from = at;
    do at = text.indexOf('"', at + 1);
    while (at > 0 && isEscaped(text, at));
    if (at < 0 || !text.startsWith(OPEN, at + 1)) throw broken(text, from);
    const inside = text.slice(from + 1, at);
    const key = inside.includes('\\') ? (JSON.parse(`"${inside}"`) as string) : inside;
    at += OPEN.length;
    for (let place = 0; place < figures.length; place += 1) {
      let value = 0;
      const first = at + 1;
      for (at = first; text.charCodeAt(at) >= ZERO && text.charCodeAt(at) <= NINE; at += 1) value = value * 10 + text.charCodeAt(at) - ZERO;
      if (at === first || text[at] !== (place < figures.length - 1 ? ',' : ']')) throw broken(text, first);
      figures[place] = value;
    }
    at += 1;
    see(key, figures[0] ?? 0, figures[1] ?? 0, figures[2] ?? 0);
    if (text.charCodeAt(at) !== COMMA) break;
    at += 1;
  }
  if (text.charCodeAt(at) !== END || at !== text.length - 1) throw broken(text, at);
}

function isEscaped(text: string, at: number): boolean {
  let slashes = 0;
  while (text[at - 1 - slashes] === '\\') slashes += 1;
  return slashes % 2 === 1;
}

function broken(text: string, at: number): Error {
  return new Error(`These are no figures: “${text.slice(at, at + 40)}”.`);
}
