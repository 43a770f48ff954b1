/** The achievement log in Simplified Chinese. */
export const logZhCN = {
  heading: '成就簿', back: '返回', lead: '帮过的人都在这里。累的时候，翻一页。', count: '{{count}} 页', difficulty: '难在哪', action: '我怎么做的', remove: '撕掉这一页', removeNamed: '撕掉{{name}}这一页', confirm: '撕掉{{name}}这一页？', confirmNote: '撕掉就找不回来了。', yes: '撕掉', no: '留着',
  emptyTitle: '第一页还空着', emptyText: '好好打完一通，在间隙里写下：帮了谁、难在哪、自己怎么做的。以后累了，它会提醒你，你帮得上忙。', emptyGo: '去打第一通',
} as const;
