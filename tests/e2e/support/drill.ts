import type { Page } from 'playwright-core';
import { callRules, commandId, type Level, type Slot } from '../../../game/sim/index.js';
import { coreLevel } from '../../support/core-pack.js';
import type { Hand } from './hands.js';

const STEPS = 200;

/** Opens a practice call from the desk of one's own day, says the model line wherever one is offered, and comes back. */
export async function playDrill(page: Page, hand: Hand, level: Level, drillId: string): Promise<void> {
  const drill = level.drills?.find(({ id }) => id === drillId);
  if (drill === undefined) throw new Error(`${level.id} has no practice call ${drillId}.`);
  const slots = callRules(coreLevel(drill.levelId), drill.callId, coreLevel(drill.levelId).calls.find(({ callId }) => callId === drill.callId)?.variants[0]?.id ?? 'base').slots;
  await hand.press(page.locator(`[data-drill="${drillId}"]`));
  for (let step = 0; step < STEPS; step += 1) {
    const next = page.locator(`[data-choice^="${drill.callId}/"]:visible, [data-choice^="tool:"]:visible, [data-choice="answer"]:visible, [data-choice="finish"]:visible, [data-choice="hold:end"]:visible, [data-choice-card]:visible, [data-testid="debrief-close"]`);
    await next.first().waitFor();
    if (await page.getByTestId('debrief-close').isVisible()) return hand.press(page.getByTestId('debrief-close'));
    for (const fixed of ['answer', 'finish', 'hold:end']) if (await page.locator(`[data-choice="${fixed}"]`).isVisible()) await hand.press(page.locator(`[data-choice="${fixed}"]`));
    await say(page, hand, drill.callId, slots);
  }
  throw new Error(`The practice call ${drillId} does not come to its end.`);
}

async function say(page: Page, hand: Hand, callId: string, slots: readonly Slot[]): Promise<void> {
  for (const slot of slots) {
    const model = slot.options.find(({ tier }) => tier === 'model');
    if (model === undefined) continue;
    const line = page.locator(`[data-choice="${commandId({ type: 'dialogue/choose', callId, slotId: slot.id, optionId: model.id })}"]`);
    if (await line.isVisible()) return hand.press(line);
    const form = page.locator(`[data-choice-card="card:${callId}/${slot.id}"]`);
    if (await form.isVisible()) {
      for (const { id, right } of slot.fields) await hand.choose(form.locator(`[data-chip="${id}=${right}"]`));
      return hand.press(page.getByTestId('file-card'));
    }
  }
}
