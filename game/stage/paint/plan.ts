import type { Box } from '../../session/index.js';
import type { Level } from '../../sim/index.js';
import type { CityShape } from './city-plan.js';
import type { Bridge } from './paint-city.js';
import type { SkyView } from './paint-sky.js';
import type { Colleague } from './people.js';

/** The pictures: the desk behind the menus, the open floor, the same floor with a team whose every desk is alive, the interview booth. */
export type Setting = 'menu' | 'floor' | 'team' | 'booth';

/** Where everything stands in a picture, in design units. Painters and actors share it. */
export interface Plan {
  readonly setting: Setting;
  readonly skyView: SkyView;
  readonly city: CityShape;
  readonly bridge: Bridge | null;
  /** Panes through which the city's lights are really seen. */
  readonly panes: readonly Box[];
  /** The desk's far edge. */
  readonly deskY: number;
  /** Middle and reach of the lamp's pool of light on the desk. */
  readonly pool: { readonly x: number; readonly y: number; readonly radius: number; readonly squeeze: number };
  readonly colleagues: readonly Colleague[];
  readonly mug: { readonly x: number; readonly y: number; readonly size: number };
  readonly clock: { readonly x: number; readonly y: number; readonly radius: number };
  readonly console: { readonly x: number; readonly y: number; readonly size: number };
  readonly plant: { readonly x: number; readonly y: number; readonly size: number } | null;
  readonly headset: { readonly x: number; readonly y: number; readonly size: number } | null;
}

const FLOOR: Plan = {
  setting: 'floor',
  skyView: { top: 40, horizon: 352, arc: { left: 120, right: 1180, high: 92, low: 420 } },
  city: { horizon: 352, height: 240, peak: 640, spread: 620, seed: 31, low: { left: 560, right: 1000, height: 34 } },
  bridge: { y: 312, left: 430, right: 1130, pylons: [652, 900], height: 118 },
  panes: [{ x: 216, y: 66, width: 318, height: 224 }, { x: 542, y: 66, width: 224, height: 224 }, { x: 774, y: 66, width: 216, height: 224 }, { x: -900, y: 66, width: 1096, height: 224 }, { x: 1014, y: 66, width: 1200, height: 224 }],
  deskY: 398,
  pool: { x: 640, y: 560, radius: 720, squeeze: 0.48 },
  colleagues: [
    { x: -420, y: 381, size: 1.1, hair: 'bun', facing: 1 }, { x: -230, y: 381, size: 1.1, hair: 'short', facing: -1 }, { x: -60, y: 381, size: 1.1, hair: 'long', facing: 1 },
    { x: 112, y: 381, size: 1.06, hair: 'bun', facing: -1 }, { x: 566, y: 381, size: 0.98, hair: 'short', facing: 1 }, { x: 708, y: 381, size: 0.98, hair: 'long', facing: -1 },
    { x: 858, y: 381, size: 0.98, hair: 'cap', facing: 1 }, { x: 966, y: 381, size: 1.0, hair: 'bun', facing: -1 }, { x: 1130, y: 381, size: 1.06, hair: 'short', facing: 1 },
    { x: 1340, y: 381, size: 1.1, hair: 'long', facing: -1 }, { x: 1520, y: 381, size: 1.1, hair: 'cap', facing: 1 }, { x: 1700, y: 381, size: 1.1, hair: 'short', facing: -1 },
  ],
  mug: { x: 628, y: 412, size: 0.82 },
  clock: { x: 672, y: 396, radius: 13 },
  console: { x: 800, y: 404, size: 0.84 },
  plant: { x: 205, y: 409, size: 0.66 },
  headset: null,
};

/** Nobody is painted into the room: every desk is moved by the shift's own floor. */
const TEAM: Plan = { ...FLOOR, setting: 'team', colleagues: [] };

const BOOTH: Plan = {
  setting: 'booth',
  skyView: { top: 60, horizon: 372, arc: { left: 230, right: 620, high: 100, low: 420 } },
  city: { horizon: 366, height: 210, peak: 360, spread: 420, seed: 77, low: null },
  bridge: null,
  panes: [{ x: 228, y: 100, width: 306, height: 236 }],
  deskY: 398,
  pool: { x: 553, y: 548, radius: 660, squeeze: 0.44 },
  colleagues: [],
  mug: { x: 590, y: 412, size: 0.8 },
  clock: { x: 634, y: 397, radius: 12 },
  console: { x: 790, y: 404, size: 0.8 },
  plant: null,
  headset: null,
};

const MENU: Plan = {
  setting: 'menu',
  skyView: { top: -400, horizon: 470, arc: { left: 430, right: 1240, high: 90, low: 520 } },
  city: { horizon: 470, height: 330, peak: 980, spread: 520, seed: 31, low: { left: 210, right: 800, height: 46 } },
  bridge: { y: 412, left: 150, right: 900, pylons: [452, 704], height: 140 },
  panes: [{ x: -900, y: 130, width: 1260, height: 260 }, { x: 372, y: 130, width: 440, height: 270 }, { x: 824, y: 110, width: 404, height: 250 }, { x: 1246, y: 110, width: 900, height: 280 }],
  deskY: 492,
  pool: { x: 880, y: 606, radius: 640, squeeze: 0.36 },
  colleagues: [],
  mug: { x: 706, y: 582, size: 1.5 },
  clock: { x: 1150, y: 524, radius: 24 },
  console: { x: 905, y: 590, size: 1.75 },
  plant: { x: 1235, y: 560, size: 1.9 },
  headset: { x: 640, y: 640, size: 1.3 },
};

/** The plan of a setting. */
export function planOf(setting: Setting): Plan {
  return { menu: MENU, floor: FLOOR, team: TEAM, booth: BOOTH }[setting];
}

/** The picture a level is played in: examiners sit behind the booth's glass, the desk at home is the one of the menus. */
export function roomOf({ setting, floor }: Pick<Level, 'setting' | 'floor'>): Setting {
  if (floor !== undefined) return 'team';
  return setting === 'floor' ? 'floor' : setting === 'desk' ? 'menu' : 'booth';
}
