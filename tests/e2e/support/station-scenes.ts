import type { Replay } from '../../../game/sim/index.js';
import { coreLevel } from '../../support/core-pack.js';
import type { Desk } from '../../../electron/contract/desk.js';
import { launchPackaged, type PackagedApp } from './launch.js';
import { recordingTo } from './recordings.js';
import { FIRST, kioskData, PIN } from './training-centre.js';
import { trainerWalk } from './trainer-scenes.js';
import { all, on, press, shown, type Way } from './station-ways.js';

/** The page's own desk; only meaningful inside page.evaluate. */
declare const desk: Desk;

/** One screen of a station or of the trainer's desk, and the way there from the one before it. */
export interface StationScene {
  readonly name: string;
  /** It has no page of the game behind it: both languages stand on it at once, and its size follows the window. */
  readonly plain?: boolean;
  reach(app: PackagedApp): Promise<void>;
}

/** All screens of one start of the app, in the order in which somebody would come to them. */
export interface StationWalk {
  readonly name: 'kiosk' | 'trainer';
  readonly scenes: readonly StationScene[];
  start(): Promise<PackagedApp>;
}

const pad = (digits: string): Way => async ({ page }) => {
  for (const digit of digits) await page.locator(`[data-pad="${digit}"]`).click();
};
const typed = (digits: string): Way => ({ page }) => page.keyboard.type(digits);

const corner: Way = async ({ page }) => {
  await page.mouse.move(20, 20);
  await page.mouse.down();
  await page.getByTestId('pin-enter').waitFor();
  await page.mouse.up();
};

/** Somebody seems to be there, until {@link nobodyThere}: a station that is only looked at would sign out. */
const somebodyThere: Way = ({ page }) => page.evaluate(() => {
  const here = window as unknown as { sign?: ReturnType<typeof setInterval> };
  here.sign ??= setInterval(() => dispatchEvent(new Event('wheel')), 500);
});
const nobodyThere: Way = ({ page }) => page.evaluate(() => clearInterval((window as unknown as { sign?: ReturnType<typeof setInterval> }).sign));

/** Whoever sits at the station finds a shift that they left one choice before its end. */
const lastChoice = (replay: () => Replay): Way => async ({ page }) => {
  await page.evaluate((kept) => desk.saveInterrupted(JSON.parse(kept)), JSON.stringify(replay()));
  await page.reload();
  await page.locator('.level-set').waitFor();
};
const atEnd = (_: unknown, next: string): boolean => next === 'finish';
const passed = (): Replay => recordingTo(coreLevel('L06'), { until: atEnd });
const failed = (): Replay => recordingTo(coreLevel('L06'), { policy: 'landmine', until: atEnd });
const toEnd = all(press('resume'), press('resume-shift'), on('[data-choice="finish"]'), shown('.end-slip .qr'));

const outOfOrder: Way = async ({ app, page }) => {
  await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.loadURL('app://next-call/out-of-order'));
  await page.locator('footer').waitFor();
};

const KIOSK: readonly (readonly [string, Way])[] = [
  ['kiosk-set-pin', shown('[data-testid="new-pin"]')],
  ['kiosk-set-pin-differ', all(pad(PIN), press('new-pin'), pad('1111'), press('new-pin'), shown('.kiosk-problem:not(:empty)'))],
  ['kiosk-attract', all(pad(PIN), press('new-pin'), pad(PIN), press('new-pin'), shown('[data-testid="attract"]'), shown('.demo .bubble'))],
  ['kiosk-sign-in', all(press('begin'), shown('[data-class]'))],
  ['kiosk-names', all(on('[data-class]'), shown('[data-person]'))],
  ['kiosk-number', all(on('[data-value="number"]'), shown('[data-testid="enter-number"]'))],
  ['kiosk-number-unknown', all(pad('40400'), press('enter-number'), shown('.kiosk-problem:not(:empty)'))],
  ['kiosk-guest', all(on('[data-value="guest"]'), shown('[data-testid="guest"]'))],
  ['kiosk-door', corner],
  ['kiosk-door-wrong', all(typed('1111'), press('pin-enter'), shown('[data-testid="pin-answer"]:not(:empty)'))],
  ['kiosk-door-menu', all(typed(PIN), press('pin-enter'), shown('[data-testid="quit-kiosk"]'))],
  ['kiosk-door-change', all(on('.trainer-menu button:has(.lucide-key-round)'), shown('[data-testid="new-pin"]'))],
  ['kiosk-levels', all(on('.kiosk-dialog .button.ghost'), press('trainer-close'), on('[data-value="name"]'), on('[data-class]'), on(`[data-person="${FIRST.id}"]`), shown('.level-set'))],
  ['kiosk-content-note', all(on('[data-level="L10"]'), shown('[data-testid="ready"]'))],
  ['kiosk-briefing', all(press('decline'), on('[data-level="L06"]'), shown('[data-testid="sit-down"]'))],
  ['kiosk-shift', all(press('sit-down'), on('[data-choice="answer"]:enabled'), shown('[data-choice^="6-1/"]'))],
  ['kiosk-still-there', all(nobodyThere, shown('[data-testid="still-there"]'))],
  ['kiosk-unfinished', all(press('stay'), lastChoice(passed), shown('[data-testid="resume"]'))],
  ['kiosk-end-passed', toEnd],
  ['kiosk-end-failed', all(press('next'), lastChoice(failed), toEnd)],
];

/** While a scene is reached and looked at somebody seems to be there, but for the one that asks whether anybody is. */
function attended(name: string, way: Way): StationScene {
  return { name, reach: name === 'kiosk-still-there' ? way : all(somebodyThere, way, somebodyThere) };
}

const kioskWalk: StationWalk = {
  name: 'kiosk',
  scenes: [...KIOSK.map(([name, way]) => attended(name, way)), { name: 'kiosk-out-of-order', plain: true, reach: outOfOrder }],
  start: () => launchPackaged({ userDataDir: kioskData(), args: ['--kiosk'], pixels: 'all' }),
};

/** Every screen of a station, and every one of the trainer's desk. */
export const STATION_WALKS: readonly StationWalk[] = [kioskWalk, trainerWalk()];
