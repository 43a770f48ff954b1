import type { Brush } from './bake.js';
import type { Frame } from './frame.js';
import { paintBoothRoom } from './paint/paint-booth.js';
import { paintCity } from './paint/paint-city.js';
import { paintDesk, paintGrain, paintVignette } from './paint/paint-desk.js';
import { paintFloorRoom } from './paint/paint-floor.js';
import { paintDeskLamp, paintHeadset, paintMenuRoom, paintNotebook } from './paint/paint-menu.js';
import { paintSky } from './paint/paint-sky.js';
import { paintClock, paintConsole, paintMug, paintPlant, type Light } from './paint/objects.js';
import { planOf, type Setting } from './paint/plan.js';
import { skyColours } from './sky.js';

/** The sky is painted afresh after so many minutes of the level's clock. */
const MINUTES_PER_SKY = 6;

/**
 * Everything that stands still, painted once on a canvas of its own below the moving picture:
 * the machine without a graphics card then copies pixels instead of drawing the room 30 times a second.
 */
export class Backdrop {
  readonly canvas: HTMLCanvasElement;
  #key = '';

  constructor(parent: HTMLElement) {
    this.canvas = document.createElement('canvas');
    this.canvas.setAttribute('aria-hidden', 'true');
    this.canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;display:block;pointer-events:none';
    parent.append(this.canvas);
  }

  /** Paints the room at a wall clock of minutes after midnight, if it is not already there. */
  show(setting: Setting, minutes: number, frame: Frame): void {
    const shown = Math.floor(minutes / MINUTES_PER_SKY) * MINUTES_PER_SKY;
    const key = `${setting} ${shown} ${frame.width} ${frame.height}`;
    if (key === this.#key) return;
    this.#key = key;
    if (this.canvas.width !== frame.width) this.canvas.width = frame.width;
    if (this.canvas.height !== frame.height) this.canvas.height = frame.height;
    const brush = this.canvas.getContext('2d', { alpha: false });
    if (brush !== null) paintRoom(brush, frame, setting, shown);
  }

  /** Forgets the picture and its memory. */
  clear(): void {
    this.#key = '';
    this.canvas.width = 1;
    this.canvas.height = 1;
  }

  destroy(): void {
    this.canvas.remove();
  }
}

function paintRoom(brush: Brush, frame: Frame, setting: Setting, minutes: number): void {
  const plan = planOf(setting);
  const sky = skyColours(minutes);
  brush.setTransform(frame.scale, 0, 0, frame.scale, frame.originX, frame.originY);
  brush.fillStyle = '#0f1626';
  brush.fillRect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
  paintSky(brush, frame, sky, minutes, { ...plan.skyView, top: Math.max(plan.skyView.top, frame.top) });
  paintCity(brush, frame, sky, plan.city, plan.bridge);
  if (setting === 'floor' || setting === 'team') paintFloorRoom(brush, frame, sky, plan);
  else if (setting === 'booth') paintBoothRoom(brush, frame, sky);
  else paintMenuRoom(brush, frame, sky, plan);
  paintDesk(brush, frame, sky, plan);
  const light: Light = { side: plan.pool.x > plan.mug.x ? 1 : -1, strength: sky.lamp };
  if (plan.plant !== null) paintPlant(brush, plan.plant.x, plan.plant.y, plan.plant.size, { ...light, side: plan.pool.x > plan.plant.x ? 1 : -1 });
  paintClock(brush, plan.clock.x, plan.clock.y, plan.clock.radius, { ...light, side: plan.pool.x > plan.clock.x ? 1 : -1 });
  if (setting === 'menu') {
    paintNotebook(brush, 1075, 650, 1.25);
    paintDeskLamp(brush);
  }
  paintConsole(brush, plan.console.x, plan.console.y, plan.console.size, light);
  paintMug(brush, plan.mug.x, plan.mug.y, plan.mug.size, light);
  if (plan.headset !== null) paintHeadset(brush, plan.headset.x, plan.headset.y, plan.headset.size);
  paintVignette(brush, frame, setting === 'menu' ? 0.62 : 0.5);
  paintGrain(brush, frame);
}
