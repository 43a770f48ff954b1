import axe from 'axe-core';
import { render, type RenderResult } from '@testing-library/react';
import type { ReactNode } from 'react';
import { createShift, nextCommand, playShift, reportShift, step, tuning, type Level, type Policy, type Replay, type ShiftReport } from '../../game/sim/index.js';
import { emptySave } from '../../electron/contract/save.js';
import type { Desk, Profile } from '../../electron/contract/desk.js';
import type { LogEntry } from '../../electron/contract/progress.js';
import type { Settings } from '../../electron/contract/settings.js';
import { ProfileProvider } from '../../renderer/hooks/use-profile.js';
import { setLanguage, startI18n, type UiLanguage } from '../../renderer/i18n/index.js';
import type { OpenLevel } from '../../renderer/library.js';

/** The recording of a shift played by turns along the given policies, and its report. */
export function played(entry: OpenLevel, policies: readonly Policy[], seed = 4127): { readonly replay: Replay; readonly report: ShiftReport } {
  const { state, commands } = policies.length === 1 ? playShift(entry.level, { seed, mode: 'practice', logEntries: 0 }, policies[0] ?? 'model') : inTurns(entry.level, policies, seed);
  return {
    report: reportShift(entry.level, state),
    replay: { rulesVersion: tuning.RULES_VERSION, packId: entry.level.packId, packHash: entry.packHash, level: entry.level.id, seed, mode: 'practice', logEntries: 0, commands, endTick: state.tick },
  };
}

function inTurns(level: Level, policies: readonly Policy[], seed: number): ReturnType<typeof playShift> {
  let state = createShift(level, { seed, mode: 'practice', logEntries: 0 });
  const commands: { tick: number; command: NonNullable<ReturnType<typeof nextCommand>> }[] = [];
  for (let choices = 0, guard = 0; state.phase !== 'over' && guard < 5000; guard += 1) {
    const command = nextCommand(level, state, policies[choices % policies.length] ?? 'model', 'best');
    const result = command === null ? null : step(level, state, [command], 0);
    if (command === null || result === null || result.rejections.length > 0) {
      state = step(level, state, [], 1).state;
      continue;
    }
    commands.push({ tick: state.tick, command });
    if (command.type === 'dialogue/choose' || command.type === 'card/file') choices += 1;
    state = result.state;
  }
  return { state, commands };
}

/** Renders a screen with a player's profile around it, in one language. */
export async function show(language: UiLanguage, screen: ReactNode, extra: { readonly settings?: Partial<Settings>; readonly log?: readonly LogEntry[] } & Partial<Pick<Profile, 'progress' | 'cards' | 'seen' | 'free'>> = {}): Promise<RenderResult & { readonly desk: StubDesk }> {
  await startI18n(language);
  setLanguage(language);
  const { settings, runs, ...save } = emptySave();
  const profile: Profile = { settings: { ...settings, language, motion: 'reduced', ...extra.settings }, progress: extra.progress ?? save.progress, runs, log: [...(extra.log ?? [])], cards: extra.cards ?? save.cards, seen: extra.seen ?? save.seen, free: extra.free ?? save.free, interrupted: null, notices: [], keeps: true };
  const desk = stubDesk(profile);
  return { ...render(<ProfileProvider desk={desk} initial={profile}>{screen}</ProfileProvider>), desk };
}

/** A desk that keeps nothing and remembers what it was asked. */
export interface StubDesk extends Desk {
  readonly asked: { readonly name: string; readonly value: unknown }[];
}

function stubDesk(profile: Profile): StubDesk {
  const asked: { name: string; value: unknown }[] = [];
  const note = (name: string) => async (value?: unknown): Promise<undefined> => {
    asked.push({ name, value });
    return undefined;
  };
  return {
    asked, loadProfile: async () => profile, saveSettings: note('saveSettings'), recordRun: async () => ({}), loadRun: async () => null, addLogEntry: note('addLogEntry'), removeLogEntry: note('removeLogEntry'),
    addCards: note('addCards'), markSeen: note('markSeen'), saveFreeChoices: note('saveFreeChoices'),
    saveInterrupted: note('saveInterrupted'), listPacks: async () => [], readPack: async () => null, openPacksFolder: note('openPacksFolder'),
    readPolicy: async () => ({ place: null, text: null, problem: null }), openPolicyFolder: note('openPolicyFolder'), savePaper: note('savePaper'),
    appInfo: async () => ({ version: '0.1.0', electron: '1', chrome: '2', node: '3', platform: 'test' }), setFullscreen: note('setFullscreen'), quit: note('quit'), onNotice: () => () => undefined,
  };
}

/** What axe finds fault with, one line each. Contrast needs real colours and is checked in the browser. */
export async function faults(root: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(root, { rules: { 'color-contrast': { enabled: false }, region: { enabled: false } } });
  return violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.target.join(' ')).join(', ')}`);
}
