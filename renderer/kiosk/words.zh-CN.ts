/** Every word of the station's screens in Simplified Chinese: the source that the English table must match key by key. */
export const kioskZhCN = {
  attract: { demo: '演示 · 电脑自己在打', head: '接一通试试？', note: '点一下屏幕就开始，几分钟打完一通。', start: '点这里开始' },
  signIn: {
    head: '先签到', ways: '怎么签到', byName: '按名单', byNumber: '按工号', asGuest: '不留名试打', pickClass: '哪个班？', pickName: '你是哪位？', none: '名单还没有放进这台机器，请按工号签到，或不留名试打。', noneNoGuest: '名单还没有放进这台机器，请按工号签到，或找培训老师。',
    people: '{{n}} 人', number: '输入工号', numberNote: '输入工牌上的数字，就坐到你自己的位子上。', enter: '就座', unknown: '没有这个工号。看一眼工牌再输一次，或者找培训老师。', refused: '现在签不了到，请找培训老师。', guestNote: '不记名字。打完只留一条不带名字的成绩，别人看不到是谁。', guestGo: '坐下试打', language: 'English', back: '返回',
  },
  pad: { erase: '删一位', clear: '清空', digits: '已输入 {{n}} 位' },
  levels: { hello: '{{name}}，今天练哪一通？', helloGuest: '今天练哪一通？', note: '要多少分钟，卡片上写着。读得细，会再多一两分钟。', minutes: '{{from}}–{{to}} 分钟', storm: '情绪激烈', best: '最好 {{score}} 分', resume: '接着打完', resumeNote: '《{{level}}》还没打完', discard: '不打了', signOut: '签退', other: '不是我', exam: '考核 · {{name}}', left: '还能考 {{n}} 次', used: '次数已用完', none: '这个班现在没有开放的关卡，请找培训老师。' },
  note: { head: '这一关里有人会发火', calm: '来电的人说话很冲，会冲着你来。骂人的字都盖住了，随时可以从这一通里走出来，没有谁会怪你。', gentle: '想轻一点，可以选“温和一些”；今天不想听，就换一关。', full: '照原样', mild: '温和一些', go: '我准备好了', decline: '换一关', how: '听多少' },
  idle: { head: '还在吗？', note: '再过 {{n}} 秒就自动签退，打到哪儿都会存好。', here: '我在', out: '现在签退' },
  end: { head: '打完了', practise: '下次只练一件事', score: '{{score}} 分', rank: '评级 {{rank}}', passed: '通过', failed: '还没通过', mode: { practice: '练习', exam: '考核' }, qr: '扫一下，带走这张小条', qrNote: '里面是这一关的分数和要练的一件事，没有你的名字。', next: '再练一关', look: '逐句复盘', signOut: '签退', filed: '成绩已存进这台机器。', unfiled: '这次的成绩没能写进磁盘，请叫一下培训老师。' },
  trainer: {
    enter: '管理密码', wrong: '不对。还能试 {{n}} 次。', wait: '试得太多了，{{n}} 秒后再来。', lost: '密码文件读不出来。请按说明书用 reset-pin 重置。', ok: '确定', cancel: '取消',
    head: '管理', desk: '打开管理台', leave: '退出一体机模式', leaveNote: '回到普通版本，下次开机还是一体机。', quit: '关闭程序', signOut: '让现在的人签退', nobody: '现在没有人', change: '换密码', close: '回到练习', notices: '要处理的事', none: '一切正常。',
    setHead: '给这台机器设一个管理密码', setNote: '4 到 12 位数字。按住屏幕左上角 3 秒，就会问这个密码。', again: '再输一次', differ: '两次不一样，重来。', unset: '没有存下来，请检查磁盘后再试。', set: '密码已更换。',
  },
} as const;
