import { describe, expect, it } from 'vitest';
import { en } from '../../renderer/i18n/en.js';
import { zhCN } from '../../renderer/i18n/zh-CN.js';

function flatten(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => flatten(inner, path === '' ? key : `${path}.${key}`));
}

describe('the words of the screens', () => {
  const chinese = new Map(flatten(zhCN));
  const english = new Map(flatten(en));

  it('are the same keys in both languages', () => {
    expect(chinese.size).toBeGreaterThan(200);
    expect([...english.keys()].sort()).toEqual([...chinese.keys()].sort());
  });

  it('are never empty and take the same figures', () => {
    const figures = (text: string): string[] => [...text.matchAll(/\{\{(\w+)\}\}/g)].map((match) => match[1] ?? '').sort();
    for (const [key, text] of chinese) {
      expect(text.trim(), key).not.toBe('');
      expect(english.get(key)?.trim(), key).not.toBe('');
      expect(figures(english.get(key) ?? ''), key).toEqual(figures(text));
    }
  });

  it('hold no Chinese character in the English table but the name of the game and of the language', () => {
    const left = [...english].filter(([, text]) => /[\u4e00-\u9fff]/.test(text)).map(([, text]) => text);
    expect(left.filter((text) => text !== '下一通' && text !== '中文')).toEqual([]);
  });
});
