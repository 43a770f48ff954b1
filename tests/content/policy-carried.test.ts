import { describe, expect, it } from 'vitest';
import { applyPolicy, groundOf, type PolicySheet } from '../../game/content/policy/index.js';
import { partOf, renderText } from '../../game/content/index.js';
import { callRules, playShift, reportShift } from '../../game/sim/index.js';
import { corePack } from '../support/core-pack.js';
import { standardPolicy } from '../support/shelf.js';

const { levels, texts } = corePack();
const standard = standardPolicy();
const within = (change: Partial<Pick<PolicySheet, 'authority' | 'abuse'>>): PolicySheet => ({ ...standard, ...change });

describe('what a policy changes in the calls', () => {
  it('is nothing under the default: every level is the very same object', () => {
    for (const level of levels) expect(applyPolicy({ level, texts }, standard).level).toBe(level);
  });

  it.each(groundOf(levels, texts).remedies.flatMap(({ callId, remedy, limits, range }) => (range === null ? [] : [[callId, remedy, limits[0] ?? 0, range] as const])))('%s %s: table, line and limit move together, over the whole range', (callId, remedy, own, [least, most]) => {
    const level = levels.find(({ calls, chats }) => [...calls, ...chats].some((entry) => entry.callId === callId));
    if (level === undefined) throw new Error(`No level holds ${callId}.`);
    expect(own).toBeGreaterThanOrEqual(least);
    expect(own).toBeLessThanOrEqual(most);
    for (const limit of [least, most].filter((amount) => amount !== own)) {
      const governed = applyPolicy({ level, texts }, within({ authority: { [`${callId}/${remedy}`]: limit } }));
      const variant = level.calls.find((entry) => entry.callId === callId)?.variants[0]?.id ?? '';
      const call = callRules(governed.level, callId, variant);
      expect(call.authority[remedy]).toBe(limit);
      const giving = call.slots.flatMap((slot) => slot.options).filter((option) => option.grants[remedy] !== undefined);
      for (const option of giving) {
        if (option.tier === 'landmine') expect(option.grants[remedy]).toBeGreaterThan(limit);
        else for (const language of ['zh', 'en'] as const) expect(renderText(governed.texts, option.lineId, language, variant)).toMatch(new RegExp(`(?<!\\d)${limit}(?!\\d)`));
      }
      const shown = Object.keys(partOf(corePack(), level.id).calls[callId]?.tools ?? []).length;
      expect(shown).toBeGreaterThan(0);
      expect(reportShift(governed.level, playShift(governed.level, { seed: 5, mode: 'practice', logEntries: 1 }, 'model').state).callScore).toBeCloseTo(100, 9);
    }
  });

  it('leaves a call alone that says its limit in fixed words', () => {
    const level = levels.find(({ id }) => id === 'L14');
    if (level === undefined) throw new Error('There is no L14.');
    expect(applyPolicy({ level, texts }, within({ authority: { rerateYuan: 50, refundYuan: 20 } })).level).toBe(level);
  });

  it('puts whoever calls back into every line that names them, and no line names anybody else', () => {
    const governed = applyPolicy({ level: levels[0] as (typeof levels)[number], texts }, within({ abuse: { warnings: 1, callsBack: { zh: '值班经理', en: 'the duty manager' } } }));
    const naming = Object.entries(texts.lines).filter(([, line]) => line.zh.includes('{callback}') || line.en.includes('{callback}'));
    expect(naming.length).toBeGreaterThan(10);
    for (const [id, line] of naming) {
      expect(line.en, id).toContain('{callback}');
      expect(renderText(governed.texts, id, 'zh')).toContain('值班经理');
      expect(renderText(governed.texts, id, 'en')).toContain('the duty manager');
    }
    for (const [id, line] of Object.entries(texts.lines)) expect(`${line.zh} ${line.en}`, id).not.toMatch(/资深|senior (?:colleague|desk|call)/i);
  });
});
