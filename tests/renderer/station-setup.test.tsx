// @vitest-environment happy-dom
import { act, cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { SetupDraft, SetupField, SetupView } from '../../electron/contract/station-setup.js';
import type { Trainer } from '../../electron/contract/trainer/trainer.js';
import { TrainerDoor } from '../../renderer/kiosk/trainer-door.js';
import { SettingsScreen } from '../../renderer/screens/settings-screen.js';
import { setupEn } from '../../renderer/station-setup/words.en.js';
import { setupZhCN } from '../../renderer/station-setup/words.zh-CN.js';
import { TrainerScreen } from '../../renderer/trainer/trainer-screen.js';
import { corePack } from '../support/core-pack.js';
import { shelfOf } from '../support/shelf.js';
import { openTestDesk, pinGate, type TestDesk } from '../support/trainer-desk.js';
import { faults, show } from './debrief-kit.js';
import { setupView, showAt, stationView } from './kiosk-kit.js';

vi.setConfig({ testTimeout: 120_000 });
// A loaded machine must not fail a right answer.
configure({ asyncUtilTimeout: 30_000 });

let desk: TestDesk | null = null;
afterEach(() => {
  cleanup();
  desk?.close();
  desk = null;
});

const library = { packs: [shelfOf(corePack(), 'core')] };
const TABS = ['station', 'people', 'person', 'idle', 'backup'] as const;
const none = (): void => undefined;
const click = (testId: string): Promise<void> => act(async () => void fireEvent.click(screen.getByTestId(testId)));
const press = (selector: string): Promise<void> => act(async () => void fireEvent.click(document.querySelector(selector) ?? document.body));
const tab = (name: string): Promise<void> => act(async () => void fireEvent.mouseDown(screen.getByTestId(`setup-tab-${name}`), { button: 0 }));
const says = (): string => screen.getByTestId('setup-says').textContent ?? '';
const type = async (digits: string): Promise<void> => {
  for (const digit of digits) await press(`[data-pad="${digit}"]`);
};

describe.each([['zh-CN', setupZhCN, 'zh'], ['en', setupEn, 'en']] as const)('the setup in %s', (language, s, pack) => {
  async function inStation(values: Partial<SetupView['values']> = {}, change: Partial<Omit<SetupView, 'values'>> = {}) {
    const onClose = vi.fn();
    const shown = await showAt(language, <TrainerDoor library={library} onClose={onClose} />, stationView());
    shown.station.setup.mockResolvedValue({ kind: 'done', value: setupView({ ...change, values }) });
    await type('1357');
    await click('pin-enter');
    await click('station-setup');
    await screen.findByTestId('setup-stationName');
    return { ...shown, onClose };
  }
  const lastDraft = (station: Awaited<ReturnType<typeof inStation>>['station']): SetupDraft | undefined => station.saveSetup.mock.calls.at(-1)?.[0];

  it('stands behind the corner and the PIN, on five pages without a fault', async () => {
    await inStation({ classes: ['class-a'], levels: ['L06', 'L13', 'gone/L99'], backup: { folder: 'D:/backup', everyHours: 48 } }, { told: true });
    for (const name of TABS) {
      await tab(name);
      expect(await faults(document.body), name).toEqual([]);
    }
    expect(screen.getByTestId('backup-folder').textContent).toBe('D:/backup');
    // The station opens no dialog of the system, and says where the folder is chosen.
    expect(screen.queryByTestId('choose-folder')).toBeNull();
    expect(document.body.textContent).toContain(s.atDesk);
    await tab('people');
    expect(document.querySelector('[data-tick="L13"]')?.textContent).toContain(s.long);
    expect(document.querySelector('[data-tick="gone/L99"]')?.textContent).toContain(s.unknown);
    expect(screen.getByTestId('setup-keep').hasAttribute('disabled')).toBe(true);
  });

  it('is typed on the keys of the screen, kept, and holds for whoever comes next', async () => {
    const { station, desk: kept, onClose } = await inStation({ stationName: '', contact: '' }, {});
    await act(async () => void fireEvent.pointerDown(screen.getByTestId('setup-stationName')));
    await press(`[data-word="${s.keys.ready[0]}"]`);
    await press('[data-touch="7"]');
    await press('[data-touch="x"]');
    await press('[data-touch="erase"]');
    await tab('idle');
    await press('[data-field="idleSeconds"] [data-step="less"]');
    await press('[data-field="countdownSeconds"] [data-step="more"]');
    expect(says()).toBe(s.unsaved);
    await tab('person');
    await press('[data-field="language"] [data-value="en"]');
    await press('[data-field="textScale"] [data-value="1.3"]');
    await click('setup-keep');
    const name = `${s.keys.ready[0]}${pack === 'en' ? ' ' : ''}7`;
    expect(lastDraft(station)).toMatchObject({ stationName: name, idleSeconds: 105, countdownSeconds: 45, language: 'en', textScale: 1.3 });
    expect(says()).toBe(s.kept.station);
    await click('setup-back');
    await click('trainer-close');
    expect(station.lock).toHaveBeenCalledOnce();
    expect(onClose).toHaveBeenCalledOnce();
    expect(kept.asked.at(-1)).toMatchObject({ name: 'saveSettings', value: { language: 'en', textScale: 1.3 } });
  });

  it('says at the field what is wrong with it, goes to its page, and keeps nothing', async () => {
    const { station } = await inStation();
    const sentence = { zh: '给这台机器起个名字', en: 'Give this station a name' };
    const fields: readonly SetupField[] = ['stationName', 'idleSeconds'];
    station.saveSetup.mockResolvedValueOnce({ kind: 'done', value: { kind: 'refused', faults: fields.map((field) => ({ field, sentence })) } });
    await act(async () => void fireEvent.change(screen.getByTestId('setup-stationName'), { target: { value: ' ' } }));
    await tab('person');
    await click('setup-keep');
    const input = screen.getByTestId('setup-stationName');
    expect(input.getAttribute('aria-invalid')).toBe('true');
    expect(document.getElementById(input.getAttribute('aria-describedby') ?? '')?.textContent).toBe(sentence[pack]);
    expect(says()).toContain('2');
    expect(screen.getByTestId('setup-tab-idle').textContent).toContain(s.faulty);
    expect(await faults(document.body)).toEqual([]);
    await act(async () => void fireEvent.change(input, { target: { value: '四号机' } }));
    expect(input.getAttribute('aria-invalid')).toBe('false');
    await click('setup-undo');
    expect(says()).toBe('');
    expect(screen.getByTestId('setup-tab-idle').textContent).not.toContain(s.faulty);
  });

  it('says that the disk is full, and keeps what was typed', async () => {
    const { station } = await inStation();
    const problem = { zh: '磁盘满了', en: 'The disk is full' };
    station.saveSetup.mockResolvedValueOnce({ kind: 'problem', problem });
    await act(async () => void fireEvent.change(screen.getByTestId('setup-contact'), { target: { value: '8203' } }));
    await click('setup-keep');
    expect(screen.getByRole('alert').textContent).toBe(problem[pack]);
    expect(screen.getByTestId<HTMLInputElement>('setup-contact').value).toBe('8203');
  });

  it('asks for the PIN again when it lay open too long, and loses nothing of what was typed', async () => {
    const { station } = await inStation();
    station.saveSetup.mockResolvedValueOnce({ kind: 'locked' });
    await act(async () => void fireEvent.change(screen.getByTestId('setup-contact'), { target: { value: '8203' } }));
    await click('setup-keep');
    expect(document.body.textContent).toContain(s.locked);
    await type('1357');
    await click('pin-enter');
    expect((await screen.findByTestId<HTMLInputElement>('setup-contact')).value).toBe('8203');
    await click('setup-keep');
    expect(lastDraft(station)).toMatchObject({ contact: '8203' });
  });

  it('says what holds from the next start only, and that somebody sits there', async () => {
    const { station, onClose, desk: kept } = await inStation({}, { seated: true });
    station.saveSetup.mockImplementationOnce(async (draft) => ({ kind: 'done', value: { kind: 'kept', view: setupView({ values: draft as SetupView['values'], seated: true }) } }));
    await press('[data-field="kiosk"] [role="switch"]');
    await click('setup-keep');
    for (const said of [s.kept.station, s.kept.kioskOff, s.kept.seated]) expect(says()).toContain(said);
    await act(async () => void fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' }));
    expect(onClose).toHaveBeenCalledOnce();
    // Whoever sits there keeps their own settings.
    expect(kept.asked.filter((asked) => asked.name === 'saveSettings')).toEqual([]);
  });

  it('opens level by level and class by class', async () => {
    const { station } = await inStation();
    await tab('people');
    await press('[data-field="classes"] [data-value="some"]');
    await press('[data-tick="class-a"]');
    expect(document.body.textContent).toContain(s.classesNone);
    await press('[data-field="levels"] [data-value="some"]');
    expect(document.querySelector('[data-tick="L06"]')?.getAttribute('aria-checked')).toBe('true');
    expect(document.querySelector('[data-tick="L13"]')?.getAttribute('aria-checked')).toBe('false');
    await press('[data-tick="L13"]');
    await press('[data-tick="L06"]');
    await click('setup-keep');
    expect(lastDraft(station)).toMatchObject({ classes: [], levels: expect.arrayContaining(['L13', 'L07']) });
    expect(lastDraft(station)?.levels).not.toContain('L06');
  });

  it('makes a plain computer a station at the desk, with a backup folder from the system’s dialog', async () => {
    desk = openTestDesk();
    const { container } = await show(language, <TrainerScreen trainer={desk.trainer} library={library} onWatch={none} onClose={none} />);
    fireEvent.click(await screen.findByTestId('rail-station'));
    await screen.findByTestId('setup-stationName');
    await press('[data-field="kiosk"] [role="switch"]');
    // By hand: the keys of the screen stand back until they are asked for.
    await act(async () => void fireEvent.pointerDown(screen.getByTestId('setup-stationName')));
    expect(document.querySelector('.touch-keys')).toBeNull();
    for (const name of TABS) {
      await tab(name);
      expect(await faults(container), name).toEqual([]);
    }
    await click('choose-folder');
    await waitFor(() => expect(screen.getByTestId('backup-folder').textContent).toBe(desk?.folder));
    await click('setup-keep');
    await waitFor(() => expect(says()).toContain(s.kept.deskOn));
    expect(await desk.trainer.stationSetup()).toMatchObject({ value: { values: { kiosk: true, backup: { folder: desk.folder, everyHours: 24 } } } });
    await click('start-station');
    await waitFor(() => expect(desk?.starts()).toBe(1));
    await tab('station');
    await press('[data-field="kiosk"] [role="switch"]');
    await click('setup-keep');
    await waitFor(() => expect(says()).toBe(s.kept.deskOff));

    // Another PIN, typed twice; the one before opens nothing any more.
    await click('change-pin');
    expect(await faults(document.body)).toEqual([]);
    for (let time = 0; time < 2; time += 1) {
      await type('8642');
      await click('new-pin');
    }
    expect(await screen.findByText(s.pinChanged)).toBeTruthy();
    await desk.trainer.lock();
    expect((await desk.trainer.unlock('2468')).open).toBe(false);
    expect((await desk.trainer.unlock('8642')).open).toBe(true);
  });

  it('asks for a PIN at the desk’s first visit, twice, before anything is shown', async () => {
    desk = openTestDesk({ gate: pinGate(null), startsOpen: true });
    const { container } = await show(language, <TrainerScreen trainer={desk.trainer} library={library} onWatch={none} onClose={none} />);
    await screen.findByText(s.newPin.first);
    expect(await faults(container)).toEqual([]);
    await type('135');
    expect(screen.getByTestId('new-pin').hasAttribute('disabled')).toBe(true);
    await type('7');
    await click('new-pin');
    expect(screen.getByRole('status').textContent).toBe(s.newPin.again);
    await type('1358');
    await click('new-pin');
    expect(screen.getByRole('status').textContent).toBe(s.newPin.differ);
    expect(await desk.trainer.access()).toMatchObject({ pinSet: false, open: false });
    for (let time = 0; time < 2; time += 1) {
      await type('1357');
      await click('new-pin');
    }
    await screen.findByTestId('rail-station');
    await desk.trainer.lock();
    expect((await desk.trainer.unlock('1357')).open).toBe(true);
  });

  it('says that no PIN opens the desk while its file cannot be read', async () => {
    desk = openTestDesk({ gate: { ...pinGate('1357'), state: () => 'lost' } });
    await show(language, <TrainerScreen trainer={desk.trainer} library={library} onWatch={none} onClose={none} />);
    expect(await screen.findByText(s.newPin.lost)).toBeTruthy();
    expect(screen.getByTestId('pin-open').hasAttribute('disabled')).toBe(true);
  });

  it('is offered in the settings of the plain game', async () => {
    const onTrainer = vi.fn();
    vi.stubGlobal('trainer', {} as Trainer);
    try {
      await show(language, <SettingsScreen onClose={none} onTrainer={onTrainer} />);
      await click('open-station');
      await click('open-trainer');
      expect(onTrainer.mock.calls).toEqual([['station'], ['overview']]);
    } finally {
      vi.unstubAllGlobals();
    }
  });
});

it('the words of the setup are never empty and take the same figures in both languages', () => {
  const flat = (value: unknown, path = ''): [string, string][] => (typeof value === 'string' ? [[path, value]] : Object.entries(value as object).flatMap(([key, inner]) => flat(inner, `${path}.${key}`)));
  const figures = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
  const english = new Map(flat(setupEn));
  for (const [key, text] of flat(setupZhCN)) {
    expect(text.trim(), key).not.toBe('');
    expect(figures(english.get(key) ?? ''), key).toEqual(figures(text));
  }
  expect([...english].filter(([, text]) => /[\u4e00-\u9fff]/.test(text)).map(([, text]) => text)).toEqual(['中文']);
});
