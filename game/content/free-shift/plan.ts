import { SKILLS, type Skill } from '../../sim/vocabulary.js';

/** The pack that composed shifts belong to; no pack of this name can be installed. */
export const FREE_PACK = 'free';
/** Minutes that a free shift can last. */
export const FREE_MINUTES = [5, 10, 20] as const;
/** Grades of difficulty, from a quiet floor to a stormy one; 3 is normal. */
export const FREE_GRADES = [1, 2, 3, 4, 5] as const;
/** Fewest and most seats of a team, the player's own included. */
export const FREE_SEATS = { min: 5, max: 20 } as const;
/** Which calls: of every line of the floor, or of one. */
export const FREE_MIXES = ['all', ...SKILLS] as const;

/** What a free shift is drawn from; the same plan on the same packs is the same shift. */
export interface FreePlan {
  readonly minutes: (typeof FREE_MINUTES)[number];
  readonly grade: (typeof FREE_GRADES)[number];
  /** People on the floor, the player among them. */
  readonly seats: number;
  readonly mix: (typeof FREE_MIXES)[number];
  /** Unsigned 32-bit. */
  readonly seed: number;
}

/** Digits that are not taken for one another when a code is read aloud (Crockford's base 32). */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const SEED_DIGITS = 7;
const SEEDS = 2 ** 32;

/** A seed as people pass it on: seven letters and digits, and one that notices a slip. */
export function seedCode(seed: number): string {
  let rest = seed >>> 0;
  let text = '';
  for (let index = 0; index < SEED_DIGITS; index += 1) {
    text = `${DIGITS[rest % 32] ?? ''}${text}`;
    rest = Math.floor(rest / 32);
  }
  return `${text}${checkDigit(text)}`;
}

/**
 * Reads a seed: eight letters and digits as `seedCode` writes them, in small or large letters, or a whole number up to
 * 4294967295. Null for anything else, a slip of one letter included.
 */
export function readSeed(typed: string): number | null {
  const text = typed.trim().toUpperCase();
  if (text.length === SEED_DIGITS + 1) return readSeedCode(text.replaceAll('O', '0').replaceAll('I', '1').replaceAll('L', '1'));
  if (!/^\d{1,10}$/.test(text)) return null;
  const value = Number(text);
  return value < SEEDS ? value : null;
}

function readSeedCode(text: string): number | null {
  const body = text.slice(0, SEED_DIGITS);
  let value = 0;
  for (const digit of body) {
    const at = DIGITS.indexOf(digit);
    if (at < 0) return null;
    value = value * 32 + at;
  }
  return value < SEEDS && checkDigit(body) === text[SEED_DIGITS] ? value : null;
}

/** Weighs every place differently, so that one wrong digit or two swapped neighbours change it. */
function checkDigit(body: string): string {
  const sum = [...body].reduce((total, digit, index) => total + DIGITS.indexOf(digit) * (2 * index + 1), 0);
  return DIGITS[sum % 32] ?? '';
}

/** The whole plan as one code that can be read out: `10-3-12-all-0A1B2C3D`. */
export function planCode({ minutes, grade, seats, mix, seed }: FreePlan): string {
  return `${minutes}-${grade}-${seats}-${mix}-${seedCode(seed)}`;
}

/** Reads such a code. Null when it is none. */
export function readPlanCode(code: string): FreePlan | null {
  const [minutesText, gradeText, seatsText, mixText, seedText, ...rest] = code.trim().split('-');
  if (seedText === undefined || rest.length > 0) return null;
  const minutes = FREE_MINUTES.find((value) => String(value) === minutesText);
  const grade = FREE_GRADES.find((value) => String(value) === gradeText);
  const mix = FREE_MIXES.find((value) => value === mixText?.toLowerCase());
  const seats = /^\d{1,2}$/.test(seatsText ?? '') ? Number(seatsText) : NaN;
  const seed = readSeed(seedText);
  if (minutes === undefined || grade === undefined || mix === undefined || seed === null || !(seats >= FREE_SEATS.min && seats <= FREE_SEATS.max)) return null;
  return { minutes, grade, seats, mix, seed };
}

/** The key under which the shift of a plan is kept and found again: `free/10-3-12-all-0A1B2C3D`. */
export function freeKey(plan: FreePlan): string {
  return `${FREE_PACK}/${planCode(plan)}`;
}

/** The plan behind such a key. Null where the key is of another level. */
export function planOfKey(key: string): FreePlan | null {
  return key.startsWith(`${FREE_PACK}/`) ? readPlanCode(key.slice(FREE_PACK.length + 1)) : null;
}

/** Whether a call of this line belongs to the mix. */
export function isInMix(mix: FreePlan['mix'], skill: Skill): boolean {
  return mix === 'all' || mix === skill;
}
