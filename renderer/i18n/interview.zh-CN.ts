/** What only the interview levels have, in Simplified Chinese. */
export const interviewZhCN = {
  day: {
    heading: '散场以后', since: '散场后 {{n}} 小时', nothing: '钟还没走。先做哪一样，你说了算。', todo: '要做的', drills: '真接一通', pass: '只花钟点', hours: '{{n}} 小时', done: '做完了', waits: '先翻本子', tooLate: '剩下的钟点不够了', drillDone: '练完了 · {{score}} 分', sentAt: '信：散场后 {{n}} 小时发出',
    clock: '钟走到第 {{n}} 小时，表上一共 {{of}} 小时', mark: '{{n}} 时', finish: '这一天过完了，看复盘', rest: '这几样做完，这一天才算完。', drillGate: '至少真接一通练习电话，才评得到 A。', drillMore: '练习电话现在还能再接；不接也能走。',
    send: '现在就发出去', sendNote: '散场后第 {{n}} 小时', sendDraft: '信写好了，还没发', sendPass: '先放一放，去……', unsent: '（这一段还没写）', sent: '散场后第 {{n}} 小时发出', within: '{{n}} 小时以内发出',
  },
  drill: { back: '回到书桌', note: '练习电话：新的名字，新的数。这里的分不进成绩，练完在地图上记一枚练习章。', badge: '练过', badgeNote: '这一关有一通电话真练过' },
  notebook: { open: '翻本子', heading: '我的本子', close: '合上', asked: '问', said: '我答', why: '为什么', page: '{{title}} · {{score}} 分 · {{mode}}', empty: '本子还空着：存档里没有能重放的面试。初试到终试考过任何一关，这里就会有你自己的问和答。', missing: '还没考过，或是旧版本录下来、重放不了：{{levels}}。', list: '、', ledger: '得 {{earned}} / 满 {{max}}', own: '下面的得分，都是你自己最好的几回考下来的。', sample: '存档里没有能重放的面试，这一页先用唐芮当年的账本。', chosen: '填好的卡' },
  beat: { key: '先停一拍', note: '压力 −{{n}}', used: '这一题停过了', late: '停太久了，开口吧', holding: '呼——', ready: '可以开口了', taken: '开口之前停了一拍，压力 −{{n}}。', broken: '刚停下就开了口，这一拍没停住。' },
  pace: { heading: '听一听节奏', play: '再听一遍', stop: '停', slow: '慢下来的数', cursor: '第 {{n}} 秒，一共 {{of}} 秒', tones: { rushed: '抢着说：两个数一带而过', flat: '一路平着走：数没有放慢', steady: '中速走：到两个数慢下来', bright: '调门往上飘：数被盖住了' } },
} as const;
