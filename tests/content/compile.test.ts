import { describe, expect, it } from 'vitest';
import { hashText, lineOf, renderText } from '../../game/content/index.js';
import { Draft } from './base-pack.js';

const CALL = '90-base/90-1.yaml';

describe('a compiled pack', () => {
  const { levels, texts, pack, hash } = new Draft().compile();
  const level = levels[0];
  const variants = level?.calls[0]?.variants ?? [];

  it('holds one call for each variant, with its own slots and lines', () => {
    expect(variants.map(({ id, weight }) => [id, weight])).toEqual([['first', 3], ['second', 1]]);
    expect(variants[0]?.call.slots.map(({ id }) => id)).toContain('extra');
    expect(variants[1]?.call.slots.map(({ id }) => id)).not.toContain('extra');
    const explain = variants.map(({ call }) => call.slots.find(({ id }) => id === 'explain'));
    expect(explain[0]?.options.map(({ id }) => id)).toEqual(['a', 'b', 'c']);
    expect(explain[1]?.options.map(({ id }) => id)).toEqual(['a2', 'b', 'c']);
  });

  it('makes line ids of permanent ids, and knows a text for each of them', () => {
    const option = variants[0]?.call.slots.find(({ id }) => id === 'empathise')?.options[0];
    expect(option?.lineId).toBe('90-1/empathise/a');
    expect(option?.replies.map(({ lineId, from }) => [lineId, from])).toEqual([['90-1/empathise/a/reply/r1', 0], ['90-1/empathise/a/reply/r2', 60]]);
    for (const lineId of ['90-1/empathise/a', '90-1/empathise/says/s2', '90-1/empathise/a/why', '90-1/card/ordinary/why', '90-1/card/field/facts/a', '90-1/caller/name', 'L90/briefing/p1', 'test/title']) {
      expect(renderText(texts, lineId, 'zh', 'first')).not.toBe(lineId);
    }
    expect(renderText(texts, 'no/such/line', 'zh')).toBe('no/such/line');
  });

  it('fills placeholders with the value of the variant, in both languages', () => {
    expect(renderText(texts, '90-1/explain/a', 'zh', 'first')).toBe('记录是约 20 GB，头一回。');
    expect(renderText(texts, '90-1/explain/a2', 'en', 'second')).toBe('The record says about 20 GB, the second time.');
    expect(renderText(texts, '90-1/tone/steady', 'en', 'first')).toBe('Hello, this is agent 07.');
    expect(renderText(texts, '90-1/fact/history', 'zh', 'second')).toBe('第二回');
  });

  it('knows which facts a line states, rightly or wrongly, and how long it reads', () => {
    const explain = variants[0]?.call.slots.find(({ id }) => id === 'explain');
    expect(explain?.options.find(({ id }) => id === 'a')?.states).toEqual([{ factId: 'usage', right: true }, { factId: 'history', right: true }]);
    expect(explain?.options.find(({ id }) => id === 'c')?.states).toEqual([{ factId: 'usage', right: false }]);
    expect(explain?.options.find(({ id }) => id === 'a')?.chars.zh).toBe([...'记录是约 20 GB，头一回。'].length);
  });

  it('lists the tools that show a fact; common knowledge needs none', () => {
    expect(variants[0]?.call.factTools).toEqual({ usage: ['usage'], since: ['usage'], bill: ['usage'], history: ['history'] });
  });

  it('gives the screens every text around the lines', () => {
    const sheet = pack?.calls['90-1'];
    expect(sheet?.tools.map(({ tool }) => tool)).toEqual(['usage', 'history']);
    expect(sheet?.tools[0]?.rows.find(({ id }) => id === 'rest')).toMatchObject({ factId: null, only: ['first'] });
    expect(sheet?.log?.difficulty.right).toBe('b');
    expect(Object.keys(sheet?.cards ?? {})).toEqual(['card']);
    expect(pack?.levels[0]?.briefing).toEqual(['L90/briefing/p1']);
  });

  it('survives JSON, and has the same hash whatever the line ends and the order of files', () => {
    expect(JSON.parse(JSON.stringify(levels))).toEqual(levels);
    const draft = new Draft();
    draft.edit(CALL, (text) => text.replaceAll('\n', '\r\n'));
    expect(draft.compile().hash).toBe(hash);
    draft.edit(CALL, (text) => `${text}# a remark\n`);
    expect(draft.compile().hash).not.toBe(hash);
    expect(hash).toMatch(/^[0-9a-f]{16}$/);
  });
});

describe('a pack with a fault', () => {
  it('leaves the level out and keeps the rest playable', () => {
    const draft = new Draft();
    draft.set(CALL, 'caller.emotion', 'hot');
    const { levels, pack, texts } = draft.compile();
    expect(levels.map(({ id }) => id)).toEqual(['L91']);
    expect(pack?.levels.map(({ id }) => id)).toEqual(['L91']);
    expect(Object.keys(texts.lines).some((id) => id.startsWith('90-1/'))).toBe(false);
  });

  it('has no pack when pack.yaml cannot be read, and still does not throw', () => {
    const draft = new Draft();
    draft.edit('pack.yaml', () => '- just\n- a list\n');
    const { pack, levels, diagnostics } = draft.compile();
    expect([pack, levels]).toEqual([null, []]);
    expect(diagnostics.length).toBeGreaterThan(0);
  });

  it.each(['', '~', 'a: &a [*a]', '{{{', '\u0000', 'flow: {__proto__: {kind: say}}', '? [1, 2]\n: 3', '<<: {id: 90-1}'])('reads any text without throwing: %j', (text) => {
    const draft = new Draft();
    draft.edit(CALL, () => text);
    expect(draft.compile().levels.map(({ id }) => id)).toEqual(['L91']);
  });

  it('reports one slip once, not everything after it', () => {
    const draft = new Draft();
    draft.edit(CALL, (text) => text.replace('flow:', 'flow: {'));
    expect(draft.compile().diagnostics.map(({ code }) => code)).toEqual(['LV001']);
  });
});

describe('places and hashes', () => {
  it('finds the line of a path', () => {
    expect(lineOf('a:\n  b:\n    - x: 1\n    - x: 2\n', 'a.b[1].x')).toBe(4);
    expect(lineOf('a: 1\n', 'a.b.c')).toBe(1);
    expect(lineOf('a: 1\n', '')).toBeNull();
  });

  it('hashes a text to the same digits in every engine', () => {
    expect(hashText('')).toBe(hashText(''));
    expect(hashText('下一通')).toMatch(/^[0-9a-f]{16}$/);
    expect(new Set(['', 'a', 'b', 'ab', 'ba', '下', '一'].map(hashText)).size).toBe(7);
  });
});
