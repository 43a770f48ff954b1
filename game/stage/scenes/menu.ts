import { ClockHands } from '../actors/clock-hands.js';
import { ConsoleLamps } from '../actors/console-lamps.js';
import { Skyline } from '../actors/skyline.js';
import { Steam } from '../actors/steam.js';
import { type Actor, type Setup, StageScene } from './stage-scene.js';

/** Wall clock of the desk behind the menus: a quarter to ten in the evening. */
export const MENU_MINUTES = 21 * 60 + 45;

/** The desk at night behind the menus. */
export class MenuScene extends StageScene {
  constructor() {
    super('menu');
  }

  protected cast(setup: Setup): readonly Actor[] {
    return [
      new Skyline(setup, () => MENU_MINUTES), new ClockHands(setup, () => MENU_MINUTES), new Steam(setup),
      new ConsoleLamps(setup, () => 'resting'),
    ];
  }
}
