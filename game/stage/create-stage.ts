import Phaser from 'phaser';
import { wallClockMinutes } from '../session/index.js';
import { Backdrop, type Wish } from './backdrop.js';
import { forgetTexture } from './bake.js';
import { cuesFor, floorCues, runningTechnique, soundBed, type Cue, type RunningTechnique, type SoundName } from './cues.js';
import { Dirt } from './dirt.js';
import { FaceBook } from './faces.js';
import { fitFrame, type Frame } from './frame.js';
import { Loop } from './loop.js';
import { planOf, roomOf, type Setting } from './paint/plan.js';
import { graphicsCardName, isSoftwareRenderer } from './renderer-choice.js';
import { MENU_MINUTES, MenuScene } from './scenes/menu.js';
import { ShiftScene } from './scenes/shift.js';
import type { StageScene } from './scenes/stage-scene.js';
import { Sound } from './sound/sound.js';
import type { Stage, StageOptions, StageView } from './types.js';
import type { Level } from '../sim/index.js';

const FRAMES_PER_SECOND = { canvas: 30, webgl: 60 } as const;
/** A window that is being dragged is painted afresh once it rests. */
const RESIZE_REST_MS = 140;
/** Without a graphics card the page and the picture are drawn by the same processor: the words go first. */
const REPLY_FIRST_MS = 120;

/** The stage watches its own size; Phaser would measure the page twice a second and so force its layout. */
const NEVER = Number.MAX_SAFE_INTEGER;

type ShiftView = Extract<StageView, { kind: 'shift' }>;

/** Mounts the stage. One for the whole life of the page: `show` changes what it plays. */
export function createStage(options: StageOptions): Stage {
  return new DeskStage(options);
}

class DeskStage implements Stage {
  readonly rendererName: 'canvas' | 'webgl';
  readonly #options: StageOptions;
  readonly #backdrop: Backdrop;
  readonly #game: Phaser.Game;
  readonly #loop: Loop;
  readonly #dirt = new Dirt();
  readonly #sound: Sound;
  readonly #faces: FaceBook;
  readonly #scenes: { readonly menu: MenuScene; readonly shift: ShiftScene };
  readonly #observer: ResizeObserver;
  #frame: Frame;
  #view: StageView = { kind: 'off' };
  #scene: StageScene | null = null;
  #still: boolean;
  #booted = false;
  #destroyed = false;
  #told = false;
  #techniqueTicks = 0;
  /** The stage's own time, milliseconds: it stands still while the shift is paused. */
  #clock = 0;
  /** The next picture is settled: after a change of the window, or in a shift taken up again, nothing flies in. */
  #settled = false;
  /** Frame callback after which the next room is painted, 0 when none is awaited. */
  #entering = 0;
  #unsubscribe: (() => void)[] = [];
  #resizeTimer: ReturnType<typeof setTimeout> | null = null;

  constructor(options: StageOptions) {
    this.#options = options;
    this.#still = options.motion === 'reduced';
    this.rendererName = isSoftwareRenderer(graphicsCardName()) ? 'canvas' : 'webgl';
    this.#frame = this.#measure();
    this.#backdrop = new Backdrop(options.parent);
    this.#scenes = { menu: new MenuScene(), shift: new ShiftScene() };
    this.#game = new Phaser.Game({
      type: this.rendererName === 'canvas' ? Phaser.CANVAS : Phaser.WEBGL,
      parent: options.parent, transparent: true, banner: false, autoFocus: false, audio: { noAudio: true },
      input: { keyboard: false, mouse: false, touch: false, gamepad: false, windowEvents: false },
      scale: { mode: Phaser.Scale.NONE, width: this.#frame.width, height: this.#frame.height, autoCenter: Phaser.Scale.NO_CENTER, resizeInterval: NEVER },
      render: { antialias: true, antialiasGL: true, clearBeforeRender: this.rendererName === 'webgl', powerPreference: 'low-power' },
      callbacks: { postBoot: () => this.#boot() },
    });
    this.#faces = new FaceBook(this.#game.textures, options.faceSvg, () => this.#loop.request());
    this.#loop = new Loop({ animate: (now, elapsed) => this.#animate(now, elapsed), draw: (now, elapsed) => this.#draw(now, elapsed) }, FRAMES_PER_SECOND[this.rendererName]);
    this.#sound = new Sound(options.soundOn, options.volume);
    this.#observer = new ResizeObserver(() => this.#resizeSoon());
    this.#observer.observe(options.parent);
  }

  show(view: StageView): void {
    for (const stop of this.#unsubscribe.splice(0)) stop();
    const sameShift = view.kind === 'shift' && this.#view.kind === 'shift' && view.session === this.#view.session;
    if (!sameShift) {
      this.#faces.clear();
      this.#techniqueTicks = 0;
    }
    this.#view = view;
    this.#sound.setBed(null);
    // Whoever takes a shift up again finds everybody in their place.
    if (view.kind === 'shift' && view.session.getState().tick > 0) this.#settled = true;
    if (view.kind === 'shift') this.#follow(view);
    if (this.#booted) this.#enterSoon();
  }

  prepare({ setting, clockMinutes }: Pick<Level, 'setting' | 'clockMinutes'>): void {
    // A room that is awaited comes first.
    if (!this.#booted || this.#destroyed || this.#entering !== 0 || this.#view.kind === 'off') return;
    this.#backdrop.prepare({ setting: roomOf({ setting }), minutes: clockMinutes % 1440, frame: this.#frame }, 'idle');
  }

  setMotion(motion: 'full' | 'reduced'): void {
    this.#still = motion === 'reduced';
    this.#loop.setOnDemand(this.#still);
  }

  setSound(on: boolean, volume: number): void {
    this.#sound.set(on, volume);
  }

  play(sound: SoundName): void {
    this.#sound.play(sound);
  }

  resize(): void {
    if (this.#destroyed || !this.#booted) return;
    const next = this.#measure();
    if (next.width === this.#frame.width && next.height === this.#frame.height) return;
    this.#frame = next;
    this.#settled = true;
    this.#enter();
  }

  stats(): ReturnType<Stage['stats']> {
    return this.#loop.stats();
  }

  destroy(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    if (this.#resizeTimer !== null) clearTimeout(this.#resizeTimer);
    cancelAnimationFrame(this.#entering);
    for (const stop of this.#unsubscribe.splice(0)) stop();
    this.#observer.disconnect();
    this.#loop.setAwake(false);
    this.#sound.destroy();
    this.#backdrop.clear();
    this.#game.destroy(true);
    // Phaser takes itself down at its next step, and its own loop stands still here.
    if (this.#booted) this.#game.step(performance.now(), 0);
  }

  /** Phaser is up: its clock is stopped, ours runs. */
  #boot(): void {
    // Called just before Phaser starts its own loop.
    queueMicrotask(() => {
      if (this.#destroyed) {
        this.#game.step(performance.now(), 0);
        return;
      }
      this.#game.loop.stop();
      this.#booted = true;
      for (const [key, scene] of Object.entries(this.#scenes)) this.#game.scene.add(key, scene, false);
      if (this.rendererName === 'canvas') this.#drawOnlyDirt();
      this.#stretch();
      this.#enterSoon();
      this.#loop.setOnDemand(this.#still);
    });
  }

  /** Canvas renderer: before each frame, clear and clip to what has changed. */
  #drawOnlyDirt(): void {
    const { renderer } = this.#game;
    if (!(renderer instanceof Phaser.Renderer.Canvas.CanvasRenderer)) return;
    renderer.on(Phaser.Renderer.Events.PRE_RENDER, () => {
      const brush = renderer.gameContext;
      const boxes = this.#dirt.take(this.#frame);
      if (boxes === null) {
        brush.clearRect(0, 0, this.#frame.width, this.#frame.height);
        return;
      }
      brush.beginPath();
      for (const box of boxes) {
        brush.rect(box.x, box.y, box.width, box.height);
        brush.clearRect(box.x, box.y, box.width, box.height);
      }
      brush.clip();
    });
  }

  /** The scene of the present view: at once where its room is painted, else after the words that are shown with it. */
  #enterSoon(): void {
    cancelAnimationFrame(this.#entering);
    this.#entering = 0;
    const wish = this.#wish();
    if (wish === null || this.#backdrop.isReady(wish)) {
      this.#enter();
      return;
    }
    this.#entering = requestAnimationFrame(() => {
      this.#entering = requestAnimationFrame(() => this.#backdrop.prepare(wish, 'soon', () => this.#enter()));
    });
  }

  /** Puts the scene of the present view on, painted for the present window. */
  #enter(): void {
    const { scene } = this.#game;
    cancelAnimationFrame(this.#entering);
    this.#entering = 0;
    for (const other of ['menu', 'shift']) if (scene.isActive(other)) scene.stop(other);
    this.#scene = null;
    this.#forgetPaintings();
    this.#loop.resetStats();
    this.#dirt.addAll();
    const wish = this.#wish();
    this.#options.parent.style.visibility = wish === null ? 'hidden' : '';
    if (wish === null) {
      this.#backdrop.clear();
      this.#loop.setAwake(false);
      this.#game.step(performance.now(), 0);
      // A surface that nobody sees keeps no pixels.
      this.#surface(1, 1);
    } else {
      this.#surface(this.#frame.width, this.#frame.height);
      this.#backdrop.show(wish);
      const key = this.#view.kind === 'menu' ? 'menu' : 'shift';
      this.#scene = this.#scenes[key];
      scene.start(key, { frame: this.#frame, plan: planOf(this.#setting()), dirt: this.#dirt, faces: this.#faces });
      this.#loop.setAwake(true);
      this.#loop.request();
    }
    if (!this.#told) {
      this.#told = true;
      this.#options.onReady?.();
    }
  }

  #setting(): Setting {
    return this.#view.kind === 'shift' ? roomOf(this.#view.level) : 'menu';
  }

  /** The room of the present view at its present hour; null when nothing is shown. */
  #wish(): Wish | null {
    const view = this.#view;
    if (view.kind === 'off') return null;
    return { setting: this.#setting(), minutes: view.kind === 'menu' ? MENU_MINUTES : wallClockMinutes(view.level, view.session.getState()), frame: this.#frame };
  }

  /** A new sky takes a moment to paint: out of sight, and begun in no call. */
  #freshenSky(view: ShiftView): void {
    if (view.session.getState().phase === 'call') return;
    const wish = this.#wish();
    if (wish === null || this.#backdrop.isShown(wish)) return;
    this.#backdrop.prepare(wish, 'idle', () => this.#backdrop.show(wish));
  }

  /** Textures are sharp for one window size and one scene only; faces live longer. */
  #forgetPaintings(): void {
    for (const key of this.#game.textures.getTextureKeys()) if (!key.startsWith('face ') && !key.startsWith('__')) forgetTexture(this.#game.textures, key);
  }

  #follow(view: ShiftView): void {
    const { session, level } = view;
    this.#scenes.shift.watch({ level, state: () => session.getState(), technique: () => this.#technique(view) });
    this.#unsubscribe.push(
      session.subscribe(() => this.#loop.request()),
      session.onEvents((events) => {
        for (const event of events) {
          if (event.type === 'line/said' && this.rendererName === 'canvas') this.#loop.rest(REPLY_FIRST_MS);
          if (event.type === 'technique/started') this.#techniqueTicks = event.ticks;
          for (const cue of cuesFor(event, session.setup.mode)) this.#play(cue);
        }
        for (const cue of floorCues(events)) this.#play(cue);
      }),
    );
  }

  #play(cue: Cue): void {
    if (cue.kind === 'sound') this.#sound.play(cue.name);
    else this.#scene?.play(cue, this.#clock);
  }

  #technique(view: ShiftView): RunningTechnique | null {
    const state = view.session.getState();
    const left = (state.gap?.running?.endsAtTick ?? state.tick) - state.tick;
    // A shift that is taken up again in the middle of a technique never saw it begin.
    if (left > this.#techniqueTicks) this.#techniqueTicks = left;
    return runningTechnique(state, this.#techniqueTicks);
  }

  #animate(_now: number, elapsedMs: number): boolean {
    // The old scene stands still until the new one's room is painted.
    if (this.#entering !== 0) return false;
    const view = this.#view;
    const paused = view.kind === 'shift' && view.session.isPaused();
    if (view.kind === 'shift') {
      this.#freshenSky(view);
      this.#sound.setBed(paused ? null : soundBed(view.session.getState(), view.level, this.#technique(view)));
    }
    const passed = paused ? 0 : elapsedMs;
    this.#clock += passed;
    this.#scene?.animate({ now: this.#clock, elapsedMs: passed, still: this.#still || this.#settled });
    if (!paused) this.#settled = false;
    return this.#dirt.any;
  }

  #draw(now: number, elapsedMs: number): void {
    this.#game.step(now, elapsedMs);
    if (this.rendererName === 'webgl') this.#dirt.take(this.#frame);
  }

  #measure(): Frame {
    const { clientWidth, clientHeight } = this.#options.parent;
    return fitFrame(clientWidth, clientHeight, globalThis.devicePixelRatio || 1);
  }

  #surface(width: number, height: number): void {
    const { scale } = this.#game;
    if (scale.width === width && scale.height === height) return;
    scale.resize(width, height);
    this.#stretch();
  }

  /** The surface may have fewer pixels than the window; the browser stretches it. */
  #stretch(): void {
    this.#game.canvas.style.cssText = 'position:absolute;inset:0;width:100%;height:100%;display:block;pointer-events:none';
    this.#game.canvas.setAttribute('aria-hidden', 'true');
  }

  #resizeSoon(): void {
    if (this.#resizeTimer !== null) clearTimeout(this.#resizeTimer);
    this.#resizeTimer = setTimeout(() => this.resize(), RESIZE_REST_MS);
  }
}
