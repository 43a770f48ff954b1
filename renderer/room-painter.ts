import type { LevelOutline } from '../game/content/index.js';

/** Paints the room of a level ahead of its shift. */
export type RoomPainter = (level: Pick<LevelOutline, 'setting' | 'clockMinutes'>) => void;

let painter: RoomPainter | null = null;

/** The stage says that it paints; null when it is gone. */
export function setRoomPainter(next: RoomPainter | null): void {
  painter = next;
}

/** Has the room of a level painted while nothing else is to be done; nothing happens where no stage stands. */
export const paintRoomAhead: RoomPainter = (level) => painter?.(level);
