import type { EvidenceKind, OwnershipPart } from '../../game/content/policy/index.js';

/** What is said about the line that earned or lost points. */
const evidence = {
  model: '高分', ordinary: '普通，拿一部分', landmine: '踩雷', missing: '没有说到：{{about}}', tag: '{{about}}', seen: '看过再说', unseen: '没看先说', phrase: '禁语“{{about}}”', kept: '做到了', late: '晚了，拿一半', broken: '没有做到', unmade: '该许的没有许', announced: '保持前说了', silent: '没说就让对方等', owned: '{{about}}', unowned: '没做到：{{about}}',
} as const satisfies Record<EvidenceKind, string>;

/** The parts of owning a case. */
const ownership = {
  explained: '讲清楚了原因', introduced: '转接时交代了谁接、几点', logged: '留下了记录', 'followed-up': '说好的跟进做到了',
} as const satisfies Record<OwnershipPart, string>;

/** The centre's policy and the quality form in Simplified Chinese. */
export const policyZhCN = {
  name: '中心规则', own: '你们中心的', standard: '自带的', version: '第 {{n}} 版', hash: '校验 {{hash}}', place: '规则文件放在这里：{{place}}', none: '浏览器里用自带规则。', open: '打开文件夹', reading: '正在读……',
  other: '这一班是按另一份中心规则打的（{{then}}）。下面的等级、条件和质检表，都按现在这份（{{now}}）算。',
  otherUnnamed: '这一班是在有中心规则以前打的。下面的等级、条件和质检表，都按现在这份（{{now}}）算。',
  otherResume: '中断以后中心规则换过了；接着打，就按现在的规则算。',
  sheet: {
    name: '质检表', open: '看质检表', close: '回到账本', whole: '整班', of: '{{earned}} / {{max}}', points: '{{n}} 分', notAsked: '这一通用不上', item: '项目', score: '得分', because: '依据', total: '合计', lines: '第 {{list}} 句', line: '第 {{n}} 句', list: '、', quote: '“{{text}}”', allWell: '没有扣分',
    by: '{{title}} · 第 {{version}} 版 · {{hash}}', note: '质检表和账本各算各的：这里的分不进总分，通话用了多久从来不看。',
    fatal: '致命项', fatalNone: '没有致命项', fatalZero: '有致命项，这一通记 0 分。没有它，本来是 {{n}} 分。', fatalWords: {
      CONCEDE: '把不能让的规则让出去了。别的客户没有，公司也兑现不了。', RETALIATE: '跟来电者对骂。录音里留下的是客服在骂人。', HANGUP: '主动挂断。事没办，人也丢了。', FABRICATE: '说了没有的事。查一次就穿。', NO_RECORD: '没有留记录。接手的人无从办起。', other: '这家中心把“{{tag}}”定为致命项。',
    },
    compliance: '合规', complianceNote: '单列，不和分数平均：态度再好也抵不了。', met: '做到', unmet: '没做到', complianceFigure: '{{met}} / {{asked}} 项做到',
    ownership: '首问负责', ownershipNote: '谁接的，谁跟到底。', ownershipParts: ownership, phrases: '禁语', noPhrases: '没有说到禁语。', inOther: '英文那句里有“{{phrase}}”',
    mean: '整班平均', calls: '{{n}} 通', fatalCalls: '致命 {{n}} 通', noFatalCalls: '没有致命项', unassessed: '{{n}} 通没有评：没接起来，或中途交给了同事。', answered: '{{seconds}} 秒内接通', answeredValue: '{{measured}}%，目标 {{share}}%', answeredPractice: '练习不计时，不看接通速度', call: '来电',
    evidence,
  },
} as const;
