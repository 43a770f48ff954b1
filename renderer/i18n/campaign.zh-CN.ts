import type { Chapter } from '../../game/sim/index.js';
import { mentorZhCN } from './mentor.zh-CN.js';

/** A chapter's opening: where one is, what one sees, what the mentor says about it. */
interface ChapterWords {
  readonly place: string;
  readonly lines: readonly string[];
  readonly mentor: string;
}

const chapters = {
  preparation: {
    place: '自己的书桌，投简历前一晚',
    lines: ['台灯下面摊着招聘页、一支笔，还有半杯凉了的水。', '明天就把简历投出去。今晚先弄明白，这份活到底在做什么。'],
    mentor: '别背。先搞懂你站在谁和谁中间。',
  },
  'first-round': {
    place: '初试间，上午十点',
    lines: ['走廊里坐了一排人，都在小声背稿。', '门开了，叫到你的号。一百秒，让他们愿意听下去。'],
    mentor: '稿子放下。他们要听的是你，不是稿子。',
  },
  simulations: {
    place: '模拟室，隔音门关上了',
    lines: ['一副耳机，一部电话，玻璃那边有人在记。', '铃会响。那头的人流量没了、包裹没到，还有一条规定卡在中间。'],
    mentor: '先接住人，再办事。顺序反了，话再对也没用。',
  },
  stress: {
    place: '压力面，一张长桌三个人',
    lines: ['灯有点亮，三个人都不笑。', '他们会否定你、打断你。后半场换成电话，那头在骂人。', '不是冲你来的，可你得站得住。'],
    mentor: '他们试的是你的底盘，不是你的脾气。',
  },
  final: {
    place: '终试间，对面两把椅子',
    lines: ['一把坐着业务主管，一把坐着人事。', '一个问你怎么做，一个问你能做多久。'],
    mentor: '说做过的事。没做过的，就说打算怎么做。',
  },
  after: {
    place: '走廊尽头，面试刚完',
    lines: ['门在身后关上，手机还攥在手里。', '二十四小时之内，有一封信要写，有一笔账要跟自己算。'],
    mentor: '信写短一点。发之前，看一眼人家的名字。',
  },
  shifts: {
    place: '接线大厅，正式上岗',
    lines: ['工牌是新的，椅子是别人坐热的。', '早班、账单日、断网夜，一直走到一天一百通。', '一通完了还有下一通，中间那十几秒归你自己。'],
    mentor: '撑不住就说。这儿没有谁是铁打的。',
  },
} as const satisfies Record<Chapter, ChapterWords>;

/** The frame around the levels in Simplified Chinese: the road, the openings, the report, the certificate. */
export const campaignZhCN = {
  map: {
    road: '从书桌到大厅的路', openAll: '全部开放', readiness: '准备度报告', scene: '开场',
    states: { locked: '还没开', open: '可以打', passed: '已通过' }, here: '下一站', stars: '{{n}} 颗星，最多 3 颗', starsOf: '{{n}} / {{max}} 颗星',
    node: '第 {{n}} 关', needs: '先通过第 {{levels}} 关，这一关就开。', list: '、', best: '最好 {{score}}',
    gradeNone: '还没有成绩', grade: '战役成绩 {{n}}', assessed: '已考察 {{n}}%',
  },
  cards: { has: '这一关用得上的卡', gives: '这一关能带走的卡', held: '手里有', lent: '先借着', missing: '还缺', lentNote: '《{{level}}》还没打过，这几张先算你有。', missingNote: '出自《{{level}}》，回去再打一遍就能拿到。', got: '已有 {{n}} / {{of}}', unknown: '还没拿到' },
  opening: { go: '走进去', back: '回到地图' },
  chapters,
  mentor: mentorZhCN,
  readiness: {
    heading: '准备度报告', back: '返回', certificate: '练习证书', grade: '战役成绩', soFar: '按考察过的部分算', assessed: '已考察 {{n}}%', none: '还没有成绩', stars: '{{n}} / {{max}} 颗星', rank: '等级 {{rank}}',
    lead: '每一关取最好的一次，五个维度由那一次的账本加出来，不另打分。', chapterNote: '各章按自己的份量算进成绩。', weight: '占 {{n}}%', played: '{{n}} / {{max}} 关', notPlayed: '还没打',
    dimsHead: '五个维度和它们的证据', notAssessed: '未考察', noEvidence: '打过的关里，还没有一步考到它。', from: '来自 {{n}} 关，拿到 {{earned}} / {{max}} 分', evidence: '{{earned}} / {{max}}', strongest: '最稳', weakest: '最弱',
    nextHead: '接下来练这一样', next: '“{{dimension}}”现在最低。在“{{level}}”里还有 {{n}} 分没拿到。', nextGo: '打开这一关', nextFirst: '先打一关，这里就有东西可说了。', nextAll: '考到的分都拿到了。换个种子，或者换成考核再走一遍。',
    old: '有 {{n}} 关的成绩没有留下证据，再打一次就补上。', not: '这些数字只说明你在这个游戏里练得怎么样。不是录用依据，不是健康测量，也不代表在真实岗位上的表现。', printed: '{{date}} 打印',
  },
  certificate: {
    heading: '练习证书', back: '返回', nameLabel: '证书上的名字', nameNote: '名字只留在这一页，不会保存。', nameMissing: '（未写名字）', body: '在《下一通》里打完了最后一关“{{level}}”，评级 {{rank}}。',
    grade: '战役成绩', assessed: '已考察 {{n}}%', dims: '五个维度', date: '日期', note: '这是本游戏的练习证书，不是职业资格，也不是录用依据。', open: '领证书', locked: '最后一关拿到 A，才有证书。', words: '电话那头总是一个人。你接住了。',
  },
} as const;
