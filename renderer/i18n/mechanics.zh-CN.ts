/** What is special about some shifts, in Simplified Chinese. */
export const mechanicsZhCN = {
  supervisor: { label: '主管位', left: '还能请 {{left}} 位，共 {{of}} 位', none: '主管位用完了' },
  offscreen: {
    head: '你歇着的时候，又有 {{n}} 通', headOver: '收工前，又有 {{n}} 通', solved: '当场办完', calledBack: '约了再回电', complained: '投诉', templates: '模板 {{n}}%', lacking: '抽屉里少 {{n}} 张', energy: '精力 {{n}}%', heat: '下一位带着 {{n}} 度火气来', rest: '歇一歇，数字会变好',
    all: '屏幕外一共 {{n}} 通', line: '当场办完 {{solved}}，约了再回电 {{calledBack}}，投诉 {{complained}}', block: '屏幕外 {{n}} 通',
  },
  triage: { head: '先接谁？', waited: '等了 {{time}}', passedOver: '更急的那位被排到了后面，起点 +{{n}}' },
  authority: { unknown: '权限还没查', within: '权限内 {{n}} / {{of}}', over: '超权限 {{n}}', withinShort: '用 {{n}} / {{of}}', overShort: '超 {{n}}', notYours: '一线不能给', given: '已给 {{n}}', line: '第 {{n}} 句：' },
  bulletin: { label: '最新公告' },
  windows: {
    head: '聊天窗口', cost: '转身 {{n}} 秒', fresh: '新', here: '正在这里', over: '等急了', turn: '转到{{name}}的窗口', turning: '正在转过来……', told: '在接电话，几分钟就回您。',
    phone: '电话那头', phoneWaits: '{{name}}还在电话里', phoneHolds: '{{name}}在线上等着，你说过要查', deskWaits: '{{name}}在桌边等你', silence: '已经 {{time}} 没人出声', back: '转回电话', backToDesk: '转回桌上',
    oneLine: '这边回完一句就转过去，转身要 {{n}} 秒。', left: '还有 {{n}} 个窗口没回完', gapTitle: '窗口还亮着', gapText: '电话放下了，还有 {{n}} 个窗口在等。先回等得最久的，歇在后头。',
    drawer: '模板抽屉', message: '要发的话', blank: '第 {{n}} 格，共 {{of}} 格 · {{label}}', ownWords: '自己写', send: '发出去', blanksLeft: '还差 {{n}} 格',
  },
  readiness: { label: '准备度', note: '准备得越足，翻页越快', opening: '在找“{{tool}}”这一页，还要 {{n}} 秒', openingNote: '准备度 {{n}}%。排那一周时少做的功课，现在用秒还。' },
} as const;
