import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import type { Desk, Profile } from '../../electron/contract/desk.js';
import type { FreeChoices } from '../../electron/contract/free.js';
import { withFreeShift } from '../../electron/contract/free-keeping.js';
import { withCards, withSeen } from '../../electron/contract/keeping.js';
import type { SeenNow } from '../../electron/contract/keepsakes.js';
import type { Notice } from '../../electron/contract/notices.js';
import type { LogEntry, RunRecord } from '../../electron/contract/progress.js';
import type { Replay } from '../../electron/contract/replay.js';
import type { Settings } from '../../electron/contract/settings.js';
import { asFreeRun } from '../free-shift/free-run.js';

/** What the player keeps, and every way to change it. */
export interface ProfileApi {
  readonly desk: Desk;
  readonly profile: Profile;
  readonly notices: readonly Notice[];
  changeSettings(part: Partial<Settings>): void;
  recordRun(run: RunRecord): Promise<void>;
  addLogEntry(entry: LogEntry): void;
  removeLogEntry(id: string): void;
  /** Adds cards to those the player holds. */
  addCards(ids: readonly string[]): void;
  /** Keeps that a chapter's opening or the tutorial was shown. */
  markSeen(now: SeenNow): void;
  /** Keeps how the next free shift is set up. */
  changeFree(part: Partial<FreeChoices>): void;
  /** Keeps the running shift after every command, without drawing anything again. */
  keepRunning(replay: Replay): void;
  /** Keeps a shift that the player leaves, so that the title offers it; null once it is over. */
  saveInterrupted(replay: Replay | null): void;
  /** Tells the player something until they put it away; the same notice is not repeated. */
  addNotice(notice: Notice): void;
  dismissNotice(index: number): void;
}

/** About a page kept as a PDF: what became of the last one takes the place of what became of those before. */
const isPaper = (code: Notice['code']): boolean => code.startsWith('paper/');

const ProfileContext = createContext<ProfileApi | null>(null);

/** Holds the player's settings, progress and log for all screens, and writes every change through the desk. */
export function ProfileProvider({ desk, initial, children }: { readonly desk: Desk; readonly initial: Profile; readonly children: ReactNode }) {
  const [profile, setProfile] = useState(initial);
  const [notices, setNotices] = useState<readonly Notice[]>(initial.notices);

  useEffect(() => desk.onNotice((notice) => setNotices((known) => [...known.filter(({ code }) => !(isPaper(code) && isPaper(notice.code))), notice])), [desk]);

  const changeSettings = useCallback((part: Partial<Settings>) => {
    setProfile((before) => {
      const settings = { ...before.settings, ...part };
      void desk.saveSettings(settings);
      return { ...before, settings };
    });
    if (part.fullscreen !== undefined) void desk.setFullscreen(part.fullscreen);
  }, [desk]);

  const keepRunning = useCallback((replay: Replay) => void desk.saveInterrupted(replay), [desk]);

  const saveInterrupted = useCallback((replay: Replay | null) => {
    void desk.saveInterrupted(replay);
    setProfile((before) => ({ ...before, interrupted: replay === null ? null : { replay, savedAt: new Date().toISOString() } }));
  }, [desk]);

  const latest = useRef(initial);
  useEffect(() => {
    latest.current = profile;
  }, [profile]);
  const recordRun = useCallback(async (finished: RunRecord) => {
    const run = asFreeRun(finished, latest.current.free.choices.fixed);
    const progress = await desk.recordRun(run);
    const { replay: _replay, dimensions: _dimensions, free: _free, ...summary } = run;
    setProfile((before) => ({ ...before, progress, free: withFreeShift(before.free, run), runs: [summary, ...before.runs.filter((known) => known.id !== run.id)] }));
  }, [desk]);

  const changeFree = useCallback((part: Partial<FreeChoices>) => {
    setProfile((before) => {
      const choices = { ...before.free.choices, ...part };
      void desk.saveFreeChoices(choices);
      return { ...before, free: { ...before.free, choices } };
    });
  }, [desk]);

  const addLogEntry = useCallback((entry: LogEntry) => {
    void desk.addLogEntry(entry);
    setProfile((before) => ({ ...before, log: [...before.log, entry] }));
  }, [desk]);

  const removeLogEntry = useCallback((id: string) => {
    void desk.removeLogEntry(id);
    setProfile((before) => ({ ...before, log: before.log.filter((entry) => entry.id !== id) }));
  }, [desk]);

  const addNotice = useCallback((notice: Notice) => setNotices((known) => (known.some(({ code, message }) => code === notice.code && message.en === notice.message.en) ? known : [...known, notice])), []);

  const addCards = useCallback((ids: readonly string[]) => {
    void desk.addCards([...ids]);
    setProfile((before) => ({ ...before, cards: withCards(before.cards, ids) }));
  }, [desk]);

  const markSeen = useCallback((now: SeenNow) => {
    void desk.markSeen(now);
    setProfile((before) => ({ ...before, seen: withSeen(before.seen, now) }));
  }, [desk]);

  const dismissNotice = useCallback((index: number) => setNotices((known) => known.filter((_, at) => at !== index)), []);

  const api = useMemo<ProfileApi>(
    () => ({ desk, profile, notices, changeSettings, keepRunning, saveInterrupted, recordRun, addLogEntry, removeLogEntry, addCards, markSeen, changeFree, addNotice, dismissNotice }),
    [desk, profile, notices, changeSettings, keepRunning, saveInterrupted, recordRun, addLogEntry, removeLogEntry, addCards, markSeen, changeFree, addNotice, dismissNotice],
  );

  return <ProfileContext value={api}>{children}</ProfileContext>;
}

/** The player's settings, progress, log and interrupted shift. */
export function useProfile(): ProfileApi {
  const api = use(ProfileContext);
  if (api === null) throw new Error('useProfile stands outside its provider.');
  return api;
}
