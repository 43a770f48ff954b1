import { describe, expect, it } from 'vitest';
import type { Desk } from '../../electron/contract/desk.js';
import { noticeSchema } from '../../electron/contract/notices.js';
import { CORE_PACK, readPackFiles } from '../../game/cli/pack-on-disk.js';
import type { PolicySheet } from '../../game/content/policy/index.js';
import { loadOwnPacks, type ShelfPack } from '../../renderer/library.js';
import { packNotices } from '../../renderer/pack-notices.js';
import type { PolicyInForce } from '../../renderer/policy.js';
import { standardPolicy } from '../support/shelf.js';

const inForce = (change: Partial<PolicySheet> = {}): PolicyInForce => ({ policy: { ...standardPolicy(), ...change }, own: true, place: null, notice: null });

/** A pack of a centre's own: the calls of the game under another name. */
async function ownPack(): Promise<readonly ShelfPack[]> {
  const files = readPackFiles(CORE_PACK).map((file) => (file.path === 'pack.yaml' ? { ...file, text: file.text.replace(/^id: core$/m, 'id: our-line') } : file));
  const desk: Pick<Desk, 'listPacks' | 'readPack'> = { listPacks: async () => [{ id: 'our-line', problem: null }], readPack: async (id) => ({ id, files }) };
  return loadOwnPacks(desk as Desk);
}

describe('an own pack beside the policy that holds', () => {
  const pack = ownPack();

  it('is not spoken of where both agree, nor for remedies that none of its calls has', async () => {
    expect(await packNotices(await pack, inForce())).toEqual([]);
    expect(await packNotices(await pack, inForce({ authority: { 'their-call/goldBars': 3, goldBars: 3 } }))).toEqual([]);
  });

  it('is named with the code where its calls say a limit that the policy sets otherwise, and how many more there are', async () => {
    const [notice, ...others] = await packNotices(await pack, inForce({ authority: { rerateYuan: 100 }, abuse: { ...standardPolicy().abuse, warnings: 9 } }));
    expect(others).toEqual([]);
    expect(noticeSchema.safeParse(notice).success).toBe(true);
    expect(notice?.code).toBe('packs/policy');
    for (const text of Object.values(notice?.message ?? {})) expect(text).toMatch(/our-line.*PO040/s);
    expect(notice?.message.zh).toContain('另外还有 1 处');
    expect(notice?.message.en).toContain('There are 1 more');
    const [limit] = await packNotices(await pack, inForce({ authority: { rerateYuan: 100 } }));
    for (const text of Object.values(limit?.message ?? {})) expect(text).toMatch(/authority\.rerateYuan.*PO033/s);
  });

  it('is named where its model lines say a forbidden phrase', async () => {
    const { quality } = standardPolicy();
    const phrases = { ...quality.phrases, zh: { ...quality.phrases.zh, anywhere: ['您好'] } };
    const [notice] = await packNotices(await pack, inForce({ quality: { ...quality, phrases } }));
    expect(notice?.message.zh).toMatch(/quality\.phrases\.zh\.anywhere.*PO022.*您好/s);
  });
});
