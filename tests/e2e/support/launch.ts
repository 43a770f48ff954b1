import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, chromium } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import { unpacked } from '../../../electron/launch/paths.mjs';
import { TEST_OUTPUT } from '../../../electron/launch/package.mjs';
import { servePage } from '../../../electron/launch/serve.mjs';

/** As root Chromium's sandbox cannot start; the product itself never turns it off. */
const sandboxArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/** As a computer that is set to little motion; the game follows it unless the player says otherwise. */
const calmArgs = (calm: boolean): readonly string[] => (calm ? ['--force-prefers-reduced-motion'] : []);
const pixelArgs = (pixels: 'all' | 'half'): readonly string[] => (pixels === 'half' ? ['--force-device-scale-factor=0.5'] : []);

/** A folder for one player's data, gone when the test process ends. */
export function makeUserData(): string {
  const folder = mkdtempSync(join(tmpdir(), 'next-call-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** Every error the page or its console reports; a test ends by expecting none. */
function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** The running packaged app. */
export interface PackagedApp {
  readonly app: ElectronApplication;
  readonly page: Page;
  readonly userDataDir: string;
  readonly errors: readonly string[];
  /** Closes it as a player would; does nothing when it has ended. */
  close(): Promise<void>;
  /** Ends it as a power cut would: nothing in it gets to run again. */
  kill(): Promise<void>;
}

/** What a test may choose about the packaged app. */
export interface LaunchOptions {
  /** Give the same folder twice to play on with the same save. */
  readonly userDataDir?: string;
  readonly args?: readonly string[];
  /** Another program than the app of release/test: the bench starts copies. */
  readonly program?: string;
  /** Whether the computer asks for little motion: nothing is drawn that nobody looks at, and several apps fit on one machine. Not so for the bench, nor where a whole call is played as most people see it. */
  readonly calm?: boolean;
  /** With how many pixels each way it is drawn: a calm app with half of them, which changes nothing but the drawing; all of them where words are measured or pictures taken. */
  readonly pixels?: 'all' | 'half';
}

/** Starts the app of release/test (`npm run package -- --for-tests`) and waits for its window. */
export async function launchPackaged({ userDataDir = makeUserData(), args = [], program = unpacked(TEST_OUTPUT).program, calm = program === unpacked(TEST_OUTPUT).program, pixels = calm ? 'half' : 'all' }: LaunchOptions = {}): Promise<PackagedApp> {
  if (!existsSync(program)) throw new Error(`No packaged app at ${program}. Run: npm run package -- --for-tests`);
  const { app, page } = await attached(userDataDir, {
    executablePath: program,
    args: [...sandboxArgs, ...calmArgs(calm), ...pixelArgs(pixels), `--user-data-dir=${userDataDir}`, ...args],
    env: cleanEnvironment(),
    timeout: ATTACH_MS,
  });
  const errors = collectErrors(page);
  const child = app.process();
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const hasEnded = (): boolean => child.exitCode !== null || child.signalCode !== null;
  return {
    app,
    page,
    userDataDir,
    errors,
    close: async () => {
      if (!hasEnded()) await app.close();
    },
    kill: async () => {
      if (!hasEnded()) child.kill('SIGKILL');
      await ended;
    },
  };
}

/** A start takes 2 s, and 6 s beside four busy programs. */
const ATTACH_MS = 25_000;
const ATTACH_TRIES = 3;

/**
 * Starts the app until the test's own connection holds. The window loads while the connection is being made; when its
 * page is exchanged in that very moment, the browser never reports the new one, and every later question to it waits
 * for ever (about one start in eighty on a loaded machine). The app itself runs on as if nothing were there; so before
 * the next try its data are put back as they were.
 */
async function attached(userDataDir: string, options: NonNullable<Parameters<typeof _electron.launch>[0]>): Promise<Pick<PackagedApp, 'app' | 'page'>> {
  const before = makeUserData();
  cpSync(userDataDir, before, { recursive: true, force: true, verbatimSymlinks: true });
  for (let attempt = 1; ; attempt += 1) {
    let app: ElectronApplication | null = null;
    try {
      app = await _electron.launch(options);
      const page = await app.firstWindow({ timeout: ATTACH_MS });
      await within(ATTACH_MS, page.evaluate(() => document.readyState));
      return { app, page };
    } catch (error) {
      app?.process().kill('SIGKILL');
      if (attempt === ATTACH_TRIES) throw error;
      // Its content alone: the folder may be a disk of its own.
      for (const name of readdirSync(userDataDir)) rmSync(join(userDataDir, name), { recursive: true, force: true });
      cpSync(before, userDataDir, { recursive: true, verbatimSymlinks: true });
      console.warn(`The test did not reach the app's page (try ${attempt} of ${ATTACH_TRIES}): ${String(error)}`);
    }
  }
}

/** The answer, or an error when it takes longer. */
function within<T>(ms: number, answer: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error(`No answer within ${ms} ms.`)), ms);
  });
  return Promise.race([answer, late]).finally(() => clearTimeout(timer));
}

/** The page in Debian's Chromium, served on loopback. */
export interface ChromiumApp {
  readonly page: Page;
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** What a test may choose about Chromium. */
export interface ChromiumOptions extends Pick<LaunchOptions, 'userDataDir' | 'calm'> {
  /** A screen that is touched instead of a mouse. */
  readonly touch?: boolean;
}

/** Starts Chromium with an empty profile at the built page. */
export async function launchChromium({ userDataDir = makeUserData(), touch = false, calm = true }: ChromiumOptions = {}): Promise<ChromiumApp> {
  const { address, stop } = await servePage({ port: 0 });
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: false,
    viewport: { width: 1280, height: 720 },
    hasTouch: touch,
    args: [...sandboxArgs, ...calmArgs(calm), '--disable-background-networking', '--no-first-run'],
  });
  const page = context.pages()[0] ?? (await context.newPage());
  const errors = collectErrors(page);
  await page.goto(address);
  return {
    page,
    errors,
    close: async () => {
      await context.close();
      await stop();
    },
  };
}

function cleanEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return Object.fromEntries(entries.filter(([name]) => name !== 'ELECTRON_RUN_AS_NODE' && name !== 'NODE_OPTIONS'));
}
