import type { WebFrameMain, WebContents } from 'electron';
import * as z from 'zod';
import { CHANNELS } from '../contract/channel-names.js';
import type { DeskRequest } from '../contract/channel-names.js';
import { REQUESTS } from '../contract/channels.js';
import type { Desk } from '../contract/desk.js';
import { log } from './log.js';
import { isOwnPage } from './page-files.js';

/** What the main process does for each request of the desk. */
export type DeskHandlers = {
  readonly [K in DeskRequest]: (...args: Parameters<Desk[K]>) => ReturnType<Desk[K]> | Awaited<ReturnType<Desk[K]>>;
};

/** The part of an invoke event that says who asks. */
export interface Asking {
  readonly sender: Pick<WebContents, 'mainFrame'>;
  readonly senderFrame: WebFrameMain | null;
}

/** The part of Electron's ipcMain that is used, so that a test can stand in for it. */
export interface Invokable {
  handle(channel: string, listener: (event: Asking, ...args: unknown[]) => unknown): void;
}

/** Only the game's own page, in the window itself and not in a frame inside it, may ask. */
export function isTrusted({ sender, senderFrame }: Asking): boolean {
  return senderFrame !== null && senderFrame === sender.mainFrame && isOwnPage(senderFrame.url);
}

/** Answers the requests of the desk; see {@link answerRequests}. */
export function answerDesk(ipc: Invokable, handlers: DeskHandlers): void {
  answerRequests(ipc, CHANNELS, REQUESTS, handlers);
}

/** What a request must look like when it arrives. */
export interface RequestShape {
  readonly args: z.ZodType;
}

/** Answers every request of one interface of the page; a wrong sender or a wrong shape is refused and logged, and reaches no handler. */
export function answerRequests<K extends string>(
  ipc: Invokable,
  channels: Readonly<Record<K, string>>,
  shapes: Readonly<Record<K, RequestShape>>,
  handlers: Readonly<Record<K, (...args: never[]) => unknown>>,
): void {
  for (const name of Object.keys(channels) as K[]) answer(ipc, channels[name], shapes[name].args, handlers[name]);
}

/** An interface whose schemas and handlers are read when the page first asks for something. */
export interface RequestsLater<K extends string> {
  readonly shapes: Readonly<Record<K, RequestShape>>;
  readonly handlers: Readonly<Record<K, (...args: never[]) => unknown>>;
}

/** As {@link answerRequests}, for what most players never ask: nothing of it is read before. */
export function answerLater<K extends string>(ipc: Invokable, channels: Readonly<Record<K, string>>, load: () => Promise<RequestsLater<K>>): void {
  let loading: Promise<RequestsLater<K>> | null = null;
  for (const name of Object.keys(channels) as K[]) {
    ipc.handle(channels[name], async (event, ...args) => {
      if (!isTrusted(event)) return refuse(channels[name], event);
      loading ??= load();
      const { shapes, handlers } = await loading;
      return respond(channels[name], shapes[name].args, handlers[name], event, args);
    });
  }
}

function answer(ipc: Invokable, channel: string, argsSchema: z.ZodType, handler: (...args: never[]) => unknown): void {
  ipc.handle(channel, (event, ...args) => respond(channel, argsSchema, handler, event, args));
}

async function respond(channel: string, argsSchema: z.ZodType, handler: (...args: never[]) => unknown, event: Asking, args: readonly unknown[]): Promise<unknown> {
  if (!isTrusted(event)) return refuse(channel, event);
  const parsed = argsSchema.safeParse(args);
  if (!parsed.success) {
    const reason = z.prettifyError(parsed.error);
    log.warn(`Refused ${channel}: ${reason}`);
    throw new Error(`${channel} refused, its arguments have the wrong shape: ${reason}`);
  }
  return handler(...(parsed.data as never[]));
}

async function refuse(channel: string, event: Asking): Promise<never> {
  log.warn(`Refused ${channel}: asked by ${event.senderFrame?.url ?? 'a frame that is gone'}, not by the game's page.`);
  throw new Error(`${channel} refused: only the game's own page may ask.`);
}
