// @vitest-environment happy-dom
import { cleanup, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { settingsEn } from '../../renderer/i18n/settings.en.js';
import { settingsZhCN } from '../../renderer/i18n/settings.zh-CN.js';
import { SettingsScreen } from '../../renderer/screens/settings-screen.js';
import { faults, show, type StubDesk } from './debrief-kit.js';

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

function saved(desk: StubDesk): unknown {
  return desk.asked.findLast((entry) => entry.name === 'saveSettings')?.value;
}

describe.each([['zh-CN', settingsZhCN], ['en', settingsEn]] as const)('settings in %s', (language, words) => {
  it('changes each setting at once and keeps it', async () => {
    const { desk } = await show(language, <SettingsScreen onClose={() => undefined} />);
    const user = userEvent.setup();
    await user.click(screen.getByRole('radio', { name: words.textScaleNames['1.3'] }));
    expect(saved(desk)).toMatchObject({ textScale: 1.3 });
    await user.click(screen.getByRole('radio', { name: words.timersNames.off }));
    expect(saved(desk)).toMatchObject({ timers: 'off' });
    await user.click(screen.getByRole('radio', { name: new RegExp(words.intensityNames.mild) }));
    expect(saved(desk)).toMatchObject({ intensity: 'mild' });
    await user.click(screen.getByRole('radio', { name: words.motionNames.full }));
    expect(saved(desk)).toMatchObject({ motion: 'full' });
    await user.click(screen.getByRole('switch', { name: words.fullscreen }));
    expect(saved(desk)).toMatchObject({ fullscreen: true });
    expect(desk.asked).toContainEqual({ name: 'setFullscreen', value: true });
    screen.getByRole('slider', { name: words.volume }).focus();
    await user.keyboard('{ArrowRight}');
    expect(saved(desk)).toMatchObject({ volume: 0.65 });
    await user.click(screen.getByRole('switch', { name: words.sound }));
    expect(saved(desk)).toMatchObject({ sound: false });
  });

  it('changes the language', async () => {
    const { desk } = await show(language, <SettingsScreen onClose={() => undefined} />);
    const other = language === 'en' ? 'zh-CN' : 'en';
    await userEvent.click(screen.getByRole('radio', { name: words.languageNames[other] }));
    expect(saved(desk)).toMatchObject({ language: other });
  });

  it('stands as a screen or in a dialog, without a fault for a screen reader', async () => {
    for (const asDialog of [false, true]) {
      const onClose = vi.fn();
      const { container, unmount } = await show(language, <SettingsScreen asDialog={asDialog} onClose={onClose} />);
      await screen.findByText(/0\.1\.0/);
      expect(await faults(container)).toEqual([]);
      await userEvent.click(screen.getByTestId('settings-back'));
      expect(onClose).toHaveBeenCalledOnce();
      unmount();
    }
  });
});
