import { beforeEach, describe, expect, test, vi } from 'vitest';
import { CHANNELS } from '../../electron/contract/channel-names.js';
import type { DeskRequest } from '../../electron/contract/channel-names.js';
import { DEFAULT_SETTINGS } from '../../electron/contract/settings.js';
import { answerDesk } from '../../electron/main/ipc.js';
import type { Asking, DeskHandlers } from '../../electron/main/ipc.js';
import { log } from '../../electron/main/log.js';
import { REPLAY } from './examples.js';

vi.mock('../../electron/main/log.js', () => ({ log: { info: vi.fn(), warn: vi.fn(), error: vi.fn() } }));

type Listener = (event: Asking, ...args: unknown[]) => Promise<unknown>;
const listeners = new Map<string, Listener>();
const handlers = Object.fromEntries(Object.keys(CHANNELS).map((name) => [name, vi.fn(() => 'answer')])) as Record<
  DeskRequest,
  ReturnType<typeof vi.fn>
>;

function asking(url: string, { inFrame = false, gone = false } = {}): Asking {
  const frame = { url } as NonNullable<Asking['senderFrame']>;
  return { sender: { mainFrame: inFrame ? ({ url } as typeof frame) : frame }, senderFrame: gone ? null : frame };
}

function ask(name: DeskRequest, event: Asking, ...args: unknown[]): Promise<unknown> {
  const listener = listeners.get(CHANNELS[name]);
  if (!listener) throw new Error(`nobody answers ${name}`);
  return listener(event, ...args);
}

const page = asking('app://next-call/index.html');

beforeEach(() => {
  vi.clearAllMocks();
  listeners.clear();
  answerDesk({ handle: (channel, listener) => listeners.set(channel, listener as Listener) }, handlers as unknown as DeskHandlers);
});

test('every request of the desk is answered', () => {
  expect([...listeners.keys()].sort()).toEqual(Object.values(CHANNELS).sort());
});

test("the game's page gets its answer", async () => {
  await expect(ask('saveSettings', page, DEFAULT_SETTINGS)).resolves.toBe('answer');
  expect(handlers.saveSettings).toHaveBeenCalledWith(DEFAULT_SETTINGS);
});

describe('a wrong sender is refused and logged', () => {
  test.each([
    ['another site', asking('https://example.com/')],
    ['a host that only begins like ours', asking('app://next-call.example.com/')],
    ['a file', asking('file:///index.html')],
    ['a frame inside the page', asking('app://next-call/index.html', { inFrame: true })],
    ['a frame that is gone', asking('app://next-call/index.html', { gone: true })],
  ])('%s', async (_name, event) => {
    await expect(ask('loadProfile', event)).rejects.toThrow('refused');
    expect(handlers.loadProfile).not.toHaveBeenCalled();
    expect(log.warn).toHaveBeenCalledOnce();
  });
});

describe('a wrong shape is refused and logged', () => {
  const cases: [DeskRequest, unknown[]][] = [
    ['saveSettings', []],
    ['saveSettings', [{ ...DEFAULT_SETTINGS, volume: 2 }]],
    ['saveSettings', [{ ...DEFAULT_SETTINGS, extra: 1 }]],
    ['saveSettings', [DEFAULT_SETTINGS, 'one too many']],
    ['loadProfile', ['an argument']],
    ['readPack', ['../core']],
    ['readPack', ['a/b']],
    ['readPack', ['']],
    ['readPack', ['C:']],
    ['loadRun', ['..']],
    ['loadRun', [{ toString: () => 'run-1' }]],
    ['recordRun', [null]],
    ['addCards', [['']]],
    ['addCards', ['story-1']],
    ['markSeen', [{ level: 'L01' }]],
    ['saveInterrupted', [{ ...REPLAY, seed: 0.5 }]],
    ['saveInterrupted', [{ ...REPLAY, commands: [{ tick: -1, command: { type: 'call/answer' } }] }]],
    ['saveInterrupted', [{ ...REPLAY, commands: [{ tick: 1, command: { kind: 'no type' } }] }]],
    ['setFullscreen', ['yes']],
    ['savePaper', []],
    ['savePaper', ['']],
    ['savePaper', ['../report']],
    ['savePaper', ['a/b']],
    ['savePaper', ['C:\\report']],
    ['savePaper', ['.hidden']],
    ['savePaper', ['report..']],
    ['savePaper', ['a..b']],
    ['savePaper', ['a'.repeat(81)]],
    ['savePaper', ['two\nlines']],
  ];
  test.each(cases)('%s %j', async (name, args) => {
    await expect(ask(name, page, ...args)).rejects.toThrow('wrong shape');
    expect(handlers[name]).not.toHaveBeenCalled();
    expect(log.warn).toHaveBeenCalledOnce();
  });
});
