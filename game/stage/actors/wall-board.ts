import { WALL_BOARD } from '../../session/index.js';
import { bake, roundBox, softGlow } from '../bake.js';
import { COLOUR, css, mix, rgb } from '../palette.js';
import type { Actor, Setup } from '../scenes/stage-scene.js';

/** Room around the board for its rods and its light. */
const MARGIN = 26;

/** The lit board under the ceiling: its case and its light. What stands on it is written by the screens. */
export class WallBoard implements Actor {
  constructor(setup: Setup) {
    const { x, y, width, height } = WALL_BOARD;
    const image = bake(setup.scene, setup.frame, 'wall board', width + 2 * MARGIN, height + 2 * MARGIN, (brush) => {
      softGlow(brush, 0, 6, width / 2 + MARGIN, (a) => css(COLOUR.lamp, a), 0.16, 0.09);
      brush.fillStyle = css(mix(COLOUR.line, COLOUR.dim, 0.2));
      for (const rod of [-width / 2 + 60, width / 2 - 62]) brush.fillRect(rod, -height / 2 - 14, 2.4, 16);
      roundBox(brush, -width / 2, -height / 2, width, height, 6);
      const face = brush.createLinearGradient(0, -height / 2, 0, height / 2);
      face.addColorStop(0, css(rgb('#141b30')));
      face.addColorStop(1, css(rgb('#0a0f1d')));
      brush.fillStyle = face;
      brush.fill();
      brush.lineWidth = 1.6;
      brush.strokeStyle = css(mix(COLOUR.line, COLOUR.dim, 0.35));
      brush.stroke();
      brush.fillStyle = css(COLOUR.light, 0.09);
      brush.fillRect(-width / 2 + 6, -height / 2 + 1.4, width - 12, 1);
      // The weave of the lamps, so faint that words stand on it undisturbed.
      brush.fillStyle = css(COLOUR.light, 0.028);
      for (let at = -width / 2 + 4; at < width / 2 - 4; at += 3) brush.fillRect(at, -height / 2 + 3, 1, height - 6);
    });
    // What rings runs its waves behind it.
    image.setPosition(x + width / 2, y + height / 2).setDepth(60);
  }

  animate(): void {
    // It hangs still.
  }
}
