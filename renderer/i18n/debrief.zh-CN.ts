import type { Step, Tag } from '../../game/sim/index.js';
import { debriefFloorZhCN } from './debrief-floor.zh-CN.js';

type BadTag = 'SKIP_EMPATHY_HOT' | 'BOUNDARY_AT_PEAK' | 'PREMATURE_EXPLAIN' | 'PREMATURE_ESCALATE' | 'PREMATURE_HANDOVER' | 'GUESS' | 'NO_SLOT';

/** Tags in a word or two; only those that cost something. */
const tags = {
  NO_WAY: '一口回绝', MECHANICAL: '念稿', BLAME: '怪对方', EMOTIONAL: '带情绪', TALK_OVER: '抢话', COLD: '冷淡', RUDE: '失礼', RUSH: '催赶', DODGE: '推脱', VAGUE: '含糊', ARGUE: '争辩',
  JARGON: '术语', SILENT: '不出声', RITUAL: '套话安抚', UPSELL: '趁机推销', NO_CONSENT: '没问就办', IGNORE: '没接住', SELF_PITY: '诉苦', NO_PLAN: '没有下一步', REPEAT: '来回重复', TOO_MUCH: '说得太多', MOTIVE_CHAT: '动机是聊天', MOTIVE_LOWBAR: '动机是门槛低',
  OVER_AUTHORITY: '超出权限', OVERPROMISE: '许下做不到的', BROKEN_PROMISE: '失信', CONCEDE: '违规让步', RETALIATE: '回骂', HANGUP: '挂断来电', NO_RECORD: '没有记录', FABRICATE: '编造',
  SKIP_EMPATHY_HOT: '没接住就办事', BOUNDARY_AT_PEAK: '顶点上立界限', PREMATURE_EXPLAIN: '没查先说', PREMATURE_ESCALATE: '升级太早', PREMATURE_HANDOVER: '转接太早', GUESS: '没看先说', NO_SLOT: '主管没空位了',
} as const satisfies Partial<Record<Tag, string>>;

/** What the rules noticed by themselves, in a sentence. */
const automatic = {
  SKIP_EMPATHY_HOT: '说这句时对方情绪还在 {{emotion}}，还没有被听见。先接住人，办事才有用。',
  BOUNDARY_AT_PEAK: '情绪在 {{emotion}}，这时立界限只会更火。等低于 85 再说。',
  PREMATURE_EXPLAIN: '还没查，就先解释了原因。',
  PREMATURE_ESCALATE: '还没解释清楚、没给替代方案，就往上升级了。',
  PREMATURE_HANDOVER: '界限还没说，就转出去了。',
  GUESS: '说了一个没有打开过的事实，只能当猜的。',
  NO_SLOT: '主管今天的回电位已经用完，这位只能往后排，时限也跟着落空。前面哪一通不该升，回去看看。',
} as const satisfies Record<BadTag, string>;

/** What to practise, one sentence per step. */
const practise = {
  DIAG: '接线之前先说出来：这一通要稳住什么、办成什么。', TONE: '第一声放慢半拍，再开口。', SORT: '接起来先定性：咨询、办理，还是投诉。', GREET: '叫出对方，报出自己，再把话筒交过去。',
  REFRAME: '挨骂的那一秒，在心里说：这是冲事，不是冲我。', LISTEN: '让对方把话说完，中间只应一声。', EMPATHISE: '先说对方的处境和心情，再说自己要做什么。', APOLOGISE: '只为对方的经历道歉一次，说清为什么。',
  OWN: '说“我来”，让对方知道事情落在谁手里。', VERIFY: '要号码之前，先说为什么要。', LOOKUP: '查之前说一声，查的时候说在看什么。', EXPLAIN: '用打开过的数字和时间说话，给对方留台阶。',
  EXPLAIN2: '换一个角度再说，不是把原话再念一遍。', EXPLAIN3: '第三遍只说对他有用的那一点。', ACT: '说出你现在就动手做的那件事。', ALTERNATIVE: '说“不行”的同一口气里，给一个能走的办法。',
  COMPENSATE: '补救只在权限以内，理由说在前面。', EDUCATE: '挂断之前，教一个下次用得上的动作。', CONSENT: '方案说完，问一句“这样可以吗”。', BOUNDARY: '等火头过去一点，再平静地立界限。',
  HANDOVER: '先立界限，再转接，并说清谁会接手。', ESCALATE: '解释过、给过替代方案，再升级，并给出时限。', RECORD: '记录写给接手的人看：事实、诉求、答应过什么。', REPORT: '挂断之后马上上报，写清经过。',
  FOLLOWUP: '许一个自己做得到、有时限的后续。', CLOSE: '结束前复述结果，谢一声，再挂。',
  POINT: '第一句就亮出立场，再展开。', LAYER: '一层只说一个理由，先总后分。', EVIDENCE: '给一个有人、有数、有结果的真事。', SITUATION: '两句话把处境说清，不铺垫。', TASK: '说出目标和期限，让人知道难在哪。', ACTION: '一个动作一句话，主语是“我”。', RESULT: '用结果说话：按时、数字、别人的反馈。', INSIGHT: '感悟落到下一次会怎么做。', WRAP: '一句话收回到岗位上，停。', PLAN: '先定方向，再分时间，每一步都有依据。',
} as const satisfies Record<Step, string>;

/** The debrief in Simplified Chinese. */
export const debriefZhCN = {
  heading: '复盘', again: '再打一遍', back: '回到选关', overview: '总览', close: '关上', mismatch: '这份记录来自另一版规则或关卡，不能再走一遍。',
  seed: '种子 {{seed}}', score: '总分 {{score}}', rank: '等级 {{rank}}', kept: '收进卡夹', practiceRun: '回看后的练习，不计入最好成绩',
  passed: '通过', failed: '没有通过', failScore: '还差 {{n}} 分到 {{pass}} 分', failLandmines: '每通平均踩雷 {{n}} 处，最多 {{max}} 处', capped: '等级封顶：{{gate}}', metAll: '条件都满足', gatesHead: '过关条件', met: '做到了', unmet: '没做到',
  gates: {
    pass: '总分不低于 {{pass}}（这次 {{measured}}）', landmines: '每通踩雷平均不超过 {{max}} 处（这次 {{measured}}）', emotionEnd: '收线时情绪不高于 {{max}}（这次 {{measured}}）', stressEnd: '收工时压力不高于 {{max}}（这次 {{measured}}）', stressEndBeats: '收工时压力不高于 {{max}}（这次 {{measured}}；“先停一拍”停稳了 {{held}} / {{of}} 次，一次减 {{relief}}）', noTags: '没有越过底线', hasTags: '不能出现：{{tags}}',
    answeredWithin: '{{min}}% 的来电在 {{seconds}} 秒内接起（这次 {{measured}}%）', stepsDone: '{{name}}：做到{{steps}}', slotTier: '{{name}}：“{{step}}”达到{{tier}}', chatGap: '没有一个窗口晾过 {{max}} 秒（最久 {{measured}} 秒）', templateBlanks: '模板按人填对 {{min}}% 以上（这次 {{measured}}%）', templateUnused: '没有照贴模板（这次没用到）', noHandover: '{{name}}：不转接、不升级', drills: '真练完 {{min}} 通（这次 {{measured}} 通）', forRank: '（要评 {{rank}}）',
  },
  sum: { unit: '{{base}} × {{factor}}', clean: '没有踩雷', mean: '（{{scores}}）÷ {{n}}', shift: '0.85 × {{calls}} + 0.15 × {{recovery}}', shiftNote: '来电均分 {{calls}}，复原 {{recovery}}', landmines: '踩雷 {{n}} 处', lost: '对方挂断，{{n}} 处没挽回', serious: '越权或失信，{{n}} 处', major: '越过底线，{{n}} 处', abandoned: '没有接起，0 分' },
  factor: {
    head: '系数 {{factor}}', minor: '有踩雷，整通先乘 0.84；每多一处再乘 0.88。', lost: '对方挂断，整通乘 0.5；没走到的 {{n}} 步各再乘 0.88。', serious: '越权、许下做不到的或失信，整通先乘 0.54；每多一处再乘 0.88。',
    major: '越过底线，账本在那一句合上，整通乘 0.45；之后没走到的 {{n}} 步各再乘 0.88。', line: '第 {{n}} 句 · {{step}}',
  },
  lines: {
    head: '两条线', emotion: '{{name}}的情绪', doubt: '{{name}}的疑虑', emotionAny: '来电者的情绪', stress: '我的压力', model: '高分路线', other: '换一句之后', mine: '我这一次', gap: '间隙', skipped: '没走到', start: '接起来时', sentence: '第 {{n}} 句', pick: '选一个点，看当时说了什么', table: '两条线的数值', colStep: '步骤', colTier: '档', colEmotion: '情绪', colStress: '压力', colModel: '高分路线的情绪', none: '无', from: '{{a}} → {{b}}', moodShort: '情绪', stressShort: '压力', axis: '从第一句到最后一句',
  },
  ledger: {
    head: '账本', of: '{{earned}} / {{max}}', sum: '合计 {{base}}，乘系数 {{factor}}，得 {{score}}', names: { DEC: '决策', COV: '流程', ORD: '顺序', EMO: '情绪', PRO: '承诺', RHY: '节奏', CMP: '沉着' },
    measures: { DEC: '看每个决定选到哪一档。', COV: '看该走的步骤走全没有。', ORD: '看步骤的先后。', EMO: '看收线时对方的情绪。', PRO: '看答应的事做没做。', RHY: '看有没有拖、有没有重复。', CMP: '看自己的压力涨了多少。' },
    allModel: '每一处都是高分。', ordinary: '普通 {{n}} 处（{{list}}）', landmine: '踩雷 {{n}} 处（{{list}}）', missing: '没走到 {{n}} 处（{{list}}）', and: '；', stop: '。', list: '、', more: '{{list}}等', covOrdinary: '普通 {{n}} 处各记四分之三', covLandmine: '踩雷不算走过：{{list}}', covMissing: '没走到：{{list}}', noPromise: '这一通不用许诺，8 分并入流程。',
    inOrder: '先后都对。', outOfOrder: '“{{later}}”抢在“{{earlier}}”前面', outCount: '，共 {{n}} 对颠倒', noPairs: '没有可比先后的两步。', emotion: '收在 {{end}}，高分路线收在 {{par}}。', closedLost: '对方挂断，这一行归零。', closedMajor: '账本已在底线处合上，这一行归零。', closedOut: '交给了同事，这一行归零。', closedAbandoned: '没有接起，这一行归零。',
    kept: '兑现 {{n}} 件', late: '晚办 {{n}} 件，各记一半', broken: '失信 {{n}} 件', unmade: '该许的诺没有许', steady: '不拖，也不重复。', lateMoves: '{{total}} 句里晚了 {{n}} 句', repeated: '重复 {{n}} 句', composure: '涨了 {{rise}}，高分路线涨 {{par}}。',
  },
  dims: { head: '五个维度', names: { D1: '沟通表达', D2: '服务与同理', D3: '情绪与抗压', D4: '解决问题', D5: '应变学习' }, none: '未考察', value: '{{name}} {{value}}', note: '五个维度是同一本账的另一种看法，没有另外打分。' },
  choices: {
    head: '每一句', tiers: { model: '高分', ordinary: '普通', landmine: '踩雷' }, lacks: '这句要有“{{card}}”这张卡才站得住，你还没有。给卡的那一关可以再打一遍。', counted: '这句本来是{{authored}}，这时说只能算{{tier}}。', voided: '这句许下的事没有做，按踩雷算。', better: '更好', rewind: '回到这一句', rewindNamed: '回到这一句：第 {{n}} 句，{{step}}', late: '这句说晚了', repeated: '这一步说过了', noReason: '这一步的要点见下。', notReached: '没走到的步骤', none: '这一通没有说过一句话。', right: '应为', emotion: '情绪 {{a}} → {{b}}', sortAs: '归为“{{kind}}”',
  },
  tags, automatic,
  rewind: {
    head: '回到第 {{n}} 句', context: '{{name}} · {{step}} · 当时情绪 {{emotion}}，压力 {{stress}}', choose: '换一句说', mine: '我当时说的', pick: '选另一句，看后面会怎样。', reply: '{{name}}会说', noReply: '对方听不到这一句。', scoreLevel: '全关', rankChange: '等级 {{a}} → {{b}}', sameRank: '等级仍是 {{a}}', dropped: '之后有 {{n}} 个动作对不上，已略去。', sameAfter: '之后照你原来说的走。', assumed: '新许的诺，按办到了算。', before: '我这一次', after: '换一句', playOn: '从这里接着打', playOnNote: '按练习计，不改最好成绩。', outcome: { lost: '对方挂断', 'hung-up': '我挂断了', 'stepped-out': '交给同事', abandoned: '没有接起', closed: '好好收线' }, ledger: '账本', row: '项', factor: '系数', score: '得分',
  },
  practise: { head: '下次只练一件', none: '挑不出毛病。换一个种子，或者换成考核模式再来一遍。', where: '{{name}}那一通的第 {{n}} 句', cost: '这一步共丢了约 {{n}} 分。', go: '就从这一句练起', steps: practise, order: '按流程来：先接住人，再查，再说，再办。', promise: '给一个做得到的后续，说清时间，许了就马上办。', rhythm: '想好了就开口，同一步不说第二遍。', recovery: '间隙里先把上一通放下，再接下一通。', composure: '先转念，再开口：对方是冲事来的。' },
  shift: {
    calls: '一通一通看', gap: '间隙 {{n}}', gapDone: '{{list}}，用了 {{seconds}} 秒', gapNone: '没有歇，直接接了', value: '复原 {{n}}', stress: '压力 {{a}} → {{b}}', carryLeft: '上一通还没放下', heat: '下一位多 {{n}} 度火气', unheated: '没有带火气进下一通', chat: '文字', tasks: '答应过的事', noTasks: '没有答应过要做的事。', status: { open: '没做', registered: '只登记了', done: '办到了', late: '办晚了', broken: '没兑现' },
  },
  floor: debriefFloorZhCN,
  fine: '压力值不是健康测量，也不是录用依据；所有数值都是设计选择。',
} as const;
