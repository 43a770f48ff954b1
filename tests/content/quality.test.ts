import { describe, expect, it } from 'vitest';
import { assessCall, findPhrases, isAssessed, qualityOfShift, type AssessedCall, type QualityForm, type QualitySheet } from '../../game/content/policy/index.js';
import { renderText } from '../../game/content/index.js';
import { playShift, reportShift, type CallState, type Level, type Move, type Policy, type Tag } from '../../game/sim/index.js';
import { coreLevel, corePack } from '../support/core-pack.js';
import { standardPolicy } from '../support/shelf.js';

const form = standardPolicy().quality;
const { texts } = corePack();

function assessed(level: Level, policy: Policy, change: (state: CallState) => CallState = (state) => state, holds: AssessedCall['holds'] = []): readonly AssessedCall[] {
  const { state } = playShift(level, { seed: 7, mode: 'practice', logEntries: 1 }, policy);
  return reportShift(level, state).units.map(({ rules, state: call }) => ({
    rules, state: change(call), holds,
    textOf: (lineId) => ({ zh: renderText(texts, lineId, 'zh', call.variantId), en: renderText(texts, lineId, 'en', call.variantId) }),
  }));
}
const first = (calls: readonly AssessedCall[]): AssessedCall => {
  const [call] = calls;
  if (call === undefined) throw new Error('No call was played.');
  return call;
};
const sheetOf = (call: AssessedCall, by: QualityForm = form): QualitySheet => assessCall(call, by);
const item = (sheet: QualitySheet, id: string) => sheet.sections.flatMap(({ items }) => items).find((entry) => entry.id === id);
const tagged = (index: number, ...tags: readonly Tag[]) => (state: CallState): CallState => ({ ...state, moves: state.moves.map((move, at): Move => (at === index ? { ...move, tags: [...move.tags, ...tags] } : move)) });

describe('the sheet of a call', () => {
  it.each(['L06', 'L07', 'L08', 'L10', 'L13', 'L14', 'L15', 'L16', 'L17', 'L18', 'L19', 'L20'])('%s: the model path earns everything, meets all compliance and owns the case', (id) => {
    const calls = assessed(coreLevel(id), 'model').filter(isAssessed);
    expect(calls.length).toBeGreaterThan(0);
    for (const call of calls) {
      const sheet = sheetOf(call);
      expect(sheet.points, call.rules.id).toBeCloseTo(100, 9);
      expect(sheet.score, call.rules.id).toBeCloseTo(100, 9);
      expect(sheet.compliance.filter(({ met }) => met === false).map(({ id: check }) => check), call.rules.id).toEqual([]);
      expect(sheet.ownership.filter(({ met }) => met === false), call.rules.id).toEqual([]);
      expect([sheet.fatal, sheet.phrases], call.rules.id).toEqual([[], []]);
    }
  });

  it.each(['model', 'ordinary', 'landmine', 'random'] as const)('%s play: rows add up to their sections, sections to 100 and to the points', (policy) => {
    for (const call of assessed(coreLevel('L14'), policy).filter(isAssessed)) {
      const sheet = sheetOf(call);
      for (const section of sheet.sections) {
        expect(section.items.reduce((sum, { earned }) => sum + earned, 0)).toBeCloseTo(section.earned, 9);
        for (const { earned, max, value } of section.items) {
          expect(earned).toBeGreaterThanOrEqual(0);
          expect(earned).toBeLessThanOrEqual(max + 1e-9);
          expect(max === 0).toBe(value === null);
        }
      }
      expect(sheet.sections.reduce((sum, { max }) => sum + max, 0)).toBeCloseTo(100, 9);
      expect(sheet.sections.reduce((sum, { earned }) => sum + earned, 0)).toBeCloseTo(sheet.points, 9);
    }
  });

  it('puts model above ordinary above landmine play', () => {
    const [best, flat, bad] = (['model', 'ordinary', 'landmine'] as const).map((policy) => sheetOf(first(assessed(coreLevel('L06'), policy))).points);
    expect(best).toBeGreaterThan(flat ?? 100);
    expect(flat).toBeGreaterThan(bad ?? 100);
  });

  it('points at the line that lost, and at what was never said', () => {
    const call = first(assessed(coreLevel('L06'), 'ordinary'));
    const empathy = item(sheetOf(call), 'empathy');
    const at = empathy?.evidence[0]?.moveIndex ?? -1;
    expect(['EMPATHISE', 'APOLOGISE']).toContain(call.state.moves[at]?.step);
    expect(empathy?.earned).toBeCloseTo((empathy?.max ?? 0) * form.ordinary, 9);
    const silent = { ...call, state: { ...call.state, moves: call.state.moves.filter(({ step }) => step !== 'EMPATHISE') } };
    expect(item(sheetOf(silent), 'empathy')?.evidence).toContainEqual({ kind: 'missing', moveIndex: null, effect: 'lost', about: 'EMPATHISE' });
  });

  it('never looks at how long the call took', () => {
    const slow = (state: CallState): CallState => ({ ...state, endTick: (state.endTick ?? 0) + 100_000, moves: state.moves.map((move) => ({ ...move, tick: move.tick * 50, late: true })) });
    expect(sheetOf(first(assessed(coreLevel('L06'), 'ordinary', slow)))).toEqual(sheetOf(first(assessed(coreLevel('L06'), 'ordinary'))));
  });
});

describe('fatal items and compliance', () => {
  it.each(['CONCEDE', 'RETALIATE', 'HANGUP', 'FABRICATE', 'NO_RECORD'] as const)('%s makes the call worth 0 and leaves what it would have been', (tag) => {
    const sheet = sheetOf(first(assessed(coreLevel('L08'), 'model', tagged(4, tag))));
    expect(sheet.score).toBe(0);
    expect(sheet.points).toBeGreaterThan(80);
    expect(sheet.fatal).toEqual([{ tag, moveIndex: 4 }]);
  });

  it('are what the centre says they are', () => {
    const own = { ...form, fatal: ['BROKEN_PROMISE', 'GUESS'] as const };
    expect(sheetOf(first(assessed(coreLevel('L08'), 'model', tagged(4, 'CONCEDE'))), own).score).toBeGreaterThan(80);
    expect(sheetOf(first(assessed(coreLevel('L08'), 'model', tagged(4, 'GUESS'))), own).score).toBe(0);
    const broken = sheetOf(first(assessed(coreLevel('L06'), 'model', (state) => ({ ...state, promises: state.promises.map((promise) => ({ ...promise, status: 'broken' as const })) }))), own);
    expect(broken.fatal[0]?.tag).toBe('BROKEN_PROMISE');
    expect(item(broken, 'word-kept')?.earned).toBe(0);
  });

  it('stand apart: a compliance item that is not met takes nothing from the points', () => {
    const met = sheetOf(first(assessed(coreLevel('L06'), 'model')));
    const unmet = sheetOf(first(assessed(coreLevel('L06'), 'model', tagged(6, 'OVER_AUTHORITY'))));
    expect(unmet.points).toBe(met.points);
    expect(unmet.compliance.find(({ id }) => id === 'within-limits')).toMatchObject({ met: false, evidence: [{ about: 'OVER_AUTHORITY', moveIndex: 6 }] });
  });

  it('abuse is asked about only where a caller is handed over', () => {
    const of = (id: string): unknown => assessed(coreLevel('L10'), 'model').map((call) => sheetOf(call)).find(({ callId }) => callId === id)?.compliance.find((check) => check.id === 'abuse-order')?.met;
    expect([of('10-1'), of('10-2')]).toEqual([null, true]);
  });
});

describe('holds', () => {
  it('count only where there was one, and only when announced', () => {
    const call = (announced: boolean | null) => sheetOf(first(assessed(coreLevel('L07'), 'model', undefined, announced === null ? [] : [{ announced, afterMoves: 3 }])));
    expect(item(call(null), 'hold')?.value).toBeNull();
    expect(item(call(true), 'hold')?.value).toBe(1);
    expect(item(call(false), 'hold')).toMatchObject({ value: 0, evidence: [{ kind: 'silent', moveIndex: 2 }] });
  });
});

describe('forbidden phrases', () => {
  const found = (zh: string, en = ''): readonly string[] => findPhrases({ zh, en }, form.phrases).map(({ phrase }) => phrase);

  it('are found in what was said, wherever the policy says so', () => {
    expect(found('您这个情况我也没办法。')).toEqual(['没办法']);
    expect(found('这不是我的责任，别问我')).toEqual(['这不是我的责任', '不是我的责任', '别问我']);
    expect(found('', 'Sorry, there’s nothing I can do about that.')).toEqual(['nothing I can do']);
    expect(found('', 'Don’t ask me.')).toEqual(["don't ask me"]);
  });

  it('of the seven no’s count only where they are the whole answer', () => {
    expect(found('不行。')).toEqual(['不行']);
    expect(found('这个我不知道啊，您再问问')).toEqual(['不知道']);
    expect(found('您看这样行不行？不会耽误您，不管多晚我都回。')).toEqual([]);
    expect(found('', 'I don’t know.')).toEqual(["I don't know"]);
    expect(found('', "I don't know yet, so let me look.")).toEqual([]);
  });

  it('of English do not begin or end inside a word', () => {
    expect(found('', 'It is not my jobs board.')).toEqual([]);
  });

  it('cost points in the line in which they were said, never in notes or thoughts', () => {
    const call = assessed(coreLevel('L10'), 'model')[1];
    if (call === undefined) throw new Error('L10 has one call only.');
    const saying = (slotId: string): QualitySheet => sheetOf({ ...call, textOf: (lineId) => (lineId.startsWith(`10-2/${slotId}/`) ? { zh: '没办法', en: 'fine' } : { zh: '好', en: 'fine' }) });
    expect(saying('boundary').phrases).toMatchObject([{ phrase: '没办法', language: 'zh' }]);
    expect(item(saying('boundary'), 'no-forbidden')?.value).toBe(0.5);
    for (const unheard of ['inner', 'record', 'report']) expect(saying(unheard).phrases).toEqual([]);
  });
});

describe('the shift as a whole', () => {
  it('is the mean of the assessed calls, with fatal calls as 0', () => {
    const sheets = assessed(coreLevel('L13'), 'ordinary').filter(isAssessed).map((call, index) => sheetOf(index === 0 ? { ...call, state: tagged(2, 'HANGUP')(call.state) } : call));
    const whole = qualityOfShift(sheets);
    expect(whole.fatal).toBe(1);
    expect(whole.mean).toBeCloseTo(sheets.slice(1).reduce((sum, { points }) => sum + points, 0) / sheets.length, 9);
    expect(qualityOfShift([]).mean).toBeNull();
  });

  it('leaves out what cannot be assessed: questions, boards, calls nobody answered or that were given to a colleague', () => {
    const call = first(assessed(coreLevel('L06'), 'model'));
    for (const outcome of ['abandoned', 'stepped-out'] as const) expect(isAssessed({ ...call, state: { ...call.state, outcome } })).toBe(false);
    expect(assessed(coreLevel('L09'), 'model').some(isAssessed)).toBe(false);
    expect(isAssessed(call)).toBe(true);
  });
});
