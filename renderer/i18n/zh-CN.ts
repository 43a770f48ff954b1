import type { Rank, Step, Technique, Tool } from '../../game/sim/index.js';
import { settingsZhCN } from './settings.zh-CN.js';
import { logZhCN } from './log.zh-CN.js';
import { campaignZhCN } from './campaign.zh-CN.js';
import { freeZhCN } from './free.zh-CN.js';
import { debriefZhCN } from './debrief.zh-CN.js';
import { coachZhCN } from './coach.zh-CN.js';
import { interviewZhCN } from './interview.zh-CN.js';
import { floorZhCN } from './floor.zh-CN.js';
import { mechanicsZhCN } from './mechanics.zh-CN.js';
import { policyZhCN } from './policy.zh-CN.js';

const steps: Readonly<Record<Step, string>> = {
  DIAG: '审题', TONE: '语气', SORT: '分类', GREET: '问好', REFRAME: '转念', LISTEN: '倾听', EMPATHISE: '安抚', APOLOGISE: '致歉',
  OWN: '负责', VERIFY: '核实', LOOKUP: '查询', EXPLAIN: '解释', EXPLAIN2: '换个说法', EXPLAIN3: '再换说法', ACT: '行动',
  ALTERNATIVE: '替代方案', COMPENSATE: '补救', EDUCATE: '教会', CONSENT: '征询', BOUNDARY: '立界限', HANDOVER: '转接',
  ESCALATE: '升级', RECORD: '记录', REPORT: '上报', FOLLOWUP: '跟进', CLOSE: '结束',
  POINT: '亮观点', LAYER: '讲层次', EVIDENCE: '给例子', SITUATION: '情境', TASK: '任务', ACTION: '行动', RESULT: '结果', INSIGHT: '感悟', WRAP: '收尾', PLAN: '准备',
};

const tools: Readonly<Record<Tool, string>> = {
  usage: '用量', bill: '账单', vas: '增值', roaming: '漫游', network: '网络', broadband: '宽带', order: '订单',
  policy: '政策', authority: '权限', handbook: '手册', history: '历史', ticket: '工单', sms: '短信',
};

const techniques: Readonly<Record<Technique, { readonly name: string; readonly effect: string; readonly evidence: string }>> = {
  breath: { name: '深呼吸', effect: '压力 {{relief}}', evidence: '证据：有限，略有帮助' },
  neck: { name: '活动肩颈', effect: '压力 {{relief}}', evidence: '证据：短休能恢复精力' },
  water: { name: '喝口水', effect: '压力 {{relief}}', evidence: '证据：水本身没测出效果' },
  mantra: { name: '清零口令', effect: '压力 {{relief}}，放下上一通', evidence: '证据：设计选择' },
  log: { name: '翻成就簿', effect: '压力 {{relief}}', evidence: '证据：现场实验，最扎实' },
  scroll: { name: '刷手机', effect: '压力 {{relief}}', evidence: '证据：没有恢复作用' },
};

const ranks: Readonly<Record<Rank, string>> = { S: '卓越', A: '优秀', B: '良好', C: '合格', D: '未合格' };

const rejections = {
  'on-hold': '对方还在听等候音乐，先回到线上。',
  'cannot-jump': '现在不能换步：先把眼前这一句接住。',
  'technique-first': '第一个间隙，先选一种方式歇一歇。',
  'technique-running': '先做完，或者先停下。',
  'technique-used': '这个间隙已经用过它了。',
  'log-empty': '成就簿还是空的。',
  'not-finished': '还有没做完的事。',
  'tool-opening': '上一页还在找，等它出来。',
  'not-waiting': '这位现在不在线上等。',
  elsewhere: '你正顾着另一头，先转过来。',
  turning: '正在转过来，马上就好。',
  'fill-template': '抽屉里有模板，填好再发。',
  'no-template': '抽屉里还没有这个模板。',
  'day-over': '剩下的钟点不够了。',
  'no-day': '手上这件先做完。',
  'drill-done': '这一通已经练过了。',
  'beat-used': '这一题已经停过一拍。',
  'beat-late': '沉默太久了，这会儿停不算停。',
  other: '现在还不能这样做。',
} as const;

/** Every word of the screens in Simplified Chinese: the source that the English table must match key by key. */
export const zhCN = {
  app: { name: '下一通', latin: 'Next Call', language: '中文', otherLanguage: 'English', tagline: '接起下一通之前，先把上一通放下。', loading: '正在打开工位……', close: '关闭', back: '返回', notKept: '本次的进度不会保留。', dismiss: '知道了', print: '打印', savePdf: '存为 PDF' },
  title: {
    start: '从第一关开始', continue: '继续练习', levels: '选择关卡', log: '成就簿', settings: '设置', quit: '退出', logCount: '{{count}} 条',
    resume: '接着上一通', resumeNote: '{{level}} · {{mode}} · {{time}}', discard: '不要了', interruptedHead: '有一通没打完',
    unfit: '上次中断的那一通来自另一版规则或关卡，不能接着打了。', note: '压力值只供练习，不是健康测量，也不是录用依据。', switchLanguage: '切换到英文',
  },
  levels: {
    heading: '今天练哪一关', mode: '模式', practice: '练习', exam: '考核', practiceNote: '看得见流程，不计时', examNote: '流程收起，时钟在走',
    minutes: '{{from}}–{{to}} 分钟', calls: '{{n}} 通', questions: '{{n}} 题', chapters: { preparation: '序章 · 准备室', 'first-round': '第一章 · 初试', simulations: '第二章 · 情景模拟', stress: '第三章 · 压力面', final: '第四章 · 终试', after: '第五章 · 面试后', shifts: '第六章 · 上岗' }, teaches: '练什么', best: '最好 {{score}}', notPlayed: '还没打过', passed: '已通过', start: '去接电话', open: '打开这一关',
    broken: '这一关不能打', brokenNote: '内容有错，修好之后就能打。', problems: '{{n}} 处错误', packProblem: '这个内容包没有读进来', own: '自建内容包', openFolder: '打开内容包文件夹', chosen: '已选', rank: '等级 {{rank}}',
  },
  briefing: {
    heading: '接线之前', who: '来电者', whoMany: '今天的队列', flow: '流程', flowNote: '练习模式里，这些步骤一直看得见。', examNote: '考核模式里流程不显示，每句都有时限。', contentNote: '内容提示', intensity: '听到多少', full: '原样', fullNote: '脏字以“██”遮住', mild: '柔和', mildNote: '脏字去掉，语气不变',
    sit: '坐到工位上', clock: '墙上的钟 {{time}}', setting: { booth: '模拟室', floor: '接线大厅', panel: '面试间', desk: '自己的书桌' }, hold: '查的时候可以让对方等，先说一声。', facts: '先打开工具，再说出里面的事实。', unknown: '接起来才知道是谁', others: '还有 {{n}} 位',
    candidate: { heading: '我的底子', served: '做过客服', servedNote: '外卖热线兼职半年', campus: '校园热线', campusNote: '迎新热线做了两年', fresh: '没做过', freshNote: '教邻居用手机' },
    noCalls: { who: '谁在场', whoMany: '今天的安排', flow: '要过的几步' }, boardNote: '不计时，也没有来电；想好了再定。', answerNote: '每一段怎么说、先说哪段，自己定。', sitInterview: '走进去', sitDesk: '坐下来',
  },
  shift: {
    clock: '现在', waiting: '等待', longest: '最长', within: '{{seconds}} 秒接通', queue: '队列', queueEmpty: '没有人在等', more: '还有 {{n}} 位', pause: '暂停', practice: '练习模式', exam: '考核模式',
    you: '我', emotion: '情绪', bands: { calm: '平静', uneasy: '不安', tense: '紧绷', hot: '激动', boiling: '爆发边缘' }, stress: '我的压力', stressBands: { rested: '平稳', strained: '吃力', overloaded: '超载' }, carry: '上一通的余波', carryNote: '+{{n}}', fresh: '轻装上阵',
    ringing: '来电', ringingNote: '{{issue}} · 已等 {{time}}', answer: '接起来', key: { space: '空格', escape: 'Esc' }, nobody: '耳机里很安静', nobodyNote: '下一通快来了。', firstRing: '第一通来了', startHeat: '对方起点情绪 {{n}}',
    desk: '工位', toolHint: '打开一页，里面的事实就可以引用。', quotable: '可以引用', opened: '已打开', authorityHead: '我的权限', upTo: '上限 {{n}}', none: '一线不能给', hours: '{{n}} 时', noTools: '这一通用不到工具。',
    hold: '让对方等', holdAnnounced: '说一声，再查', holdSilent: '直接静音', onHold: '对方在等', onHoldSilent: '线上没有声音', holdNote: '查完就回来。等候越久，情绪越高。', checkIn: '还在查，请再等等', holdEnd: '回到线上', holdKeys: '保持',
    flow: '流程', current: '正在这一步', done: '已做', todo: '还没做', jump: '换到“{{step}}”', another: '换一步', anotherNote: '想先做哪一步？顺序自己定。', noJump: '现在不能换步',
    seconds: '{{n}} 秒', late: '慢了', lateNote: '再不开口就晚了', choices: '我可以说', choicesTone: '第一声用什么语气', choicesInner: '心里先冒出来的', choicesSort: '这一通归哪一类', choicesBrief: '选一个回答', choicesAfter: '挂断之后', unheard: '对方还没觉得被听见 · 可以回到「安抚」',
    examiner: '考官问', examinerSays: '考官说', skip: '到此为止，往下走', sortNames: { enquiry: '咨询', complaint: '投诉', transaction: '办理' }, sortNotes: { enquiry: '问一件事，答准就好', complaint: '出了问题，要有说法', transaction: '要改、要开、要办' },
    tones: { rushed: '急促', flat: '平平', steady: '沉稳', bright: '亢奋' }, card: '写下这一通', cardNote: '每一栏选一条，写给接手的人看。', file: '归档', fileTodo: '还差 {{n}} 栏', outcome: { lost: '对方挂断了', 'hung-up': '你挂断了电话', 'stepped-out': '这一通交给了同事', abandoned: '等不及，挂断了', closed: '通话结束' },
    chat: '文字客服', chatNew: '有人在文字窗口等你', chatReply: '回复', chatFold: '收起', chatOpen: '打开文字窗口', chatOver: '对话结束', chatWaiting: '已等 {{time}}', phoneTab: '电话', caption: '{{name}}：{{line}}', gone: '线路已断开', options: '选项',
  },
  board: { tray: '待放的卡片', allPlaced: '都放好了，可以交了。', next: '下一块放这里', takeBack: '拿回：{{card}}', tokensLeft: '还剩 {{n}} 枚', less: '从“{{jar}}”拿回一枚', more: '往“{{jar}}”放一枚', taken: '已带上 {{n}} / {{of}}', seconds: '{{n}} 秒', handIn: '交上去', notYet: '还没摆完', answer: '我的回答', answerEmpty: '还没开口', letter: '我写的', deck: { heading: '手里的卡', missing: '没有：', none: '还没有', note: '手里没有的卡，说出口就是编。' }, next2: '接着来', nextQuestion: '下一题', nextNote: '缓一口气，下一题。', lastNote: '都说完了，看看他们记了什么。', lastBoard: '都定下来了，看看准备得怎么样。', doubt: '疑虑', doubtBands: { calm: '信服', uneasy: '将信将疑', tense: '有疑', hot: '不信', boiling: '听不下去' } },
  steps, tools, ranks, rejections,
  gap: {
    heading: '第 {{n}} 个间隙', first: '上岗之前', carryTitle: '上一通还在耳边', carryText: '刚才最高到了 {{peak}}。现在就接，开口会带着火气。停几秒，把它放下。', calmTitle: '这几秒归你', calmText: '上一通放下了。要不要歇，歇多久，自己定。', heavyTitle: '有点撑不住了', heavyText: '压力 {{stress}}。歇一小会儿，比硬接更快。', lastTitle: '最后一通打完了', lastText: '收个尾，再看今天的两条线。',
    queueCost: '再停 10 秒，队列', queueCostValue: '约 {{n}} 人多等', noHurry: '不着急', queueNone: '没人在等', queueSame: '{{n}} 人跟着等', techniques: '复原', free: '自由时间', freeValue: '还有 {{n}} 秒', freeOver: '已超 {{n}} 秒', freePractice: '不计时', nowTake: '现在就接，对方起点', heat: '情绪 +{{n}}', heatNone: '不受影响', take: '接下一通', takeKey: '空格', wait: '下一通还没响', waitNote: '还要 {{n}} 秒左右', forced: '先选一种方式歇一歇，再接下一通。', design: '秒数与数值是设计选择，不是医学结论。',
    secondsShort: '{{n}} 秒', left: '还有 {{n}} 秒', stop: '停下', running: '{{name}}', used: '用过了', again: '连用两次，效果打折', needLog: '成就簿还是空的', tasks: '待办', tasksNone: '没有答应过的事', doTask: '发送', registerTask: '登记', doneTask: '已办', registered: '已登记', brokenTask: '没兑现', lateTask: '办晚了', due: '{{n}} 秒内', dueAny: '下班前',
    log: '写进成就簿', logNote: '谁、难在哪、我怎么做的。', difficulty: '难在哪', action: '我做了什么', write: '写下来', written: '已写进成就簿', later: '先不写', finish: '看复盘', finishLater: '去看后来的事', open: '还没做完', openTasks: '{{n}} 件答应的事没办', nothingOpen: '都收好了', finishAnyway: '就这样结束',
    guide: { breath: ['慢慢吸气', '停一下', '慢慢呼出', '再来一次，吸气', '呼出，肩膀放下'], neck: ['肩膀往上提', '松开，落下', '头慢慢转向左', '再转向右'], water: ['放下鼠标', '喝一口，慢慢咽', '看一眼窗外'], mantra: ['上一通到此为止', '下一通是新的人'], log: ['翻到那一页', '想起那个人的声音', '那一次，我帮上了忙'], scroll: ['再刷一条', '又一条……', '时间过去了'] },
    recovered: '压力 {{from}} → {{to}}',
  },
  techniques,
  later: { heading: '后来', todo: '答应过的事，现在要真的做', send: '发出去', sent: '发出去了', message: '短信内容', finish: '看复盘', skip: '不发了，看复盘' },
  pause: { heading: '暂停', resume: '继续', settings: '设置', stepOut: '从这一通里走出来', stepOutNote: '同事会接过去；这一通只算到这里。', leave: '离开这一关', leaveNote: '进度留着，下次可以接着打。', confirmStepOut: '确定把这一通交给同事？', confirm: '交给同事', cancel: '再想想', clock: '时间停在这里' },
  settings: settingsZhCN,
  log: logZhCN,
  debrief: debriefZhCN,
  policy: policyZhCN,
  coach: coachZhCN,
  mechanics: mechanicsZhCN,
  interview: interviewZhCN,
  floor: floorZhCN,
  campaign: campaignZhCN,
  free: freeZhCN,
} as const;
