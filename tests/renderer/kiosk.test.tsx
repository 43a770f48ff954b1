// @vitest-environment happy-dom
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kioskEn } from '../../renderer/kiosk/words.en.js';
import { kioskZhCN } from '../../renderer/kiosk/words.zh-CN.js';
import { ContentNoteScreen } from '../../renderer/kiosk/content-note.js';
import { EndScreen } from '../../renderer/kiosk/end-screen.js';
import { IdleDialog } from '../../renderer/kiosk/idle-dialog.js';
import { LevelSet, offeredLevels } from '../../renderer/kiosk/level-set.js';
import { maySit } from '../../renderer/kiosk/exam.js';
import { guardPage } from '../../renderer/kiosk/page-guard.js';
import { SetPinScreen } from '../../renderer/kiosk/set-pin-screen.js';
import { SignInScreen } from '../../renderer/kiosk/sign-in.js';
import { TrainerDoor } from '../../renderer/kiosk/trainer-door.js';
import { useCorner } from '../../renderer/kiosk/use-corner.js';
import { useIdle } from '../../renderer/kiosk/use-idle.js';
import type { Library, LevelEntry } from '../../renderer/library.js';
import { corePack } from '../support/core-pack.js';
import { openedOf, shelfOf } from '../support/shelf.js';
import { faults, played } from './debrief-kit.js';
import { CLASS, showAt, stationView } from './kiosk-kit.js';

vi.setConfig({ testTimeout: 60_000 });
afterEach(() => {
  vi.useRealTimers();
  cleanup();
});

const library: Library = { packs: [shelfOf(corePack(), 'core')] };
const entryOf = (id: string): LevelEntry => {
  const found = offeredLevels(library, [id])[0];
  if (found === undefined) throw new Error(`There is no level ${id}.`);
  return found;
};
const seated = { name: '李晓雯', startedAt: '2026-03-01T09:00:00.000Z', run: null };
const none = (): void => undefined;

describe.each([['zh-CN', kioskZhCN], ['en', kioskEn]] as const)('a station in %s', (language, t) => {
  const type = (digits: string): void => {
    for (const digit of digits) fireEvent.click(document.querySelector(`[data-pad="${digit}"]`) ?? document.body);
  };

  it('signs in by name, by number and as a guest', async () => {
    const two = { ...CLASS, id: 'class-b', name: '四月班', people: [{ id: 'other', name: '别人' }] };
    const { container, station } = await showAt(language, <SignInScreen onBack={none} />, stationView({ classes: [CLASS, two] }));
    expect(await faults(container)).toEqual([]);
    fireEvent.click(screen.getByText(CLASS.name));
    expect(screen.queryByText('别人')).toBeNull();
    fireEvent.click(screen.getByText('陈立'));
    expect(station.signIn).toHaveBeenLastCalledWith({ kind: 'trainee', id: 'person-1' });

    fireEvent.click(container.querySelector('[data-value="number"]') ?? container);
    type('1002');
    fireEvent.keyDown(window, { key: '7' });
    fireEvent.keyDown(window, { key: 'Backspace' });
    station.signIn.mockResolvedValueOnce('unknown');
    await act(async () => fireEvent.click(screen.getByTestId('enter-number')));
    expect(station.signIn).toHaveBeenLastCalledWith({ kind: 'number', staffNumber: '1002' });
    expect(screen.getByRole('alert').textContent).toBe(t.signIn.unknown);
    expect(await faults(container)).toEqual([]);

    fireEvent.click(container.querySelector('[data-value="guest"]') ?? container);
    fireEvent.click(screen.getByTestId('guest'));
    expect(station.signIn).toHaveBeenLastCalledWith({ kind: 'guest' });
  });

  it('offers no guest and no empty list where the trainer wants none', async () => {
    const { container } = await showAt(language, <SignInScreen onBack={none} />, stationView({ classes: [], face: { guests: false } }));
    expect(container.querySelector('[data-value="guest"]')).toBeNull();
    expect(container.querySelector('[data-pad="1"]')).not.toBeNull();
    fireEvent.click(container.querySelector('[data-value="name"]') ?? container);
    expect(container.textContent).toContain(t.signIn.noneNoGuest);
  });

  it('offers the short levels, calls first, and what was left unfinished', async () => {
    const onChoose = vi.fn();
    const onResume = vi.fn();
    const { container } = await showAt(language, <LevelSet library={library} unfinished={entryOf('L07')} onChoose={onChoose} onResume={onResume} onDiscard={none} onSignOut={none} />, stationView({ seated }));
    const shown = [...container.querySelectorAll('[data-level]')].map((card) => card.getAttribute('data-level'));
    expect(shown.slice(0, 6)).toEqual(['L06', 'L07', 'L08', 'L10-short', 'L13-short', 'L20-short']);
    expect(shown).not.toContain('L13');
    expect(container.querySelector('h1')?.textContent).toContain(seated.name);
    expect(await faults(container)).toEqual([]);
    fireEvent.click(container.querySelector('[data-level="L06"]') ?? container);
    expect(onChoose).toHaveBeenCalledWith(expect.objectContaining({ key: 'L06' }), null);
    fireEvent.click(screen.getByTestId('resume'));
    expect(onResume).toHaveBeenCalledOnce();
  });

  it('offers the levels of the class, and an open exam with the attempts that are left', async () => {
    const onChoose = vi.fn();
    const exam = { id: 'exam-1', name: '三月结业', levels: [{ levelId: 'L07', seed: 42, left: 1 }, { levelId: 'L13', seed: 43, left: 0 }] };
    const { container } = await showAt(language, <LevelSet library={library} unfinished={null} onChoose={onChoose} onResume={none} onDiscard={none} onSignOut={none} />, stationView({ seated, allowed: ['L06', 'L08'], exams: [exam] }));
    const shown = (by: string): (string | null)[] => [...container.querySelectorAll(`[${by}]`)].map((card) => card.getAttribute(by));
    expect([shown('data-exam'), shown('data-level')]).toEqual([['L07', 'L13'], ['L06', 'L08']]);
    expect(container.querySelector('[data-exam="L07"]')?.textContent).toContain('三月结业');
    expect(container.querySelector<HTMLButtonElement>('[data-exam="L13"]')?.disabled).toBe(true);
    expect(await faults(container)).toEqual([]);
    fireEvent.click(container.querySelector('[data-exam="L07"]') ?? container);
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(expect.objectContaining({ key: 'L07' }), { examId: 'exam-1', seed: 42 });
  });

  it('says whom to ask when nothing is open for the class', async () => {
    await showAt(language, <LevelSet library={library} unfinished={null} onChoose={none} onResume={none} onDiscard={none} onSignOut={none} />, stationView({ seated, allowed: [] }));
    expect(screen.getByText(t.levels.none)).toBeTruthy();
  });

  it('warns calmly before a storm, and lets go', async () => {
    const onDecline = vi.fn();
    const entry = entryOf('L10');
    expect(entry.outline.contentNote).not.toBeNull();
    const { container, desk } = await showAt(language, <ContentNoteScreen entry={entry} onGo={none} onDecline={onDecline} />, stationView({ seated }));
    expect(await faults(container)).toEqual([]);
    fireEvent.click(container.querySelector('[data-value="mild"]') ?? container);
    expect(desk.asked.at(-1)).toMatchObject({ name: 'saveSettings', value: { intensity: 'mild' } });
    fireEvent.click(screen.getByTestId('decline'));
    expect(onDecline).toHaveBeenCalledOnce();
  });

  it('ends with the result, one thing to practise and a slip without a name', async () => {
    const entry = openedOf('L06');
    const { replay, report } = played(entry, ['ordinary']);
    const { container } = await showAt(language, <EndScreen finished={{ entry, replay, report }} filed onNext={none} onLook={none} onSignOut={none} />, stationView({ seated }));
    expect(screen.getByTestId('score').textContent).toBe(report.score.toFixed(1));
    expect(container.querySelector('.end-practise p')?.textContent?.length).toBeGreaterThan(8);
    const slip = container.querySelector('.qr')?.getAttribute('data-text') ?? '';
    expect(slip).toContain(report.score.toFixed(1));
    expect(slip).toContain(container.querySelector('.end-practise p')?.lastChild?.textContent ?? 'nothing');
    expect(slip).not.toContain(seated.name);
    expect(container.querySelector('.qr path')?.getAttribute('d')?.length).toBeGreaterThan(500);
    expect(await faults(container)).toEqual([]);
    cleanup();
    await showAt(language, <EndScreen finished={{ entry, replay, report }} filed={false} onNext={none} onLook={none} onSignOut={none} />, stationView({ seated }));
    expect(screen.getByRole('status').textContent).toBe(t.end.unfiled);
  });

  it('opens the trainer’s page to the PIN alone', async () => {
    const notice = { code: 'station/results' as const, message: { zh: '成绩写不进去', en: 'A result could not be written' } };
    const { station } = await showAt(language, <TrainerDoor library={library} onClose={none} />, stationView({ notices: [notice], trainersDesk: true }));
    station.unlock.mockResolvedValueOnce({ kind: 'wrong', left: 4 }).mockResolvedValueOnce({ kind: 'wait', seconds: 30 });
    for (const said of ['4', '30']) {
      type('1357');
      expect(document.body.textContent).not.toContain('1357');
      await act(async () => fireEvent.click(screen.getByTestId('pin-enter')));
      expect(screen.getByTestId('pin-answer').textContent).toContain(said);
    }
    type('1357');
    await act(async () => fireEvent.click(screen.getByTestId('pin-enter')));
    expect(document.body.textContent).toContain(notice.message[language === 'en' ? 'en' : 'zh']);
    fireEvent.click(screen.getByTestId('trainers-desk'));
    expect(station.leaveKiosk).toHaveBeenLastCalledWith('trainer');
    fireEvent.click(screen.getByTestId('quit-kiosk'));
    expect(station.leaveKiosk).toHaveBeenLastCalledWith('quit');
  });

  it('asks for its first PIN twice', async () => {
    const onDone = vi.fn();
    const { container, station } = await showAt(language, <SetPinScreen onDone={onDone} />, stationView({ pin: 'unset' }));
    expect(await faults(container)).toEqual([]);
    const enter = async (digits: string): Promise<void> => {
      type(digits);
      await act(async () => void fireEvent.click(screen.getByTestId('new-pin')));
    };
    await enter('1357');
    await enter('1358');
    expect(screen.getByRole('alert').textContent).toBe(t.trainer.differ);
    expect(station.setPin).not.toHaveBeenCalled();
    await enter('1357');
    await enter('1357');
    expect(station.setPin).toHaveBeenCalledWith('1357');
    expect(onDone).toHaveBeenCalledOnce();
  });

  it('asks whether anybody is there', async () => {
    const onStay = vi.fn();
    await showAt(language, <IdleDialog left={17} onStay={onStay} onSignOut={none} />);
    expect(screen.getByRole('timer').textContent).toContain('17');
    fireEvent.click(screen.getByTestId('stay'));
    expect(onStay).toHaveBeenCalledOnce();
  });
});

describe('nobody touches the station', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval', 'setTimeout', 'clearTimeout', 'performance'] }));

  function Watched({ speaking, onGone, onStay }: { readonly speaking: () => boolean; readonly onGone: () => void; readonly onStay?: (stay: () => void) => void }) {
    const { left, stay } = useIdle({ active: true, idleSeconds: 10, countdownSeconds: 5, suspended: speaking, onGone });
    onStay?.(stay);
    return <p data-testid="left">{left ?? 'none'}</p>;
  }
  const pass = (seconds: number): Promise<void> => act(async () => void vi.advanceTimersByTime(seconds * 1000));
  const left = (): string => screen.getByTestId('left').textContent ?? '';

  it('is asked after a while, counted down, and gone once', async () => {
    const onGone = vi.fn();
    await showAt('en', <Watched speaking={() => false} onGone={onGone} />);
    await pass(9);
    expect(left()).toBe('none');
    fireEvent.pointerDown(window);
    await pass(9);
    expect(left()).toBe('none');
    await pass(2);
    expect(Number(left())).toBeLessThanOrEqual(5);
    // A touch beside the button does not count any more.
    fireEvent.pointerDown(window);
    await pass(6);
    expect(onGone).toHaveBeenCalledOnce();
    await pass(30);
    expect(onGone).toHaveBeenCalledOnce();
  });

  it('no time passes while a caller speaks, and staying begins anew', async () => {
    const onGone = vi.fn();
    let speaking = true;
    let stay = none;
    await showAt('en', <Watched speaking={() => speaking} onGone={onGone} onStay={(now) => (stay = now)} />);
    await pass(60);
    expect(left()).toBe('none');
    speaking = false;
    await pass(12);
    expect(left()).not.toBe('none');
    await act(async () => stay());
    expect(left()).toBe('none');
    await pass(9);
    expect([left(), onGone.mock.calls.length]).toEqual(['none', 0]);
  });

  it('the corner opens when it is held, not when it is touched or left', async () => {
    const onHeld = vi.fn();
    function Cornered() {
      useCorner(onHeld);
      return null;
    }
    await showAt('en', <Cornered />);
    const at = (x: number, y: number): object => ({ clientX: x, clientY: y });
    fireEvent.pointerDown(window, at(10, 10));
    await pass(1);
    fireEvent.pointerUp(window, at(10, 10));
    await pass(5);
    fireEvent.pointerDown(window, at(10, 10));
    fireEvent.pointerMove(window, at(500, 300));
    await pass(5);
    fireEvent.pointerDown(window, at(500, 300));
    await pass(5);
    expect(onHeld).not.toHaveBeenCalled();
    fireEvent.pointerDown(window, at(10, 10));
    await pass(3.1);
    expect(onHeld).toHaveBeenCalledOnce();

    // A page that was busy hears of the finger's leaving first: what counts is how long it was there.
    const touch = (name: string, timeStamp: number): void => void window.dispatchEvent(Object.defineProperty(new PointerEvent(name, at(10, 10)), 'timeStamp', { value: timeStamp }));
    touch('pointerdown', 1000);
    touch('pointerup', 3900);
    expect(onHeld).toHaveBeenCalledOnce();
    touch('pointerdown', 5000);
    touch('pointerup', 8000);
    await pass(5);
    expect(onHeld).toHaveBeenCalledTimes(2);
  });
});

it('the page gives away no menu, no drag, no selection and no zoom, until it is told to', () => {
  const release = guardPage();
  const prevented = (event: Event): boolean => !document.body.dispatchEvent(event);
  const gestures = ['contextmenu', 'dragstart', 'drop', 'selectstart', 'copy'];
  expect(gestures.map((name) => prevented(new Event(name, { bubbles: true, cancelable: true })))).toEqual(gestures.map(() => true));
  expect(prevented(Object.assign(new Event('wheel', { bubbles: true, cancelable: true }), { ctrlKey: true }))).toBe(true);
  expect(prevented(new Event('wheel', { bubbles: true, cancelable: true }))).toBe(false);
  release();
  expect(gestures.map((name) => prevented(new Event(name, { bubbles: true, cancelable: true })))).toEqual(gestures.map(() => false));
});

it('an exam may be sat while it is open, fixes just this, and an attempt is left', () => {
  const exams = [{ id: 'exam-1', name: '结业', levels: [{ levelId: 'L06', seed: 5, left: 1 }, { levelId: 'L07', seed: 6, left: 0 }] }];
  const may = (levelId: string, examId: string, seed: number): boolean => maySit({ exams }, levelId, { examId, seed });
  expect(may('L06', 'exam-1', 5)).toBe(true);
  for (const [levelId, examId, seed] of [['L06', 'exam-2', 5], ['L06', 'exam-1', 6], ['L07', 'exam-1', 6], ['L08', 'exam-1', 5]] as const) expect(may(levelId, examId, seed)).toBe(false);
  expect(maySit({ exams: [] }, 'L06', { examId: 'exam-1', seed: 5 })).toBe(false);
});
