// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Free } from '../../electron/contract/free.js';
import { freshFree } from '../../electron/contract/free-keeping.js';
import { HOSTILE_SHARE, mixesOf, peopleNeeded, planOfKey, seedCode } from '../../game/content/index.js';
import { freeCandidates } from '../../renderer/free-shift/entry.js';
import { EXAMPLE_CODE } from '../../renderer/free-shift/typed.js';
import { en } from '../../renderer/i18n/en.js';
import { zhCN } from '../../renderer/i18n/zh-CN.js';
import { BriefingScreen } from '../../renderer/screens/briefing-screen.js';
import { fill } from '../../renderer/screens/debrief/fill.js';
import { FreeScreen } from '../../renderer/screens/free/free-screen.js';
import type { Screen } from '../../renderer/screens/screen.js';
import { DebriefScreen } from '../../renderer/screens/debrief/debrief-screen.js';
import { LevelSelectScreen } from '../../renderer/screens/level-select-screen.js';
import { LogScreen } from '../../renderer/screens/log-screen.js';
import { TitleScreen } from '../../renderer/screens/title-screen.js';
import { openLevel } from '../../renderer/open-level.js';
import { faults, played as playedBy, show } from './debrief-kit.js';
import { codeOf, freeEntry, library, plan } from './free-kit.js';

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const people = mixesOf(freeCandidates(library));
const result = { run: 'run-1', code: codeOf({ grade: 2, seed: 77 }), at: '2026-03-01T08:00:00.000Z', mode: 'exam', score: 86.4, rank: 'A', grade: 2 } as const;
const played: Free = { choices: { ...freshFree().choices, grade: 3, gradeBy: 'shift' }, results: [result] };

describe.each([['zh-CN', zhCN], ['en', en]] as const)('the roster of a free shift in %s', (language, words) => {
  const w = words.free;
  const open = async (free: Free = freshFree(), code: string | null = null) => {
    const onGo = vi.fn<(screen: Screen) => void>();
    const shown = await show(language, <FreeScreen library={library} code={code} onGo={onGo} onBack={() => undefined} />, { free });
    const type = (text: string): void => void fireEvent.change(screen.getByTestId('type-code'), { target: { value: text } });
    const code_ = (): string => (screen.getByTestId('free-code') as HTMLInputElement).value;
    const gone = () => {
      const last = onGo.mock.lastCall?.[0];
      if (last?.kind !== 'briefing') throw new Error('No briefing was asked for.');
      return { plan: planOfKey(last.entry.key), mode: last.mode };
    };
    return { ...shown, onGo, type, code: code_, gone };
  };
  const checked = (): readonly (string | null)[] => screen.getAllByRole('radio', { checked: true }).map((radio) => radio.getAttribute('data-value'));

  it('shows what can be chosen and how many people each mix has, and starts what stands there', async () => {
    const { container, code, gone, desk } = await open();
    for (const [mix, n] of Object.entries(people)) expect(container.querySelector(`[data-value="${mix}"]`)?.textContent).toContain(fill(w.people, { n }));
    await userEvent.click(screen.getByRole('radio', { name: fill(w.minutes, { n: 5 }) }));
    await userEvent.click(container.querySelector('[data-value="network"]') as Element);
    await userEvent.click(screen.getByRole('radio', { name: new RegExp(w.grades['5']) }));
    await userEvent.click(screen.getByTestId('more'));
    await userEvent.click(screen.getByRole('radio', { name: new RegExp(words.levels.exam) }));
    expect(checked()).toEqual(['5', 'network', '5', 'exam']);
    expect(screen.getByText(fill(w.gradeNote, { storms: Math.round(HOSTILE_SHARE[5] * 100), load: 110 }))).toBeTruthy();
    expect(screen.getByTestId('grade-reason').textContent).toContain(w.reasons.chosen);
    const shown = code();
    expect(shown).toMatch(/^5-5-13-network-[0-9A-Z]{8}$/);
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByTestId('free-go'));
    expect(gone()).toMatchObject({ mode: 'exam', plan: { minutes: 5, grade: 5, seats: 13, mix: 'network' } });
    expect(shown.endsWith(seedCode(gone().plan?.seed ?? 0))).toBe(true);
    expect(desk.asked.findLast(({ name }) => name === 'saveFreeChoices')?.value).toEqual({ minutes: 5, grade: 5, seats: 13, mix: 'network', mode: 'exam', gradeBy: 'player', fixed: false });
  });

  it('reads a whole code and sets every choice by it; a change afterwards keeps its seed', async () => {
    const { type, code, gone } = await open();
    type(codeOf({ minutes: 20, grade: 1, seats: 19, seed: 123456 }));
    expect(checked()).toEqual(['20', 'all', '1', 'practice']);
    expect(screen.getByRole('slider').getAttribute('aria-valuenow')).toBe('19');
    expect(screen.getByTestId('code-said').textContent).toBe(w.readCode);
    expect(screen.getByTestId('grade-reason').textContent).toContain(w.reasons.code);
    await userEvent.click(screen.getByRole('radio', { name: fill(w.minutes, { n: 10 }) }));
    expect(code()).toBe(`10-1-19-all-${seedCode(123456)}`);
    expect((screen.getByTestId('type-code') as HTMLInputElement).value).toBe(seedCode(123456));
    await userEvent.click(screen.getByTestId('free-go'));
    expect(gone().plan).toEqual({ minutes: 10, grade: 1, seats: 19, mix: 'all', seed: 123456 });
  });

  it('takes a seed alone, and says in one sentence what is neither', async () => {
    const { container, type, code } = await open();
    type('42');
    expect(code().endsWith(seedCode(42))).toBe(true);
    expect(screen.getByTestId('code-said').textContent).toBe(w.readSeed);
    type('L06');
    expect(screen.getByTestId('code-said').textContent).toBe(fill(w.neither, { code: EXAMPLE_CODE }));
    expect(screen.getByTestId('free-go')).toHaveProperty('disabled', true);
    expect(code()).toBe('');
    type(codeOf().replace(/.$/, (last) => (last === 'Z' ? 'Y' : 'Z')));
    expect(screen.getByTestId('code-said').textContent).toBe(fill(w.slipped, { code: EXAMPLE_CODE }));
    expect(await faults(container)).toEqual([]);
    await userEvent.click(screen.getByTestId('another'));
    expect(screen.getByTestId('code-said').textContent).toBe(w.typeNote);
    expect(screen.getByTestId('free-go')).toHaveProperty('disabled', false);
  });

  it('says with both numbers that a mix has too few people, and what to do', async () => {
    const { container } = await open();
    await userEvent.click(screen.getByRole('radio', { name: fill(w.minutes, { n: 20 }) }));
    await userEvent.click(container.querySelector('[data-value="parcel"]') as Element);
    expect(screen.getByTestId('code-said').textContent).toBe(fill(w.tooFew, { mix: w.mixes.parcel, all: w.mixes.all, minutes: 20, found: people.parcel, needed: peopleNeeded(20) }));
    expect(screen.getByTestId('free-go')).toHaveProperty('disabled', true);
  });

  it('copies the code, and selects it where copying is refused', async () => {
    const { code } = await open();
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce(undefined).mockRejectedValue(new Error('refused'));
    fireEvent.click(screen.getByTestId('copy-code'));
    expect(await screen.findByText(w.copied)).toBeTruthy();
    expect(write).toHaveBeenCalledWith(code());
    fireEvent.click(screen.getByTestId('copy-code'));
    expect(await screen.findByText(w.selected)).toBeTruthy();
    const field = screen.getByTestId('free-code') as HTMLInputElement;
    expect([document.activeElement, field.selectionStart, field.selectionEnd]).toEqual([field, 0, code().length]);
    write.mockRestore();
  });

  it('says why the grade stands where it stands, and keeps it where it is asked to', async () => {
    const { desk } = await open(played);
    expect(screen.getByTestId('grade-reason').textContent).toContain(fill(w.reasons.up, { rank: 'A' }));
    await userEvent.click(screen.getByRole('switch', { name: w.stay }));
    expect(screen.getByTestId('grade-reason').textContent).toContain(w.reasons.fixed);
    expect(desk.asked.findLast(({ name }) => name === 'saveFreeChoices')?.value).toMatchObject({ fixed: true, grade: 3 });
  });

  it('lists the last shifts, plays one again, and says when a recording is gone', async () => {
    const { container, onGo, gone } = await open(played);
    const row = within(screen.getByTestId('past-shift'));
    expect(row.getByText('86.4')).toBeTruthy();
    expect(row.getByText(result.code)).toBeTruthy();
    await userEvent.click(row.getByRole('button', { name: fill(w.look, { code: result.code }) }));
    expect(await screen.findByText(w.gone)).toBeTruthy();
    expect(onGo).not.toHaveBeenCalled();
    expect(await faults(container)).toEqual([]);
    await userEvent.click(row.getByRole('button', { name: fill(w.again, { code: result.code }) }));
    expect(gone()).toEqual({ plan: plan({ grade: 2, seed: 77 }), mode: 'exam' });
  });

  it('stands on the title and on the map', async () => {
    for (const [from, menu] of [['title', TitleScreen], ['levels', LevelSelectScreen]] as const) {
      const onGo = vi.fn();
      const Menu = menu as typeof TitleScreen;
      await show(language, <Menu library={library} tutorial={{ offered: false, start: () => undefined, markSeen: () => undefined }} onGo={onGo} onResume={async () => 'resumed'} />);
      await userEvent.click(screen.getByRole('button', { name: w.name }));
      expect(onGo).toHaveBeenCalledWith({ kind: 'free', from });
      cleanup();
    }
  });

  it('is what a debrief leads back to, and what a page of the log names', async () => {
    const opened = await openLevel(freeEntry(plan()));
    const { replay, report } = playedBy(opened, ['model'], 7);
    const again = vi.fn();
    const next = vi.fn();
    await show(language, <DebriefScreen entry={opened} replay={replay} report={report} onAgain={again} onClose={next} />);
    await userEvent.click(screen.getByRole('button', { name: w.debrief.again }));
    await userEvent.click(screen.getByRole('button', { name: w.debrief.next }));
    expect([again.mock.calls.length, next.mock.calls.length]).toEqual([1, 1]);
    cleanup();
    const text = { zh: '一', en: 'One' };
    await show(language, <LogScreen library={library} onClose={() => undefined} />, { log: [{ id: 'page-1', at: '2026-03-01T08:00:00.000Z', levelId: opened.key, callId: '6-1', callerName: text, difficulty: text, action: text }] });
    expect(screen.getByTestId('log-page').textContent).toContain(w.name);
    expect(screen.getByTestId('log-page').textContent).not.toContain(codeOf());
  });

  it('leads to a briefing that names the floor and nobody who calls', async () => {
    const { container } = await show(language, <BriefingScreen library={library} entry={freeEntry(plan())} mode="exam" onMode={() => undefined} onBack={() => undefined} onStart={() => undefined} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(fill(w.level.title, { minutes: 5 }));
    expect(screen.getByText(codeOf())).toBeTruthy();
    expect(screen.getByText(w.floor.exam)).toBeTruthy();
    expect(screen.queryByText(words.briefing.whoMany)).toBeNull();
    expect(await faults(container)).toEqual([]);
  });
});
