// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LevelProgress } from '../../electron/contract/progress.js';
import { neededCards } from '../../game/sim/index.js';
import { deckFor } from '../../renderer/deck.js';
import { en } from '../../renderer/i18n/en.js';
import { zhCN } from '../../renderer/i18n/zh-CN.js';
import { BriefingScreen } from '../../renderer/screens/briefing-screen.js';
import { LevelSelectScreen } from '../../renderer/screens/level-select-screen.js';
import { CAMPAIGN, corePack } from '../support/core-pack.js';
import { entryOf, openedOf, shelfOf } from '../support/shelf.js';
import { faults, show } from './debrief-kit.js';

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const library = { packs: [shelfOf(corePack(), 'core')] };
const nothing = (): void => undefined;
const briefing = (levelId: string) => <BriefingScreen library={library} entry={entryOf(levelId)} mode="practice" onMode={nothing} onBack={nothing} onStart={nothing} />;
const run = (bestRank: LevelProgress['bestRank']): LevelProgress => ({ bestScore: 86, bestRank, plays: 1, passed: true });
const row = (standing: string): string => document.querySelector(`[data-testid="briefing-cards"] [data-standing="${standing}"]`)?.textContent ?? '';

describe('the cards of a briefing', () => {
  it('are those that the lines of the level or its off-screen calls rest on, and what counts as held is what the shift is dealt', () => {
    for (const levelId of CAMPAIGN) {
      const level = openedOf(levelId);
      const needed = new Set([...[...level.level.calls, ...level.level.chats].flatMap(({ variants }) => variants.flatMap(({ call }) => neededCards(call))), ...(levelId === 'L20' ? ['L17/speed'] : [])].filter((card) => !card.startsWith(`${levelId}/`)));
      expect(new Set(level.outline.needs.map(({ id }) => id)), levelId).toEqual(needed);
      const profile = { cards: ['L03/plain-served'], progress: { L03: run('B') } };
      expect(deckFor(level, profile)?.toSorted(), levelId).toEqual(needed.size === 0 ? undefined : [...needed].filter((card) => !card.startsWith('L03/') || card === 'L03/plain-served').toSorted());
    }
    expect(entryOf('L04').outline.needs.find(({ id }) => id === 'L03/volume-campus')?.variants).toEqual(['campus']);
    expect(entryOf('L04').outline.needs.find(({ id }) => id === 'L01/launch')?.variants).toBeNull();
  });
});

describe.each([['zh-CN', zhCN, 'zh'], ['en', en, 'en']] as const)('the cards of a briefing in %s', (language, words, pack) => {
  const w = words.campaign.cards;
  const name = (card: string): string => entryOf('L04').outline.needs.find(({ id }) => id === card)?.name[pack] ?? 'no such card';

  it('say which are in hand, which are on loan, and where the missing ones come from', async () => {
    const { container } = await show(language, briefing('L04'), { settings: { candidate: 'served' }, cards: ['L03/plain-served'], progress: { L03: run('C') } });
    expect(row('held')).toContain(name('L03/plain-served'));
    expect(row('missing')).toContain(name('L03/volume-served'));
    expect(row('missing')).toContain(w.missingNote.replace('{{level}}', entryOf('L03').outline.title[pack]));
    expect(row('lent')).toContain(name('L01/launch'));
    expect(row('lent')).toContain(w.lentNote.replace('{{level}}', entryOf('L01').outline.title[pack]));
    expect(container.textContent, 'a card of somebody with another past').not.toContain(name('L03/volume-campus'));
    expect(await faults(container)).toEqual([]);
  });

  it('follow who the player says they are', async () => {
    const { container } = await show(language, briefing('L04'), { settings: { candidate: 'served' }, progress: { L03: run('C') } });
    expect(row('missing')).toContain(name('L03/volume-served'));
    fireEvent.click(screen.getByRole('radio', { name: new RegExp(words.briefing.candidate.campus) }));
    expect(row('missing')).toContain(name('L03/volume-campus'));
    expect(container.textContent).not.toContain(name('L03/volume-served'));
  });

  it('before a level that gives cards, name only those that are in hand', async () => {
    const { container } = await show(language, briefing('L01'), { cards: ['L01/wanted'] });
    const cards = entryOf('L01').outline.cards;
    const given = screen.getByTestId('briefing-gives');
    expect(given.textContent).toContain(w.got.replace('{{n}}', '1').replace('{{of}}', '3'));
    for (const { id, name: text } of cards) expect(given.textContent?.includes(text[pack]), id).toBe(id === 'L01/wanted');
    expect(given.querySelectorAll('[data-blank]')).toHaveLength(2);
    expect(await faults(container)).toEqual([]);
  });

  it('are not spoken of where a level has none', async () => {
    await show(language, briefing('L06'));
    expect(screen.queryByTestId('briefing-cards')).toBeNull();
    expect(screen.queryByTestId('briefing-gives')).toBeNull();
  });

  it('and the certificate lies on the map once it has been earned', async () => {
    const onGo = vi.fn();
    await show(language, <LevelSelectScreen library={library} onGo={onGo} />, { progress: { L20: run('B') } });
    expect(screen.queryByTestId('map-certificate')).toBeNull();
    cleanup();
    const { container } = await show(language, <LevelSelectScreen library={library} onGo={onGo} />, { progress: { L20: run('A') } });
    fireEvent.click(screen.getByTestId('map-certificate'));
    expect(onGo).toHaveBeenCalledWith({ kind: 'certificate', from: 'levels' });
    expect(await faults(container)).toEqual([]);
  });
});
