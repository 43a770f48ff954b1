const PERSON = { zh: ['工号', '姓名', '班级'], en: ['Staff number', 'Name', 'Class'] } as const;

/** The words of an export in both languages. */
export const EXPORT_TEXTS = {
  zh: {
    guest: '访客',
    titles: { about: '说明', trainees: '按学员', levels: '按关卡', points: '按要点', choices: '按选择' },
    headers: {
      trainees: [...PERSON.zh, '班次', '通过', '平均分', '踩雷次数', '最近一次'],
      levels: ['关卡', '班次', '人数', '通过', '平均分', '首次平均分', '最近平均分'],
      points: [...PERSON.zh, '要点', '选择次数', '示范级', '踩雷', '示范级占比 %'],
      choices: [...PERSON.zh, '练习机', '班次编号', '关卡', '模式', '考试', '开始时间', '来电', '第几通', '第几次选择', '流程步骤', '档次', '标签', '要点', '所说的话'],
    },
    tiers: { model: '示范级', ordinary: '普通', landmine: '踩雷' },
    modes: { practice: '练习', exam: '考核' },
    about: (at: string): readonly string[] => [
      `导出时间（世界标准时间）：${at}`,
      '时间都是世界标准时间（UTC）。分数是 0 到 100。平均分只算打完的班次；首次和最近的平均分，只算至少打完两次的人。',
      '一个人只保存工号、姓名、班级和打过的班次。删除一名学员，会删掉姓名、登录记录、全部班次、选择和回放。',
      '删除之后还留下两样，都认不出是谁：关卡作者写的台词（那是内容，不是某个人的），和一个不可还原的标记，免得旧的成绩文件把删掉的人又带回来。',
      '这份表格是导出那一刻的副本，不会跟着删除。请和其他人事资料一样保管，用完删掉。',
    ],
  },
  en: {
    guest: 'Guest',
    titles: { about: 'About', trainees: 'By trainee', levels: 'By level', points: 'By point', choices: 'By choice' },
    headers: {
      trainees: [...PERSON.en, 'Runs', 'Passed', 'Mean score', 'Landmines', 'Last'],
      levels: ['Level', 'Runs', 'People', 'Passed', 'Mean score', 'Mean of first', 'Mean of last'],
      points: [...PERSON.en, 'Point', 'Choices', 'Model', 'Landmine', 'Model share %'],
      choices: [...PERSON.en, 'Station', 'Run', 'Level', 'Mode', 'Exam', 'Started', 'Call', 'Call no.', 'Choice no.', 'Step', 'Tier', 'Tags', 'Points', 'What was said'],
    },
    tiers: { model: 'model', ordinary: 'ordinary', landmine: 'landmine' },
    modes: { practice: 'practice', exam: 'exam' },
    about: (at: string): readonly string[] => [
      `Exported at (UTC): ${at}`,
      'All times are UTC. Scores go from 0 to 100. Means count finished runs only; the means of first and last count people who finished at least two.',
      'Of a person only the staff number, the name, the class and the runs are kept. Deleting a trainee deletes the name, the sittings, and every run, choice and replay.',
      'Two things stay, and neither tells who it was: lines that the levels’ authors wrote, which are content and nobody’s own, and a mark that cannot be read back, so that an old results file does not bring a deleted person back.',
      'This table is a copy of the moment it was made and does not follow a deletion. Keep it like other personnel records, and delete it when it is no longer needed.',
    ],
  },
} as const;
