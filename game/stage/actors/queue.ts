import type Phaser from 'phaser';
import { bakeTexture } from '../bake.js';
import { expressionFor } from '../cues.js';
import { QUEUE_CARD, QUEUE_SHOWN, QUEUE_STEP } from '../../session/index.js';
import { approach } from '../motion.js';
import { COLOUR, css, mix, packed, ringColour } from '../palette.js';
import { crowdPlaces, facePlace, type WaitingFace } from '../queue-view.js';
import type { Actor, Moment, Setup } from '../scenes/stage-scene.js';

/** Size at which a face of the queue is drawn, design units across; larger than it is shown, so that it may come nearer. */
const FACE = 56;

interface Card {
  readonly plate: Phaser.GameObjects.Image;
  readonly face: Phaser.GameObjects.Image;
  x: number;
  y: number;
  radius: number;
  heat: number;
  alpha: number;
}

/** The callers who wait: cards whose faces come nearer and redden, shadows for those still to come. */
export class Queue implements Actor {
  readonly #setup: Setup;
  readonly #waiting: () => readonly WaitingFace[];
  readonly #rings: Phaser.GameObjects.Graphics;
  readonly #crowd: Phaser.GameObjects.Graphics;
  readonly #plates: Phaser.GameObjects.Container;
  readonly #faces: Phaser.GameObjects.Container;
  readonly #cards = new Map<string, Card>();
  #drawn = '';
  #crowdDrawn = '';

  constructor(setup: Setup, waiting: () => readonly WaitingFace[]) {
    this.#setup = setup;
    this.#waiting = waiting;
    const { scene, frame } = setup;
    bakeTexture(scene, frame, 'card', QUEUE_CARD.width + 4, QUEUE_CARD.height + 4, (brush) => {
      const { width: w, height: h } = QUEUE_CARD;
      const plate = brush.createLinearGradient(-w / 2, 0, w / 2, 0);
      plate.addColorStop(0, css(mix(COLOUR.room, COLOUR.line, 0.35), 0.92));
      plate.addColorStop(1, css(COLOUR.room, 0.8));
      brush.fillStyle = plate;
      brush.beginPath();
      brush.roundRect(-w / 2, -h / 2, w, h, 16);
      brush.fill();
      brush.strokeStyle = css(COLOUR.dim, 0.13);
      brush.lineWidth = 1;
      brush.stroke();
    });
    bakeTexture(scene, frame, 'shadow face', FACE, FACE, (brush) => {
      brush.save();
      brush.beginPath();
      brush.arc(0, 0, FACE / 2 - 0.5, 0, Math.PI * 2);
      brush.clip();
      brush.fillStyle = css(mix(COLOUR.room, COLOUR.line, 0.7));
      brush.fillRect(-FACE / 2, -FACE / 2, FACE, FACE);
      brush.fillStyle = css(mix(COLOUR.room, COLOUR.night, 0.3));
      brush.beginPath();
      brush.ellipse(0, -5, 10.5, 12.5, 0, 0, Math.PI * 2);
      brush.ellipse(0, 27, 21, 17, 0, 0, Math.PI * 2);
      brush.fill();
      brush.restore();
    });
    this.#plates = scene.add.container();
    this.#crowd = scene.add.graphics();
    this.#faces = scene.add.container();
    this.#rings = scene.add.graphics();
  }

  animate({ now, elapsedMs, still }: Moment): void {
    const waiting = this.#waiting();
    const shown = waiting.slice(0, QUEUE_SHOWN);
    for (const [callId, card] of this.#cards) if (!shown.some((one) => one.callId === callId)) this.#drop(callId, card);
    const marks: string[] = [];
    for (const one of shown) {
      const card = this.#cards.get(one.callId) ?? this.#take(one, still);
      this.#settle(card, one, elapsedMs, still);
      marks.push(`${one.callId}${card.x.toFixed(1)} ${card.y.toFixed(1)} ${card.radius.toFixed(2)} ${card.heat.toFixed(2)} ${card.alpha.toFixed(2)} ${card.face.texture.key} ${one.ringing && !still ? Math.round(now / 33) : one.ringing}`);
    }
    this.#crowdAt(waiting);
    const drawn = marks.join('|');
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#ringsAt(shown, now, still);
  }

  #take(one: WaitingFace, still: boolean): Card {
    const { scene, frame } = this.#setup;
    const place = facePlace(one.place, 0);
    const plate = scene.add.image(0, 0, 'card').setScale(1 / frame.scale);
    const face = scene.add.image(0, 0, 'shadow face');
    this.#plates.add(plate);
    this.#faces.add(face);
    const card: Card = { plate, face, x: still ? place.x : place.x - 46, y: place.y, radius: place.radius, heat: 0, alpha: still ? 1 : 0 };
    this.#cards.set(one.callId, card);
    return card;
  }

  #drop(callId: string, card: Card): void {
    this.#cards.delete(callId);
    card.plate.destroy();
    card.face.destroy();
    this.#mark(card);
  }

  #settle(card: Card, one: WaitingFace, elapsedMs: number, still: boolean): void {
    const to = facePlace(one.place, one.heat);
    const towards = (value: number, target: number, half: number): number => (still ? target : approach(value, target, elapsedMs, half, 0.05));
    const before = `${card.x} ${card.y} ${card.radius} ${card.heat} ${card.alpha} ${card.face.texture.key}`;
    this.#mark(card, before);
    card.x = towards(card.x, to.x, 110);
    card.y = towards(card.y, to.y, 120);
    card.radius = towards(card.radius, one.arrived ? to.radius : to.radius - 4, 160);
    card.heat = still ? one.heat : approach(card.heat, one.heat, elapsedMs, 200, 0.004);
    card.alpha = towards(card.alpha, one.arrived ? 1 : 0.42, 140);
    const expression = expressionFor(one.mood, one.callId);
    const texture = one.arrived ? this.#setup.faces.find(one.callId, expression, FACE * this.#setup.frame.scale) : null;
    if (texture !== null && card.face.texture.key !== texture) card.face.setTexture(texture);
    const across = card.face.width / this.#setup.frame.scale;
    card.face.setPosition(card.x, card.y).setScale((card.radius * 2) / across / this.#setup.frame.scale).setAlpha(one.arrived ? card.alpha : card.alpha * 0.9);
    card.plate.setPosition(QUEUE_CARD.x + QUEUE_CARD.width / 2 + Math.min(0, card.x - to.x), card.y).setAlpha(card.alpha * (one.arrived ? 1 : 0.55));
    const after = `${card.x} ${card.y} ${card.radius} ${card.heat} ${card.alpha} ${card.face.texture.key}`;
    if (after !== before || one.ringing) this.#mark(card);
  }

  #mark(card: Card, _before?: string): void {
    this.#setup.dirt.add({ x: Math.min(card.x - 60, 0), y: card.y - QUEUE_CARD.height / 2 - 10, width: QUEUE_CARD.width + 50, height: QUEUE_CARD.height + 20 });
  }

  #ringsAt(shown: readonly WaitingFace[], now: number, still: boolean): void {
    const g = this.#rings.clear();
    for (const one of shown) {
      const card = this.#cards.get(one.callId);
      if (card === undefined) continue;
      if (!one.arrived) {
        g.lineStyle(1.2, packed(COLOUR.line), 0.8 * card.alpha).strokeCircle(card.x, card.y, card.radius + 1.5);
        continue;
      }
      const colour = packed(ringColour(card.heat));
      g.lineStyle(7, colour, 0.14 * card.alpha).strokeCircle(card.x, card.y, card.radius + 1.6);
      g.lineStyle(2.6 + card.heat * 1.2, colour, card.alpha).strokeCircle(card.x, card.y, card.radius + 1.6);
      if (!one.ringing) continue;
      const beat = still ? 0.4 : (now % 1200) / 1200;
      g.lineStyle(2.4 * (1 - beat) + 0.4, packed(COLOUR.lamp), (1 - beat) * 0.8).strokeCircle(card.x, card.y, card.radius + 3 + beat * 9);
    }
  }

  #crowdAt(waiting: readonly WaitingFace[]): void {
    const places = crowdPlaces(waiting.length);
    const late = waiting.slice(QUEUE_SHOWN);
    const drawn = places.map((_, i) => `${late[i]?.arrived} ${(late[i]?.heat ?? 0).toFixed(1)}`).join();
    if (drawn === this.#crowdDrawn) return;
    this.#crowdDrawn = drawn;
    const g = this.#crowd.clear();
    places.forEach((place, i) => {
      const one = late[i];
      if (one === undefined) return;
      const tone = one.arrived ? mix(COLOUR.line, ringColour(one.heat), 0.55) : mix(COLOUR.room, COLOUR.line, 0.8);
      g.fillStyle(packed(tone), one.arrived ? 1 : 0.55).fillCircle(place.x, place.y - 4, 4.6);
      g.slice(place.x, place.y + 9.5, 7.6, Math.PI, 0, false).fillPath();
    });
    this.#setup.dirt.add({ x: 0, y: QUEUE_CARD.y + QUEUE_SHOWN * QUEUE_STEP - 8, width: 212, height: 36 });
  }
}
