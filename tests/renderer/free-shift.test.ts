import { describe, expect, it, vi } from 'vitest';
import { emptySave } from '../../electron/contract/save.js';
import type { Profile } from '../../electron/contract/desk.js';
import { FREE_PACK, outlineOf, partOf, renderText, type FreePlan } from '../../game/content/index.js';
import { CORE_PACK } from '../../game/cli/pack-on-disk.js';
import { freePlanOf, readFreeShelf, readFreeShift } from '../../game/cli/free-on-disk.js';
import { hashState, playShift, reportShift } from '../../game/sim/index.js';
import { asKeptCards, deckFor } from '../../renderer/deck.js';
import { freeShiftEntry } from '../../renderer/free-shift/entry.js';
import { asFreeRun } from '../../renderer/free-shift/free-run.js';
import { EXAMPLE_CODE, readTyped } from '../../renderer/free-shift/typed.js';
import { planOfChoices } from '../../renderer/free-shift/choices.js';
import { shelve } from '../../renderer/library.js';
import { openLevel } from '../../renderer/open-level.js';
import { lookBack } from '../../renderer/screens/free/look-back.js';
import { levelOfReplay, resumeShift, startShift } from '../../renderer/screens/resume.js';
import { aRun } from '../electron/examples.js';
import { corePack } from '../support/core-pack.js';
import { codeOf, freeEntry, library, plan } from './free-kit.js';

vi.setConfig({ testTimeout: 60_000 });

const profile = (extra: Partial<Profile> = {}): Profile => {
  const { version: _version, ...kept } = emptySave();
  return { ...kept, interrupted: null, notices: [], keeps: true, ...extra };
};

describe('what is typed for a code', () => {
  it('is a code, a seed, a slip, nothing or neither', () => {
    expect(readTyped('  ')).toEqual({ kind: 'empty' });
    expect(readTyped(` ${codeOf()} `)).toEqual({ kind: 'code', plan: plan() });
    expect(readTyped(`free/${codeOf().toLowerCase()}`)).toEqual({ kind: 'code', plan: plan() });
    expect(readTyped('4294967295')).toEqual({ kind: 'seed', seed: 4294967295 });
    expect(readTyped(codeOf().slice(-8))).toEqual({ kind: 'seed', seed: 7 });
    const slipped = codeOf().replace(/.$/, (last) => (last === 'Z' ? 'Y' : 'Z'));
    expect(readTyped(slipped)).toEqual({ kind: 'slip' });
    for (const text of ['L06', '猫会不会打电话', 'hello there', '5-3-8', '-1']) expect(readTyped(text), text).toEqual({ kind: 'neither' });
    expect(readTyped(EXAMPLE_CODE).kind).toBe('code');
  });

  it('leaves choices that are no longer on offer at the usual', () => {
    const { choices } = emptySave().free;
    expect(planOfChoices({ ...choices, minutes: 7, grade: 9, seats: 99, mix: 'cats' })).toEqual({ minutes: 10, grade: 3, seats: 20, mix: 'all' });
    expect(planOfChoices({ ...choices, minutes: 20, grade: 1, seats: 5, mix: 'senior' })).toEqual({ minutes: 20, grade: 1, seats: 5, mix: 'senior' });
  });
});

describe('a free shift on the shelf', () => {
  it('is a level of its own under its code, with words in both languages', async () => {
    const entry = freeEntry(plan());
    const { level, pack, sheet } = await openLevel(entry);
    expect([entry.key, level.id, level.packId, entry.outline.packId]).toEqual([`free/${codeOf()}`, codeOf(), FREE_PACK, FREE_PACK]);
    expect(entry.packHash).toMatch(/^[0-9a-f]{16}$/);
    expect(level.floor?.lengthSeconds).toBe(300);
    for (const language of ['zh', 'en'] as const) {
      for (const line of [sheet.title, sheet.teaches, ...sheet.briefing]) expect(renderText(pack.texts, line, language)).not.toMatch(/\{\{|^$/);
      expect(entry.outline.title[language]).toBe(renderText(pack.texts, sheet.title, language));
      expect(entry.outline.contentNote?.[language]).toBeTruthy();
    }
  });

  it('opens only the levels that somebody was drawn from, each once', async () => {
    const opened: string[] = [];
    const outline = outlineOf(corePack());
    const packs = library.packs.map((pack) => ({ ...pack, levels: pack.levels.map((level) => (level.kind !== 'playable' ? level : { ...level, entry: { ...level.entry, load: () => {
      opened.push(level.entry.key);
      return level.entry.load();
    } } })) }));
    const { level } = await freeEntry(plan({ seed: 99 }), { packs }).load();
    const owners = level.calls.map(({ callId }) => outline?.levels.find(({ units }) => units.some((unit) => unit.callId === callId))?.id);
    expect(opened.toSorted()).toEqual([...new Set(owners)].toSorted());
    expect(opened.length).toBeLessThan(outline?.levels.length ?? 0);
  });

  it('is not there where too few people would call', () => {
    expect(freeShiftEntry(library, plan({ minutes: 20, mix: 'parcel' }))).toBeNull();
  });

  it('has another hash with other packs in play, and the same one with a pack that nobody is drawn from', () => {
    const { packHash } = freeEntry(plan());
    const outline = outlineOf(corePack());
    if (outline === null) throw new Error('The core pack has no outline.');
    const mine = shelve({ ...outline, hash: 'fedcba9876543210' }, 'mine', async (levelId) => partOf(corePack(), levelId));
    expect(freeEntry(plan(), { packs: [...library.packs, mine] }).packHash).not.toBe(packHash);
    const interviews = { ...mine, levels: mine.levels.filter((level) => level.kind === 'playable' && level.entry.outline.kind === 'interview') };
    expect(interviews.levels.length).toBeGreaterThan(0);
    expect(freeEntry(plan(), { packs: [...library.packs, interviews] }).packHash).toBe(packHash);
  });

  it('asks for no card and keeps none', async () => {
    const open = await openLevel(freeEntry(plan()));
    expect(deckFor(open, { cards: [], progress: {} })).toBeUndefined();
    expect(asKeptCards(open, ['L03/a'])).toEqual([]);
  });
});

describe('playing it', () => {
  it('starts with the seed of its code, whatever was played before', async () => {
    const open = await openLevel(freeEntry(plan({ seed: 4_000_000_000 })));
    const { session } = startShift(open, 'exam', profile({ runs: [aRun('run-1', { levelId: open.key, seed: 4_000_000_000 })] }));
    expect(session.setup.seed).toBe(4_000_000_000);
    expect(session.toReplay()).toMatchObject({ packId: FREE_PACK, level: open.level.id, packHash: open.packHash, seed: 4_000_000_000 });
  });

  it('goes on exactly where it was cut short, and only with the same packs', async () => {
    const open = await openLevel(freeEntry(plan()));
    const { session } = startShift(open, 'exam', profile());
    session.advance(900);
    for (let tick = 0; tick < 400 && session.dispatch({ type: 'call/answer' }) !== null; tick += 1) session.advance(100);
    session.advance(700);
    const lived = session.toReplay();
    const replay = { ...lived, commands: lived.commands.map(({ tick, command }) => ({ tick, command: { ...command } })) };
    expect(replay.commands).toHaveLength(1);
    const entry = levelOfReplay(library, replay);
    expect(entry?.key).toBe(open.key);
    const resumed = entry === null ? null : resumeShift(await openLevel(entry), replay, []);
    expect(hashState(resumed?.session.getState() ?? session.getState())).toBe(hashState(session.getState()));
    expect(resumed?.session.getState()).toEqual(session.getState());
    expect(levelOfReplay(library, { ...replay, packHash: '0123456789abcdef' })).toBeNull();
    expect(levelOfReplay(library, { ...replay, level: 'L06' })).toBeNull();
  });

  it('is looked back at from its kept recording, and not once its packs are others', async () => {
    const { level, key, packHash } = await openLevel(freeEntry(plan()));
    const { state, commands } = playShift(level, { seed: 7, mode: 'exam', logEntries: 0 }, 'ordinary', 'none');
    const replay = { rulesVersion: state.rulesVersion, packId: FREE_PACK, packHash, level: level.id, seed: 7, mode: 'exam' as const, logEntries: 0, commands: commands.map(({ tick, command }) => ({ tick, command: { ...command } })), endTick: state.tick };
    const deskWith = (kept: typeof replay) => ({ loadRun: async (id: string) => (id === 'run-1' ? aRun('run-1', { levelId: key, replay: kept }) : null) });
    const back = await lookBack(deskWith(replay), library, 'run-1', []);
    expect(back?.report.score).toBe(reportShift(level, state).score);
    expect(back?.entry.key).toBe(key);
    expect(await lookBack(deskWith(replay), library, 'run-2', [])).toBeNull();
    expect(await lookBack(deskWith({ ...replay, packHash: '0123456789abcdef' }), library, 'run-1', [])).toBeNull();
    expect(await lookBack(deskWith({ ...replay, rulesVersion: replay.rulesVersion + 1 }), library, 'run-1', [])).toBeNull();
  });

  it('is the same shift without a screen', async () => {
    const of: FreePlan = plan({ seed: 2024 });
    const { level } = await openLevel(freeEntry(of));
    const onDisk = readFreeShift(of, readFreeShelf(CORE_PACK));
    expect(onDisk.calls.map(({ callId }) => callId)).toEqual(level.calls.map(({ callId }) => callId));
    const play = (on: typeof level): string => hashState(playShift(on, { seed: of.seed, mode: 'exam', logEntries: 0 }, 'ordinary', 'best').state);
    expect(play(onDisk)).toBe(play(level));
    expect(freePlanOf('L06')).toBeNull();
    expect(() => freePlanOf('free/L06')).toThrow('code');
  });

  it('carries the grade that comes of it, unless the player keeps the grade', () => {
    const run = aRun('run-1', { levelId: `free/${codeOf({ grade: 4 })}`, rank: 'S' });
    expect(asFreeRun(run, false).free).toEqual({ grade: 4, next: 5, by: 'shift' });
    expect(asFreeRun({ ...run, rank: 'D' }, false).free).toEqual({ grade: 4, next: 3, by: 'shift' });
    expect(asFreeRun(run, true).free).toEqual({ grade: 4, next: 4, by: 'player' });
    expect(asFreeRun(aRun('run-2'), false)).not.toHaveProperty('free');
  });

  it('draws the same people to the same code twice', async () => {
    const calls = async (): Promise<readonly string[]> => (await freeEntry(plan({ seed: 31 })).load()).level.calls.map(({ callId }) => callId);
    expect(await calls()).toEqual(await calls());
  });
});
