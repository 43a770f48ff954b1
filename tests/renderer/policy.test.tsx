// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { cleanup, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { PolicyText } from '../../electron/contract/policy.js';
import { openLevel } from '../../renderer/open-level.js';
import { isOtherPolicy, startPolicy, type PolicyInForce } from '../../renderer/policy.js';
import { SettingsScreen } from '../../renderer/screens/settings-screen.js';
import { entryOf, standardPolicy } from '../support/shelf.js';
import { show } from './debrief-kit.js';

vi.setConfig({ testTimeout: 60_000 });
afterEach(cleanup);

const standard = readFileSync('levels/policy.yaml', 'utf8');
const PLACE = '/data/next-call/policy.yaml';
const withFile = (file: Partial<PolicyText>): Promise<PolicyInForce> => startPolicy({ readPolicy: async () => ({ place: PLACE, text: null, problem: null, ...file }) } as Parameters<typeof startPolicy>[0]);

describe('the centre’s policy file', () => {
  it('is the default where there is none', async () => {
    const found = await withFile({});
    expect(found).toMatchObject({ own: false, place: PLACE, notice: null });
    expect(found.policy).toEqual(standardPolicy());
  });

  it('is used when it is sound: levels are opened by it', async () => {
    const found = await withFile({ text: standard.replace('pass: 55', 'pass: 60').replace('authority: {}', 'authority: {7-1/couponYuan: 20}').replace('{zh: 资深同事, en: a senior colleague}', '{zh: 值班经理, en: the duty manager}') });
    expect(found).toMatchObject({ own: true, notice: null, policy: { rules: { rankFrom: { C: 60 } } } });
    const level = await openLevel({ ...entryOf('L07'), packHash: 'with-own-policy' });
    expect(level.policy.hash).toBe(found.policy.hash);
    expect(level.level.calls[0]?.variants[0]?.call.authority.couponYuan).toBe(20);
    expect(level.pack.texts.callback.zh).toBe('值班经理');
  });

  it('is set aside as a whole when it is not: what, where, what to do, in both languages', async () => {
    const found = await withFile({ text: standard.replace('pass: 55', 'pass: 60').replace('weight: 12', 'weight: 13') });
    expect(found.own).toBe(false);
    expect(found.policy.rules.rankFrom.C).toBe(55);
    expect(found.notice).toMatchObject({ code: 'policy/faulty' });
    for (const text of Object.values(found.notice?.message ?? {})) expect(text).toMatch(/policy\.yaml.*quality\.sections.*PO011.*101/s);
    expect(found.notice?.message.zh).toContain('让它们加起来正好 100');
    expect(found.notice?.message.en).toContain('Change the weights');
  });

  it('that the shell could not read is said as the shell says it', async () => {
    const found = await withFile({ problem: { zh: 'policy.yaml 太大', en: 'policy.yaml is too large' } });
    expect(found).toMatchObject({ own: false, notice: { code: 'policy/unreadable' } });
    expect(found.notice?.message.zh).toContain('policy.yaml 太大');
  });
});

describe('a recording’s policy', () => {
  it('is the present one, another, or from before there were any', () => {
    const policy = standardPolicy();
    expect(isOtherPolicy(policy.hash, policy)).toBe(false);
    expect(isOtherPolicy('0123456789abcdef', policy)).toBe(true);
    expect(isOtherPolicy(undefined, policy)).toBe(false);
    expect(isOtherPolicy(undefined, { ...policy, rules: { ...policy.rules, rankFrom: { ...policy.rules.rankFrom, C: 60 } } })).toBe(true);
  });
});

describe.each([['zh-CN', 'zh'], ['en', 'en']] as const)('the settings in %s', (language, pack) => {
  it('name the policy in force, its hash in short and where its file belongs', async () => {
    const { policy } = await withFile({});
    await show(language, <SettingsScreen onClose={() => undefined} />);
    const row = screen.getByTestId('policy').textContent ?? '';
    for (const part of [policy.title[pack], policy.hash.slice(0, 8), PLACE]) expect(row).toContain(part);
    cleanup();
    const faulty = await withFile({ text: 'id: broken' });
    await show(language, <SettingsScreen onClose={() => undefined} />);
    expect(screen.getByTestId('policy').textContent).toContain(faulty.notice?.message[pack]);
  });
});
