import { afterAll } from 'vitest';
import { startDisplay } from './display.js';

/**
 * For vitest, before each file: a display of its own, also where there is a real one. On a shared one the window of
 * another file that opens or goes moves the mouse in this file's window and takes the keys from it.
 */
const before = process.env.DISPLAY;
const display = await startDisplay();
process.env.DISPLAY = display.name;
process.once('exit', () => display.stop());
afterAll(() => {
  process.env.DISPLAY = before;
  display.stop();
});
