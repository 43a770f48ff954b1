// @vitest-environment happy-dom
import { cleanup, configure, fireEvent, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { FREE_MIXES } from '../../game/content/index.js';
import { freeShiftEntry } from '../../renderer/free-shift/entry.js';
import { ContentNoteScreen } from '../../renderer/kiosk/content-note.js';
import { LevelSet, offeredLevels } from '../../renderer/kiosk/level-set.js';
import { kioskZhCN } from '../../renderer/kiosk/words.zh-CN.js';
import { campaignEntries } from '../../renderer/screens/map/stretches.js';
import { levelOfReplay } from '../../renderer/screens/resume.js';
import { playableLevels } from '../../renderer/library.js';
import { levelTitle } from '../../renderer/trainer/titles.js';
import { TrainerScreen } from '../../renderer/trainer/trainer-screen.js';
import { CAMPAIGN, corePack, SHORTS } from '../support/core-pack.js';
import { filedRun } from '../support/filed-runs.js';
import { entryOf, shelfOf } from '../support/shelf.js';
import { openTestDesk, sat } from '../support/trainer-desk.js';
import { trainee } from '../electron/results-examples.js';
import { faults, show } from './debrief-kit.js';
import { showAt, stationView } from './kiosk-kit.js';

vi.setConfig({ testTimeout: 120_000 });
configure({ asyncUtilTimeout: 30_000 });
afterEach(cleanup);

const library = { packs: [shelfOf(corePack(), 'core')] };
const none = (): void => undefined;

describe('the short versions', () => {
  it('stand in the set of a fresh station, with their minutes, and begin what was pressed', async () => {
    const onChoose = vi.fn();
    const { container } = await showAt('zh-CN', <LevelSet library={library} unfinished={null} onChoose={onChoose} onResume={none} onDiscard={none} onSignOut={none} />, stationView());
    for (const id of SHORTS) {
      const card = container.querySelector(`[data-level="${id}"]`);
      expect(card?.textContent).toContain(entryOf(id).outline.title.zh);
      expect(card?.textContent).toContain(`${entryOf(id).outline.minutes.join('–')} 分钟`);
      expect(card?.textContent.includes(kioskZhCN.levels.storm)).toBe(id !== 'L13-short');
    }
    fireEvent.click(container.querySelector('[data-level="L13-short"]') ?? container);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ key: 'L13-short' }), null);
    expect(await faults(container)).toEqual([]);
  });

  it('can be chosen by the trainer like any level, and one with a storm in it has its note first', async () => {
    expect(offeredLevels(library, ['L20-short', 'L06']).map(({ key }) => key)).toEqual(['L20-short', 'L06']);
    await showAt('en', <ContentNoteScreen entry={entryOf('L10-short')} onGo={none} onDecline={none} />, stationView());
    expect(entryOf('L10-short').outline.contentNote).toEqual(entryOf('L10').outline.contentNote);
  });

  it('are no part of the road, nor of what a free shift draws from', () => {
    expect(campaignEntries(playableLevels(library)).map(({ key }) => key)).toEqual(CAMPAIGN);
    const without = { packs: library.packs.map((pack) => ({ ...pack, shorts: [] })) };
    for (const mix of FREE_MIXES) {
      const plan = { minutes: 10, grade: 3, seats: 12, mix, seed: 77 } as const;
      expect(freeShiftEntry(library, plan)?.packHash).toBe(freeShiftEntry(without, plan)?.packHash);
    }
  });

  it('can be put into an exam and a plan, and a run of one is found again by its title and its recording', async () => {
    const desk = openTestDesk();
    const run = filedRun('run-1', 'L13-short', { policies: ['model'] });
    desk.store.putPeople([{ id: 'class-1', name: '一班' }], [trainee(1, { name: '周可', classId: 'class-1' })]);
    sat(desk.store, 'person-1', 'sitting-1', [run]);
    await show('en', <TrainerScreen trainer={desk.trainer} library={library} onWatch={none} onClose={none} at={{ kind: 'plans' }} />);
    const user = userEvent.setup();
    await user.click(await screen.findByTestId('new-exam'));
    await user.type(screen.getByTestId('exam-name'), 'Short');
    for (const id of ['L13-short', 'L20-short']) await user.click(document.querySelector(`[data-exam-level="${id}"]`) as Element);
    await user.click(screen.getByTestId('save-exam'));
    await user.click(await screen.findByTestId('open-exam'));
    await user.click(screen.getByRole('checkbox', { name: /^L10-short/ }));
    await waitFor(async () => {
      const plans = await desk.trainer.plans();
      expect(plans).toMatchObject({ kind: 'done', value: { exams: [{ levelIds: ['L13-short', 'L20-short'], state: 'open' }] } });
      const seen = plans.kind === 'done' ? plans.value.levels['class-1'] : undefined;
      expect(seen).toEqual([...CAMPAIGN, ...SHORTS].filter((id) => id !== 'L10-short').sort());
    });
    expect(levelTitle(library, 'L13-short', 'en', '')).toBe(`L13-short ${entryOf('L13-short').outline.title.en}`);
    const kept = { ...run.end.replay, level: 'L13-short', packId: 'core', packHash: entryOf('L13-short').packHash };
    expect(levelOfReplay(library, kept as Parameters<typeof levelOfReplay>[1])?.key).toBe('L13-short');
    cleanup();
    desk.close();
  });
});
