import type { Language } from '../text-table.js';

interface ForbiddenPhrase {
  readonly phrase: RegExp;
  /** What is wrong with it, for the author. */
  readonly reason: string;
}

const chinese: readonly ForbiddenPhrase[] = [
  { phrase: /没办法|没有办法|没法子|无能为力/u, reason: 'a bare refusal' },
  { phrase: /不可能/u, reason: 'a bare refusal' },
  { phrase: /(?:规定|政策|流程)就是(?:规定|政策|流程|这样|这么)|这是规定(?:[，。！]|$)/u, reason: 'the rule as the only reason' },
  { phrase: /先(?:别激动|冷静|消消气)|您?冷静(?:一下|一点|点)/u, reason: 'telling the caller how to feel' },
  { phrase: /系统不会(?:错|出错|有错|骗人)/u, reason: 'the system against the caller' },
  { phrase: /不归我(?:们)?管|不是我(?:们)?(?:部门)?的?(?:责任|问题|事)|跟我(?:们)?没关系/u, reason: 'pushing the matter away' },
  { phrase: /您(?:不懂|没听懂|听不懂)|你(?:不懂|没听懂|听不懂)/u, reason: 'talking down' },
  { phrase: /就是您自己|您自己(?:弄|开|用|点)的|怪您/u, reason: 'blame' },
  { phrase: /爱(?:投诉|打)(?:就|不)/u, reason: 'a challenge' },
];

const english: readonly ForbiddenPhrase[] = [
  { phrase: /\bno way\b|\bnothing (?:I|we) can do\b|\bthere(?:'|’)?s no way\b/iu, reason: 'a bare refusal' },
  { phrase: /\bimpossible\b/iu, reason: 'a bare refusal' },
  { phrase: /\b(?:those|these) are the rules\b|\brules are rules\b|\b(?:it(?:'|’)?s|that(?:'|’)?s) (?:just )?(?:the|our) policy\b/iu, reason: 'the rule as the only reason' },
  { phrase: /\bcalm down\b/iu, reason: 'telling the caller how to feel' },
  { phrase: /\bthe system (?:doesn(?:'|’)?t|does not|never) (?:lie|lies|make mistakes|makes mistakes|get it wrong)\b/iu, reason: 'the system against the caller' },
  { phrase: /\bnot my (?:job|problem|department|responsibility|fault)\b/iu, reason: 'pushing the matter away' },
  { phrase: /\byou (?:don(?:'|’)?t|do not) understand\b/iu, reason: 'talking down' },
  { phrase: /\byour own fault\b|\byou did (?:it|this|that) yourself\b/iu, reason: 'blame' },
];

/** The phrase in a text that a good agent does not say, with the reason, or null. */
export function findForbiddenPhrase(text: string, language: Language): { readonly found: string; readonly reason: string } | null {
  for (const { phrase, reason } of language === 'zh' ? chinese : english) {
    const match = phrase.exec(text);
    if (match !== null) return { found: match[0], reason };
  }
  return null;
}

/** Whether a reason leans on the guide's authority instead of saying what the line does. */
export function claimsGuideAuthority(text: string, language: Language): boolean {
  if (language === 'zh') return /指南/u.test(text) && /踩雷/u.test(text);
  return /\bguides?\b/iu.test(text) && /\blandmines?\b/iu.test(text);
}

/** Characters that a text may have, by role; a placeholder counts with its value. */
export const TEXT_LIMITS = {
  option: { zh: 52, en: 150 },
  says: { zh: 60, en: 170 },
  reply: { zh: 60, en: 170 },
  why: { zh: 90, en: 260 },
  about: { zh: 14, en: 48 },
  issue: { zh: 6, en: 18 },
  title: { zh: 6, en: 16 },
  ask: { zh: 36, en: 110 },
  card: { zh: 30, en: 90 },
  blank: { zh: 20, en: 56 },
} as const;
