import { describe, expect, it } from 'vitest';
import { CATALOGUE, outlineOf, partOf, withoutOthers, withOthers, type DiagnosticKind } from '../../game/content/index.js';
import { cut, Draft, SHORT, SPOILED_SHORTS } from './base-pack.js';

const text = (zh: string, en: string): { zh: string; en: string } => ({ zh, en });

describe('the short version of a level', () => {
  it('has no fault: it has its own words and the calls it names', () => {
    const draft = new Draft();
    cut(draft);
    const compiled = draft.compile();
    expect(compiled.diagnostics).toEqual([]);
    expect(compiled.levels.map(({ id }) => id)).toEqual(['L90', 'L91']);
    const [short] = compiled.shorts;
    expect(short).toMatchObject({ id: 'L90-short', shortOf: 'L90', kind: compiled.levels[0]?.kind, minutes: [1, 3], chats: [], gates: [] });
    expect(short?.calls.map(({ callId }) => callId)).toEqual(['90-2']);
    const outline = outlineOf(compiled);
    expect(outline?.levels.map(({ shortOf }) => shortOf)).toEqual([null, null]);
    expect(outline?.shorts).toMatchObject([{ id: 'L90-short', shortOf: 'L90', title: { en: 'The short one' }, briefing: [{ en: 'One caller.' }] }]);
    const whole = partOf(compiled, 'L90-short');
    const { part, lent } = withoutOthers(whole, compiled.levels);
    expect(lent).toEqual({ L90: ['90-2'] });
    expect(JSON.stringify(part).includes('90-2/')).toBe(false);
    expect(withOthers({ part, lent }, [partOf(compiled, 'L90')])).toEqual(whole);
  });

  it('has no short version of a level that is left out, and none without its words', () => {
    const draft = new Draft();
    cut(draft);
    draft.set('90-base/90-1.yaml', 'caller.emotion', 'hot');
    expect(draft.compile()).toMatchObject({ levels: [{ id: 'L91' }], shorts: [] });
    const wordless = new Draft();
    cut(wordless);
    wordless.remove(SHORT, 'title');
    expect(wordless.compile().diagnostics.map(({ code, file }) => [code, file])).toEqual([[CATALOGUE.missingKey.code, SHORT]]);
  });

  type Other = readonly [string, DiagnosticKind, (pack: Draft) => void];
  const faults: readonly Other[] = [
    ...(Object.keys(SPOILED_SHORTS) as (keyof typeof SPOILED_SHORTS)[]).map((kind): Other => [`${kind}: ${CATALOGUE[kind].title}`, kind, SPOILED_SHORTS[kind]]),
    ['a short version with a call of another level', 'unknownReference', (pack) => cut(pack, { calls: ['91-1'] })],
    ['a short version in which somebody rings twice', 'duplicateId', (pack) => cut(pack, { calls: ['90-2', '90-2'] })],
    ['a short version with a chat beside a call that it leaves out', 'unknownReference', (pack) => cut(pack, { chats: undefined })],
    ['a short version with a gate on a call that it leaves out', 'unknownReference', (pack) => cut(pack, { gates: [{ kind: 'noHandover', call: '90-1' }] })],
    ['a short version of which more than eight minutes can be read', 'shortMinutes', (pack) => cut(pack, { briefing: { p1: text('长'.repeat(4600), 'A word.') } })],
    ['a short version whose name is taken', 'duplicateId', (pack) => {
      cut(pack);
      pack.addFile('92-last/level.yaml', { ...pack.at('91-other/level.yaml', ''), id: 'L90-short', cards: undefined, calls: [{ call: '92-1' }] });
      pack.addFile('92-last/92-1.yaml', { ...pack.at('91-other/91-1.yaml', ''), id: '92-1', flow: pack.at('90-base/90-ch.yaml', 'flow') });
      pack.set('pack.yaml', 'levels', ['90-base', '91-other', '92-last']);
    }],
  ];
  it.each(faults)('finds %s', (_name, kind, spoil) => {
    const draft = new Draft();
    spoil(draft);
    const { diagnostics, shorts } = draft.compile();
    expect(diagnostics.map(({ code }) => code), JSON.stringify(diagnostics, null, 2)).toEqual([CATALOGUE[kind].code]);
    if (diagnostics[0]?.file === SHORT) expect(shorts).toEqual([]);
  });

  it('says which key of level.yaml no longer fits, and where to write it anew', () => {
    const draft = new Draft();
    cut(draft, { chats: undefined });
    const [found] = draft.compile().diagnostics;
    expect(found).toMatchObject({ file: SHORT, path: '' });
    expect(found?.message).toContain('`chats` of level.yaml');
    expect(found?.hint).toContain('Write `chats` in short.yaml');
  });
});
