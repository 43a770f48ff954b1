/** Free shifts in Simplified Chinese. */
export const freeZhCN = {
  name: '自由班次', heading: '今晚怎么排班？', lead: '多久、接什么、多忙、跟几个人一起，写在班表上就算数。', sheet: '值班表', evening: '{{time}} 接班', back: '返回',
  rows: { minutes: '多久', mix: '接什么', grade: '多忙', seats: '几个人', mode: '怎么打' },
  minutes: '{{n}} 分钟', mixes: { all: '全部', billing: '账务', network: '网络', parcel: '物流', senior: '长者' }, people: '{{n}} 个人',
  grades: { '1': '清静', '2': '平稳', '3': '平常', '4': '忙', '5': '爆线' }, gradeNote: '火大的来电约 {{storms}}%，活儿占全组人手约 {{load}}%。',
  reasons: {
    code: '码里写的就是这一档。', start: '从“平常”开始，打完一班再升降。', chosen: '这一档是你自己定的。', fixed: '停在这一档，打完不升不降。',
    up: '上一班 {{rank}}，升一档。', down: '上一班 {{rank}}，降一档。', same: '上一班 {{rank}}，不动。', top: '上一班 {{rank}}，已经是最高一档。', bottom: '上一班 {{rank}}，已经是最低一档。',
  },
  rule: 'A、S 升一档，D 降一档', stay: '停在这一档', seats: '{{n}} 个人，算上你', fewer: '少一个人', more: '多一个人', you: '你',
  slip: '这一班的班次码', copy: '复制', copied: '复制好了。', selected: '已经选中，按 Ctrl+C 复制。', same: '题包一样、码一样，打进来的就是同一批人。', another: '换一批人',
  typeHead: '有码？写在这里', typeNote: '空着就是新的一批人。', readCode: '照这个码排好了，上面都跟着改了。', readSeed: '照这个种子排人。',
  neither: '这不是班次码，也不是种子。班次码像 {{code}}，种子是它最后那八位，或者一个不超过 4294967295 的整数。',
  slipped: '有一位抄错了：最后一位和前面对不上。再对一遍，班次码像 {{code}}。',
  tooFew: '“{{mix}}”只有 {{found}} 个不同的人，{{minutes}} 分钟要 {{needed}} 个。把时间排短，或者改接“{{all}}”。',
  go: '去接班', past: '打过的班', pastNone: '一班都还没打。打完的记在这里，同一班可以再打。', again: '再打这一班：{{code}}', look: '看这一班的复盘：{{code}}', gone: '这一班的录音对不上现在的题包，看不了了。', mode: { practice: '练习', exam: '考核' },
  debrief: { again: '再打同一班', next: '排下一班' },
  floor: { heading: '今晚的大厅', team: '上班的人', length: '下班', lengthValue: '{{n}} 分钟后', grade: '多忙', code: '班次码', exam: '考核：看不到流程，时间照走。', practice: '练习：看得到流程，答话不计时；大厅的钟照走。' },
  level: {
    title: '自由班次 · {{minutes}} 分钟', teaches: '接人、歇口气、再接人，眼睛还要留意后面有多少人在等。',
    seat: '今晚 {{seats}} 个人上班，你是其中一个。没人等的时候，下一通自己响到你桌上；有人在等，先接还是先缓一缓，你说了算。',
    callers: '接起来才知道是谁。一百通里大约有 {{storms}} 通火气很大。', end: '满 {{minutes}} 分钟就不再接新的，手上这通打完收工。成绩记在自由班次里，战役的成绩不变。',
    contentNote: '会有人吼、骂人、说要投诉到底。嫌太冲，可以换成柔和。',
  },
} as const;
