import { describe, expect, it } from 'vitest';
import { CATALOGUE, outlineOf, partOf, withoutOthers, withOthers, type DiagnosticKind } from '../../game/content/index.js';
import { Draft, line, lines, SHORT, SPOILED_SHORTS } from './base-pack.js';

const [PACK, LEVEL, CALL, CHAT] = ['pack.yaml', '90-base/level.yaml', '90-base/90-1.yaml', '90-base/90-ch.yaml'] as const;
const text = (zh: string, en: string): { zh: string; en: string } => ({ zh, en });

/** A board of three cards to sort that never comes out worse than ordinary once `ordinaryUpTo` is large. */
const board = {
  kind: 'card', board: 'sort', after: true, step: 'RECORD', weight: 1, bins: { left: text('左', 'left'), right: text('右', 'right') },
  cards: { a: { ...text('甲', 'first'), bin: 'left' }, b: { ...text('乙', 'second'), bin: 'left' }, c: { ...text('丙', 'third'), bin: 'right' } },
  why: { model: text('都对。', 'All right.'), ordinary: text('差一点。', 'Nearly.'), landmine: text('全错。', 'All wrong.'), points: ['T-05'] },
};

/** Two more places in L90, and who may ring in them; L91 now stands before it and has a call, 91-2, that can come along. */
function placesFor(pack: Draft, ...from: readonly string[]): void {
  const plain = { ...pack.at('91-other/91-1.yaml', ''), flow: pack.at(CHAT, 'flow') };
  for (const id of ['90-base/90-2', '90-base/90-3', '91-other/91-2']) pack.addFile(`${id}.yaml`, { ...plain, id: id.slice(id.indexOf('/') + 1) });
  pack.set(PACK, 'levels', ['91-other', '90-base']);
  pack.set('91-other/level.yaml', 'calls', [{ call: '91-1' }, { call: '91-2' }]);
  pack.set(LEVEL, 'calls', [{ call: '90-1' }, ...['90-2', '90-3'].map((call, at) => ({ call, ...(from[at] !== undefined && { variants: [{ from: from[at] }] }) }))]);
}

/** A letter that goes out at an hour of the day, in a level whose day it is. */
const hour = { kind: 'card', board: 'hour', after: true, step: 'RECORD', weight: 1, model: 12, ordinary: 24, why: board.why };
const day = { hours: 36, actions: [{ id: 'sleep', hours: 8, ...text('睡觉', 'Sleep') }] };
const dayWith = (letter: object, pack: Draft): void => {
  pack.set(LEVEL, 'dayPlan', day);
  pack.set(LEVEL, 'calls', [{ call: '90-1', hours: 1 }]);
  pack.set(CALL, 'flow.card', letter);
};
/** A board that looks back on so many steps. */
const lookingBack = (take: number, steps: readonly string[]): object => ({
  kind: 'card', board: 'pick', after: true, step: 'RECORD', weight: 1, take, why: board.why,
  cards: {
    ...Object.fromEntries(steps.map((step, at) => [`step${String.fromCodePoint(97 + at)}`, { ...text(`第${'甲乙丙丁戊己庚'[at] ?? ''}步`, `Step ${step}`), worth: at < take ? 'good' : 'fair', step }])),
    luck: { ...text('运气不好', 'Bad luck'), worth: 'bad' },
  },
});
const SIX = ['GREET', 'EMPATHISE', 'VERIFY', 'LOOKUP', 'EXPLAIN', 'CLOSE'];

/** How to spoil the base pack so that exactly this fault is in it. The type asks for one per kind. */
const SPOILED: Record<DiagnosticKind, (pack: Draft) => void> = {
  yamlSyntax: (pack) => pack.edit(CALL, (yaml) => `${yaml}\n  wrong: indent: here\n`),
  duplicateKey: (pack) => pack.edit(CALL, (yaml) => `${yaml}\nid: 90-1\n`),
  wrongValue: (pack) => pack.set(CALL, 'caller.emotion', 'hot'),
  unknownKey: (pack) => pack.set(CALL, 'caller.emotoin', 60),
  missingKey: (pack) => pack.remove(CALL, 'caller.issue'),
  badId: (pack) => pack.set(CALL, 'flow.Explain', pack.at(CALL, 'flow.explain')),
  missingLanguage: (pack) => pack.remove(CALL, 'flow.explain.options.b.en'),
  emptyText: (pack) => pack.set(CALL, 'flow.explain.options.b.en', ' '),
  unknownTool: (pack) => pack.set(CALL, 'tools.usages', pack.at(CALL, 'tools.usage')),
  unknownStep: (pack) => pack.set(CALL, 'flow.explain.step', 'EXPLAINS'),
  unknownTag: (pack) => pack.set(CALL, 'flow.explain.options.c.tags', ['VAUGE']),
  unknownPoint: (pack) => pack.set(CALL, 'flow.explain.options.c.why.points', ['T-80']),
  automaticTag: (pack) => pack.set(CALL, 'flow.explain.options.c.tags', ['VAGUE', 'GUESS']),

  missingPack: (pack) => pack.removeFile(PACK),
  reservedPack: (pack) => pack.set(PACK, 'id', 'free'),
  missingLevel: (pack) => pack.set(PACK, 'levels', ['90-base', '91-other', '92-none']),
  missingCall: (pack) => pack.set(LEVEL, 'calls', [{ call: '90-1' }, { call: '90-2' }]),
  duplicateId: (pack) => pack.set(LEVEL, 'calls', [{ call: '90-1' }, { call: '90-1' }]),
  idNotFileName: (pack) => pack.set(CALL, 'id', '90-11'),
  unlistedFile: (pack) => pack.addFile('90-base/90-5.yaml', {}),
  unknownReference: (pack) => pack.set(LEVEL, 'gates', [{ kind: 'slotTier', call: '90-1', slot: 'explian', atLeast: 'model' }]),
  wrongChannel: (pack) => pack.set(CHAT, 'channel', 'phone'),
  uncountedSupervisor: (pack) => pack.set(CALL, 'flow.remedy.options.c.supervisor', true),
  tooFewSlots: (pack) => {
    pack.set(CALL, 'flow.remedy.options.c.supervisor', true);
    pack.set(LEVEL, 'supervisorSlots', 0);
  },
  blockOrder: (pack) => pack.set(LEVEL, 'offscreen', { templates: [{ call: '90-1', slot: 'explain' }], blocks: [{ after: '90-1', calls: 3 }, { after: '90-1', calls: 3 }] }),
  waitingOrder: (pack) => {
    pack.set(LEVEL, 'triage', true);
    pack.set(LEVEL, 'calls', [{ call: '90-1', joinsAfter: ['90-1'] }]);
  },
  priorityOrder: (pack) => {
    pack.addFile('90-base/90-2.yaml', { ...pack.at('91-other/91-1.yaml', ''), id: '90-2', flow: pack.at(CHAT, 'flow') });
    pack.set(LEVEL, 'triage', true);
    pack.set(LEVEL, 'calls', [{ call: '90-1' }, { call: '90-2', priority: 1 }]);
  },
  needsWindows: (pack) => pack.set(LEVEL, 'gates', [{ kind: 'chatGap', max: 60 }]),
  needsTriage: (pack) => pack.set(LEVEL, 'calls', [{ call: '90-1', priority: 1 }]),

  needsDay: (pack) => pack.set(LEVEL, 'calls', [{ call: '90-1', hours: 1 }]),
  missingHours: (pack) => pack.set(LEVEL, 'dayPlan', day),
  hourBounds: (pack) => dayWith({ ...hour, ordinary: 48 }, pack),
  noQuestions: (pack) => pack.set(LEVEL, 'pauseBeat', true),
  fixedOrder: (pack) => {
    pack.set(LEVEL, 'order', 'drawn');
    pack.set(LEVEL, 'triage', true);
  },
  recordBoard: (pack) => {
    pack.set(LEVEL, 'remembers', ['L91']);
    pack.set(LEVEL, 'calls', [{ call: '90-1', variantBy: { record: 'first', none: 'second' } }]);
    pack.set(CALL, 'flow.card', lookingBack(2, SIX));
  },
  drillCall: (pack) => {
    pack.set(LEVEL, 'dayPlan', day);
    pack.set(LEVEL, 'calls', [{ call: '90-1', hours: 1 }]);
    pack.set(LEVEL, 'drills', [{ id: 'chat', level: 'L90', call: '90-ch', hours: 1, ...text('聊天', 'A chat') }]);
  },
  ...SPOILED_SHORTS,

  unknownTarget: (pack) => pack.set(CALL, 'flow.explain.options.b.next', 'remdy'),
  unreachableSlot: (pack) => ['a', 'a2', 'b', 'c'].forEach((id) => pack.set(CALL, `flow.explain.options.${id}.next`, 'followup')),
  cycle: (pack) => pack.set(CALL, 'flow.explain.options.b.next', 'empathise'),
  deadEnd: (pack) => pack.set(CALL, 'flow.empathise.options.a.next', 'extra'),
  noEnding: (pack) => pack.set(CHAT, 'flow.answer.after', true),
  afterOrder: (pack) => pack.set(CALL, 'flow.goodbye', { step: 'CLOSE', weight: 0.6, options: lines() }),
  unknownVariant: (pack) => pack.set(CALL, 'tools.usage.rows.rest.only', ['first', 'third']),
  misplacedHold: (pack) => pack.set(CALL, 'flow.explain.options.b.hold', 'announced'),
  misplacedCard: (pack) => pack.remove(CALL, 'flow.card.fields.next'),
  boardCannotCome: (pack) => pack.set(CALL, 'flow.card', { ...board, ordinaryUpTo: 9 }),
  wrongChip: (pack) => pack.set(CALL, 'log.action.right', 'c'),

  noModel: (pack) => pack.set(CALL, 'flow.empathise.options.c.tier', 'ordinary'),
  twoModels: (pack) => pack.set(CALL, 'flow.empathise.options.d.tier', 'model'),
  variantWithoutModel: (pack) => pack.set(CALL, 'flow.explain.options.a2.tier', 'ordinary'),
  noOrdinary: (pack) => pack.set(CALL, 'flow.extra.options.a', line('landmine', '这个我管不了那么多，您看着办吧。', 'That is beyond me, do as you like.')),
  noLandmine: (pack) => pack.set(CALL, 'flow.extra.options.b', line('ordinary', '好的，这个情况我这边先记下来了。', 'Very well, I have made a note of this for now.')),
  optionCount: (pack) => pack.set(CALL, 'flow.empathise.options.e', line('landmine', '这个我管不了那么多，您看着办吧。', 'That is beyond me, do as you like.')),
  landmineWithoutReason: (pack) => pack.set(CALL, 'flow.explain.options.c.tags', []),
  reasonOnGoodLine: (pack) => pack.set(CALL, 'flow.explain.options.a.tags', ['FACT_MATCH', 'BLAME']),
  forbiddenPhrase: (pack) => pack.set(CALL, 'flow.extra.options.c.zh', '没办法，查了再说。'),
  emotionRule: (pack) => pack.set(CALL, 'flow.explain.options.b.emotion', -40),
  missingReply: (pack) => pack.remove(CALL, 'flow.explain.options.b.reply.r1'),
  noHotReply: (pack) => pack.remove(CALL, 'flow.explain.options.b.reply.r2'),
  wrongSort: (pack) => pack.set(CALL, 'class', 'enquiry'),

  undeclaredNumber: (pack) => pack.set(CALL, 'flow.explain.options.b.zh', '系统里显示您的流量在三点到五点之间用掉了。'),
  undeclaredDate: (pack) => pack.set(CALL, 'flow.explain.options.b.en', 'The system shows that all of your data was used up yesterday.'),
  unknownPlaceholder: (pack) => pack.set(CALL, 'promises.sms.message', text('{usgae}已说明。', 'Explained: {usgae}.')),
  hiddenFact: (pack) => pack.remove(CALL, 'tools.usage.rows.usage'),
  unknownFact: (pack) => pack.set(CALL, 'flow.explain.options.b.states', { usges: true }),
  rowWithoutFact: (pack) => pack.set(CALL, 'tools.usage.rows.more', { label: text('热点', 'Hotspot'), fact: 'hotspot' }),
  factWithoutValue: (pack) => {
    pack.set(CALL, 'tools.history.rows.history.only', ['first']);
    pack.set(CALL, 'flow.explain.options.a2', line('model', '是{usage}。', 'The record says {usage}.', { only: ['second'] }));
    pack.remove(CALL, 'facts.history.byVariant.second');
    pack.set(CALL, 'promises.sms.message', text('{history}，已说明。', 'Explained: {history}.'));
  },
  overAuthority: (pack) => pack.set(CALL, 'authority.dataGb', { byVariant: { first: 10, second: 0 }, label: text('应急流量', 'Rescue data') }),
  unknownGrant: (pack) => pack.set(CALL, 'flow.remedy.options.b.grants', { data: 30 }),
  unknownPromise: (pack) => pack.set(CALL, 'flow.followup.options.a.promise', 'smss'),
  promiseNotMade: (pack) => pack.remove(CALL, 'flow.followup.options.c.promise'),
  unknownKeeper: (pack) => pack.set(CALL, 'promises.handover.keptBy', 'cards'),
  wrongClaim: (pack) => pack.set(CALL, 'flow.explain.options.b.states', { usage: text('全部', 'all of it') }),
  factMismatch: (pack) => pack.set(CALL, 'flow.explain.options.a.en', 'It says so, {history}.'),

  tooLong: (pack) => pack.set(CALL, 'caller.issue.zh', '流量一下子全没了'),
  guideAuthority: (pack) => pack.set(CALL, 'flow.explain.options.c.why.en', 'The guide calls this a landmine.'),
  copiedSentence: (pack) => {
    pack.references.push('参考文本里有这样一句：先把她的着急听进去，再一步一步往下走，不要抢话。');
    pack.set(CALL, 'flow.explain.options.c.why.zh', '要先把她的着急听进去再一步一步往下走。');
  },
  unevenDraw: (pack) => pack.set(CALL, 'facts.since.oneOf', [text('15:00', '15:00'), text('16:00', '16:00')]),
  drawnTwice: (pack) => pack.set(CALL, 'caller.name.oneOf', [text('林女士', 'Ms Lin'), text('林女士', 'Ms Lam')]),
  badRange: (pack) => pack.set(CALL, 'facts.bill.range.step', 100),
  claimCanBeTrue: (pack) => pack.set(CALL, 'flow.explain.options.c.states.since', text('16:00', 'four o’clock')),
  badMood: (pack) => pack.set(CALL, 'caller.emotion', [46, 54]),
  noWayOut: (pack) => pack.set(CALL, 'flow.explain.options.b.needs', 'L91/habit'),
  notTemplate: (pack) => pack.set(CHAT, 'flow.answer.template.card', 'L91/habit'),
  unmarkedTemplate: (pack) => pack.set(CHAT, 'flow.answer.options.b.tags', ['COLD']),
  cardNotGiven: (pack) => pack.set(LEVEL, 'cards', { idle: { kind: 'fact', ...text('没人给的卡', 'A card nobody gives') } }),
  pointNotTaught: (pack) => pack.set(LEVEL, 'points', ['T-42', 'T-01']),
  unknownCaller: (pack) => placesFor(pack, '91-9'),
  callerTwice: (pack) => placesFor(pack, '91-2', '91-2'),
  callerBound: (pack) => placesFor(pack, '91-1'),
  modelLongest: (pack) => {
    for (const id of ['more', 'evenMore', 'andMore']) pack.set(CHAT, `flow.${id}`, { step: 'EXPLAIN', weight: 1, options: lines() });
    for (const [file, slots] of [[CALL, ['empathise', 'extra', 'followup']], [CHAT, ['answer', 'more', 'evenMore', 'andMore']], ['91-other/91-1.yaml', ['answer']]] as const) {
      for (const slot of slots) pack.set(file, `flow.${slot}.options.c.zh`, '我来查一查，查清楚了再跟您说，不着急，一样一样来，都会弄明白的。');
    }
  },
};

describe('the diagnostics of a pack', () => {
  it('finds no fault in the base pack, of which every other pack here is a spoiled copy', () => {
    const compiled = new Draft().compile();
    expect(compiled.diagnostics).toEqual([]);
    expect(compiled.levels.map(({ id }) => id)).toEqual(['L90', 'L91']);
  });

  it('finds no fault where a caller of an earlier level may ring in a place, and has their words in this level too', () => {
    const draft = new Draft();
    placesFor(draft, '91-2');
    const compiled = draft.compile();
    expect(compiled.diagnostics).toEqual([]);
    const [, level] = compiled.levels;
    expect(level?.calls.map(({ others }) => others?.map(({ callId, weight }) => [callId, weight]))).toEqual([undefined, [['91-2', 1]], undefined]);
    expect(outlineOf(compiled)?.levels[1]?.units.map(({ others }) => others)).toEqual([0, 1, 0]);
    const whole = partOf(compiled, 'L90');
    expect(Object.keys(whole.calls)).toContain('91-2');
    const { part, lent } = withoutOthers(whole, compiled.levels);
    expect(lent).toEqual({ L91: ['91-2'] });
    expect(JSON.stringify(part).includes('91-2/')).toBe(false);
    expect(withOthers({ part, lent }, [partOf(compiled, 'L91')])).toEqual(whole);
  });

  it('leaves a level out when a caller whom it lends has a fault', () => {
    const draft = new Draft();
    placesFor(draft, '91-2');
    draft.set('91-other/91-2.yaml', 'caller.emotion', 'hot');
    const { levels, diagnostics } = draft.compile();
    expect(levels).toEqual([]);
    expect(diagnostics.map(({ code }) => code)).toContain(CATALOGUE.wrongValue.code);
  });

  for (const [kind, spoil] of Object.entries(SPOILED) as [DiagnosticKind, (pack: Draft) => void][]) {
    const { code, severity, title } = CATALOGUE[kind];
    it(`${code} ${kind}: ${title}`, () => {
      const draft = new Draft();
      spoil(draft);
      const { diagnostics, levels } = draft.compile();
      expect([...new Set(diagnostics.map((found) => found.code))], JSON.stringify(diagnostics, null, 2)).toEqual([code]);
      for (const found of diagnostics) {
        expect(found.severity).toBe(severity);
        expect(Object.keys(found).sort()).toEqual(['code', 'file', 'hint', 'message', 'path', 'severity']);
        expect(found.message).not.toBe('');
        expect(found.hint).not.toBe('');
      }
      const local = kind !== 'modelLongest' && kind !== 'missingPack' && kind !== 'reservedPack' && kind !== 'missingLevel';
      if (local) expect(levels.map(({ id }) => id)).toEqual(severity === 'error' && diagnostics[0]?.file !== SHORT ? ['L91'] : ['L90', 'L91']);
    });
  }

  const calls = (variantBy: unknown) => (pack: Draft) => pack.set(LEVEL, 'calls', [{ call: '90-1', variantBy }]);
  type Other = readonly [string, DiagnosticKind, (pack: Draft) => void];
  const others: readonly Other[] = [
    ['a variant that follows from a bulletin that is not there', 'unknownReference', calls({ bulletin: 'news', come: 'first', notYet: 'second' })],
    ['a variant that follows from a call that is not there', 'unknownReference', calls({ promise: '90-9/sms', kept: 'first', broken: 'second', none: 'second' })],
    ['a variant that follows from a later call', 'waitingOrder', calls({ promise: '90-1/sms', kept: 'first', broken: 'second', none: 'second' })],
    ['a variant that the call does not have', 'unknownVariant', (pack) => {
      pack.set(LEVEL, 'bulletins', [{ id: 'news', at: '20:20', title: text('新消息', 'News'), text: text('修好了。', 'Mended.') }]);
      calls({ bulletin: 'news', come: 'first', notYet: 'third' })(pack);
    }],
    ['a promise that the earlier call does not make', 'unknownReference', (pack) => {
      pack.addFile('90-base/90-2.yaml', { ...pack.at('91-other/91-1.yaml', ''), id: '90-2', flow: pack.at(CHAT, 'flow') });
      pack.set(LEVEL, 'calls', [{ call: '90-1' }, { call: '90-2', variantBy: { promise: '90-1/smss', kept: 'base', broken: 'base', none: 'base' } }]);
    }],
    ['a bulletin after a call that is not there', 'unknownReference', (pack) => pack.set(LEVEL, 'bulletins', [{ id: 'news', at: '20:20', after: ['90-9'], title: text('新消息', 'News'), text: text('修好了。', 'Mended.') }])],
    ['a bulletin that does not fit on its strip', 'tooLong', (pack) => pack.set(LEVEL, 'bulletins', [{ id: 'news', at: '20:20', title: text('新消息', 'News'), text: text('修'.repeat(36), 'Mended.') }])],
    ['two bulletins of one name', 'duplicateId', (pack) => pack.set(LEVEL, 'bulletins', ['20:20', '20:30'].map((at) => ({ id: 'news', at, title: text('新消息', 'News'), text: text('修好了。', 'Mended.') })))],
    ['a caller who waits for a call that is not there', 'unknownReference', (pack) => {
      pack.set(LEVEL, 'triage', true);
      pack.set(LEVEL, 'calls', [{ call: '90-1', joinsAfter: ['90-9'] }]);
    }],
    ['readiness from a decision that is not there', 'unknownReference', (pack) => pack.set(LEVEL, 'readiness', { slots: [{ call: '90-1', slot: 'plan' }], toolSeconds: 4 })],
    ['a line to windows that the level does not have', 'needsWindows', (pack) => pack.set(CALL, 'flow.extra.options.c.tellsChats', true)],
    ['a template without a blank that makes it somebody’s', 'unmarkedTemplate', (pack) => pack.remove(CHAT, 'flow.answer.template.fields.name.personal')],
    ['a template that is filled in without its person', 'unmarkedTemplate', (pack) => pack.set(CHAT, 'flow.answer.options.c.tags', ['FACT_MATCH'])],
    ['a template of two blanks', 'misplacedCard', (pack) => pack.remove(CHAT, 'flow.answer.template.fields.sure')],
    ['a template whose right part is not there', 'wrongChip', (pack) => pack.set(CHAT, 'flow.answer.template.fields.sure.right', 'hers')],
    ['a template of which every wrong part spoils all', 'boardCannotCome', (pack) => ['plan', 'sure'].forEach((id) => pack.set(CHAT, `flow.answer.template.fields.${id}.personal`, true))],
    ['a part of a template that does not fit', 'tooLong', (pack) => pack.set(CHAT, 'flow.answer.template.fields.sure.chips.his.zh', '对'.repeat(21))],
    ['a template that is no decision', 'unknownReference', (pack) => pack.set(LEVEL, 'offscreen', { templates: [{ call: '90-1', slot: 'explian' }], blocks: [{ after: '90-1', calls: 3 }] })],
    ['a caller of a later level', 'unknownCaller', (pack) => {
      placesFor(pack, '91-2');
      pack.set(PACK, 'levels', ['90-base', '91-other']);
    }],
    ['a caller from elsewhere who is passed up where nobody counts', 'uncountedSupervisor', (pack) => {
      placesFor(pack, '91-2');
      pack.set('91-other/level.yaml', 'supervisorSlots', 1);
      pack.set('91-other/91-2.yaml', 'flow', { answer: { ...pack.at(CHAT, 'flow.answer'), template: undefined, options: lines({}, {}, { supervisor: true }) } });
    }],
    ['more who are passed up on some days than there are slots', 'tooFewSlots', (pack) => {
      placesFor(pack, '91-2');
      pack.set('91-other/level.yaml', 'supervisorSlots', 1);
      pack.set(LEVEL, 'supervisorSlots', 0);
      pack.set('91-other/91-2.yaml', 'flow', { answer: { ...pack.at(CHAT, 'flow.answer'), template: undefined, options: lines({ supervisor: true }) } });
    }],
    ['a place of which a gate names a decision', 'callerBound', (pack) => {
      placesFor(pack, '91-2');
      pack.set(LEVEL, 'gates', [{ kind: 'slotTier', call: '90-2', slot: 'answer', atLeast: 'model' }]);
    }],
    ['a caller whose variant follows from an earlier call', 'callerBound', (pack) => {
      placesFor(pack, '91-2');
      pack.set('91-other/level.yaml', 'bulletins', [{ id: 'news', at: '20:20', title: text('新消息', 'News'), text: text('修好了。', 'Mended.') }]);
      pack.set('91-other/level.yaml', 'calls', [{ call: '91-1' }, { call: '91-2', variantBy: { bulletin: 'news', come: 'base', notYet: 'base' } }]);
    }],
    ['a letter that is ordinary before it is the model', 'hourBounds', (pack) => dayWith({ ...hour, model: 24, ordinary: 12 }, pack)],
    ['a letter that goes out at an hour where there is no day', 'needsDay', (pack) => pack.set(CALL, 'flow.card', hour)],
    ['drills where there is no day', 'needsDay', (pack) => pack.set(LEVEL, 'drills', [{ id: 'a', level: 'L91', call: '91-1', hours: 1, ...text('练习', 'Practice') }])],
    ['a gate that asks for more drills than there are', 'needsDay', (pack) => pack.set(LEVEL, 'gates', [{ kind: 'drills', min: 1 }])],
    ...([['level', 'L99', '91-1'], ['call', 'L91', '91-2']] as const).map(([what, of, call]): Other => [`a drill of a ${what} that is not there`, 'unknownReference', (pack) => {
      dayWith(hour, pack);
      pack.set(LEVEL, 'drills', [{ id: 'a', level: of, call, hours: 1, ...text('练习', 'Practice') }]);
    }]),
    ['a level to look back on that is not there', 'unknownReference', (pack) => pack.set(LEVEL, 'remembers', ['L9'])],
    ['a variant that follows from best runs nobody reads', 'recordBoard', (pack) => pack.set(LEVEL, 'calls', [{ call: '90-1', variantBy: { record: 'first', none: 'second' } }])],
    ['a board that looks back in a call that does not', 'recordBoard', (pack) => pack.set(CALL, 'flow.card', lookingBack(3, SIX))],
    ['a drawn order in which somebody follows from an earlier promise', 'fixedOrder', (pack) => {
      pack.addFile('90-base/90-2.yaml', { ...pack.at('91-other/91-1.yaml', ''), id: '90-2', flow: pack.at(CHAT, 'flow') });
      pack.set(LEVEL, 'order', 'drawn');
      pack.set(LEVEL, 'calls', [{ call: '90-1' }, { call: '90-2', variantBy: { promise: '90-1/sms', kept: 'base', broken: 'base', none: 'base' } }]);
    }],
    ['off-screen calls that ask for a card which is no template', 'notTemplate', (pack) => pack.set(LEVEL, 'offscreen', { templates: [{ call: '90-1', slot: 'explain' }], drawer: ['L91/habit'], blocks: [{ after: '90-1', calls: 3 }] })],
    ['a block after a call that is not there', 'unknownReference', (pack) => pack.set(LEVEL, 'offscreen', { templates: [{ call: '90-1', slot: 'explain' }], blocks: [{ after: '90-9', calls: 3 }] })],
  ];
  for (const [name, kind, spoil] of others) {
    it(`finds ${name}`, () => {
      const draft = new Draft();
      spoil(draft);
      const { diagnostics } = draft.compile();
      expect(diagnostics.map((found) => found.code), JSON.stringify(diagnostics, null, 2)).toEqual([CATALOGUE[kind].code]);
    });
  }

  it('gives every kind a code of its own', () => {
    const codes = Object.values(CATALOGUE).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    for (const code of codes) expect(code).toMatch(/^LV\d{3}$/);
  });

  it('says what was probably meant', () => {
    const draft = new Draft();
    draft.set(CALL, 'flow.explain.options.b.next', 'remdy');
    expect(draft.compile().diagnostics[0]).toMatchObject({ file: CALL, path: 'flow.explain.options.b.next', hint: 'Did you mean "remedy"?' });
  });
});
