import { callTexts, type CallText } from '../call-texts.js';
import { longestRendered } from '../compile-call.js';
import { factValuesIn } from '../facts.js';
import { fillTemplate, type Language } from '../text-table.js';
import { variantsOf } from '../variants.js';
import { optionsOf, type CallCheck } from './call-check.js';
import { findDigits, findNumbers, type Finding } from './numbers.js';
import { isPoint } from './points.js';
import { claimsGuideAuthority, findForbiddenPhrase, TEXT_LIMITS } from './phrases.js';

const LANGUAGES: readonly Language[] = ['zh', 'en'];

/** What is written: length, numbers, forbidden phrases, and the reasons. */
export function checkTexts(check: CallCheck): void {
  const declared = declaredWords(check);
  for (const line of callTexts(check.call)) {
    checkLength(check, line);
    for (const language of LANGUAGES) {
      const path = [...line.path, language];
      const template = line.text[language];
      if (line.role === 'option' || line.role === 'says' || line.role === 'reply') {
        reportFirst(check, path, findingsOf(line, language, declared.get(line.lineId)?.[language] ?? []));
      }
      if (line.role === 'why' && claimsGuideAuthority(template, language)) check.reporter.report('guideAuthority', path, 'The reason says that the guide calls it a landmine.');
    }
  }
  for (const { option, path } of optionsOf(check.call)) {
    if (option.tier === 'model') {
      for (const language of LANGUAGES) {
        const phrase = findForbiddenPhrase(option[language] ?? '', language);
        if (phrase !== null) check.reporter.report('forbiddenPhrase', [...path, language], `The model line says "${phrase.found}": ${phrase.reason}.`);
      }
    }
    checkPoints(check, [...path, 'why', 'points'], option.why?.points ?? []);
  }
  for (const [id, slot] of Object.entries(check.call.flow)) {
    if (slot.kind === 'card') checkPoints(check, ['flow', id, 'why', 'points'], slot.why.points);
  }
}

function checkPoints({ reporter }: CallCheck, path: readonly string[], points: readonly string[]): void {
  for (const point of points) {
    if (!isPoint(point)) reporter.report('unknownPoint', path, `"${point}" is not a point of the guides.`);
  }
}

function reportFirst({ reporter }: CallCheck, path: readonly (string | number)[], findings: readonly Finding[]): void {
  for (const kind of ['number', 'date'] as const) {
    const found = findings.filter((finding) => finding.kind === kind).map((finding) => `"${finding.found}"`);
    if (found.length > 0) reporter.report(kind === 'number' ? 'undeclaredNumber' : 'undeclaredDate', path, `${[...new Set(found)].join(', ')} ${found.length > 1 ? 'are' : 'is'} not declared.`);
  }
}

function findingsOf(line: CallText, language: Language, declared: readonly string[]): readonly Finding[] {
  let text = fillTemplate(line.text[language], () => ' ');
  for (const word of declared) text = cutOut(text, word);
  return line.role === 'option' ? findNumbers(text, language) : findDigits(text);
}

function cutOut(text: string, word: string): string {
  const at = text.toLowerCase().indexOf(word.toLowerCase());
  return at < 0 || word === '' ? text : cutOut(`${text.slice(0, at)} ${text.slice(at + word.length)}`, word);
}

/** Line id of an option to the words that its declarations allow: wrong claims, stated facts, amounts granted. */
function declaredWords({ call }: CallCheck): ReadonlyMap<string, Readonly<Record<Language, readonly string[]>>> {
  const words = new Map<string, Record<Language, string[]>>();
  for (const { slotId, optionId, option } of optionsOf(call)) {
    const allowed: Record<Language, string[]> = { zh: [], en: [] };
    for (const [id, claim] of Object.entries(option.states ?? {})) {
      const values = claim === true ? variantsOf(call).flatMap((variant) => unchanging(factValuesIn(call, variant, id))) : [claim];
      for (const value of values) LANGUAGES.forEach((language) => allowed[language].push(value[language]));
    }
    for (const amount of Object.values(option.grants ?? {})) LANGUAGES.forEach((language) => allowed[language].push(String(amount)));
    words.set(`${call.id}/${slotId}/${optionId}`, allowed);
  }
  return words;
}

/** A value may stand in a line in its own words only when no seed can change it. */
function unchanging<T>(values: readonly T[]): readonly T[] {
  return values.length === 1 ? values : [];
}

function checkLength({ call, staff, reporter }: CallCheck, { role, text, path, variants }: CallText): void {
  if (!(role in TEXT_LIMITS)) return;
  const limits = TEXT_LIMITS[role as keyof typeof TEXT_LIMITS];
  for (const language of LANGUAGES) {
    const length = Math.max(0, ...variants.map((variant) => longestRendered(call, staff, variant, text[language], language)));
    if (length > limits[language]) reporter.report('tooLong', [...path, language], `${length} characters; at most ${limits[language]} fit.`);
  }
}
