import { spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { makeUserData } from '../../e2e/support/launch.js';
import { wait } from './samples.js';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly sessionId?: string; readonly targetInfo?: { readonly type?: string } };
  readonly result?: { readonly result?: { readonly value?: unknown }; readonly exceptionDetails?: unknown };
  readonly error?: { readonly message: string };
}

/** A program that was just started, and its first page. */
export interface PipedProgram {
  /** When it was started, milliseconds since 1970. */
  readonly startedAt: number;
  /** Evaluates an expression in the page as soon as there is one; waits for a promise. */
  evaluate(expression: string): Promise<unknown>;
  stop(): Promise<void>;
}

/** A page that is still being opened has nowhere to evaluate anything; asked again it has. */
async function inPage(ask: () => Promise<Message>): Promise<Message> {
  for (let tries = 0; ; tries += 1) {
    try {
      return await ask();
    } catch (error) {
      if (tries >= 500 || !/execution context|context was destroyed|navigated/i.test(String(error))) throw error;
      await wait(10);
    }
  }
}

/** As root Chromium's sandbox cannot start. */
const SANDBOX = process.getuid?.() === 0 ? ['--no-sandbox'] : [];

/**
 * Starts a packaged Electron with nothing attached but the DevTools pipe, which costs the start next
 * to nothing: no inspector in the main process, no port, no loader that the app has to wait for.
 */
export function startPiped(program: string): PipedProgram {
  const startedAt = Date.now();
  const child = spawn(program, [...SANDBOX, `--user-data-dir=${makeUserData()}`, '--remote-debugging-pipe'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const to = child.stdio[3] as Writable;
  const from = child.stdio[4] as Readable;
  to.on('error', () => undefined);
  const waiting = new Map<number, (message: Message) => void>();
  let nextId = 1;
  let rest = '';
  let attached: (session: string) => void = () => undefined;
  const page = new Promise<string>((resolve) => (attached = resolve));
  const take = (message: Message): void => {
    if (message.id !== undefined) waiting.get(message.id)?.(message);
    if (message.method === 'Target.attachedToTarget' && message.params?.targetInfo?.type === 'page') attached(message.params.sessionId ?? '');
  };
  from.setEncoding('utf8').on('data', (text: string) => {
    const parts = (rest + text).split('\0');
    rest = parts.pop() ?? '';
    for (const part of parts) take(JSON.parse(part) as Message);
  });
  const send = (method: string, params: object, sessionId?: string): Promise<Message> => new Promise((resolve, reject) => {
    const id = nextId++;
    waiting.set(id, (message) => (message.error === undefined ? resolve(message) : reject(new Error(message.error.message))));
    void ended.then(() => reject(new Error('The program ended.')));
    to.write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
  });
  void send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: true }).catch(() => undefined);
  return {
    startedAt,
    evaluate: async (expression) => {
      const session = await Promise.race([page, ended.then(() => Promise.reject(new Error('The program ended before it had a page.')))]);
      const { result } = await inPage(() => send('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true }, session));
      if (result?.exceptionDetails !== undefined) throw new Error(JSON.stringify(result.exceptionDetails));
      return result?.result?.value;
    },
    stop: async () => {
      child.kill();
      await ended;
    },
  };
}
