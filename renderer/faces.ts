import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import type { FaceSource } from '../game/content/schema/call.js';
import { emotionBand, type EmotionBand } from '../game/session/index.js';

/** An expression of the Open Peeps set. */
export type Expression = NonNullable<openPeeps.Options['face']>[number];

/** The expression that each emotion band wears. */
const OF_BAND: Readonly<Record<EmotionBand, Expression>> = { calm: 'calm', uneasy: 'concerned', tense: 'suspicious', hot: 'serious', boiling: 'veryAngry' };

/** The expression of a caller at an emotion of 0 to 100. */
export function expressionOf(emotion: number): Expression {
  return OF_BAND[emotionBand(emotion)];
}

/** Somebody who is announced looks calm enough, whatever they call about: nothing is given away. */
const CALMEST_SHOWN = 60;
/** Size of the portraits beside words, pixels across. */
export const FACE_PIXELS = 256;

/** The expression with which a caller of an emotion of 0 to 100 at the start is announced. */
export function announcedAs(emotion: number): Expression {
  return expressionOf(Math.min(emotion, CALMEST_SHOWN));
}

const drawn = new Map<string, string>();

/** One portrait as an SVG text on transparent ground. The same seed always has the same head. */
export function faceSvg(face: FaceSource, expression: Expression, size: number): string {
  const key = `${JSON.stringify(face)} ${expression} ${size}`;
  const known = drawn.get(key);
  if (known !== undefined) return known;
  const svg = createAvatar(openPeeps, { ...optionsOf(face), face: [expression], size }).toString();
  drawn.set(key, svg);
  return svg;
}

/** The same portrait as an address for an `<img>`. */
export function faceUrl(face: FaceSource, expression: Expression, size: number): string {
  return `data:image/svg+xml;utf8,${encodeURIComponent(faceSvg(face, expression, size))}`;
}

/** What stands in a call file, in the terms of the face set. Words that the set does not know are left out. */
function optionsOf(face: FaceSource): Record<string, unknown> {
  const part = (name: 'head' | 'accessories' | 'facialHair' | 'mask', chance?: string): Record<string, unknown> => {
    const wanted = face[name];
    if (wanted === undefined) return chance === undefined ? {} : { [chance]: 0 };
    return chance === undefined ? { [name]: wanted } : { [name]: wanted, [chance]: 100 };
  };
  return {
    seed: face.seed,
    ...part('head'),
    ...part('accessories', 'accessoriesProbability'),
    ...part('facialHair', 'facialHairProbability'),
    ...part('mask', 'maskProbability'),
    ...(face.skin === undefined ? {} : { skinColor: [face.skin] }),
    ...(face.hair === undefined ? {} : { headContrastColor: [face.hair] }),
    ...(face.clothing === undefined ? {} : { clothingColor: [face.clothing] }),
  };
}
