import { certificateZhCN } from './certificate/words.zh-CN.js';

/** The trainer's desk in Simplified Chinese. */
export const trainerZhCN = {
  guest: '访客', free: '自由班次', list: '、', report: '学习报告',
  rail: { label: '培训师工作台', name: '培训师工作台', pages: { overview: '总览', people: '学员', heat: '热图', landmines: '踩雷', plans: '安排', exchange: '进出' }, lock: '锁上', close: '离开' },
  pin: { head: '培训师密码', note: '输入密码，打开工作台。', typed: '已输入 {{n}} 位', wrong: '密码不对，再试一次。', wait: '输错太多次，请等 {{n}} 秒。', erase: '删掉一位', open: '打开', back: '返回' },
  dialog: { cancel: '取消', save: '保存', keep: '先不删', goes: '会删掉', stays: '会留下', elsewhere: '别处还有' },
  tiers: { model: '高分', ordinary: '普通', landmine: '踩雷' },
  overview: {
    head: '总览', lead: '有多少人在练，最近练得怎么样，机器好不好。', classes: '个班', people: '位学员', runs: '次练习',
    firstHead: '从这里开始', first: ['导入名单：一张表，工号、姓名、班级三列就够。', '学员在练习机上用工号坐下，练完的成绩自己存好。', '把练习机的成绩包拿到这台机器上合并，热图和踩雷就有内容了。'], firstGo: '去学员页',
    latest: '最近的练习', noneYet: '还没有练习。学员在练习机上坐下打完一通，这里就会出现。',
    stations: '练习机', columns: ['机器', '最近一次练习', '最近一次成绩包', '最近一次备份', '30 天内中断', '剩余空间'], here: '{{name}}（这台）', direct: '直接读取', noBackup: '没有设备份', noCopy: '还没有备份', room: '{{n}} GB', littleRoom: '只剩 {{n}} GB',
  },
  classes: {
    pick: '看谁的', one: '班级', all: '全部学员', none: '没有分班', newHead: '新建一个班', renameHead: '给班级改名', name: '班级名字', removeHead: '删掉“{{name}}”？', remove: '删掉这个班',
    goes: '这个班的名字，和它“能看哪些关”的安排。', stays: '班里的 {{n}} 个人和他们的全部成绩。他们会变成“没有分班”，因为成绩是跟着人走的。',
  },
  people: {
    head: '学员', lead: '{{people}} 位学员，{{classes}} 个班。', roster: '导入名单', add: '加一个人', addClass: '新建班', classes: '班级', rename: '改名', removeClass: '删掉班级', search: '找姓名或工号', shown: '列出 {{n}} 人',
    columns: { name: '姓名', number: '工号', class: '班级', runs: '练习', passed: '通过', mean: '平均分', landmines: '踩雷', last: '最近一次' },
    noneHead: '还没有学员', none: '导入一张名单，或者一个一个加。名单里有工号、姓名、班级三列就行，Excel 和 CSV 都可以。', noneHere: '“{{name}}”里还没有人。打开一位学员，可以把他调进来。', noneFound: '没有谁的姓名或工号里有“{{text}}”。',
  },
  person: {
    newHead: '加一位学员', editHead: '改学员资料', kept: '只存工号、姓名、班级和练习成绩，别的都不存。', name: '姓名', number: '工号', numberNote: '1 到 12 位数字，练习机上就用它坐下。', class: '班级', numberIs: '工号 {{n}}', sum: '练习 {{runs}} 次，通过 {{passed}} 次，踩雷 {{landmines}} 处',
    back: '回到名单', edit: '改资料', remove: '删掉', removeHead: '删掉{{name}}？', goes: '姓名、工号、{{n}} 次练习、每一句话和每一份录音，这台机器的备份里也一起删。删了就找不回来。', stays: '以前导出的表格和 PDF，它们不在这台机器的成绩库里；还有一个不含姓名的记号，用来防止旧备份把他带回来。', elsewhere: '练习机上自己那一份、手工拷走的备份和成绩包，要到那里去删。', removing: '正在删，备份要一份一份地清，请等一下……',
    left: { head: '{{name}}已经删掉，还有几处要你动手', done: '已经删掉', doneText: '{{runs}} 次练习；{{n}} 份备份也清过了。', unreached: '备份文件夹', unreachedText: '现在够不到 {{folder}}，里面的备份还有他。接好以后，把那里的旧备份删掉；新的备份里不会再有他。', files: '清不掉的备份', filesText: '{{folder}} 里的 {{files}} 改不了，里面还有他。把它们删掉，或者等新的备份把它们顶掉。', asides: '收起来的旧文件', asidesText: '数据文件夹里的 {{files}} 是损坏或恢复时收起来的，可能还有他。用不着就删掉。', close: '知道了' },
    changes: '开头和现在', changesNote: '每一关第一次和最近一次打完的分数。', line: '从头到现在', first: '第一次', last: '最近一次', once: '只打过一次', after: '{{score}}（{{change}}，共 {{n}} 次）',
    noRunsHead: '还没有练习', noRuns: '等他在练习机上打完一通，或者到“进出”页把成绩包合并进来。', goneHead: '没有这个人', gone: '这位学员已经不在名单里了。',
  },
  run: {
    head: '一次练习', list: '全部练习', back: '返回', watch: '放录音', modes: { practice: '练习', exam: '考核' }, exam: '考试', running: '还在打', endings: { finished: '打完', 'left-early': '提前离开', interrupted: '中断' }, seed: '种子 {{n}}',
    columns: { at: '时间', level: '关卡', mode: '方式', score: '得分', rank: '等级', ending: '怎么结束' },
    missing: '这次练习已经不在了。', noReplay: '机器中断时没来得及留下录音，下面是当时存好的每一通。', unplayable: '这份录音对不上这台机器现在的关卡或规则，放不了。下面是当时存好的每一通。', noUnits: '一通都没打完。',
  },
  playback: { label: '放录音', recording: '这是录音，按键不起作用', who: '{{name}} · {{level}}', back: '返回', play: '继续放', pause: '停一下', again: '从头再放', next: '跳到下一个选择', previous: '回到上一个选择', place: '录音放到哪里', of: '{{now}} / {{end}}', speed: '速度' },
  heat: {
    head: '热图', lead: '数字是高分句占的百分比，三角后面是踩雷次数。最弱的排在最左边，点一格看说过的话。', by: '按什么看', steps: '按流程步骤', points: '按指南要点', people: '学员', average: '合计', none: '没有考到', cell: '{{who}}，{{what}}：高分 {{share}}%，{{choices}} 句里踩雷 {{landmine}} 处', lines: '说过的话', linesHead: '{{who}} · {{what}}', times: '{{times}} 次，{{people}} 人',
    emptyHead: '还没有可看的', empty: '有学员打完一通以后，这里会按流程步骤和指南要点铺开每个人的强弱。访客的练习不算在内。',
  },
  landmines: { head: '踩雷', lead: '大家最常踩的是哪几句，在哪儿踩的。', picture: '前十处，踩了多少次', pictureNote: '柱子下面的数字就是下表里的序号。', number: '序号', line: '说的是', where: '在哪儿', why: '为什么算踩雷', times: '次数', people: '人数', quote: '“{{text}}”', emptyHead: '一处都没踩', empty: '还没有练习，或者练过的都没踩雷。' },
  plans: { head: '安排', lead: '哪个班看得到哪些关，什么时候考试。', levelsHead: '能看到的关卡', seesAll: '现在全部看得到。去掉勾，练习机上就不给这个班看。', seesSome: '只有打了勾的看得到。', seesNone: '一关都看不到。至少给他们留一关。', noneHead: '还没有可以安排的人', noClasses: '还没有班级。先到“学员”页导入名单，或者新建一个班。' },
  planFile: {
    write: '写安排文件', read: '读入安排文件', written: '{{exams}} 场考试、{{people}} 位学员写到了 {{place}}。拿到每台练习机上，在它的“安排”页读入。',
    from: '{{from}}写的，{{when}}。现在什么都还没改。', nobody: '没有名字的机器', people: '{{classes}} 个班、{{people}} 位学员：新增 {{added}} 位，改动 {{changed}} 位。', replaces: '各班看得到的关，换成文件里的。',
    exams: '读入以后，这台机器上的考试：', noExams: '文件里没有考试。', isNew: '新的', dropped: '这几场文件里没有，读入以后就不再给人考，成绩还在：{{names}}。', remarks: '没有收下的人', apply: '读入', done: '读进来了，下一位坐下就照这个来。',
  },
  exam: {
    head: '考试', lead: '考试用考核方式：看不到流程，时间照走，不能回看，成绩单独标明。及格线按中心规则。', none: '还没有准备过考试。', prepare: '准备考试', newHead: '准备一场考试', newLead: '准备好以后由你开考、收卷。', name: '考试名字', who: '谁来考', levels: '考哪几关', seedBy: '来电怎么排', seeds: { class: '全班一样', trainee: '每人不同' }, attempts: '每关最多几次', tries: '每关最多 {{n}} 次',
    states: { prepared: '准备好了', open: '正在考', closed: '已收卷' }, open: '开考', reopen: '再开', close: '收卷', results: '看成绩', throwAway: '不要“{{name}}”了', preparedAt: '{{when}} 准备', openedAt: '{{when}} 开考', classGone: '（班级已删）', notSat: '没考', passed: '及格', failed: '不及格',
  },
  exchange: {
    head: '进出', lead: '不用联网：成绩包用 U 盘或共享文件夹拿过来，表格拿出去。', inHead: '合并练习机的成绩', inLead: '可以一次选很多个成绩包，先后随便，重复也不要紧。被改过的、别的中心的、内容对不上的会被拒绝，并说明原因。', merge: '选成绩包', taken: '{{station}}：新增 {{runs}} 次练习、{{people}} 位学员，{{known}} 次已经有了。', refused: '没有收下。', again: '仍然合并',
    outHead: '导出成绩', outLead: '按人、按关、按要点、按每一句话各一张表。', xlsx: '导出 Excel', csv: '导出 CSV', busy: '正在办……', exported: '{{n}} 次练习写到了 {{place}}。',
    progress: '已经写了 {{done}} 次练习，一共 {{total}} 次。', leftMinutes: '大约还要 {{n}} 分钟。', leftSoon: '不到一分钟就好。', stop: '停止导出', stopped: '导出停了，没有留下半个文件。',
  },
  centre: {
    head: '中心密钥', lead: '先给中心起个名字，建一把密钥。以后只有用它登记过的练习机，成绩包才会被收下。', made: '这台是“{{name}}”的培训师电脑。给每台练习机写一份登记文件，用 U 盘拿过去读一次。', name: '中心名字', station: '练习机名字', pin: '密钥密码（至少 6 位，忘了没人能找回）', make: '建密钥', enrol: '写登记文件', enrolled: '登记文件写到了 {{place}}。拿到那台练习机上，在它的“进出”页读入。',
    thisHead: '这台机器当练习机', notEnrolled: '还没有登记。读入培训师电脑写出的登记文件，就能导出这台的成绩包。', isStation: '这台是“{{centre}}”的练习机“{{station}}”。', read: '读入登记文件', bundle: '导出成绩包',
  },
  certificate: certificateZhCN,
  roster: {
    head: '导入名单', lead: '选一个 Excel 或 CSV 文件。先看会变成什么样，再决定写不写。', model: '表头这样写就行，中文英文都认：', example: ['周可', '林夏', '三月一班'], choose: '选文件', other: '换一个文件', previewHead: '{{file}}', nothingYet: '现在什么都还没写。', changes: { added: '新增', changed: '修改', unchanged: '不变', refused: '不收' }, newClasses: '会新建班级：{{names}}。', rename: '按名单改名：工号已有、名字不同的，当作同一个人改了名', row: '行', rows: '名单的每一行', becomes: '会怎样', more: '还有 {{n}} 行没有列出来。', apply: '写入 {{n}} 人',
  },
} as const;
