/** The settings in Simplified Chinese. */
export const settingsZhCN = {
  heading: '设置', back: '返回',
  groups: { read: '看', hear: '听', play: '玩', about: '关于' },
  language: '语言', languageNames: { 'zh-CN': '中文', en: 'English' }, languageNote: '马上换，正在打的这一通不会断。',
  textScale: '字号', textScaleNames: { '1': '标准', '1.15': '大', '1.3': '特大' },
  sound: '声音', soundNote: '铃声、接起、等候、键盘和呼吸，都很轻。', volume: '音量', volumeValue: '{{n}}%',
  motion: '动画', motionNames: { full: '完整', reduced: '减少', system: '跟随系统' }, motionNote: '减少：不晃、不飘，画面直接换。',
  intensity: '听到多少', intensityNames: { full: '原样', mild: '柔和' }, intensityNotes: { full: '脏字以“██”遮住', mild: '脏字去掉，抖动和声音放轻' },
  timers: '考核的时限', timersNames: { '1': '原速', '1.5': '1.5 倍', '2': '2 倍', off: '不计时' }, timersNote: '只影响考核模式，练习从不计时。',
  fullscreen: '全屏', fullscreenNote: '铺满整个屏幕。',
  on: '开', off: '关',
  packs: '自建内容包', packsNote: '自己写的来电放在这个文件夹里。', openPacks: '打开文件夹',
  trainer: '培训师工作台', trainerNote: '班级、学员、成绩和考试，还有这台电脑当练习机的设置。要管理密码；还没有，进去先设一个。', openTrainer: '打开工作台', openStation: '当练习机',
  version: '版本', builtOn: '运行在', browser: '浏览器', licence: 'MIT 许可。公司、资费与权限都是虚构的。', faces: '头像：Open Peeps（CC0）· 字体：思源黑体（OFL）',
} as const;
