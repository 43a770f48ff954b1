import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { _electron, chromium } from 'playwright-core';
import type { ElectronApplication, Page } from 'playwright-core';
import { unpacked } from '../../../electron/launch/paths.mjs';
import { TEST_OUTPUT } from '../../../electron/launch/package.mjs';
import { servePage } from '../../../electron/launch/serve.mjs';

/** As root Chromium's sandbox cannot start; the product itself never turns it off. */
const sandboxArgs = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

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
}

/** Starts the app of release/test (`npm run package -- --for-tests`) and waits for its window. */
export async function launchPackaged({ userDataDir = makeUserData(), args = [], program = unpacked(TEST_OUTPUT).program }: LaunchOptions = {}): Promise<PackagedApp> {
  if (!existsSync(program)) throw new Error(`No packaged app at ${program}. Run: npm run package -- --for-tests`);
  const app = await _electron.launch({
    executablePath: program,
    args: [...sandboxArgs, `--user-data-dir=${userDataDir}`, ...args],
    env: cleanEnvironment(),
  });
  const page = await app.firstWindow();
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

/** The page in Debian's Chromium, served on loopback. */
export interface ChromiumApp {
  readonly page: Page;
  readonly errors: readonly string[];
  close(): Promise<void>;
}

/** What a test may choose about Chromium. */
export interface ChromiumOptions extends Pick<LaunchOptions, 'userDataDir'> {
  /** A screen that is touched instead of a mouse. */
  readonly touch?: boolean;
}

/** Starts Chromium with an empty profile at the built page. */
export async function launchChromium({ userDataDir = makeUserData(), touch = false }: ChromiumOptions = {}): Promise<ChromiumApp> {
  const { address, stop } = await servePage({ port: 0 });
  const context = await chromium.launchPersistentContext(userDataDir, {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless: false,
    viewport: { width: 1280, height: 720 },
    hasTouch: touch,
    args: [...sandboxArgs, '--disable-background-networking', '--no-first-run'],
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
