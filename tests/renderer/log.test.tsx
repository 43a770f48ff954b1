// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LogEntry } from '../../electron/contract/progress.js';
import { logEn } from '../../renderer/i18n/log.en.js';
import { logZhCN } from '../../renderer/i18n/log.zh-CN.js';
import { LogScreen } from '../../renderer/screens/log-screen.js';
import { corePack } from '../support/core-pack.js';
import { shelfOf } from '../support/shelf.js';
import { faults, show } from './debrief-kit.js';

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const entry = (id: string, at: string, zh: string, en: string, levelId = 'L06'): LogEntry => ({
  id, at, levelId, callId: '6-1', callerName: { zh, en }, difficulty: { zh: `${zh}很急`, en: `${en} was in a hurry` }, action: { zh: '先听完', en: 'Listened first' },
});
const library = { packs: [shelfOf(corePack(), 'core')] };
const LOG = [entry('one', '2025-01-02T08:00:00Z', '何先生', 'Mr He'), entry('two', '2025-03-04T08:00:00Z', '苏女士', 'Ms Su', 'own/L01')];

describe.each([['zh-CN', logZhCN, 'zh'], ['en', logEn, 'en']] as const)('the log in %s', (language, words, pack) => {
  it('shows the newest page first: who, when, where, what was hard, what was done', async () => {
    const { container } = await show(language, <LogScreen library={library} onClose={() => undefined} />, { log: LOG });
    const pages = screen.getAllByTestId('log-page').map((page) => page.textContent ?? '');
    expect(pages[0]).toContain(LOG[1]?.callerName[pack]);
    expect(pages[1]).toContain(LOG[0]?.difficulty[pack]);
    expect(pages[1]).toContain(LOG[0]?.action[pack]);
    expect(pages[1]).toContain('2025');
    expect(pages[1]).not.toContain('L06');
    expect(pages[1]).toContain(corePack().texts.lines['L06/title']?.[pack]);
    expect(pages[0]).toContain('own/L01');
    expect(await faults(container)).toEqual([]);
  });

  it('tears a page out only after asking', async () => {
    const { desk } = await show(language, <LogScreen library={library} onClose={() => undefined} />, { log: LOG });
    const name = LOG[1]?.callerName[pack] ?? '';
    const user = userEvent.setup();
    const remove = (): Promise<void> => user.click(screen.getByRole('button', { name: words.removeNamed.replace('{{name}}', name) }));
    await remove();
    await user.click(screen.getByRole('button', { name: words.no }));
    expect(screen.getAllByTestId('log-page')).toHaveLength(2);
    await remove();
    await user.click(screen.getByRole('button', { name: words.yes }));
    expect(screen.getAllByTestId('log-page')).toHaveLength(1);
    expect(desk.asked).toContainEqual({ name: 'removeLogEntry', value: 'two' });
  });

  it('invites when it is empty', async () => {
    const { container } = await show(language, <LogScreen library={library} onClose={() => undefined} />);
    expect(screen.getByText(words.emptyTitle)).toBeTruthy();
    expect(await faults(container)).toEqual([]);
  });
});
