/** Certificates on the trainer's desk in Simplified Chinese. */
export const certificateZhCN = {
  open: '发证书', head: '给{{name}}发证书', lead: '打完全部关卡，或者考试每一关都及格，就能发。名字、日期和成绩都从这台机器的成绩里取。', which: '发哪一张', campaign: '全部 {{n}} 关', exam: '考试“{{name}}”', level: '关卡 {{id}}', reached: '{{score}} 分 · 等级 {{rank}} · {{when}}',
  pin: '密钥密码', pinNote: '证书要用中心密钥签名，所以要输建密钥时定的密码。', make: '签名发证', noKey: '这台机器还没有中心密钥，证书签不了名。先到“进出”页建一把，建好再回来。', toKey: '去建密钥',
  pageTitle: '{{name}}的证书', pageLead: '存成 PDF 或直接打印，A4 横放一张。', back: '返回', file: '证书',
  paper: {
    campaign: '结业证书', exam: '考试合格证书', campaignBody: '在“下一通”呼叫中心训练中，逐关通过了全部 {{n}} 关。', examBody: '通过了考试“{{exam}}”：{{levels}}。', manyLevels: '共 {{n}} 关，关关及格', score: '成绩', rank: '等级', points: '{{score}} 分', date: '日期', qr: '证书的二维码',
    qrNote: '扫出来是一段文字。粘到“下一通”的培训师工作台里，不联网就能核对真假。', key: '密钥号', note: '这是“{{centre}}”颁发的训练证书，不是职业资格，也不是录用依据。',
  },
  check: {
    head: '证书', lead: '证书在学员页上发。这里核对别人拿来的证书，不用联网：扫它的二维码，把扫出来的文字粘进来；扫码枪直接扫到框里也行。', text: '证书的文字', hint: '以 NEXTCALL1 开头', go: '核对',
    kinds: { valid: '是真的，一个字没改', altered: '对不上，不能算数', 'another-centre': '认不出是哪个中心的', 'not-one': '这不是证书' },
    name: '姓名', what: '通过的是', reached: '成绩', reachedText: '{{score}} 分，等级 {{rank}}', date: '日期', by: '谁签的', byText: '{{name}}（{{whose}}，密钥号 {{id}}）',
  },
  keys: {
    head: '认得哪些中心', lead: '把公钥文件给别的中心，他们就能核对你发的证书。公钥不用保密；读入别人的以后，打个电话对一下密钥号，防止有人冒充。', none: '还一个都不认得：先建中心密钥，或者读入别的中心的公钥。', whose: { own: '本中心', former: '本中心以前的密钥', enrolled: '登记这台机器的中心', other: '别的中心' }, write: '写出本中心公钥', written: '公钥写到了 {{place}}。密钥号是 {{id}}。', read: '读入别的中心的公钥', readDone: '认得“{{name}}”了，请打电话核对密钥号 {{id}}。', readKnown: '“{{name}}”的密钥本来就认得。', forget: '不再认“{{name}}”', number: '密钥号 {{id}}',
  },
} as const;
