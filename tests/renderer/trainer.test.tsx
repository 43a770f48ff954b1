// @vitest-environment happy-dom
import { cleanup, configure, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { NO_PLANS } from '../../electron/contract/trainer/plans.js';
import { TrainerScreen } from '../../renderer/trainer/trainer-screen.js';
import { trainerEn } from '../../renderer/trainer/words.en.js';
import { trainerZhCN } from '../../renderer/trainer/words.zh-CN.js';
import { openTestDesk, pinGate, sat, type TestDesk } from '../support/trainer-desk.js';
import { corePack } from '../support/core-pack.js';
import { filedRun } from '../support/filed-runs.js';
import { shelfOf } from '../support/shelf.js';
import { trainee } from '../electron/results-examples.js';
import { faults, show } from './debrief-kit.js';

vi.setConfig({ testTimeout: 120_000 });
// A loaded machine must not fail a right answer.
configure({ asyncUtilTimeout: 30_000 });

// Nothing has a size here; the rows in sight are those of a table of this height.
vi.spyOn(HTMLElement.prototype, 'clientHeight', 'get').mockReturnValue(600);
vi.spyOn(HTMLElement.prototype, 'clientWidth', 'get').mockReturnValue(960);

let desk: TestDesk;
beforeEach(() => {
  desk = openTestDesk();
});
afterEach(() => {
  cleanup();
  desk.close();
});

const library = { packs: [shelfOf(corePack(), 'core')] };
const onWatch = vi.fn();

async function open(language: 'zh-CN' | 'en', over: Partial<Parameters<typeof TrainerScreen>[0]> = {}): Promise<HTMLElement> {
  onWatch.mockReset();
  const { container } = await show(language, <TrainerScreen trainer={desk.trainer} library={library} onWatch={onWatch} onClose={() => undefined} {...over} />);
  await waitFor(() => expect(container.querySelector('main')).not.toBeNull());
  return container;
}

function played(): void {
  desk.store.putPeople([{ id: 'class-1', name: '一班' }], [trainee(1, { name: '周可', classId: 'class-1' }), trainee(2, { name: '林夏' })]);
  sat(desk.store, 'person-1', 'sitting-1', [filedRun('run-1', 'L06', { policies: ['landmine', 'ordinary'] }), filedRun('run-2', 'L06', { policies: ['model'], startedAt: '2026-03-02T09:00:00.000Z' })]);
}

describe.each([['zh-CN', trainerZhCN], ['en', trainerEn]] as const)('the trainer’s desk in %s', (language, words) => {
  it('teaches what to do first where nobody is on the list, on every page without a fault', async () => {
    const container = await open(language);
    const user = userEvent.setup();
    expect(await screen.findByText(words.overview.firstHead)).toBeDefined();
    for (const [page, said] of [['people', words.people.noneHead], ['heat', words.heat.emptyHead], ['landmines', words.landmines.emptyHead], ['plans', words.plans.noClasses], ['exchange', words.centre.lead]] as const) {
      await user.click(screen.getByTestId(`rail-${page}`));
      expect(await screen.findByText(said)).toBeDefined();
      expect(await faults(container)).toEqual([]);
    }
  });

  it('says how far an export has come, and stops it on request', async () => {
    let progress: { done: number; total: number } | null = null;
    let finish: (() => void) | null = null;
    const trainer = {
      ...desk.trainer,
      exportProgress: () => Promise.resolve({ kind: 'done' as const, value: progress }),
      exportResults: () => new Promise<{ kind: 'done'; value: null }>((resolve) => {
        progress = { done: 1200, total: 90_000 };
        finish = () => resolve({ kind: 'done', value: null });
      }),
      stopExport: () => {
        progress = null;
        finish?.();
        return Promise.resolve({ kind: 'done' as const, value: null });
      },
    };
    const container = await open(language, { trainer, at: { kind: 'exchange' } });
    const user = userEvent.setup();
    await user.click(await screen.findByTestId('export-csv'));
    const shown = await screen.findByTestId('export-progress');
    expect(shown.textContent).toContain('1200');
    expect(shown.textContent).toContain('90000');
    expect(shown.querySelector('progress')?.value).toBe(1200);
    expect(await faults(container)).toEqual([]);
    await user.click(screen.getByTestId('export-stop'));
    expect((await screen.findByTestId('export-stopped')).textContent).toBe(words.exchange.stopped);
    expect(screen.queryByTestId('export-progress')).toBeNull();
  });

  it('shows a person, before and after, and every line of a run with the recording to watch', async () => {
    played();
    await open(language, { at: { kind: 'person', traineeId: 'person-1' } });
    const user = userEvent.setup();
    const change = await screen.findByRole('region', { name: words.person.changes });
    const [first, last] = desk.store.runs({ traineeId: 'person-1' }).toReversed().map(({ score }) => score ?? 0);
    expect(within(change).getByText((first ?? 0).toFixed(1))).toBeDefined();
    expect(change.textContent).toContain(((last ?? 0) - (first ?? 0)).toFixed(1));
    const rows = await screen.findAllByRole('row');
    await user.click(within(rows.at(-1) as HTMLElement).getByRole('button'));
    await user.click(await screen.findByTestId('watch'));
    await waitFor(() => expect(onWatch).toHaveBeenCalledOnce());
    expect(onWatch.mock.calls[0]?.[0]).toMatchObject({ name: '周可' });
    expect(onWatch.mock.calls[0]?.[0].playback.choices.length).toBeGreaterThan(5);
  });
});

it('asks for the PIN, opens by it, and asks again once the shell has locked the desk', async () => {
  desk.close();
  desk = openTestDesk({ gate: pinGate('2468') });
  await open('en');
  const user = userEvent.setup();
  await user.keyboard('1357{Enter}');
  expect(await screen.findByText(trainerEn.pin.wrong)).toBeDefined();
  for (const digit of '2468') await user.click(screen.getByRole('button', { name: digit }));
  await user.click(screen.getByTestId('pin-open'));
  await user.click(await screen.findByTestId('rail-people'));
  await desk.trainer.lock();
  await user.click(screen.getByTestId('rail-overview'));
  expect(await screen.findByText(trainerEn.pin.head)).toBeDefined();
});

it('writes what a roster’s dry run showed, and deletes somebody only after saying what goes and what stays', async () => {
  played();
  await open('en', { at: { kind: 'people', classId: null } });
  const user = userEvent.setup();
  const path = join(mkdtempSync(join(tmpdir(), 'next-call-roster-')), 'roster.csv');
  writeFileSync(path, 'staff number,name,class\n3001,Ann,New\n30x,Bob,New\n');
  desk.files.push(path);
  await user.click(await screen.findByTestId('roster'));
  await user.click(screen.getByTestId('choose-roster'));
  expect((await screen.findByTestId('roster-sum')).textContent).toContain('1added');
  expect(desk.store.trainees()).toHaveLength(2);
  await user.click(screen.getByTestId('apply-roster'));
  await waitFor(() => expect(desk.store.trainees()).toHaveLength(3));
  await user.click(await screen.findByRole('button', { name: '周可' }));
  await user.click(await screen.findByTestId('remove-person'));
  expect(await screen.findByText(trainerEn.person.stays)).toBeDefined();
  await user.click(screen.getByTestId('confirm-remove'));
  await waitFor(() => expect(desk.store.trainee('person-1')).toBeNull());
  expect(desk.store.runs({})).toEqual([]);
});

it('shows the lines behind a cell of the heat map, and the landmines with where they were said', async () => {
  played();
  await open('zh-CN', { at: { kind: 'heat', classId: null, by: 'step' } });
  const user = userEvent.setup();
  const lines = await screen.findByTestId('heat-lines');
  await waitFor(() => expect(within(lines).getAllByRole('listitem').length).toBeGreaterThan(0));
  await user.click(screen.getByTestId('rail-landmines'));
  const [worst] = desk.store.landmines({}, 1);
  expect(await screen.findByText(`“${worst?.line.zh ?? ''}”`)).toBeDefined();
  expect(screen.getAllByText(/L06 复试/).length).toBeGreaterThan(0);
});

it('prepares an exam, opens it and closes it, and hides a level from a class', async () => {
  played();
  await open('en', { at: { kind: 'plans' } });
  const user = userEvent.setup();
  await user.click(await screen.findByTestId('new-exam'));
  await user.type(screen.getByTestId('exam-name'), 'March');
  await user.click(document.querySelector('[data-exam-level="L06"]') as Element);
  await user.click(screen.getByTestId('save-exam'));
  await user.click(await screen.findByTestId('open-exam'));
  await waitFor(async () => expect(await desk.trainer.plans()).toMatchObject({ value: { exams: [{ name: 'March', classId: 'class-1', levelIds: ['L06'], state: 'open' }] } }));
  await user.click(await screen.findByTestId('close-exam'));
  await user.click(screen.getByRole('checkbox', { name: /^L01/ }));
  await waitFor(async () => {
    const plans = await desk.trainer.plans();
    expect(plans).toMatchObject({ value: { exams: [{ state: 'closed' }] } });
    expect(plans.kind === 'done' && plans.value.levels['class-1']?.includes('L01')).toBe(false);
    expect(plans.kind === 'done' && plans.value.levels['class-1']?.includes('L02')).toBe(true);
  });
});

it('takes plans to another machine: the file is written, shown before anything is changed, and read in', async () => {
  played();
  const exam = { id: 'exam-1', name: 'March', classId: 'class-1', levelIds: ['L06'], seedBy: 'class', seed: 7, attempts: 1, state: 'prepared', preparedAt: '2026-03-01T09:00:00.000Z', openedAt: null, closedAt: null } as const;
  await desk.trainer.savePlans({ ...NO_PLANS, exams: [{ ...exam, levelIds: [...exam.levelIds] }] });
  await open('en', { at: { kind: 'plans' } });
  const user = userEvent.setup();
  await user.click(await screen.findByTestId('write-plans'));
  await waitFor(() => expect(screen.getByTestId('plan-said').textContent).toContain('Exams: 1, trainees: 2.'));
  const [file] = readdirSync(desk.folder).filter((name) => name.endsWith('.ncp'));
  cleanup();
  const home = desk;
  const station = openTestDesk();
  desk = station;
  const container = await open('en', { at: { kind: 'plans' } });
  expect(await screen.findByText(trainerEn.plans.noClasses)).toBeDefined();
  station.files.push(join(station.folder, 'results.db'));
  await user.click(screen.getByTestId('read-plans'));
  expect(await screen.findByText(/This is no plan file/)).toBeDefined();
  station.files.push(join(home.folder, file ?? ''));
  await user.click(screen.getByTestId('read-plans'));
  const sheet = await screen.findByTestId('plan-file');
  expect(sheet.textContent).toContain('Classes: 1. Trainees: 2, of whom 2 new here and 0 changed.');
  expect(within(sheet).getByText('March')).toBeDefined();
  expect(await faults(container)).toEqual([]);
  expect(station.store.trainees()).toEqual([]);
  await user.click(screen.getByTestId('apply-plans'));
  expect(await screen.findByTestId('open-exam')).toBeDefined();
  expect(screen.getByTestId('plan-said').textContent).toBe(trainerEn.planFile.done);
  expect(station.store.trainees().map(({ name }) => name)).toEqual(['周可', '林夏']);
  home.close();
});

it('puts every row of a class on paper, and only the rows in sight on the screen', async () => {
  desk.store.putPeople([], Array.from({ length: 120 }, (_, n) => trainee(n + 1)));
  const container = await open('en', { at: { kind: 'people', classId: null } });
  await screen.findByRole('table');
  const rows = (): number => container.querySelectorAll('.table-open').length;
  expect(rows()).toBeGreaterThan(5);
  expect(rows()).toBeLessThan(40);
  window.dispatchEvent(new Event('beforeprint'));
  expect(rows()).toBe(120);
  window.dispatchEvent(new Event('afterprint'));
  await waitFor(() => expect(rows()).toBeLessThan(40));
});
