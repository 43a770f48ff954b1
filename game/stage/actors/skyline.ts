import type Phaser from 'phaser';
import { type Box } from '../../session/index.js';
import { easeInOut } from '../motion.js';
import { noise } from '../noise.js';
import { packed, rgb } from '../palette.js';
import { cityTowers, towerWindows, type CityWindow, type Tower } from '../paint/city-plan.js';
import { windowLight } from '../paint/paint-city.js';
import type { Actor, Moment, Setup } from '../scenes/stage-scene.js';
import { skyColours } from '../sky.js';

/** Windows that live; the others are painted. */
const LIVING_WINDOWS = 44;
const CARS = 16;
/** Milliseconds between two looks at the city: it is slow. */
const STEP_MS = 66;

/** How bright a living window is at a second: it stays on or off for half a minute or so and fades. */
export function windowGlow(seed: number, seconds: number): number {
  const period = 24 + noise(seed) * 70;
  const t = ((seconds / period + noise(seed + 1)) % 1) * period;
  const on = period * (0.3 + 0.4 * noise(seed + 2));
  if (t < 1.2) return easeInOut(t / 1.2);
  if (t < on) return 1;
  return 1 - easeInOut((t - on) / 1.6);
}

/** The city's life: windows that go on and off, cars on the bridge, a warning light on the tallest roof. */
export class Skyline implements Actor {
  readonly #setup: Setup;
  readonly #minutes: () => number;
  readonly #lights: Phaser.GameObjects.Graphics;
  readonly #traffic: Phaser.GameObjects.Graphics;
  readonly #windows: readonly CityWindow[];
  readonly #beacons: readonly Tower[];
  readonly #near: readonly Tower[];
  #glows: number[] = [];
  #lit = -1;
  #waited = Infinity;

  constructor(setup: Setup, minutes: () => number) {
    this.#setup = setup;
    this.#minutes = minutes;
    this.#lights = setup.scene.add.graphics();
    this.#traffic = setup.scene.add.graphics();
    const { plan, frame } = setup;
    const towers = cityTowers(plan.city, frame.left, frame.right);
    this.#near = towers.filter((tower) => tower.layer === 2);
    const seen = towers.flatMap((tower) => (tower.layer === 0 ? [] : towerWindows(tower, plan.city.horizon).filter((window) => this.#isSeen(window, tower.layer))));
    const every = Math.max(1, Math.floor(seen.length / LIVING_WINDOWS));
    const lit = skyColours(minutes()).lit;
    this.#windows = seen.filter((window, i) => i % every === 0 && noise(window.seed) >= lit).slice(0, LIVING_WINDOWS * 2);
    this.#beacons = towers.filter((tower) => tower.roof === 'spire' && tower.layer === 2 && this.#inPane(tower.x + tower.width / 2, tower.top - 12, 6)).slice(0, 3);
  }

  animate({ now, elapsedMs, still }: Moment): void {
    this.#waited += elapsedMs;
    if (this.#waited < STEP_MS || (still && this.#glows.length > 0)) return;
    this.#waited = 0;
    const sky = skyColours(this.#minutes());
    const dark = 1 - sky.daylight * 0.85;
    this.#windowsAt(now / 1000, dark);
    this.#trafficAt(still ? 0 : now / 1000, dark);
  }

  #windowsAt(seconds: number, dark: number): void {
    const glows = this.#windows.map((window) => Math.round(windowGlow(window.seed + 9, seconds) * 20) / 20);
    const changed = this.#lit !== dark || glows.some((glow, i) => glow !== this.#glows[i]);
    if (!changed) return;
    this.#lights.clear();
    glows.forEach((glow, i) => {
      const window = this.#windows[i] as CityWindow;
      if (glow > 0) this.#lights.fillStyle(packed(windowLight(window.seed)), glow * 0.85 * dark).fillRect(window.x, window.y, window.width, window.height);
      if (this.#lit !== dark || glow !== this.#glows[i]) this.#setup.dirt.add(window);
    });
    this.#glows = glows;
    this.#lit = dark;
  }

  #trafficAt(seconds: number, dark: number): void {
    const { bridge } = this.#setup.plan;
    const g = this.#traffic;
    g.clear();
    for (const tower of this.#beacons) {
      const pulse = Math.max(0, Math.sin(seconds * 1.9 + tower.x)) ** 3;
      const box: Box = { x: tower.x + tower.width / 2 - 3, y: tower.top - 22, width: 6, height: 6 };
      g.fillStyle(0xff6a5a, 0.2 + 0.75 * pulse * dark).fillCircle(box.x + 3, box.y + 3, 1.4);
      this.#setup.dirt.add(box);
    }
    if (bridge === null) return;
    const length = bridge.right - bridge.left;
    for (let i = 0; i < CARS; i += 1) {
      const away = i % 2 === 0;
      const speed = 11 + noise(i + 70) * 9;
      const along = (noise(i + 40) * length + seconds * speed) % length;
      const x = away ? bridge.left + along : bridge.right - along;
      const y = bridge.y + (away ? 0.4 : -1.6);
      if (!this.#inPane(x, 200, 3) || this.#near.some((tower) => x > tower.x - 2 && x < tower.x + tower.width + 2 && tower.top < bridge.y + 2)) continue;
      g.fillStyle(away ? packed(rgb('#ff7a5c')) : packed(rgb('#ffe9c4')), (away ? 0.75 : 0.9) * (0.35 + 0.65 * dark)).fillRect(x, y, 2.6, 1.3);
    }
    this.#setup.dirt.add({ x: bridge.left, y: bridge.y - 3, width: length, height: 7 });
  }

  /** Nearer houses and what stands in the room must not be shone through. */
  #isSeen(window: CityWindow, layer: number): boolean {
    if (!this.#inPane(window.x + window.width / 2, window.y, 4)) return false;
    return layer === 2 || !this.#near.some((tower) => window.x + window.width > tower.x && window.x < tower.x + tower.width && window.y + window.height > tower.top - 14);
  }

  #inPane(x: number, y: number, margin: number): boolean {
    return this.#setup.plan.panes.some((pane) => x > pane.x + margin && x < pane.x + pane.width - margin && y > pane.y && y < pane.y + pane.height);
  }
}
