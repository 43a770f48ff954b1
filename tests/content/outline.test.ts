import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { corePackPlugin } from '../../electron/build/core-pack-plugin.js';
import { outlineOf, partOf, renderText } from '../../game/content/index.js';
import { neededCards, playShift } from '../../game/sim/index.js';
import { CORE_SHELF } from '../../renderer/core-shelf.js';
import { stationLevels, type LevelEntry } from '../../renderer/library.js';
import { cardLine } from '../../game/content/text-table.js';
import { openLevel } from '../../renderer/open-level.js';
import { CAMPAIGN, corePack } from '../support/core-pack.js';
import { entryOf } from '../support/shelf.js';
import { Draft } from './base-pack.js';

/** Texts that a level's card and briefing show; every other line of a pack is heard or read in play only. */
const ON_THE_CARD = /^[^/]+\/(title|teaches|contentNote|briefing\/[^/]+|caller\/(name|about|issue)|card\/[^/]+|[^/]+\/title)$/;

const CORE = corePack();
const OUTLINE = outlineOf(CORE);
const shelved = stationLevels({ packs: [CORE_SHELF] });
const RULES = [...CORE.levels, ...CORE.shorts];

/** The module with which the page starts, in its two halves: the data, and the code around it. */
function indexModule(): { readonly data: unknown; readonly code: string } {
  const plugin = corePackPlugin(fileURLToPath(new URL('../../levels/core', import.meta.url)), { allowDrafts: true });
  const { load } = plugin;
  if (typeof load !== 'function') throw new Error('The plugin loads nothing.');
  const made: unknown = Reflect.apply(load, {}, ['\0virtual:core-pack']);
  const [, literal] = /JSON\.parse\(("(?:[^"\\]|\\.)*")\)/.exec(String(made)) ?? [];
  if (literal === undefined) throw new Error('The module holds no JSON.');
  return { data: JSON.parse(JSON.parse(literal) as string), code: String(made).replace(literal, '') };
}

/** Every text in a value, however deep. */
function textsIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsIn) : [];
}

describe('the outline of the core pack', () => {
  it('holds no line that is said or read in play', () => {
    const { data, code } = indexModule();
    const held = new Set(textsIn(data));
    const shown = new Set(Object.entries(CORE.texts.lines).flatMap(([id, text]) => (ON_THE_CARD.test(id) ? [text.zh, text.en] : [])));
    const lines = Object.entries(CORE.texts.lines).filter(([id, { zh, en }]) => !ON_THE_CARD.test(id) && !shown.has(zh) && !shown.has(en));
    expect(lines.length).toBeGreaterThan(5000);
    const texts = lines.map(([id]) => [id, renderText(CORE.texts, id, 'zh'), renderText(CORE.texts, id, 'en')] as const);
    expect(texts.filter(([, zh, en]) => (zh.length > 4 && held.has(zh)) || (en.length > 12 && held.has(en))).map(([id]) => id)).toEqual([]);
    expect(code.length).toBeLessThan(200 + 60 * RULES.length);
  });

  it('has the card, the people and the steps of every level, with nothing left to fill in', () => {
    expect(OUTLINE?.levels.map(({ id }) => id)).toEqual(CAMPAIGN);
    for (const level of [...(OUTLINE?.levels ?? []), ...(OUTLINE?.shorts ?? [])]) {
      expect(level.title).toEqual(CORE.texts.lines[`${level.id}/title`]);
      expect(level.units.map(({ callId }) => callId)).toEqual(RULES.find(({ id }) => id === level.id)?.calls.map(({ callId }) => callId));
      expect(level.briefing.length).toBeGreaterThan(0);
      expect(level.steps.length).toBeGreaterThan(0);
    }
    expect(JSON.stringify([OUTLINE?.levels, OUTLINE?.shorts])).not.toMatch(/\{(staff|caller|[a-z]\w*)\}/);
  });

  it('fills in who the player is', () => {
    const { levels } = outlineOf(new Draft().compile()) ?? { levels: [] };
    expect(levels[0]?.briefing[0]?.zh).not.toContain('{staff}');
  });
});

describe('a level that is opened', () => {
  it.each(shelved.map((entry) => [entry.key, entry] as const))('%s has all of its own words and can be played', async (_key, entry) => {
    const { level, pack, sheet } = await openLevel(entry);
    expect(level).toEqual(RULES.find(({ id }) => id === entry.outline.id));
    const own = new Set([level.id, ...[...level.calls, ...level.chats, ...level.calls.flatMap(({ others }) => others ?? [])].map(({ callId }) => callId)]);
    const needed = new Set([...level.calls, ...level.chats].flatMap(({ variants }) => variants.flatMap(({ call }) => neededCards(call))).map(cardLine));
    const lines = Object.keys(CORE.texts.lines).filter((id) => own.has(id.slice(0, id.indexOf('/'))) || needed.has(id));
    expect(Object.keys(pack.texts.lines).sort()).toEqual(lines.sort());
    for (const id of lines) expect(renderText(pack.texts, id, 'zh')).toBe(renderText(CORE.texts, id, 'zh'));
    expect(Object.keys(pack.calls).sort()).toEqual([...own].filter((id) => id !== level.id).sort());
    expect(pack.texts.lines[sheet.title]).toBeDefined();
    expect(playShift(level, { seed: 7, mode: 'practice', logEntries: 0 }, 'model').state.phase).toBe('over');
  });

  it('is at hand while it is the last one, and forgotten after the next', async () => {
    const first = shelved[0] as LevelEntry;
    const opened = await openLevel(first);
    expect(await openLevel(first)).toBe(opened);
    await openLevel(shelved[1] as LevelEntry);
    expect((await openLevel(first)).level).not.toBe(opened.level);
  });

  it('can be tried again when its file could not be read', async () => {
    let reads = 0;
    const part = partOf(CORE, 'L06');
    const entry: LevelEntry = {
      ...entryOf('L06'), key: 'torn/L06',
      load: async () => {
        reads += 1;
        if (reads === 1) throw new Error('torn');
        return part;
      },
    };
    await expect(openLevel(entry)).rejects.toThrow('torn');
    expect((await openLevel(entry)).level).toBe(part.level);
  });
});

it('the folder of levels and the outline agree', () => {
  const root = fileURLToPath(new URL('../../levels/core', import.meta.url));
  const folders = readdirSync(root).filter((name) => /^\d\d-/.test(name) && readFileSync(join(root, name, 'level.yaml'), 'utf8').length > 0);
  expect(OUTLINE?.levels.map(({ folder }) => basename(folder)).sort()).toEqual(folders.sort());
});
