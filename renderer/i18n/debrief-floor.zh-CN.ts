/** What the debrief of a free shift says about the queue, the pauses and the day, in Simplified Chinese. */
export const debriefFloorZhCN = {
  head: '队列这一班', now: '这一班', expected: '长期期望', figure: '指标', none: '–', seconds: '{{n}} 秒', percent: '{{n}}%',
  rows: { offered: '打进来', answered: '接起', within: '{{n}} 秒内接起', within20: '20 秒内接起', abandoned: '没等到就挂了', calledBack: '答应回拨', meanWait: '平均等候', team: '同事的占用率', mine: '我的占用率', solved: '我一次办完的' },
  solvedOf: '{{n}} / {{of}}', calledBackOf: '{{of}} 位，回了 {{n}} 位',
  weather: '负荷 {{load}}%。右边是排队论（Erlang-A）对同样人手、同样来电量的长期期望，没算分组、优先、休息、回拨和重拨。短短一班，大半是天气：数字差在这里，不算你的。',
  handle: '通话快慢不计分。',
  price: {
    head: '停一停的价钱', note: '同一天、同一批来电，只改这一个间隙，重跑一遍算出来的。', none: '没有两通之间的间隙可比。',
    rested: '{{name}}之后，歇了 {{n}} 秒', straight: '{{name}}之后，直接接了', idled: '{{name}}之后，隔了 {{n}} 秒才接',
    restCost: '{{k}} 位来电者因此一共多等 {{s}} 秒', restFree: '没有人因此多等', restLost: '，{{n}} 位没等到',
    restGain: '不歇的话，下一位一接起来就高 {{h}} 度', restNoGain: '不歇，下一位也不会更热',
    wouldCost: '要是歇 {{n}} 秒：{{k}} 位一共多等 {{s}} 秒', wouldFree: '要是歇 {{n}} 秒：没有人会多等', wouldLost: '，{{n}} 位等不到',
    wouldGain: '下一位的起点会低 {{h}} 度', wouldNoGain: '下一位的起点一样',
    marks: { worth: '值', free: '白得', dear: '贵', missed: '该歇', right: '对' },
    lesson: '风暴之后歇的 {{a}} 次，换来起点共低 {{ga}} 度，队列多等 {{ca}} 秒；平常来电之后歇的 {{b}} 次，换来 {{gb}} 度，队列多等 {{cb}} 秒。',
  },
  acting: {
    head: '好话是怎么说的', deep: '走心 {{n}} 句', surface: '走嘴 {{n}} 句', none: '这一班没有在火头上说安抚的话。',
    dear: '{{names}}：气是消了，话多半是走嘴说的。这样平息，最耗自己。',
    note: '站到对方那边再开口，是走心；词都对、人没到，是走嘴。走嘴与耗竭相关（ρ .39 到 .48），走心几乎不相关（Hülsheger 与 Schewe 2011，95 个样本）。这是按句子上的标记来读，不是读心，也不计分。',
  },
  day: { head: '这一天', fatigue: '疲劳 {{n}} / 100', line: '接了 {{calls}} 通，{{storms}} 通是风暴。', note: '一通接一通的恶语会叠加（Wang 等 2011）。疲劳越高，压力越歇不下去。系数是设计选择，不是测量。' },
} as const;
