import { GOOD_TAGS, type Tag } from '../../sim/vocabulary.js';
import type { Path } from '../diagnostic.js';
import { didYouMean, nearest } from '../nearest.js';
import type { Text } from '../schema/common.js';
import { CALLBACK_CHARS, type Language } from '../text-table.js';
import { limitIn } from './apply.js';
import type { ReportPolicy } from './diagnostic.js';
import type { PolicyGround } from './ground.js';
import { findPhrases } from './phrases.js';
import type { PolicySource } from './schema.js';
import type { PolicySheet } from './sheet.js';

/** A line that the calls hold up as the model, in both languages. */
export interface ModelLine extends Text {
  readonly callId: string;
}

/** How many names a message lists. */
const LISTED = 6;
const GOOD: ReadonlySet<Tag> = new Set<Tag>(GOOD_TAGS);

/** Everything that can be wrong with a policy whose shape is right. Without `ground` only the file itself is looked at. */
export function checkPolicy(source: PolicySource, ground: PolicyGround | null, models: readonly ModelLine[], report: ReportPolicy): void {
  checkThresholds(source, report);
  checkForm(source, report);
  checkTags(source, report);
  checkPhrases(source, models, report);
  const { zh, en } = source.abuse.callsBack;
  if ([...zh].length > CALLBACK_CHARS.zh || [...en].length > CALLBACK_CHARS.en) report('callsBackLong', ['abuse', 'callsBack'], { zh: `“${zh}”有 ${[...zh].length} 个字，“${en}”有 ${[...en].length} 个字符。`, en: `“${zh}” has ${[...zh].length} characters, “${en}” has ${[...en].length}.` });
  if (ground === null) return;
  checkWarnings(source, ground, report);
  for (const [key, limit] of Object.entries(source.authority)) checkLimit(source, key, limit, ground, report);
}

/** What calls contradict in a policy that is sound in itself. Remedies that none of them has are passed over. */
export function checkCalls({ authority, abuse, quality: { phrases } }: Pick<PolicySheet, 'authority' | 'abuse' | 'quality'>, ground: PolicyGround, models: readonly ModelLine[], report: ReportPolicy): void {
  for (const language of ['zh', 'en'] as const) {
    for (const place of ['anywhere', 'alone'] as const) {
      phrases[language][place].forEach((phrase, index) => reportSaid(models, phrase, place, language, ['quality', 'phrases', language, place, index], report));
    }
  }
  checkWarnings({ abuse }, ground, report);
  for (const [key, limit] of Object.entries(authority)) {
    if (ground.remedies.some(({ callId, remedy }) => key === remedy || key === `${callId}/${remedy}`)) checkLimit({ authority }, key, limit, ground, report);
  }
}

function checkThresholds({ passing }: PolicySource, report: ReportPolicy): void {
  const { pass, B, A, S } = passing;
  if (pass > 0 && pass < B && B < A && A < S) return;
  report('thresholds', ['passing'], { zh: `现在是 pass ${pass}、B ${B}、A ${A}、S ${S}。`, en: `They are pass ${pass}, B ${B}, A ${A}, S ${S}.` });
}

function checkForm({ quality }: PolicySource, report: ReportPolicy): void {
  const total = sum(quality.sections.map(({ weight }) => weight));
  if (!same(total, 100)) report('weights', ['quality', 'sections'], { zh: `现在加起来是 ${total}。`, en: `They add up to ${total}.` });
  const ids = new Set<string>();
  const claim = (id: string, path: Path): void => {
    if (ids.has(id)) report('duplicateId', [...path, 'id'], { zh: `编号“${id}”已经用过。`, en: `The id “${id}” is already in use.` });
    ids.add(id);
  };
  quality.sections.forEach((section, index) => {
    const path = ['quality', 'sections', index];
    claim(section.id, path);
    section.items.forEach((item, at) => claim(item.id, [...path, 'items', at]));
    const points = sum(section.items.map((item) => item.points));
    if (!same(points, section.weight)) report('points', path, { zh: `“${section.title.zh}”各项加起来是 ${points}，权重是 ${section.weight}。`, en: `The items of “${section.title.en}” add up to ${points}, its weight is ${section.weight}.` });
  });
  quality.compliance.forEach((item, index) => claim(item.id, ['quality', 'compliance', index]));
}

function checkTags({ quality }: PolicySource, report: ReportPolicy): void {
  const check = (tags: readonly Tag[], path: Path): void => tags.forEach((tag, index) => {
    if (GOOD.has(tag)) report('goodTag', [...path, index], { zh: `${tag} 标在做得好的话上。`, en: `${tag} marks a line that is good.` });
  });
  check(quality.fatal, ['quality', 'fatal']);
  quality.sections.forEach((section, index) => section.items.forEach(({ by }, at) => by.kind === 'without' && check(by.tags, ['quality', 'sections', index, 'items', at, 'by', 'tags'])));
  quality.compliance.forEach(({ by }, index) => by.kind === 'without' && check(by.tags, ['quality', 'compliance', index, 'by', 'tags']));
}

function checkPhrases({ quality: { phrases } }: PolicySource, models: readonly ModelLine[], report: ReportPolicy): void {
  for (const language of ['zh', 'en'] as const) {
    const known = new Set<string>();
    for (const place of ['anywhere', 'alone'] as const) {
      phrases[language][place].forEach((phrase, index) => {
        const path = ['quality', 'phrases', language, place, index];
        if (phrase.trim() === '') {
          report('emptyPhrase', path, { zh: `第 ${index + 1} 条没有字。`, en: `Phrase ${index + 1} has no word in it.` });
          return;
        }
        if (known.has(phrase.trim())) report('duplicatePhrase', path, { zh: `“${phrase}”已经写过。`, en: `“${phrase}” stands here already.` });
        known.add(phrase.trim());
        reportSaid(models, phrase, place, language, path, report);
      });
    }
  }
}

function reportSaid(models: readonly ModelLine[], phrase: string, place: 'anywhere' | 'alone', language: Language, path: Path, report: ReportPolicy): void {
  const calls = saying(models, phrase, place, language);
  if (calls.length > 0) report('phraseInModel', path, { zh: `“${phrase}”出现在这些来电的高分话术里：${list(calls)}。`, en: `“${phrase}” is said in model lines of ${list(calls)}.` });
}

function saying(models: readonly ModelLine[], phrase: string, place: 'anywhere' | 'alone', language: Language): readonly string[] {
  const none = { anywhere: [], alone: [] };
  const only = { zh: none, en: none, [language]: { ...none, [place]: [phrase] } };
  return [...new Set(models.filter((line) => findPhrases(line, only).length > 0).map(({ callId }) => callId))];
}

function checkWarnings({ abuse }: Pick<PolicySheet, 'abuse'>, { warnings }: PolicyGround, report: ReportPolicy): void {
  if (warnings.length === 0) return;
  const most = Math.min(...warnings.map(({ slots }) => slots));
  if (abuse.warnings >= 1 && abuse.warnings <= most) return;
  const calls = list(warnings.filter(({ slots }) => slots < Math.max(1, abuse.warnings)).map(({ callId }) => callId));
  const allowed = most === 1 ? '1' : `1–${most}`;
  report('warnings', ['abuse', 'warnings'], abuse.warnings < 1
    ? { zh: `来电的手册和点评都写着先立界限再转接，所以不能是 0；可以填 ${allowed}。`, en: `The calls' handbooks and comments put the limit before the handover, so 0 would contradict them; it can be ${allowed}.` }
    : { zh: `填的是 ${abuse.warnings}，这些来电只有 ${most} 处说界限：${calls}；可以填 ${allowed}。`, en: `It is ${abuse.warnings}, but there are only ${most} places to state the limit in ${calls}; it can be ${allowed}.` });
}

function checkLimit(source: Pick<PolicySheet, 'authority'>, key: string, limit: number, { remedies }: PolicyGround, report: ReportPolicy): void {
  const path = ['authority', key];
  const [callId, remedy] = key.includes('/') ? [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)] : [null, key];
  const meant = remedies.filter((entry) => entry.remedy === remedy && (callId === null || entry.callId === callId));
  if (meant.length === 0) {
    const known = [...new Set(remedies.flatMap((entry) => [entry.remedy, `${entry.callId}/${entry.remedy}`]))];
    const near = nearest(key, known);
    report('unknownRemedy', path, { zh: `没有来电用到“${key}”。`, en: `No call has a limit for “${key}”.` }, near === null ? undefined : { zh: `是不是“${near}”？`, en: didYouMean(key, known) ?? '' });
    return;
  }
  // Where a key of its own stands for the call, the general one does not reach it.
  const reached = meant.filter((entry) => callId !== null || source.authority[`${entry.callId}/${entry.remedy}`] === undefined).filter((entry) => limitIn(source.authority, entry.callId, entry.remedy) === limit && entry.limits.some((own) => own !== limit));
  const fixed = reached.filter(({ range }) => range === null);
  const low = reached.filter(({ range }) => range !== null && limit < range[0]);
  const high = reached.filter(({ range }) => range !== null && limit > range[1]);
  if (fixed.length > 0) report('limitInWords', path, { zh: `${list(fixed.map((entry) => `${entry.callId}（${entry.limits.join('、')}）`))} 的上限写在文字里。`, en: `The limit stands in fixed words in ${list(fixed.map((entry) => `${entry.callId} (${entry.limits.join(', ')})`))}.` });
  if (low.length > 0) report('limitBelowModel', path, { zh: `高分话术要给得出：${ranges(low)}。`, en: `Model lines have to be able to give it: ${ranges(low)}.` });
  if (high.length > 0) report('limitReachesGift', path, { zh: `${limit} 太高，可以填的范围：${ranges(high)}。`, en: `${limit} is too high; what the calls can carry: ${ranges(high)}.` });
}

function ranges(entries: PolicyGround['remedies']): string {
  return list(entries.map(({ callId, range }) => `${callId} ${range?.[0] ?? ''}–${range?.[1] ?? ''}`));
}

function list(names: readonly string[]): string {
  return names.length <= LISTED ? names.join(', ') : `${names.slice(0, LISTED).join(', ')} … (${names.length})`;
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** Equal but for what adding up tenths leaves behind. */
function same(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-6;
}
