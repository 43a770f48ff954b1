import type { Text } from '../schema/common.js';
import type { Language } from '../text-table.js';
import type { ForbiddenPhrases, QualityForm } from './sheet.js';

/** A forbidden phrase in what was said. */
export interface FoundPhrase {
  /** As the policy writes it. */
  readonly phrase: string;
  readonly language: Language;
}

const LANGUAGES: readonly Language[] = ['zh', 'en'];
/** What parts a Chinese line into clauses, and an English one; a space parts no English clause. */
const BREAKS: Readonly<Record<Language, RegExp>> = { zh: /[，。！？；：、…—,.!?;:“”"（）()\s]+/u, en: /[,.!?;:…—–“”"()]+/u };

/**
 * The forbidden phrases in a line. Both languages are looked through whichever is on the screen, so that the form comes
 * to the same figure in Chinese and in English. A phrase counts once a line.
 */
export function findPhrases(line: Text, phrases: QualityForm['phrases']): readonly FoundPhrase[] {
  return LANGUAGES.flatMap((language) => found(line[language], phrases[language], language).map((phrase) => ({ phrase, language })));
}

function found(text: string, { anywhere, alone }: ForbiddenPhrases, language: Language): readonly string[] {
  const said = plain(text);
  const clauses = said.split(BREAKS[language]).map((clause) => bare(clause, language));
  return [...new Set([...anywhere.filter((phrase) => holds(said, plain(phrase), language)), ...alone.filter((phrase) => clauses.includes(bare(plain(phrase), language)))])];
}

/** Letters in one case and one width, one kind of apostrophe. */
function plain(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('’', "'").trim();
}

/** A clause without the little words that change nothing: “这个我不知道啊” is “不知道”. */
function bare(clause: string, language: Language): string {
  if (language === 'en') return clause.trim();
  const core = clause.replace(/^(?:这个|那个|这|那)?(?:我们|我)?/u, '').replace(/[啊呀呢哦嘛的了]+$/u, '');
  return core === '' ? clause : core;
}

/** Chinese has no gaps between words; an English phrase must not begin or end inside one. */
function holds(text: string, phrase: string, language: Language): boolean {
  if (phrase === '') return false;
  for (let at = text.indexOf(phrase); at >= 0; at = text.indexOf(phrase, at + 1)) {
    if (language === 'zh' || (!/[a-z0-9']/.test(text[at - 1] ?? '') && !/[a-z0-9]/.test(text[at + phrase.length] ?? ''))) return true;
  }
  return false;
}
