/** A shift with a living floor, in Simplified Chinese. */
export const floorZhCN = {
  lines: { billing: '账务', network: '网络', parcel: '物流', senior: '长者' },
  anyLine: '来电', lineCount: '{{line}} {{n}} 位', more: '图外还有 {{n}} 位',
  board: {
    label: '墙上的看板', open: '看板上的数是什么意思', close: '收起', target: '接通按几秒算', seconds: '{{n}} 秒', none: '–', high: '偏高', low: '偏低', people: '{{n}} 位', share: '{{n}}%', fraction: '{{n}}/{{of}}', up: '到点了',
    waiting: '等待', longest: '最久', within: '{{seconds}} 秒接通', abandoned: '放弃', settled: '了结', occupancy: '我在忙', left: '下班还有',
    since: '等待、接通和放弃从开线算起，比你坐下早 {{n}} 分钟。',
    notes: {
      waiting: '现在排着队、还没人接的来电者。',
      longest: '排得最久的那位等了多久。轮到你时，先接长者线上的，再接他。',
      within: '打进来的人里，这么快就有人接的占多少。15 秒是国内客服热线的口径，常见目标 85%；20 秒、80% 是国外的习惯。',
      abandoned: '排着排着挂断的人占多少；等久了、留了号等回拨的不算。常见目标是 5% 以内。',
      settled: '你的通话里，好好说完、也没留下没办的答应的有几通。对方会不会再打来，一班里看不全，所以它不叫“一次解决率”。',
      occupancy: '你坐下以后，花在通话上的时间占多少。一般排到 75%–85%；长期超过 90%，人会耗干。',
      left: '到点不再接新的。正在说的这一通打完，就下班。',
    },
  },
  ready: {
    rings: '打到你这里了', ringsNote: '{{line}}线 · 已等 {{time}} · 再响 {{n}} 秒没人接，就转给同事', waiting: '有 {{n}} 位在等', waitingNote: '等得最久的是{{line}}线的一位，{{time}} 了。接起来才知道是谁。', priorityNote: '先接{{line}}线：等了 {{time}}。接起来才知道是谁。',
    free: '现在没人在等', freeNote: '有人打进来，轮到你就会响。先看一眼同事，坐稳。', up: '到点了', upNote: '这一班不再接新的来电。',
  },
  take: {
    ringing: '接起来', longest: '接等得最久的那位 · {{line}} {{time}}', priority: '先接{{line}}线 · 等了 {{time}}', idle: '下一通自己会响', meanwhile: '空着：歇一歇，办答应过的事，写一页成就簿。', meanwhileReady: '空着：看看队列和同事。', ringLeft: '再响 {{n}} 秒就转给同事', finish: '下班，看复盘', finishLater: '下班，去看后来的事',
  },
  gap: {
    upTitle: '到点了', upText: '这一班不再接新的来电。答应过的事收个尾，就下班。', rings: '响铃', ringsLeft: '还有 {{n}} 秒', nobody: '没人在等', nobodyNote: '来了会响',
    queue: '再停 10 秒，队列', queueWait: '大概多等 {{n}} 秒', queueSame: '大概没差别', giveUpNone: '多半没人因此挂断', giveUpChance: '十次里约 {{n}} 次，会多走一位', giveUp: '可能多走 {{n}} 位',
    me: '你：{{what}} {{n}} 秒', idling: '空坐', stress: '压力 {{from}} → {{to}}', cooler: '下一位起点低 {{n}} 度', hotter: '下一位起点高 {{n}} 度', sameStart: '下一位起点不变',
    why: '这个数怎么来的', close: '收起',
    queueNote: '从这一刻往后试了 {{futures}} 种可能：谁会打来、同事还要讲多久、谁先没耐心，每次重新抽；两边都一样，只差你晚 10 秒接。这里是 {{futures}} 次的平均，取了整，所以只说“大概”。',
    meNote: '空坐时，每 {{half}} 秒往歇得到的底走一半，技巧再减去它自己的数。今天的底是 {{rest}}，随疲劳抬高。接起来时压力每高过 {{rested}} 一点，对方起点多 {{perPoint}} 度；没放下的余波再加 {{carry}} 度。数值都是设计选择。',
  },
  fatigue: { label: '今日疲劳', note: '接一通涨一点，接风暴涨得更多，而且一通比一通重；一班之内不会退，只会抬高压力歇得到的底。受气伤人在于累积（Wang 等，2011），数值是设计选择，不是医学结论。', open: '今日疲劳是什么' },
} as const;
