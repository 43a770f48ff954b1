import type Phaser from 'phaser';
import { forgetTexture, paintTexture } from './bake.js';
import { css, mix, COLOUR, rgb, type Rgb } from './palette.js';
import type { Expression, FaceSvg } from './types.js';

/** The ground behind a face, light and edge, by what the face says. */
const GROUND: Readonly<Record<Expression, readonly [string, string]>> = {
  smile: ['#e2f1ea', '#a9d6cb'], calm: ['#dcebea', '#a6cdcb'], cute: ['#dcebea', '#a6cdcb'],
  solemn: ['#ece9de', '#c9c3ae'], concerned: ['#ece9de', '#c9c3ae'], tired: ['#dfe3ea', '#aab3c6'],
  serious: ['#f8e8c8', '#e3b878'], suspicious: ['#f8e8c8', '#e3b878'],
  veryAngry: ['#f9d9cb', '#e59a80'], angryWithFang: ['#f9d9cb', '#e59a80'], rage: ['#f6c3b4', '#d66a50'],
};

/** Faces as textures: drawn once each, kept while the shift lasts. */
export class FaceBook {
  readonly #textures: Phaser.Textures.TextureManager;
  readonly #faceSvg: FaceSvg;
  readonly #onLoaded: () => void;
  readonly #asked = new Set<string>();
  readonly #ready = new Set<string>();

  constructor(textures: Phaser.Textures.TextureManager, faceSvg: FaceSvg, onLoaded: () => void) {
    this.#textures = textures;
    this.#faceSvg = faceSvg;
    this.#onLoaded = onLoaded;
  }

  /** The texture of a round portrait of so many pixels across; null until it is drawn. */
  find(callId: string, expression: Expression, pixels: number): string | null {
    const size = Math.ceil(pixels);
    const key = `face ${callId} ${expression} ${size}`;
    if (this.#ready.has(key)) return key;
    if (!this.#asked.has(key)) {
      this.#asked.add(key);
      void this.#draw(key, callId, expression, size);
    }
    return null;
  }

  /** Frees every face. */
  clear(): void {
    for (const key of this.#ready) forgetTexture(this.#textures, key);
    this.#ready.clear();
    this.#asked.clear();
  }

  async #draw(key: string, callId: string, expression: Expression, size: number): Promise<void> {
    const image = new Image(size, size);
    image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(this.#faceSvg(callId, expression, size))}`;
    try {
      await image.decode();
    } catch {
      return; // A face that cannot be drawn leaves its place empty; the name stands in words.
    }
    if (!this.#asked.has(key) || this.#textures.exists(key)) return;
    paintTexture(this.#textures, key, size, size, (brush) => paintFace(brush, image, size, GROUND[expression]));
    this.#ready.add(key);
    this.#onLoaded();
  }
}

function paintFace(brush: CanvasRenderingContext2D, image: HTMLImageElement, size: number, ground: readonly [string, string]): void {
  const r = size / 2;
  brush.save();
  brush.beginPath();
  brush.arc(r, r, r - 0.5, 0, Math.PI * 2);
  brush.clip();
  const [light, edge] = [rgb(ground[0]), rgb(ground[1])];
  disc(brush, size, light, edge);
  // Head and shoulders fill the circle: the set's figures stand a little low and to the right.
  const grown = size * 0.98;
  brush.drawImage(image, r - grown * 0.52, size * 1.005 - grown, grown, grown);
  const shade = brush.createRadialGradient(r, r * 0.92, r * 0.78, r, r, r);
  shade.addColorStop(0, css(edge, 0));
  shade.addColorStop(1, css(mix(edge, COLOUR.night, 0.72), 0.34));
  brush.fillStyle = shade;
  brush.fillRect(0, 0, size, size);
  brush.restore();
}

function disc(brush: CanvasRenderingContext2D, size: number, light: Rgb, edge: Rgb): void {
  const ground = brush.createRadialGradient(size * 0.4, size * 0.3, 0, size * 0.5, size * 0.5, size * 0.62);
  ground.addColorStop(0, css(light));
  ground.addColorStop(0.55, css(mix(light, edge, 0.35)));
  ground.addColorStop(1, css(edge));
  brush.fillStyle = ground;
  brush.fillRect(0, 0, size, size);
}
