import { describe, expect, it } from 'vitest';
import { compilePack } from '../../game/content/index.js';
import { CORE_PACK, readPackFiles } from '../../game/cli/pack-on-disk.js';
import { loadOwnPacks, playableLevels, stationLevels } from '../../renderer/library.js';
import { CAMPAIGN, SHORTS } from '../support/core-pack.js';
import { shelfOf } from '../support/shelf.js';
import type { Desk } from '../../electron/contract/desk.js';

const files = readPackFiles(CORE_PACK);

describe('the shelf of levels', () => {
  it('names the levels of the core pack by their own ids, those of other packs with the pack before', () => {
    const core = playableLevels({ packs: [shelfOf(compilePack(files), 'core')] });
    expect(core.map((entry) => entry.key)).toEqual(CAMPAIGN);
    const own = playableLevels({ packs: [shelfOf(compilePack(files), 'my-centre')] });
    expect(own[0]?.key).toBe('my-centre/L01');
  });

  it('has the short versions beside the levels, for a station alone', () => {
    const library = { packs: [shelfOf(compilePack(files), 'my-centre')] };
    const keys = stationLevels(library).map(({ key }) => key);
    expect(keys).toHaveLength(CAMPAIGN.length + SHORTS.length);
    expect(keys.slice(keys.indexOf('my-centre/L10'), keys.indexOf('my-centre/L11'))).toEqual(['my-centre/L10', 'my-centre/L10-short']);
    expect(playableLevels(library).filter(({ outline }) => outline.shortOf !== null)).toEqual([]);
  });

  it('keeps a faulty level on the shelf with its reasons, and lets the rest be played', () => {
    const broken = files.map((file) => (file.path.endsWith('10-1.yaml') ? { ...file, text: file.text.replace('tier: model', 'tier: superb') } : file));
    const shelf = shelfOf(compilePack(broken), 'core');
    expect(playableLevels({ packs: [shelf] }).map((entry) => entry.outline.id)).toEqual(CAMPAIGN.filter((id) => id !== 'L10'));
    expect(stationLevels({ packs: [shelf] }).filter(({ outline }) => outline.shortOf !== null).map(({ key }) => key)).toEqual(['L13-short', 'L20-short']);
    const faulty = shelf.levels.find((level) => level.kind === 'faulty');
    expect(faulty).toMatchObject({ kind: 'faulty', folder: '10-storm-calls' });
    expect(faulty?.kind === 'faulty' ? faulty.diagnostics.length : 0).toBeGreaterThan(0);
  });

  it('keeps the place of an own pack that cannot be read', async () => {
    const desk: Pick<Desk, 'listPacks' | 'readPack'> = {
      listPacks: async () => [{ id: 'good', problem: null }, { id: 'big', problem: { zh: '太大', en: 'Too large' } }],
      readPack: async (id) => ({ id, files: files.map((file) => (file.path === 'pack.yaml' ? { ...file, text: file.text.replace(/^id: core$/m, 'id: good') } : file)) }),
    };
    const packs = await loadOwnPacks(desk as Desk);
    expect(packs.map((pack) => [pack.id, pack.problem?.en ?? null, pack.levels.length])).toEqual([['good', null, CAMPAIGN.length], ['big', 'Too large', 0]]);
  });
});
