import { describe, expect, it } from 'vitest';
import { findDigits, findNumbers } from '../../game/content/checks/numbers.js';

const found = (text: string, language: 'zh' | 'en'): readonly string[] => findNumbers(text, language).map((finding) => finding.found);

describe('numbers, quantities and date words in a line', () => {
  it.each([
    ['用了 20 GB', ['20 GB']], ['赔您５０元', ['５０元']], ['下午三点给您回电', ['三点']], ['下午一点给您回电', ['一点']], ['四点给您回电', ['四点']], ['三五天就到', ['三五天']], ['两天之内到', ['两天']], ['五分钟就好', ['五分钟']],
    ['退您十块', ['十块']], ['百分之二十的折扣', ['百分之二十']], ['半小时内', ['半小时']], ['三个月', ['三个月']], ['两个工作日', ['两个工作日']],
    ['今晚一定到', ['今晚']], ['周四下午上门', ['周四']], ['下周一再说', ['下周一']], ['后天到货', ['后天']],
  ])('finds them in Chinese: %s', (text, expected) => {
    expect(found(text, 'zh')).toEqual(expected);
  });

  it.each([
    '稍等一下', '有一点着急', '一会儿就好', '我们一起看', '一定查清楚', '说一句实话', '一直在等', '跟刚才一样', '万一再断', '十分抱歉', '千万别急', '一块儿想办法',
    '等了半天', '5G 套餐', '一点儿也不麻烦', '每一天都这样', '祝您一天好心情', '新的一天', '总有一天', '一件一件来', '头一次', '别着急，慢一点说',
  ])('lets everyday Chinese pass: %s', (text) => {
    expect(found(text, 'zh')).toEqual([]);
  });

  it.each([
    ['It used 20 GB', ['20 GB']], ['in two minutes', ['two minutes']], ['half an hour', ['half an hour']], ['twenty-four hours', ['twenty-four hours']], ["at three o'clock", ["three o'clock"]],
    ['fifty yuan', ['fifty yuan']], ['ten per cent off', ['ten per cent']], ['by tonight', ['tonight']], ['on Thursday', ['Thursday']], ["tomorrow's truck", ["tomorrow's"]], ['next week', ['next week']],
  ])('finds them in English: %s', (text, expected) => {
    expect(found(text, 'en')).toEqual(expected);
  });

  it.each(['One moment, please', 'Give me one second', 'One more thing', 'your 5G plan', 'a day like that', 'we two', 'the first time', 'a minute of your time'])('lets everyday English pass: %s', (text) => {
    expect(found(text, 'en')).toEqual([]);
  });

  it('lets a caller speak of hours in words, but not in figures', () => {
    expect(findDigits('我等了两个小时')).toEqual([]);
    expect(findDigits('我等了 2 个小时')).toHaveLength(1);
  });
});
