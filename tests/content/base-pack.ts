import { stringify } from 'yaml';
import { compilePack, type CompiledPack, type CompileOptions, type PackFile } from '../../game/content/index.js';

/** A YAML mapping in the making. */
export type Tree = { [key: string]: unknown };

const text = (zh: string, en: string): Tree => ({ zh, en });

/** An option of a tier with answers for a calm and for an angry caller. */
export function line(tier: 'model' | 'ordinary' | 'landmine', zh: string, en: string, extra: Tree = {}): Tree {
  return {
    tier, zh, en,
    ...(tier === 'landmine' && { tags: ['COLD'] }),
    reply: { r1: text('嗯，您接着说。', 'Right, go on.'), r2: { from: 60, ...text('快说！', 'Out with it!') } },
    why: { ...text('听见了她的着急，再往下走。', 'Hears the worry first and then moves on.'), points: ['T-42'] },
    ...extra,
  };
}

/** Three plain options. The model is the shortest line. */
export function lines(model: Tree = {}, ordinary: Tree = {}, landmine: Tree = {}): Tree {
  return {
    a: line('ordinary', '好的，您反映的情况我这边已经了解到了。', 'I see, I have taken note of the situation you reported.', ordinary),
    b: line('landmine', '您这么说我也听不清，您再说一遍吧。', 'I cannot follow you like this, say it all again.', landmine),
    c: line('model', '我来查，查清再说。', 'Let me look before I speak.', model),
  };
}

const choice = (tier: string, extra: Tree = {}): Tree => ({ tier, ...(tier === 'landmine' && { tags: ['IGNORE'] }), ...extra });

function phoneCall(): Tree {
  return {
    id: '90-1', class: 'complaint', channel: 'phone',
    caller: { name: { oneOf: [text('林女士', 'Ms Lin'), text('陆女士', 'Ms Lu')] }, about: text('开花店的', 'Runs a flower shop'), issue: text('流量没了', 'Data gone'), face: { seed: 'lin' }, emotion: [62, 68] },
    variants: { first: { weight: 3 }, second: { weight: 1 } },
    facts: {
      usage: { oneOf: [text('约 20 GB', 'about 20 GB'), text('约 24 GB', 'about 24 GB'), text('约 28 GB', 'about 28 GB')], with: 'evening' },
      since: { oneOf: [text('15:00', '15:00'), text('16:00', '16:00'), text('17:00', '17:00')], with: 'evening' },
      bill: { range: { from: 40, to: 60, step: 5 }, zh: '{n} 元', en: '{n} yuan' },
      thanked: { fromLog: 'name', zh: '一位老客户', en: 'an old customer', common: true },
      history: { byVariant: { first: text('头一回', 'the first time'), second: text('第二回', 'the second time') } },
      wait: { ...text('十秒左右', 'about ten seconds'), common: true },
    },
    tools: {
      usage: { title: text('用量', 'Usage'), rows: { usage: { label: text('热点', 'Hotspot'), fact: 'usage' }, since: { label: text('起', 'From'), fact: 'since' }, bill: { label: text('账单', 'Bill'), fact: 'bill' }, rest: { label: text('其他', 'Other'), text: text('很少', 'little'), only: ['first'] } }, timeline: { from: 0, to: 24, marks: [{ from: 15, to: 17, label: text('热点', 'Hotspot') }] } },
      history: { title: text('历史', 'History'), rows: { history: { label: text('次数', 'Times'), fact: 'history' } } },
    },
    authority: { dataGb: { limit: 10, label: text('应急流量', 'Rescue data') } },
    promises: {
      sms: { what: text('发短信', 'Send the text'), message: text('{usage}已说明。', 'Explained: {usage}.'), dueSeconds: 20 },
      handover: { what: text('写交接卡', 'Write the card'), keptBy: 'card' },
    },
    log: { difficulty: { right: 'b', chips: { a: text('她要赔偿', 'She wanted money'), b: text('她不信记录', 'She doubted the record') } }, action: { right: 'a', chips: { a: text('念了记录', 'Read the record'), b: text('送了流量', 'Gave data') } } },
    flow: {
      tone: {
        kind: 'tone', step: 'TONE', weight: 0.5,
        options: {
          rushed: line('landmine', '喂说！', 'Yes, what!', { tags: ['RUSH'] }), flat: line('ordinary', '您好，这里是客服热线。', 'Hello, this is the service line.'),
          steady: line('model', '您好，我是{staff}。', 'Hello, this is {staff}.'), bright: line('landmine', '您好呀好呀，见到您真高兴！', 'Hi hi hi, so happy to hear you!', { tags: ['TOO_MUCH'] }),
        },
      },
      sort: { kind: 'sort', step: 'SORT', weight: 0.8, options: { enquiry: choice('ordinary'), complaint: choice('model'), transaction: choice('landmine') } },
      empathise: {
        step: 'EMPATHISE', weight: 1.3, seconds: 20,
        says: { s1: text('我流量呢？', 'Where is my data?'), s2: { from: 70, ...text('赔我！', 'Pay me back!') } },
        options: { ...lines({ tags: ['EMPATHISE_FEELING'] }), d: line('ordinary', '我理解您的感受，请您先讲讲具体情况好吗。', 'I understand how you feel, please tell me the details.') },
      },
      lookup: { step: 'LOOKUP', weight: 0.9, options: lines({ zh: '我查用量，{wait}。', en: 'Checking usage, {wait}.', hold: 'announced' }, {}, { hold: 'silent', tags: ['SILENT'] }) },
      extra: { step: 'VERIFY', weight: 0.9, only: ['first'], options: lines() },
      explain: {
        step: 'EXPLAIN', weight: 1.3,
        options: {
          a: line('model', '记录是{usage}，{history}。', 'It says {usage}, {history}.', { only: ['first'], tags: ['FACT_MATCH'], needs: 'L91/habit' }),
          a2: line('model', '是{usage}，{history}。', 'The record says {usage}, {history}.', { only: ['second'], tags: ['FACT_MATCH'] }),
          b: line('ordinary', '系统里显示您的流量已经全部使用完毕了。', 'The system shows that all of your data has been used up.'),
          c: line('landmine', '反正今晚用了 50 GB，谁用的我也不清楚。', 'Anyway 50 GB went tonight, who knows who used it.', { states: { usage: text('今晚用了 50 GB', '50 GB went tonight') }, tags: ['VAGUE'] }),
        },
      },
      remedy: { step: 'COMPENSATE', weight: 1, options: lines({ zh: '我申请 10 GB 给您。', en: 'I can apply for 10 GB.', grants: { dataGb: 10 }, promise: 'handover' }, {}, { zh: '行吧行吧，给您 30 GB 您就别再说了。', en: 'Fine, have 30 GB then and let us leave it.', grants: { dataGb: 30 }, tags: ['OVER_AUTHORITY'] }) },
      followup: { step: 'FOLLOWUP', weight: 0.9, options: lines({ promise: 'sms', next: 'end' }, {}, { tags: ['CONCEDE'], emotion: -30 }) },
      card: {
        kind: 'card', after: true, step: 'RECORD', weight: 1,
        fields: Object.fromEntries(['facts', 'demand', 'next'].map((id) => [id, { label: text('一栏', 'A field'), right: 'b', chips: { a: text('不对', 'Wrong'), b: text('对', 'Right') } }])),
        why: { model: text('都对。', 'All right.'), ordinary: text('有缺。', 'A gap.'), landmine: text('没法交接。', 'Nobody can go on with it.'), points: ['P-55'] },
      },
    },
  };
}

function chat(): Tree {
  return {
    id: '90-ch', class: 'enquiry', channel: 'chat',
    caller: { name: text('小陈', 'Xiao Chen'), about: text('学生', 'Student'), issue: text('查余量', 'Data left'), face: { seed: 'chen' }, emotion: 10 },
    flow: {
      answer: {
        step: 'EXPLAIN', weight: 1, options: lines({ tags: ['PERSONALISED'] }, {}, { tags: ['MECHANICAL'] }),
        template: { card: 'L91/frame', fields: Object.fromEntries(['name', 'plan', 'sure'].map((id, index) => [id, { label: text('一格', 'A blank'), personal: index === 0, right: 'his', chips: { his: text('他的', 'his own'), stock: text('套话', 'a stock phrase') } }])) },
      },
    },
  };
}

/** A valid pack that a test may spoil: every feature of the format once, no fault. */
export class Draft {
  readonly references: string[] = [];
  private readonly trees = new Map<string, Tree>([
    ['pack.yaml', { id: 'test', version: 1, title: text('测试', 'Test'), levels: ['90-base', '91-other'], staff: text('07 号', 'agent 07') }],
    ['90-base/level.yaml', level('L90', '90-1', [{ call: '90-ch', duringCall: '90-1', afterSlot: 'empathise' }])],
    ['90-base/90-1.yaml', phoneCall()],
    ['90-base/90-ch.yaml', chat()],
    ['91-other/level.yaml', { ...level('L91', '91-1', []), gates: [], cards: { habit: { kind: 'story', ...text('一个老习惯', 'An old habit') }, frame: { kind: 'template', ...text('一副骨架', 'A frame') } } }],
    ['91-other/91-1.yaml', { ...chat(), id: '91-1', channel: 'phone', flow: { answer: { step: 'EXPLAIN', weight: 1, options: lines({ keeps: ['habit'] }, {}, { keeps: ['frame'] }) } } }],
  ]);
  private readonly texts = new Map<string, (text: string) => string>();

  /** The value at `path` of a file, which must be there. */
  at(file: string, path: string): Tree {
    let tree: unknown = this.trees.get(file);
    for (const part of path === '' ? [] : path.split('.')) tree = (tree as Tree | undefined)?.[part];
    if (typeof tree !== 'object' || tree === null) throw new Error(`The base pack has nothing at ${file} ${path}.`);
    return tree as Tree;
  }

  /** Sets the value at `path`; its parent must be there. */
  set(file: string, path: string, value: unknown): void {
    const parts = path.split('.');
    const last = parts.pop() ?? '';
    this.at(file, parts.join('.'))[last] = value;
  }

  /** Removes what stands at `path`, which must be there. */
  remove(file: string, path: string): void {
    const parts = path.split('.');
    const last = parts.pop() ?? '';
    const parent = this.at(file, parts.join('.'));
    if (!(last in parent)) throw new Error(`The base pack has nothing at ${file} ${path}.`);
    Reflect.deleteProperty(parent, last);
  }

  /** Removes or adds a whole file. */
  removeFile(file: string): void {
    if (!this.trees.delete(file)) throw new Error(`The base pack has no ${file}.`);
  }
  addFile(file: string, tree: Tree): void {
    this.trees.set(file, tree);
  }

  /** Spoils the text of a file after it was written. */
  edit(file: string, change: (text: string) => string): void {
    this.texts.set(file, change);
  }

  files(): readonly PackFile[] {
    return [...this.trees].map(([path, tree]) => ({ path, text: (this.texts.get(path) ?? ((same: string) => same))(stringify(tree, { aliasDuplicateObjects: false })) }));
  }

  compile(options: CompileOptions = {}): CompiledPack {
    return compilePack(this.files(), { referenceTexts: this.references, ...options });
  }
}

/** Where the short version of L90 stands. */
export const SHORT = '90-base/short.yaml';

/** L90 with a second call, and a short version of it with the second call alone. */
export function cut(pack: Draft, change: Tree = {}): void {
  pack.addFile('90-base/90-2.yaml', { ...pack.at('91-other/91-1.yaml', ''), id: '90-2', flow: pack.at('90-base/90-ch.yaml', 'flow') });
  pack.set('90-base/level.yaml', 'calls', [{ call: '90-1' }, { call: '90-2' }]);
  pack.addFile(SHORT, { title: text('短的一关', 'The short one'), minutes: [1, 3], briefing: { p1: text('只有一位。', 'One caller.') }, calls: ['90-2'], chats: [], gates: [], ...change });
}

/** How to spoil the short version of L90, one way for each fault that only a short version has. */
export const SPOILED_SHORTS = {
  shortMinutes: (pack: Draft) => cut(pack, { minutes: [6, 9] }),
  shortWhole: (pack: Draft) => cut(pack, { calls: ['90-2', '90-1'] }),
  shortBound: (pack: Draft) => {
    cut(pack);
    pack.set('90-base/level.yaml', 'remembers', ['L91']);
  },
};

function level(id: string, call: string, chats: readonly Tree[]): Tree {
  return {
    id, chapter: 'simulations', kind: 'simulation', title: text('一关', 'A level'), teaches: text('练一练。', 'Practise.'), setting: 'booth', minutes: [2, 3], clock: '20:10',
    points: ['T-42'], briefing: { p1: text('你是{staff}。', 'You are {staff}.') }, calls: [{ call }], chats,
    gates: [
      { kind: 'emotionEnd', max: 60 }, { kind: 'slotTier', call, slot: 'explain', atLeast: 'model', rank: 'A' }, { kind: 'stepsDone', call, steps: ['EMPATHISE', 'EXPLAIN'], rank: 'B' },
      { kind: 'noTags', tags: ['CONCEDE'] },
    ],
  };
}
