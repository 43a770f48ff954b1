import type Phaser from 'phaser';
import type { Box } from '../session/index.js';
import type { Frame } from './frame.js';

/** A brush in design units. */
export type Brush = CanvasRenderingContext2D;

/**
 * Paints a picture once, sharp at the present size of the window, and places it. Width and height
 * in design units; the brush's origin is the middle of the picture.
 */
export function bake(scene: Phaser.Scene, frame: Frame, key: string, width: number, height: number, paint: (brush: Brush) => void): Phaser.GameObjects.Image {
  bakeTexture(scene, frame, key, width, height, paint);
  return scene.add.image(0, 0, key).setScale(1 / frame.scale);
}

/** The same without placing it; a texture of that name is painted only once. */
export function bakeTexture(scene: Phaser.Scene, frame: Frame, key: string, width: number, height: number, paint: (brush: Brush) => void): void {
  const [across, down] = [Math.max(1, Math.ceil(width * frame.scale)), Math.max(1, Math.ceil(height * frame.scale))];
  paintTexture(scene.textures, key, across, down, (brush) => {
    brush.setTransform(frame.scale, 0, 0, frame.scale, (width * frame.scale) / 2, (height * frame.scale) / 2);
    paint(brush);
  });
}

/**
 * Makes a texture of a painted canvas, in pixels, unless there is one of that name. Phaser's own canvas textures
 * read every pixel back as soon as they are made and keep that copy for ever; these do not.
 */
export function paintTexture(textures: Phaser.Textures.TextureManager, key: string, width: number, height: number, paint: (brush: Brush) => void): void {
  if (textures.exists(key)) return;
  const canvas = document.createElement('canvas');
  canvas.width = width;
  canvas.height = height;
  const brush = canvas.getContext('2d');
  if (brush === null) return;
  paint(brush);
  textures.create(key, canvas, width, height)?.add('__BASE', 0, 0, 0, width, height);
}

/** Forgets a texture of `paintTexture`, and its pixels at once. */
export function forgetTexture(textures: Phaser.Textures.TextureManager, key: string): void {
  const image: unknown = textures.exists(key) ? textures.get(key).getSourceImage() : null;
  textures.remove(key);
  if (!(image instanceof HTMLCanvasElement)) return;
  image.width = 1;
  image.height = 1;
}

/** A round glow from a colour to nothing, soft as a lamp's. */
export function softGlow(brush: Brush, x: number, y: number, radius: number, colour: (alpha: number) => string, strength: number, squeeze = 1): void {
  brush.save();
  brush.translate(x, y);
  brush.scale(1, squeeze);
  const glow = brush.createRadialGradient(0, 0, 0, 0, 0, radius);
  for (let i = 0; i <= 8; i += 1) {
    const t = i / 8;
    glow.addColorStop(t, colour(strength * Math.pow(1 - t, 2.2)));
  }
  brush.fillStyle = glow;
  brush.fillRect(-radius, -radius, radius * 2, radius * 2);
  brush.restore();
}

/** A rectangle with round corners as a path. */
export function roundBox(brush: Brush, x: number, y: number, width: number, height: number, radius: number): void {
  brush.beginPath();
  brush.roundRect(x, y, width, height, Math.min(radius, width / 2, height / 2));
}

/**
 * Paints something with blurred edges into a box. The blur happens on a small canvas that is then
 * stretched: on a machine without a graphics card a blur over the whole surface takes a third of a second.
 */
export function paintBlurred(brush: Brush, box: Box, blur: number, paint: (small: Brush) => void): void {
  const scale = 3 / blur;
  const [sharp, soft] = [document.createElement('canvas'), document.createElement('canvas')];
  for (const canvas of [sharp, soft]) {
    canvas.width = Math.max(1, Math.ceil(box.width * scale));
    canvas.height = Math.max(1, Math.ceil(box.height * scale));
  }
  const [first, second] = [sharp.getContext('2d'), soft.getContext('2d')];
  if (first === null || second === null) return;
  first.setTransform(scale, 0, 0, scale, -box.x * scale, -box.y * scale);
  paint(first);
  second.filter = 'blur(3px)';
  second.drawImage(sharp, 0, 0);
  brush.imageSmoothingQuality = 'high';
  brush.drawImage(soft, box.x, box.y, soft.width / scale, soft.height / scale);
}
