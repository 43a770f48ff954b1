// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { qualityOfShift } from '../../game/content/policy/index.js';
import { policyEn } from '../../renderer/i18n/policy.en.js';
import { policyZhCN } from '../../renderer/i18n/policy.zh-CN.js';
import type { OpenLevel } from '../../renderer/library.js';
import { DebriefScreen } from '../../renderer/screens/debrief/index.js';
import { sheetsOf } from '../../renderer/screens/debrief/quality.js';
import { liveAgain } from '../../renderer/screens/debrief/run.js';
import { openedOf, standardPolicy } from '../support/shelf.js';
import { faults, played, show } from './debrief-kit.js';

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const nothing = (): void => undefined;
const MIXED = ['model', 'model', 'ordinary', 'model', 'landmine', 'model', 'model'] as const;
const one = (value: number): string => value.toFixed(1);

function sheets(entry: OpenLevel, replay: Parameters<typeof liveAgain>[1]) {
  return sheetsOf(liveAgain(entry.level, replay, entry.policy.rules), entry);
}

describe.each([['zh-CN', policyZhCN], ['en', policyEn]] as const)('the quality sheet in %s', (language, words) => {
  const t = words.sheet;
  const pack = language === 'en' ? 'en' : 'zh';

  it('stands beside the ledger and takes nothing from the score', async () => {
    const entry = openedOf('L06');
    const run = played(entry, MIXED);
    await show(language, <DebriefScreen entry={entry} replay={run.replay} onAgain={nothing} onClose={nothing} />);
    expect(screen.queryByTestId('quality-sheet')).toBeNull();
    fireEvent.click(screen.getByTestId('quality'));
    expect(screen.getByTestId('score').textContent).toBe(one(run.report.score));
    const [assessed] = sheets(entry, run.replay);
    expect(screen.getByTestId('quality-score').textContent).toContain(one(assessed?.sheet.score ?? -1));
    for (const { items } of assessed?.sheet.sections ?? []) {
      for (const { id, title, value } of items) {
        const row = document.querySelector(`[data-item="${id}"]`);
        expect(row?.textContent).toContain(title[pack]);
        if (value === null) expect(row?.textContent).toContain(t.notAsked);
      }
    }
    expect(document.body.textContent).not.toMatch(/\{\w+\}|\{\{|undefined|NaN/);
    expect(await faults(document.body)).toEqual([]);
    fireEvent.click(screen.getByTestId('quality'));
    expect(screen.queryByTestId('quality-sheet')).toBeNull();
    expect(document.querySelector('.ledger-card')).not.toBeNull();
  });

  it('says in plain words why a fatal call is worth 0, and keeps compliance apart', async () => {
    const entry = openedOf('L10');
    const run = played(entry, ['landmine']);
    const assessed = sheets(entry, run.replay).find(({ unit }) => unit.id === '10-2');
    expect(assessed?.sheet.fatal.map(({ tag }) => tag)).toEqual(['RETALIATE', 'NO_RECORD']);
    await show(language, <DebriefScreen entry={entry} replay={run.replay} onAgain={nothing} onClose={nothing} />);
    fireEvent.click(screen.getByTestId('quality'));
    const row = document.querySelectorAll<HTMLButtonElement>('.matrix-call')[1];
    if (row === undefined) throw new Error('The second call has no row.');
    fireEvent.click(row);
    const card = screen.getByTestId('fatal');
    for (const { tag, moveIndex } of assessed?.sheet.fatal ?? []) {
      expect(card.textContent).toContain((t.fatalWords as Readonly<Record<string, string>>)[tag]);
      if (moveIndex !== null) expect(card.textContent).toContain(t.line.replace('{{n}}', String(moveIndex + 1)));
    }
    expect(screen.getByTestId('quality-score').textContent).toContain('0.0');
    const met = assessed?.sheet.compliance.filter((check) => check.met !== null) ?? [];
    expect(within(screen.getByTestId('compliance')).getByText(t.complianceFigure.replace('{{met}}', String(met.filter((check) => check.met).length)).replace('{{asked}}', String(met.length)))).toBeTruthy();
  });

  it('quotes a forbidden phrase in the line it was said in', async () => {
    const entry = openedOf('L06');
    const run = played(entry, ['model']);
    const unit = run.report.units[0];
    const move = unit?.state.moves.findIndex(({ slotId }) => slotId === 'empathise') ?? -1;
    const lineId = unit?.state.moves[move]?.lineId ?? '';
    const line = pack === 'zh' ? { zh: '这个我真的没办法。', en: 'All right.' } : { zh: '好的。', en: "There's nothing I can do." };
    const spoiled: OpenLevel = { ...entry, pack: { ...entry.pack, texts: { ...entry.pack.texts, lines: { ...entry.pack.texts.lines, [lineId]: line } } } };
    await show(language, <DebriefScreen entry={spoiled} replay={run.replay} onAgain={nothing} onClose={nothing} />);
    fireEvent.click(screen.getByTestId('quality'));
    expect(screen.getByTestId('phrases').textContent).toContain(pack === 'zh' ? '没办法' : 'nothing I can do');
    expect(screen.getByTestId('phrases').textContent).toContain(line[pack]);
    expect(screen.getByTestId('phrases').textContent).toContain(t.line.replace('{{n}}', String(move + 1)));
  });

  it('shows a whole shift with its mean, a row for every call, and the way into each', async () => {
    const entry = openedOf('L13');
    const run = played(entry, ['ordinary']);
    const all = sheets(entry, run.replay);
    await show(language, <DebriefScreen entry={entry} replay={run.replay} onAgain={nothing} onClose={nothing} />);
    fireEvent.click(screen.getByTestId('quality'));
    expect(screen.getByTestId('quality-mean').textContent).toContain(one(qualityOfShift(all.map(({ sheet }) => sheet)).mean ?? -1));
    const rows = [...document.querySelectorAll('.quality-matrix tbody tr')];
    expect(rows).toHaveLength(all.length);
    expect(screen.getByTestId('quality-shift').textContent).toContain(t.answeredPractice);
    const button = rows[2]?.querySelector('button');
    if (button === null || button === undefined) throw new Error('The third row leads nowhere.');
    fireEvent.click(button);
    expect(screen.getByTestId('quality-score').textContent).toContain(one(all[2]?.sheet.score ?? -1));
    expect(await faults(document.body)).toEqual([]);
  });

  it('is not offered where nobody was on the line', async () => {
    const entry = openedOf('L01');
    const run = played(entry, ['model']);
    await show(language, <DebriefScreen entry={entry} replay={run.replay} onAgain={nothing} onClose={nothing} />);
    expect(screen.queryByTestId('quality')).toBeNull();
  });

  it('a run under another policy says so, and is shown by the present one', async () => {
    const entry = openedOf('L06');
    const run = played(entry, ['ordinary']);
    const standard = standardPolicy();
    const strict: OpenLevel = { ...entry, policy: { ...standard, hash: '1111222233334444', rules: { ...standard.rules, rankFrom: { S: 99, A: 98, B: 97, C: 96, D: 0 } } } };
    const same = await show(language, <DebriefScreen entry={entry} replay={{ ...run.replay, policyHash: standard.hash }} onAgain={nothing} onClose={nothing} />);
    expect(screen.queryByTestId('other-policy')).toBeNull();
    expect(screen.getByTestId('rank').textContent).not.toContain('D');
    same.unmount();
    await show(language, <DebriefScreen entry={strict} replay={{ ...run.replay, policyHash: standard.hash }} onAgain={nothing} onClose={nothing} />);
    expect(screen.getByTestId('other-policy').textContent).toContain(standard.hash.slice(0, 8));
    expect(screen.getByTestId('other-policy').textContent).toContain('11112222');
    expect(screen.getByTestId('rank').textContent).toContain('D');
    expect(screen.getByTestId('verdict').textContent).toContain('96');
  });
});
