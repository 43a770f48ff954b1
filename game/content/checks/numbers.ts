import type { Language } from '../text-table.js';

/** A word or number in a text that only a declared fact may say. */
export interface Finding {
  readonly kind: 'number' | 'date';
  readonly found: string;
}

/** Names of techniques that contain a digit and say no quantity. */
const DIGIT_NAMES = /(?<![\p{Nd}.])[2-6]G(?![A-Za-z])/gu;
const DIGITS = /\p{Nd}+(?:[.,:：．]\p{Nd}+)*\s?(?:%|％|[A-Za-z]+|[\u4e00-\u9fff])?/gu;

const CHINESE_NUMERAL = '[零〇一二两三四五六七八九十百千万亿半]+';
const CHINESE_UNIT =
  '(?:个?(?:小时|钟头|星期|礼拜|月|工作日)|分钟|秒钟?|点钟|点半|点|天|日|号|周|年|岁|块钱|块|元|毛|角|折|倍|成|兆|[GgMm][Bb]?|公里|米|层|楼)';
const CHINESE_QUANTITY = new RegExp(`(?:百分之${CHINESE_NUMERAL}|${CHINESE_NUMERAL}${CHINESE_UNIT})`, 'gu');
/** Everyday words that look like a quantity and are none. */
const CHINESE_IDIOMS = [
  '一点儿', '一点点', '差一点', '晚一点', '早一点', '快一点', '慢一点', '好一点', '一点', '半点', '一块儿', '那一块', '这一块', '一块钱都', '一分钱', '一毛钱', '万一', '千万', '十分', '一半',
  '半天', '一天到晚', '一天天', '一年年', '有一天', '每一天', '这一天', '那一天', '一天好心情', '的一天', '三天两头', '一年到头', '一日三餐', '一成不变', '一层意思', '一秒都', '百年', '万年',
];
/** After a word of the day an idiom such as 一点 is a time of the clock. */
const CLOCK_BEFORE = /(?:上午|下午|早上|晚上|中午|凌晨|夜里|今晚|明早)$/u;
const CLOCK_AFTER = /^(?:钟|半|整|前|之前|以前|到|[零〇一二三四五六七八九十]+分)/u;

const CHINESE_DATES =
  /今天|今晚|今早|今日|今夜|明天|明晚|明早|明日|大?后天|后日|昨天|昨晚|昨日|昨夜|大?前天|前晚|(?:上|下|本|这)?(?:周|星期|礼拜)[一二三四五六日天]|(?:周|星期)末|下周|下星期|下礼拜|上周|上星期|上礼拜/gu;
const CHINESE_DATE_IDIOMS = /有朝一日|总有一天/gu;

const ENGLISH_NUMERAL =
  '(?:(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand|dozen|half an?|half-a)(?:[\\s-](?:and\\s)?)?)+';
const ENGLISH_UNIT =
  "(?:seconds?|minutes?|mins?|hours?|days?|nights?|weeks?|months?|years?|o'clock|o’clock|a\\.?m\\.?|p\\.?m\\.?|yuan|dollars?|cents?|per ?cent|gigs?|gigabytes?|gb|mb|megs?|megabytes?|mbps|kilomet(?:re|er)s?|met(?:re|er)s?|floors?|working days?|business days?)";
const ENGLISH_QUANTITY = new RegExp(`\\b${ENGLISH_NUMERAL}\\s?${ENGLISH_UNIT}\\b`, 'giu');
/** Everyday phrases that look like a quantity and are none. */
const ENGLISH_IDIOMS = /^(?:one (?:second|sec|moment|minute|day|night))$/iu;
const ENGLISH_DATES =
  /\b(?:today|tonight|tomorrow|yesterday|the day after tomorrow|mon|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:next|last|this) (?:week(?:end)?|night|morning|evening|afternoon))(?:'s|’s)?\b/giu;

/** Every number, quantity and date word of a text, wherever it stands. */
export function findNumbers(text: string, language: Language): readonly Finding[] {
  const findings: Finding[] = [];
  const add = (kind: Finding['kind'], found: string): void => void findings.push({ kind, found: found.trim() });
  for (const match of text.replace(DIGIT_NAMES, ' ').matchAll(DIGITS)) add('number', match[0]);
  if (language === 'zh') {
    for (const match of text.matchAll(CHINESE_QUANTITY)) if (!isChineseIdiom(text, match.index, match[0])) add('number', match[0]);
    for (const match of text.replace(CHINESE_DATE_IDIOMS, ' ').matchAll(CHINESE_DATES)) add('date', match[0]);
  } else {
    for (const match of text.matchAll(ENGLISH_QUANTITY)) if (!ENGLISH_IDIOMS.test(match[0].trim())) add('number', match[0]);
    for (const match of text.matchAll(ENGLISH_DATES)) add('date', match[0]);
  }
  return findings;
}

/** Digits only: the caller may speak of hours and days in words, but never in figures that are no fact. */
export function findDigits(text: string): readonly Finding[] {
  return [...text.replace(DIGIT_NAMES, ' ').matchAll(DIGITS)].map((match) => ({ kind: 'number', found: match[0].trim() }));
}

function isChineseIdiom(text: string, at: number, quantity: string): boolean {
  for (const idiom of CHINESE_IDIOMS) {
    const from = Math.max(0, at - idiom.length + 1);
    for (let start = from; start <= at + quantity.length - 1; start += 1) {
      if (!text.startsWith(idiom, start)) continue;
      const end = start + idiom.length;
      if (end < at + quantity.length && start >= at) continue;
      if (CLOCK_BEFORE.test(text.slice(0, start)) || CLOCK_AFTER.test(text.slice(end))) continue;
      return true;
    }
  }
  return false;
}
