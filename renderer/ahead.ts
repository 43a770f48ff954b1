import type { UnitOutline } from '../game/content/outline.js';
import { announcedAs, faceUrl, FACE_PIXELS } from './faces.js';
import type { LevelEntry } from './library.js';
import { openLevel } from './open-level.js';
import { paintRoomAhead } from './room-painter.js';

/** Portraits of a level that are drawn ahead: more are hardly seen at once. */
const FACES_AHEAD = 16;

let faces: readonly HTMLImageElement[] = [];
let drawing: ReturnType<typeof setTimeout> | undefined;

/**
 * The player looks at a level: what its briefing and its first moment need is fetched and drawn before it is asked
 * for. What cannot be had is asked for again, and explained, once the level is really opened.
 */
export function lookAhead(entry: LevelEntry): void {
  openLevel(entry).catch(() => undefined);
  paintRoomAhead(entry.outline);
  clearTimeout(drawing);
  faces = [];
  drawNext(entry.outline.units.slice(0, FACES_AHEAD));
}

/** One portrait at a time, so that a click in between is answered; the browser keeps a picture for as long as somebody holds it. */
function drawNext([unit, ...more]: readonly UnitOutline[]): void {
  if (unit === undefined) return;
  drawing = setTimeout(() => {
    const image = new Image();
    image.src = faceUrl(unit.face, announcedAs(unit.emotion), FACE_PIXELS);
    faces = [...faces, image];
    drawNext(more);
  });
}
