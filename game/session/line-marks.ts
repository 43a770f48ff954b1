import type { FloorSkill } from '../sim/index.js';

/** The lines of the floor in the order in which they are named. */
export const LINES: readonly FloorSkill[] = ['billing', 'network', 'parcel', 'senior'];

/**
 * The mark of each line: a stroke of SVG path data in a box of 24 × 24. The stage puts it on the waiting
 * figures and the screens beside the words, so that both are the same sign. A bill, waves, a box, a cane and a hand.
 */
export const LINE_MARKS: Readonly<Record<FloorSkill, string>> = {
  billing: 'M6 3.5h12v17l-3-2-3 2-3-2-3 2zM9.2 8.5h5.6M9.2 12.5h5.6',
  network: 'M3.5 10a12 12 0 0 1 17 0M6.8 13.6a7.3 7.3 0 0 1 10.4 0M10 17.2a2.8 2.8 0 0 1 4 0M12 19.6v.2',
  parcel: 'M4 8l8-4 8 4v8.5l-8 4-8-4zM4 8l8 4 8-4M12 12v8.5M8 6l8 4',
  senior: 'M8.2 20.5V8a4.1 4.1 0 0 1 8.2 0v1.6M5.4 20.5h5.6M14.6 9.6h3.6',
};
