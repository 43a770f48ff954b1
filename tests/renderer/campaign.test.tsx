// @vitest-environment happy-dom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { LevelProgress } from '../../electron/contract/progress.js';
import { campaignGrade, MENTOR_MOMENTS, readinessReport } from '../../game/session/index.js';
import { CHAPTERS } from '../../game/sim/index.js';
import { en } from '../../renderer/i18n/en.js';
import { zhCN } from '../../renderer/i18n/zh-CN.js';
import { DebriefScreen } from '../../renderer/screens/debrief/index.js';
import { LevelSelectScreen } from '../../renderer/screens/level-select-screen.js';
import { openingBefore } from '../../renderer/screens/opening.js';
import { OpeningScreen } from '../../renderer/screens/opening-screen.js';
import { CertificateScreen } from '../../renderer/screens/readiness/certificate-screen.js';
import { ReadinessScreen } from '../../renderer/screens/readiness/readiness-screen.js';
import { corePack } from '../support/core-pack.js';
import { openedOf, shelfOf } from '../support/shelf.js';
import { faults, played, show } from './debrief-kit.js';

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const library = { packs: [shelfOf(corePack(), 'core')] };
const road = corePack().levels.map(({ id, chapter }) => ({ key: id, chapter }));
const nothing = (): void => undefined;
const stateOf = (id: string): string | null | undefined => document.querySelector(`[data-level="${id}"]`)?.getAttribute('data-state');

/** What a player has who took the model path on these levels. */
function reached(...ids: string[]): Record<string, LevelProgress> {
  return Object.fromEntries(ids.map((id) => {
    const { report } = played(openedOf(id), ['model']);
    return [id, { bestScore: Math.min(100, report.score), bestRank: report.rank, plays: 1, passed: report.passed, dimensions: report.evidence }];
  }));
}

describe.each([['zh-CN', zhCN], ['en', en]] as const)('the frame in %s', (language, words) => {
  it('opens one level after the other, and says what opens a closed one', async () => {
    const onGo = vi.fn();
    const { container } = await show(language, <LevelSelectScreen library={library} onGo={onGo} />, { progress: reached('L01') });
    expect([stateOf('L01'), stateOf('L02'), stateOf('L03')]).toEqual(['passed', 'open', 'locked']);
    expect(document.querySelector('[data-level="L01"] .rank b')?.textContent).toBe('S');
    expect(document.querySelectorAll('[data-level="L01"] .stars .earned')).toHaveLength(3);
    fireEvent.click(document.querySelector('[data-level="L04"]') as Element);
    expect((screen.getByTestId('start-level') as HTMLButtonElement).disabled).toBe(true);
    expect(screen.getByTestId('chosen-level').textContent).toContain(words.campaign.map.needs.replace('{{levels}}', `2${words.campaign.map.list}3`));
    fireEvent.doubleClick(document.querySelector('[data-level="L04"]') as Element);
    expect(onGo).not.toHaveBeenCalled();
    expect(await faults(container)).toEqual([]);
  });

  it('lets a trainer open everything', async () => {
    const { desk } = await show(language, <LevelSelectScreen library={library} onGo={nothing} />);
    expect(stateOf('L20')).toBe('locked');
    fireEvent.click(screen.getByRole('switch', { name: words.campaign.map.openAll }));
    expect(stateOf('L20')).toBe('open');
    expect(desk.asked.findLast(({ name }) => name === 'saveSettings')?.value).toMatchObject({ openAll: true });
  });

  it.each(CHAPTERS)('opens the chapter %s with a place, two to four lines and the mentor, and remembers it', async (chapter) => {
    const scene = words.campaign.chapters[chapter];
    expect(scene.lines.length).toBeGreaterThanOrEqual(2);
    expect(scene.lines.length).toBeLessThanOrEqual(4);
    const { container, desk } = await show(language, <OpeningScreen chapter={chapter} onGo={nothing} onBack={nothing} />);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(scene.place);
    expect(screen.getByTestId('mentor').textContent).toContain(scene.mentor);
    expect(desk.asked).toContainEqual({ name: 'markSeen', value: { chapter } });
    expect(await faults(container)).toEqual([]);
  });

  it.each(MENTOR_MOMENTS)('has at least three short lines of the mentor for %s, none twice', (moment) => {
    const lines: readonly string[] = words.campaign.mentor.moments[moment];
    expect(new Set(lines).size).toBeGreaterThanOrEqual(3);
    for (const line of lines) expect(line.length, line).toBeLessThanOrEqual(language === 'en' ? 90 : 28);
  });

  it('lets the mentor say one line about a run, the same every time', async () => {
    const run = played(openedOf('L06'), ['landmine']);
    const said = async (): Promise<string> => {
      const { unmount } = await show(language, <DebriefScreen entry={openedOf('L06')} replay={run.replay} onAgain={nothing} onClose={nothing} />);
      const text = document.querySelector('[data-testid="mentor"] blockquote')?.textContent ?? '';
      unmount();
      return text;
    };
    const first = await said();
    const known: readonly string[] = [...words.campaign.mentor.moments.forfeited, ...words.campaign.mentor.moments.lost];
    expect(known).toContain(first);
    expect(await said()).toBe(first);
  });

  it('reports grade and dimensions with the levels behind them, and what to practise next', async () => {
    const onGo = vi.fn();
    const progress = reached('L01', 'L04', 'L06');
    const weak = played(openedOf('L07'), ['ordinary']).report;
    progress['L07'] = { bestScore: weak.score, bestRank: weak.rank, plays: 1, passed: weak.passed, dimensions: weak.evidence };
    progress['L08'] = { bestScore: 60, bestRank: 'C', plays: 1, passed: true };
    const { container } = await show(language, <ReadinessScreen library={library} onGo={onGo} onBack={nothing} />, { progress });
    const grade = campaignGrade(road, progress);
    expect(screen.getByTestId('grade').textContent).toBe((grade.grade ?? -1).toFixed(1));
    const { dimensions, next } = readinessReport(road, progress);
    for (const { dimension, score, evidence } of dimensions) {
      const card = document.querySelector(`[data-dimension="${dimension}"]`);
      expect(card?.querySelector('.dimension-score, .dimension-none')?.textContent).toBe(score === null ? words.campaign.readiness.notAssessed : String(Math.round(score)));
      expect([...(card?.querySelectorAll('[data-evidence]') ?? [])].map((item) => item.getAttribute('data-evidence'))).toEqual(evidence.map(({ key }) => key));
    }
    expect(container.textContent).toContain(words.campaign.readiness.old.replace('{{n}}', '1'));
    expect(container.textContent).toContain(words.campaign.readiness.not);
    expect(next?.key).toBe('L07');
    fireEvent.click(screen.getByTestId('practise-next'));
    expect(onGo).toHaveBeenCalledWith(expect.objectContaining({ kind: 'briefing', entry: expect.objectContaining({ key: 'L07' }) }));
    expect(await faults(container)).toEqual([]);
  });

  it('prints, and says where nothing has been assessed', async () => {
    const print = vi.fn();
    vi.stubGlobal('print', print);
    await show(language, <ReadinessScreen library={library} onGo={nothing} onBack={nothing} />);
    expect([...document.querySelectorAll('.dimension-none')].map((none) => none.textContent)).toEqual(Array.from({ length: 5 }, () => words.campaign.readiness.notAssessed));
    fireEvent.click(screen.getByTestId('print'));
    expect(print).toHaveBeenCalledOnce();
    vi.unstubAllGlobals();
  });

  it('writes the certificate only for an A on the last level, with the name that is typed and kept nowhere', async () => {
    const { container, desk } = await show(language, <CertificateScreen library={library} onBack={nothing} />, { progress: reached('L20') });
    expect(screen.getByTestId('certificate').textContent).toContain(words.campaign.certificate.nameMissing);
    fireEvent.change(screen.getByTestId('certificate-name'), { target: { value: 'Lin Xia' } });
    expect(screen.getByTestId('certificate').textContent).toContain('Lin Xia');
    expect(screen.getByTestId('certificate').textContent).toContain(words.campaign.certificate.note);
    expect(JSON.stringify(desk.asked)).not.toContain('Lin Xia');
    expect(await faults(container)).toEqual([]);
    cleanup();
    await show(language, <CertificateScreen library={library} onBack={nothing} />, { progress: { L20: { bestScore: 84, bestRank: 'B', plays: 1, passed: true } } });
    expect(screen.queryByTestId('certificate')).toBeNull();
    expect(screen.getByText(words.campaign.certificate.locked)).toBeTruthy();
  });
});

describe('the way into a chapter', () => {
  const into = (id: string, chapters: string[]) => openingBefore({ kind: 'briefing', entry: openedOf(id), mode: 'exam' }, { chapters, tutorial: false });
  it('leads past its opening once', () => {
    expect(into('L06', [])).toMatchObject({ kind: 'opening', chapter: 'simulations', then: { mode: 'exam', entry: { key: 'L06' } } });
    expect(into('L06', ['simulations'])).toMatchObject({ kind: 'briefing', mode: 'exam' });
  });
  it('of an own pack has none', () => {
    const entry = { ...openedOf('L06'), key: 'my-centre/L06' };
    expect(openingBefore({ kind: 'briefing', entry, mode: 'practice' }, { chapters: [], tutorial: false }).kind).toBe('briefing');
  });
});
