// @vitest-environment happy-dom
import { cleanup, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { floorReport, pauseChoices, runReplay } from '../../game/sim/index.js';
import { debriefFloorEn } from '../../renderer/i18n/debrief-floor.en.js';
import { debriefFloorZhCN } from '../../renderer/i18n/debrief-floor.zh-CN.js';
import { DebriefScreen } from '../../renderer/screens/debrief/index.js';
import { pausePrice, priceSum } from '../../renderer/screens/debrief/pause-price.js';
import { freeOpened } from '../support/free-shift.js';
import { openedOf } from '../support/shelf.js';
import { faults, played, show } from './debrief-kit.js';

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const nothing = (): void => undefined;

describe.each([['zh-CN', debriefFloorZhCN], ['en', debriefFloorEn]] as const)('the debrief of a free shift in %s', (language, words) => {
  it('shows the queue’s figures beside the long run, the price of every pause, and the day', async () => {
    const entry = freeOpened();
    const run = played(entry, ['model'], 1);
    await show(language, <DebriefScreen entry={entry} replay={run.replay} onAgain={nothing} onClose={nothing} />);
    const { state } = runReplay(entry.level, run.replay);
    const report = floorReport(entry.level, state);
    const card = within(screen.getByTestId('floor-card'));
    expect(card.getByRole('row', { name: new RegExp(words.rows.offered) }).textContent).toContain(String(report?.figures.offered));
    expect(card.getByRole('row', { name: new RegExp(words.rows.abandoned) }).textContent).toContain(`${Math.round((report?.expected?.abandonedShare ?? NaN) * 100)}`);
    const prices = pauseChoices(entry.level, state).map(pausePrice);
    expect(prices.length).toBeGreaterThan(4);
    const lines = within(screen.getByTestId('price-card')).getAllByRole('listitem');
    expect(lines.map((line) => line.querySelector('.price-mark')?.textContent)).toEqual(prices.map(({ mark }) => words.price.marks[mark]));
    expect(screen.getByTestId('price-card').textContent).toContain(String(Math.round(priceSum(prices.filter(({ choice }) => choice.other === 'skip')).gain)).slice(0, 1));
    expect(screen.getByTestId('day-card').textContent).toContain(String(Math.round(report?.fatigue ?? NaN)));
    expect(screen.getByTestId('day-card').textContent).toContain('2011');
    expect(document.body.textContent).not.toMatch(/\{\{|undefined|NaN/);
    // The same elements in both languages: one reading by axe is enough.
    if (language === 'zh-CN') expect(await faults(document.body)).toEqual([]);
  });
});

describe('elsewhere', () => {
  it('the debrief of the campaign’s shifts says nothing of a floor', async () => {
    const entry = openedOf('L13');
    const run = played(entry, ['model']);
    await show('zh-CN', <DebriefScreen entry={entry} replay={run.replay} onAgain={nothing} onClose={nothing} />);
    expect(screen.queryByTestId('floor-card')).toBeNull();
    expect(screen.queryByTestId('price-card')).toBeNull();
  });
});

describe('the price of a pause', () => {
  const queue = { longer: 0, longerSeconds: 0, shorter: 0, shorterSeconds: 0, newlyAbandoned: 0, newlyKept: 0, most: null };
  const base = { afterCallId: 'a', gap: 0, livedSeconds: 11, otherSeconds: 0, livedHeat: 0, otherHeat: 0, other: 'skip', queue } as const;

  it('is worth it when the next call begins much cooler for little waiting', () => {
    expect(pausePrice({ ...base, otherHeat: 12, queue: { ...queue, shorter: 2, shorterSeconds: 20 } })).toMatchObject({ mark: 'worth', callers: 2, costSeconds: 20, gain: 12 });
    expect(pausePrice({ ...base, otherHeat: 2, queue: { ...queue, shorter: 4, shorterSeconds: 80 } }).mark).toBe('dear');
    expect(pausePrice({ ...base, otherHeat: 12, queue: { ...queue, shorter: 2, shorterSeconds: 20, newlyKept: 1 } }).mark).toBe('dear');
    expect(pausePrice(base).mark).toBe('free');
  });

  it('is missed when going on at once was the dear way', () => {
    const rest = { ...base, other: 'rest', livedSeconds: 0, otherSeconds: 11 } as const;
    expect(pausePrice({ ...rest, livedHeat: 13, queue: { ...queue, longer: 2, longerSeconds: 22 } })).toMatchObject({ mark: 'missed', gain: 13, callers: 2 });
    expect(pausePrice({ ...rest, queue: { ...queue, longer: 2, longerSeconds: 22 } }).mark).toBe('right');
  });
});
