// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { Replay } from '../../game/sim/index.js';
import { runReplay } from '../../game/sim/index.js';
import { DebriefScreen } from '../../renderer/screens/debrief/index.js';
import { debriefEn } from '../../renderer/i18n/debrief.en.js';
import { debriefZhCN } from '../../renderer/i18n/debrief.zh-CN.js';
import { openedOf } from '../support/shelf.js';
import { faults, played, show } from './debrief-kit.js';

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const MIXED = ['model', 'model', 'ordinary', 'model', 'landmine', 'model', 'model'] as const;
const nothing = (): void => undefined;
const LANGUAGES = [['zh-CN', debriefZhCN], ['en', debriefEn]] as const;

describe.each(LANGUAGES)('the debrief in %s', (language, words) => {
  it('shows the report of a single call to the decimal', async () => {
    const entry = openedOf('L06');
    const run = played(entry, MIXED);
    const unit = run.report.units[0];
    await show(language, <DebriefScreen entry={entry} replay={run.replay} onAgain={nothing} onClose={nothing} />);
    expect(screen.getByTestId('score').textContent).toBe(run.report.score.toFixed(1));
    expect(screen.getByTestId('rank').textContent).toContain(run.report.rank);
    expect(screen.getByTestId('sum').textContent).toContain(`${unit?.ledger.base.toFixed(1)} × ${Math.round((unit?.factor ?? 0) * 1000) / 1000}`);
    for (const [row, { earned, max }] of Object.entries(unit?.ledger.rows ?? {})) {
      const line = document.querySelector(`[data-row="${row}"]`);
      expect(line?.textContent).toContain(`${trim(earned)} / ${trim(max)}`);
      expect(line?.querySelector('.row-reason')?.textContent?.length).toBeGreaterThan(8);
    }
  });

  it('gives every choice a tier, a reason and points, and the better line where there is one', async () => {
    for (const id of ['L06', 'L07', 'L08']) {
      const entry = openedOf(id);
      const run = played(entry, MIXED);
      const { unmount } = await show(language, <DebriefScreen entry={entry} replay={run.replay} onAgain={nothing} onClose={nothing} />);
      const rows = [...document.querySelectorAll('.choice-row')];
      expect(rows).toHaveLength(run.report.units[0]?.state.moves.length ?? -1);
      for (const row of rows) {
        expect(row.querySelector('[data-tier]')).not.toBeNull();
        expect(row.querySelector('[data-testid="why"]')?.textContent).not.toBe(words.choices.noReason);
        expect(row.querySelectorAll('.points li').length).toBeGreaterThan(0);
        expect(row.textContent).not.toMatch(/\{\w+\}|\{\{|undefined|6-1\//);
        expect(row.querySelector('.choice-better, .filed .wrong') === null).toBe(row.classList.contains('model'));
      }
      unmount();
    }
  });

  it('shows both ways side by side, and lets one play on from there', async () => {
    const entry = openedOf('L06');
    const run = played(entry, MIXED);
    const playFrom = vi.fn<(replay: Replay) => void>();
    await show(language, <DebriefScreen entry={entry} replay={run.replay} onAgain={nothing} onClose={nothing} onPlayFrom={playFrom} />);
    const slip = document.querySelector('.choice-row.landmine [data-testid="rewind"]');
    fireEvent.click(slip as Element);
    const panel = screen.getByRole('dialog');
    expect(within(panel).getByTestId('score-mine').textContent).toContain(run.report.score.toFixed(1));
    const better = Number(/\d+\.\d/.exec(within(panel).getByTestId('score-other').querySelector('strong')?.textContent ?? '')?.[0]);
    expect(better).toBeGreaterThan(run.report.score);
    expect(within(panel).getByTestId('rank-change').textContent).toContain(run.report.rank);
    expect(within(panel).getAllByRole('row').length).toBeGreaterThanOrEqual(3);
    fireEvent.click(within(panel).getByTestId('play-on'));
    const from = playFrom.mock.calls[0]?.[0];
    expect(from?.commands.length).toBeLessThan(run.replay.commands.length);
    const resumed = runReplay(entry.level, from as Replay).state;
    expect(resumed.phase).toBe('call');
    expect(resumed.call?.moves.at(-1)?.tier).toBe('model');
    expect(await faults(panel)).toEqual([]);
  });

  it('has no fault for a screen reader, alone or with several callers', async () => {
    for (const id of language === 'en' ? ['L06'] : ['L06', 'L13']) {
      const entry = openedOf(id);
      const run = played(entry, MIXED);
      const { container, unmount } = await show(language, <DebriefScreen entry={entry} replay={run.replay} onAgain={nothing} onClose={nothing} />);
      expect(await faults(container)).toEqual([]);
      unmount();
    }
  });
});

describe('the debrief of a shift', () => {
  it('shows calls and gaps in order, the sum, and each caller on a tab', async () => {
    const entry = openedOf('L13');
    const run = played(entry, MIXED);
    await show('en', <DebriefScreen entry={entry} replay={run.replay} onAgain={nothing} onClose={nothing} />);
    const { callScore, recovery, units } = run.report;
    expect(screen.getByTestId('sum').textContent).toContain(`0.85 × ${callScore.toFixed(1)} + 0.15 × ${((recovery ?? 0) * 100).toFixed(1)}`);
    expect(document.querySelectorAll('.call-line')).toHaveLength(units.length);
    expect(document.querySelectorAll('.gap-line')).toHaveLength(5);
    fireEvent.mouseDown(screen.getByTestId('tab-13-3'));
    const unit = units.find((candidate) => candidate.id === '13-3');
    expect(document.querySelectorAll('.choice-row')).toHaveLength(unit?.state.moves.length ?? -1);
    expect(document.querySelector('.ledger-sum')?.textContent).toContain(unit?.score.toFixed(1));
  });
});

describe('the two lines', () => {
  it('can be walked with the arrow keys, and say in words what was chosen', async () => {
    const entry = openedOf('L06');
    const run = played(entry, MIXED);
    await show('en', <DebriefScreen entry={entry} replay={run.replay} onAgain={nothing} onClose={nothing} />);
    const marks = [...document.querySelectorAll<SVGGElement>('.curve-mark')];
    expect(marks).toHaveLength(run.report.units[0]?.state.moves.length ?? -1);
    expect(marks.filter((mark) => mark.getAttribute('tabindex') === '0')).toHaveLength(1);
    act(() => marks[0]?.focus());
    fireEvent.keyDown(marks[0] as Element, { key: 'ArrowRight' });
    expect(document.activeElement?.getAttribute('data-x')).toBe('2');
    expect(document.querySelector('.caption')?.textContent).toContain('Line 2');
    expect(document.querySelectorAll('.lines-card tbody tr')).toHaveLength(marks.length + 1);
  });
});

describe('rewinding', () => {
  it('is not offered where it is not allowed', async () => {
    const entry = openedOf('L06');
    const run = played(entry, MIXED);
    await show('en', <DebriefScreen entry={entry} replay={run.replay} rewindAllowed={false} onAgain={nothing} onClose={nothing} />);
    expect(screen.queryAllByTestId('rewind')).toHaveLength(0);
  });

  it('shows no other way before another line is chosen', async () => {
    const entry = openedOf('L06');
    const run = played(entry, MIXED);
    await show('zh-CN', <DebriefScreen entry={entry} replay={run.replay} onAgain={nothing} onClose={nothing} />);
    fireEvent.click(document.querySelector('.choice-row.landmine [data-testid="rewind"]') as Element);
    fireEvent.click(document.querySelector('.rewind-option') as Element);
    expect(screen.getByText(debriefZhCN.rewind.pick)).toBeTruthy();
    expect(screen.queryByTestId('score-other')).toBeNull();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(screen.queryByRole('dialog')).toBeNull();
  });
});

describe('a recording of other rules', () => {
  it('is refused in a sentence', async () => {
    const entry = openedOf('L06');
    const { replay } = played(entry, ['model']);
    await show('en', <DebriefScreen entry={entry} replay={{ ...replay, rulesVersion: 0 }} onAgain={nothing} onClose={nothing} />);
    expect(screen.getByText(debriefEn.mismatch)).toBeTruthy();
  });
});

function trim(value: number): string {
  return value.toFixed(1).replace(/\.0$/, '');
}
