/** Words under a stretch of the axis: each call's name along a shift. */
export interface CurveName {
  readonly x: number;
  readonly text: string;
}

/** A name with the line that it stands on, 0 being the upper one. */
export interface PlacedName extends CurveName {
  readonly line: number;
}

const LINES = 2;
/** Widths and the room between two names, in the size of the letters. */
const WIDE = 1;
const NARROW = 0.56;
const ROOM = 0.7;

/** How wide a name runs, in the size of its letters. */
function widthOf(text: string): number {
  return [...text].reduce((sum, letter) => sum + (letter > '\u2e7f' ? WIDE : NARROW), 0);
}

/**
 * Puts names under an axis without one running into the next: where the upper line is taken a name goes to the lower
 * one, and where both are it is left out.
 * @param column Width of one step of the axis, in the size of the letters.
 */
export function placeNames(names: readonly CurveName[], column: number): readonly PlacedName[] {
  const ends: number[] = Array.from({ length: LINES }, () => -Infinity);
  return names.flatMap((name) => {
    const from = name.x * column;
    const line = ends.findIndex((end) => end <= from);
    if (line < 0) return [];
    ends[line] = from + widthOf(name.text) + ROOM;
    return [{ ...name, line }];
  });
}
