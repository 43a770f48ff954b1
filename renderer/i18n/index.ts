import i18next from 'i18next';
import { initReactI18next, useTranslation } from 'react-i18next';
import type { TFunction } from 'i18next';
import type { RejectionCode } from '../../game/sim/index.js';
import { en } from './en.js';
import type { Words } from './words.js';
import { zhCN } from './zh-CN.js';

/** The languages of the screens, as they stand in the settings and in `<html lang>`. */
export type UiLanguage = 'zh-CN' | 'en';

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'translation';
    resources: { translation: typeof zhCN };
  }
}

const TABLES: Readonly<Record<UiLanguage, Words>> = { 'zh-CN': zhCN, en };

/** The words of both languages at once, for what is kept or shown in either. */
export function bothTables(): { readonly zh: Words; readonly en: Words } {
  return { zh: zhCN, en };
}

/** Prepares the word tables; call once before the first render. */
export async function startI18n(language: UiLanguage): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: 'zh-CN',
    resources: { 'zh-CN': { translation: zhCN }, en: { translation: en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  markDocument(language);
}

/** Turns every screen to another language; nothing else changes. */
export function setLanguage(language: UiLanguage): void {
  if (i18next.language !== language) void i18next.changeLanguage(language);
  markDocument(language);
}

function markDocument(language: UiLanguage): void {
  document.documentElement.lang = language;
  document.title = language === 'en' ? 'Next Call' : '下一通';
}

/** The language of the computer, as far as the game speaks it. */
export function systemLanguage(): UiLanguage {
  return navigator.language.toLowerCase().startsWith('zh') ? 'zh-CN' : 'en';
}

/** The words of the current language: `t` fills a sentence, `words` is the table itself. */
export function useWords(): { readonly t: TFunction; readonly words: Words; readonly language: UiLanguage; readonly pack: 'zh' | 'en' } {
  const { t, i18n } = useTranslation();
  const language: UiLanguage = i18n.language === 'en' ? 'en' : 'zh-CN';
  return { t, words: TABLES[language], language, pack: language === 'en' ? 'en' : 'zh' };
}

/** Why a command was refused, in the words of the current language. */
export function rejectionText(words: Words, code: RejectionCode): string {
  const table: Readonly<Partial<Record<RejectionCode, string>>> = words.rejections;
  return table[code] ?? words.rejections.other;
}
