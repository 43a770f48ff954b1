import { describe, expect, it } from 'vitest';
import { compilePack, renderText, type Language } from '../../game/content/index.js';
import { CORE_PACK, readPackFiles, readReferenceTexts } from '../../game/cli/pack-on-disk.js';
import type { CallVariant, SpokenLine } from '../../game/sim/index.js';
import { CAMPAIGN } from '../support/core-pack.js';

const compiled = compilePack(readPackFiles(CORE_PACK), { referenceTexts: readReferenceTexts() });
const variants: readonly CallVariant[] = compiled.levels.flatMap(({ calls, chats }) => [...calls, ...chats].flatMap((entry) => entry.variants));

describe('the core pack', () => {
  it('has no fault', () => {
    expect(compiled.diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(compiled.levels.map(({ id }) => id)).toEqual(CAMPAIGN);
  });

  it('has a text in both languages for every line that can be heard or chosen, with no placeholder left open', () => {
    const spoken = (id: string, lines: readonly SpokenLine[]): (readonly [string, string])[] => lines.map((line) => [id, line.lineId]);
    const lines = variants.flatMap(({ id, call }) =>
      call.slots.flatMap((slot) => [
        ...spoken(id, slot.says),
        ...slot.options.flatMap((option) => [
          ...(slot.kind === 'card' || slot.kind === 'sort' ? [] : [[id, option.lineId] as const]),
          ...(slot.kind === 'sort' && !Object.hasOwn(compiled.texts.lines, `${option.lineId}/why`) ? [] : [[id, `${option.lineId}/why`] as const]),
          ...spoken(id, option.replies),
        ]),
      ]),
    );
    expect(lines.length).toBeGreaterThan(500);
    for (const [variant, lineId] of lines) {
      for (const language of ['zh', 'en'] as Language[]) {
        const text = renderText(compiled.texts, lineId, language, variant);
        expect(text, lineId).not.toBe(lineId);
        expect(text, lineId).not.toMatch(/[{}]/);
      }
    }
  });

  it('teaches every point of its levels in a decision', () => {
    for (const level of [...compiled.levels, ...compiled.shorts]) {
      const taught = new Set([...level.calls, ...level.chats].flatMap((entry) => entry.variants.flatMap(({ call }) => call.slots.flatMap((slot) => slot.options.flatMap((option) => option.points)))));
      expect(level.points.filter((point) => !taught.has(point)), level.id).toEqual([]);
    }
  });

  it('names in a model line only what the record shows (E-36)', () => {
    for (const { call } of variants) {
      for (const slot of call.slots) {
        for (const option of slot.options) {
          if (option.tier !== 'landmine') expect(option.states.filter(({ right }) => !right), option.lineId).toEqual([]);
        }
      }
    }
  });

  it('does not betray the model line by its length (E-32)', () => {
    const { slots, longest, shortest } = compiled.counts.lengths;
    expect(slots).toBeGreaterThan(100);
    for (const language of ['zh', 'en'] as const) {
      expect(longest[language] / slots).toBeLessThanOrEqual(0.6);
      expect(shortest[language] / slots).toBeGreaterThanOrEqual(0.2);
    }
  });
});
