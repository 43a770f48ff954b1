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

/** Answers the requests of the desk; a wrong sender or a wrong shape is refused and logged, and reaches no handler. */
export function answerDesk(ipc: Invokable, handlers: DeskHandlers): void {
  for (const name of Object.keys(CHANNELS) as DeskRequest[]) answer(ipc, name, handlers[name]);
}

function answer<K extends DeskRequest>(ipc: Invokable, name: K, handler: DeskHandlers[K]): void {
  const channel = CHANNELS[name];
  const argsSchema: z.ZodType = REQUESTS[name].args;
  ipc.handle(channel, async (event, ...args) => {
    if (!isTrusted(event)) {
      log.warn(`Refused ${channel}: asked by ${event.senderFrame?.url ?? 'a frame that is gone'}, not by the game's page.`);
      throw new Error(`${channel} refused: only the game's own page may ask.`);
    }
    const parsed = argsSchema.safeParse(args);
    if (!parsed.success) {
      const reason = z.prettifyError(parsed.error);
      log.warn(`Refused ${channel}: ${reason}`);
      throw new Error(`${channel} refused, its arguments have the wrong shape: ${reason}`);
    }
    return (handler as (...checked: unknown[]) => unknown)(...(parsed.data as unknown[]));
  });
}
