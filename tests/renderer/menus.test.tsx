// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { en } from '../../renderer/i18n/en.js';
import { zhCN } from '../../renderer/i18n/zh-CN.js';
import { BriefingScreen } from '../../renderer/screens/briefing-screen.js';
import { LevelSelectScreen } from '../../renderer/screens/level-select-screen.js';
import { TitleScreen } from '../../renderer/screens/title-screen.js';
import { compilePack } from '../../game/content/index.js';
import { CORE_PACK, readPackFiles } from '../../game/cli/pack-on-disk.js';
import { CAMPAIGN, corePack } from '../support/core-pack.js';
import { playableLevels } from '../../renderer/library.js';
import { entryOf, shelfOf } from '../support/shelf.js';
import { faults, show } from './debrief-kit.js';

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const library = { packs: [shelfOf(corePack(), 'core')] };
const faultyFiles = readPackFiles(CORE_PACK).map((file) => (file.path.endsWith('07-late-parcel/7-1.yaml') ? { ...file, text: `${file.text}\nnonsense: true\n` } : file));
const faulty = { packs: [shelfOf(compilePack(faultyFiles), 'core')] };

describe.each([['zh-CN', zhCN], ['en', en]] as const)('the menus in %s', (language, words) => {
  it('offer a newcomer the first call, and the levels beside it', async () => {
    const onGo = vi.fn();
    const start = vi.fn();
    const { container } = await show(language, <TitleScreen library={library} tutorial={{ offered: true, start, markSeen: () => undefined }} onGo={onGo} onResume={async () => 'resumed'} />);
    await userEvent.click(screen.getByRole('button', { name: words.coach.entry.first }));
    expect(start).toHaveBeenCalledTimes(1);
    expect(onGo).not.toHaveBeenCalled();
    await userEvent.click(screen.getByRole('button', { name: words.coach.entry.direct }));
    expect(onGo).toHaveBeenCalledWith({ kind: 'levels' });
    expect(screen.queryByRole('button', { name: words.title.start })).toBeNull();
    expect(await faults(container)).toEqual([]);
  });

  it('open with a way in, and without fault', async () => {
    const onGo = vi.fn();
    const start = vi.fn();
    const { container } = await show(language, <TitleScreen library={library} tutorial={{ offered: false, start, markSeen: () => undefined }} onGo={onGo} onResume={async () => 'resumed'} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(words.app.name);
    await userEvent.click(screen.getByRole('button', { name: words.coach.entry.again }));
    expect(start).toHaveBeenCalledTimes(1);
    await userEvent.click(screen.getByRole('button', { name: words.title.start }));
    expect(onGo).toHaveBeenCalledWith(expect.objectContaining({ kind: 'briefing', entry: expect.objectContaining({ key: CAMPAIGN[0] }) }));
    expect(await faults(container)).toEqual([]);
  });

  it('show what each level teaches and start the one that is chosen, in the mode that is chosen', async () => {
    const onGo = vi.fn();
    const { container } = await show(language, <LevelSelectScreen library={library} onGo={onGo} />, { settings: { openAll: true } });
    for (const { key, outline } of playableLevels(library)) {
      fireEvent.click(container.querySelector(`[data-level="${key}"]`) as Element);
      expect(within(screen.getByTestId('chosen-level')).getByText(outline.teaches[language === 'en' ? 'en' : 'zh'])).toBeTruthy();
    }
    expect(await faults(container)).toEqual([]);
    const user = userEvent.setup();
    await user.click(container.querySelector('[data-level="L13"]') as Element);
    await user.click(screen.getByRole('radio', { name: new RegExp(words.levels.exam) }));
    await user.click(screen.getByTestId('start-level'));
    expect(onGo).toHaveBeenCalledWith(expect.objectContaining({ kind: 'briefing', mode: 'exam', entry: expect.objectContaining({ key: 'L13' }) }));
  });

  it('show the faults of a level that cannot be played', async () => {
    const { container } = await show(language, <LevelSelectScreen library={faulty} onGo={() => undefined} />);
    const card = container.querySelector('[data-level-faulty="07-late-parcel"]');
    expect(card?.textContent).toContain(words.levels.broken);
    expect(card?.textContent).toContain('LV');
    expect(container.querySelector('[data-level="L07"]')).toBeNull();
    expect(container.querySelectorAll('[data-level]')).toHaveLength(CAMPAIGN.length - 1);
  });

  it('warn before the storm calls and let the player choose how much they hear', async () => {
    const { container, desk } = await show(language, <BriefingScreen library={library} entry={entryOf('L10')} mode="practice" onMode={() => undefined} onBack={() => undefined} onStart={() => undefined} />);
    expect(screen.getByRole('heading', { name: words.briefing.contentNote })).toBeTruthy();
    await userEvent.click(screen.getByRole('radio', { name: new RegExp(words.briefing.mild) }));
    expect(desk.asked.findLast((entry) => entry.name === 'saveSettings')?.value).toMatchObject({ intensity: 'mild' });
    expect(await faults(container)).toEqual([]);
  });

  it('show the flow before a practice and hide it before an exam', async () => {
    const props = { entry: entryOf('L06'), onMode: () => undefined, onBack: () => undefined, onStart: () => undefined };
    await show(language, <BriefingScreen library={library} {...props} mode="practice" />);
    expect(screen.getByText(words.steps.EMPATHISE)).toBeTruthy();
    cleanup();
    await show(language, <BriefingScreen library={library} {...props} mode="exam" />);
    expect(screen.queryByText(words.steps.EMPATHISE)).toBeNull();
  });
});
