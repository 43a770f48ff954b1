import { describe, expect, test } from 'vitest';
import { dealTexts, renderText, type Language } from '../../game/content/index.js';
import { cardPicks, modelPath, openCall, openSlot, playMove, playShift, reportShift, type Call, type CallState } from '../../game/sim/index.js';
import { coreCalls, corePack } from '../support/core-pack.js';
import { nameOf } from '../support/model-runs.js';

const CALLS = coreCalls().map(({ call }) => [nameOf(call), call] as const);
/** The levels and their short versions. */
const ALL = [...corePack().levels, ...corePack().shorts];
const LANGUAGES: readonly Language[] = ['zh', 'en'];
/** The texts as 200 seeds deal them. */
const DEALT = Array.from({ length: 200 }, (_, seed) => dealTexts(corePack().texts, seed));
/** Points that a ledger row of the whole level measures, not one decision (campaign C.2). */
const LEVEL_WIDE = new Set(['T-30', 'T-53', 'P-01', 'P-03', 'P-27', 'P-35', 'P-47', 'P-48', 'P-61', 'P-62']);

test('the core pack has no diagnostics of severity error', () => {
  expect(corePack().diagnostics.filter((entry) => entry.severity === 'error')).toEqual([]);
});

describe.each(CALLS)('%s', (_name, call) => {
  test('E-33 every slot has exactly one excellent line, an ordinary one and a landmine; three or four in all', () => {
    for (const slot of call.slots) {
      const tiers = slot.options.map((option) => option.tier);
      expect(tiers.filter((tier) => tier === 'model'), slot.id).toHaveLength(1);
      expect(tiers, slot.id).toEqual(expect.arrayContaining(['ordinary', 'landmine']));
      expect(tiers.length, slot.id).toBeGreaterThanOrEqual(3);
      expect(tiers.length, slot.id).toBeLessThanOrEqual(4);
    }
  });

  test('E-33 every line says which point of the guides it is about, and every landmine why it is one', () => {
    for (const slot of call.slots) for (const option of slot.options) {
      expect(option.points.length, option.lineId).toBeGreaterThan(0);
      if (option.tier === 'landmine' && slot.kind !== 'tone' && slot.kind !== 'sort' && slot.kind !== 'card') expect(option.tags.length, option.lineId).toBeGreaterThan(0);
    }
  });

  test('every line can be read in both languages, with nothing left to fill in', () => {
    const { texts } = corePack();
    for (const slot of call.slots) for (const option of slot.options) {
      const lines = [...(slot.kind === 'say' || slot.kind === 'brief' || slot.kind === 'inner' ? [option.lineId] : []), ...option.replies.map((reply) => reply.lineId), ...slot.says.map((line) => line.lineId)];
      for (const line of lines) for (const language of LANGUAGES) {
        const text = renderText(texts, line, language, call.variantId);
        expect(text, `${line} ${language}`).not.toBe(line);
        expect(text, `${line} ${language}`).not.toMatch(/[{}]/);
        expect(text.trim().length, `${line} ${language}`).toBeGreaterThan(0);
      }
    }
  });

  test('a caller who may be hot answers hotter than a calm one: the highest reply not above their emotion', () => {
    for (const slot of call.slots) for (const option of slot.options) {
      if (option.replies.length > 0) expect(option.replies.some((reply) => reply.from === 0), `${option.lineId} has no reply for a calm caller`).toBe(true);
    }
  });

  test('E-34 every slot can be reached from the first one by playing on, every line leads somewhere', () => {
    const seen = new Set<string>();
    const fresh = { ...openCall(call, 0, 26, 0, 0), openedTools: call.tools };
    const queue: CallState[] = [fresh];
    while (queue.length > 0) {
      const state = queue.pop() as CallState;
      if (state.slotId === null || seen.has(state.slotId)) continue;
      seen.add(state.slotId);
      const slot = call.slots.find((entry) => entry.id === state.slotId);
      if (slot === undefined) throw new Error(`${call.id}: no slot ${state.slotId}.`);
      for (const option of slot.options) {
        const opened = openSlot(call, { ...state, emotion: 0, hold: null }, 0, 0);
        const played = playMove(call, opened, 26, { slot, option, tick: 0, late: false, picks: slot.kind === 'card' ? cardPicks(slot, option.tier) : null });
        expect(played.ended === null ? played.state.slotId : played.ended, option.lineId).not.toBeNull();
        queue.push(played.state);
      }
    }
    expect([...seen].sort()).toEqual(call.slots.map((slot) => slot.id).sort());
  });

  test('E-36 what an excellent or ordinary line states is right, and is the very value that the tool shows', () => {
    const { pack } = corePack();
    const rows = pack?.calls[call.id]?.tools.flatMap((tool) => tool.rows.map((row) => ({ tool: tool.tool, row }))) ?? [];
    for (const slot of call.slots) for (const option of slot.options.filter((entry) => entry.tier !== 'landmine')) for (const stated of option.states) {
      expect(stated.right, `${option.lineId} states ${stated.factId}`).toBe(true);
      const showing = rows.filter(({ row }) => row.factId === stated.factId && (row.only === null || row.only.includes(call.variantId)));
      expect(showing.map(({ tool }) => tool).sort(), `${stated.factId}`).toEqual([...(call.factTools[stated.factId] ?? [])].sort());
      const template = corePack().texts.lines[option.lineId];
      const faults = DEALT.flatMap((texts, seed) => LANGUAGES.flatMap((language) => {
        const value = renderText(texts, `${call.id}/fact/${stated.factId}`, language, call.variantId);
        const said = renderText(texts, option.lineId, language, call.variantId);
        const shown = showing.map(({ row }) => renderText(texts, row.value, language, call.variantId));
        const isSaid = !/\{/.test(template?.[language] ?? '') || said.includes(value);
        return value.length > 0 && !value.includes('{') && isSaid && shown.every((one) => one === value) ? [] : [`${option.lineId} ${language} seed ${seed}: ${said} / ${shown.join()}`];
      }));
      expect(faults).toEqual([]);
    }
  });

  test('E-36 a wrong claim is never an excellent line, and no line claims beyond the facts of the call', () => {
    const variants = corePack().texts.facts[call.id] ?? {};
    const known = Object.keys(variants[call.variantId] ?? {});
    const anybodys = Object.values(variants).flatMap((facts) => Object.keys(facts));
    for (const slot of call.slots) for (const option of slot.options) for (const stated of option.states) {
      // What somebody invents about themselves is a fact of somebody else.
      expect(option.tags.includes('FABRICATE') ? anybodys : known, option.lineId).toContain(stated.factId);
      if (!stated.right) expect(option.tier, option.lineId).toBe('landmine');
    }
  });
});

describe('E-33 the points of the levels', () => {
  test.each(ALL.map((level) => [level.id, level] as const))('%s: every point has a line that teaches it', (_id, level) => {
    const taught = new Set([...level.calls, ...level.chats].flatMap((entry) => entry.variants.flatMap((variant) => variant.call.slots.flatMap((slot) => slot.options.flatMap((option) => option.points)))));
    expect(level.points.filter((point) => !taught.has(point) && !LEVEL_WIDE.has(point))).toEqual([]);
    expect(level.points.length).toBeGreaterThan(5);
  });
});

describe('the excellent line does not give itself away', () => {
  const slots = (calls: readonly Call[]) => calls.flatMap((call) => call.slots.filter((slot) => slot.kind === 'say' || slot.kind === 'inner' || slot.kind === 'brief'));

  test.each(['zh', 'en'] as const)('it is the longest one in at most 60 %% of all slots (%s)', (language) => {
    const all = slots(coreCalls().map(({ call }) => call));
    const longest = all.filter((slot) => {
      const model = slot.options.find((option) => option.tier === 'model');
      return model !== undefined && slot.options.every((option) => option === model || option.chars[language] < model.chars[language]);
    });
    expect(longest.length / all.length).toBeLessThan(0.6);
  });

  test('over the seeds it stands in each place about equally often (33 ± 8 % of slots with three lines, seeds 1 to 60)', () => {
    const places = [0, 0, 0];
    for (let seed = 1; seed <= 60; seed += 1) for (const { call } of coreCalls()) for (const slot of call.slots) {
      if (slot.options.length !== 3) continue;
      const order = openSlot(call, { ...openCall(call, 20, 26, 0, 0), slotId: slot.id }, seed, 0).optionOrder;
      const at = order.indexOf(slot.options.find((option) => option.tier === 'model')?.id ?? '');
      places[at] = (places[at] ?? 0) + 1;
    }
    const total = places.reduce((sum, count) => sum + count, 0);
    for (const count of places) expect(Math.abs(count / total - 1 / 3)).toBeLessThan(0.08);
  });
});

describe('E-34 bad endings have a debrief too', () => {
  test.each(ALL.map((level) => [level.id, level] as const))('%s: after a lost, forfeited or broken run there is a report with a reason in every unit', (_id, level) => {
    const { state } = playShift(level, { seed: 9, mode: 'exam', logEntries: 0 }, 'landmine');
    const report = reportShift(level, state);
    expect(report.units.some((unit) => unit.lost || unit.ledger.violations.forfeited || unit.landmines > 2)).toBe(true);
    for (const unit of report.units) {
      expect(unit.tags.length + (unit.lost ? 1 : 0)).toBeGreaterThan(0);
      expect(unit.ledger.slots.length).toBeGreaterThanOrEqual(modelPath(unit.rules).length);
    }
  });
});
