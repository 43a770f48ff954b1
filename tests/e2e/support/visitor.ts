import type { Locator } from 'playwright-core';
import type { Level } from '../../../game/sim/index.js';
import { fingerOn, type Finger } from './finger.js';
import type { PackagedApp } from './launch.js';
import { playerOf, type Player } from './play.js';
import { typeOnPad } from './station.js';

const SHOWN_MS = 30_000;

/** Somebody in the training room who walks up to a station and touches it. */
export interface Visitor {
  readonly finger: Finger;
  press(testId: string): Promise<void>;
  /** Waits until the station plays by itself. */
  attract(): Promise<void>;
  /** From the demonstration to the levels on offer. */
  signIn(staffNumber: string): Promise<void>;
  /** From the levels on offer to the first call of one of them. */
  sitDown(card?: Locator): Promise<Player>;
  /** From the end or the levels on offer back to the demonstration. */
  signOut(): Promise<void>;
  /** From any screen to the trainer's page. */
  openTrainersPage(pin: string): Promise<void>;
}

/** A visitor of a running station who plays one level. */
export async function visitorOf(running: Pick<PackagedApp, 'page'>, level: Level): Promise<Visitor> {
  const { page } = running;
  const finger = await fingerOn(page);
  const press = (testId: string): Promise<void> => finger.press(page.getByTestId(testId));
  const attract = (): Promise<void> => page.getByTestId('attract').waitFor({ timeout: SHOWN_MS });
  return {
    finger,
    press,
    attract,
    async signIn(staffNumber) {
      await attract();
      await finger.touch(640, 400);
      await finger.press(page.locator('[data-value="number"]'));
      await typeOnPad(running, finger, staffNumber);
      await press('enter-number');
      await page.locator('.level-set').waitFor({ timeout: SHOWN_MS });
    },
    async sitDown(card = page.locator(`[data-level="${level.id}"]`)) {
      const player = playerOf(page, level, finger);
      await finger.press(card);
      await press('sit-down');
      await player.act('answer');
      return player;
    },
    async signOut() {
      await press('sign-out');
      await attract();
    },
    async openTrainersPage(pin) {
      await finger.hold(20, 20, page.getByTestId('pin-enter'));
      await typeOnPad(running, finger, pin);
      await press('pin-enter');
      await page.getByTestId('leave-kiosk').waitFor();
    },
  };
}
