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

/**
 * The room at a wall clock of minutes after midnight, from back to front. Carried out in this order the
 * steps are the whole picture; other work may come between any two of them.
 */
export function roomSteps(brush: Brush, frame: Frame, setting: Setting, minutes: number): readonly (() => void)[] {
  const plan = planOf(setting);
  const sky = skyColours(minutes);
  const light: Light = { side: plan.pool.x > plan.mug.x ? 1 : -1, strength: sky.lamp };
  const sideOf = (x: number): Light => ({ ...light, side: plan.pool.x > x ? 1 : -1 });
  return [
    () => {
      brush.setTransform(frame.scale, 0, 0, frame.scale, frame.originX, frame.originY);
      brush.fillStyle = '#0f1626';
      brush.fillRect(frame.left, frame.top, frame.right - frame.left, frame.bottom - frame.top);
      paintSky(brush, frame, sky, minutes, { ...plan.skyView, top: Math.max(plan.skyView.top, frame.top) });
    },
    () => paintCity(brush, frame, sky, plan.city, plan.bridge),
    () => {
      if (setting === 'floor' || setting === 'team') paintFloorRoom(brush, frame, sky, plan);
      else if (setting === 'booth') paintBoothRoom(brush, frame, sky);
      else paintMenuRoom(brush, frame, sky, plan);
    },
    () => paintDesk(brush, frame, sky, plan),
    () => {
      if (plan.plant !== null) paintPlant(brush, plan.plant.x, plan.plant.y, plan.plant.size, sideOf(plan.plant.x));
      paintClock(brush, plan.clock.x, plan.clock.y, plan.clock.radius, sideOf(plan.clock.x));
      if (setting === 'menu') {
        paintNotebook(brush, 1075, 650, 1.25);
        paintDeskLamp(brush);
      }
      paintConsole(brush, plan.console.x, plan.console.y, plan.console.size, light);
      paintMug(brush, plan.mug.x, plan.mug.y, plan.mug.size, light);
      if (plan.headset !== null) paintHeadset(brush, plan.headset.x, plan.headset.y, plan.headset.size);
    },
    () => paintVignette(brush, frame, setting === 'menu' ? 0.62 : 0.5),
    () => paintGrain(brush, frame),
  ];
}
