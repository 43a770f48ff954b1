import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { groundOf, modelLines, POLICY_CATALOGUE, readPolicy, type PolicyFaultKind, type ReadPolicy } from '../../game/content/policy/index.js';
import { STANDARD_POLICY } from '../../game/sim/index.js';
import { levelsCommand } from '../../game/cli/levels-command.js';
import { corePack } from '../support/core-pack.js';

const FILE = 'levels/policy.yaml';
const standard = readFileSync(FILE, 'utf8');
const { levels, texts } = corePack();
const around = { ground: groundOf(levels, texts), models: modelLines(levels, texts) };

/** Every phrase against every model line takes its time; only where it matters. */
const quick = { ground: around.ground };

/** The default with one thing changed. @throws Error when there is nothing to change: the test would prove nothing. */
function changed(find: string | RegExp, put: string, against = quick): ReadPolicy {
  const text = standard.replace(find, put);
  if (text === standard) throw new Error(`The default policy has no ${String(find)}.`);
  return readPolicy(text, against);
}

/** One broken policy for each code, and where the fault must be found. */
const BROKEN: Readonly<Record<PolicyFaultKind, readonly [string | RegExp, string, string]>> = {
  yamlSyntax: ['authority: {}', 'authority: {', ''],
  duplicateKey: ['version: 1', 'version: 1\nversion: 2', ''],
  wrongValue: ['seconds: 15', 'seconds: soon', 'answering.seconds'],
  unknownKey: ['answering: {', 'answring: {}\nanswering: {', 'answring'],
  missingKey: ['version: 1\n', '', ''],
  badId: ['id: standard', 'id: "My Centre"', 'id'],
  missingLanguage: [', en: a senior colleague', '', 'abuse.callsBack'],
  emptyText: ['en: a senior colleague', 'en: " "', 'abuse.callsBack.en'],
  thresholds: ['B: 70', 'B: 90', 'passing'],
  weights: ['weight: 12', 'weight: 13', 'quality.sections'],
  points: ['id: greeting, points: 6', 'id: greeting, points: 7', 'quality.sections[0]'],
  duplicateId: ['id: greeting', 'id: first-sound', 'quality.sections[0].items[1].id'],
  unknownTag: ['fatal: [CONCEDE', 'fatal: [CONCEED', 'quality.fatal[0]'],
  goodTag: ['fatal: [CONCEDE', 'fatal: [THANKS', 'quality.fatal[0]'],
  unknownStep: ['steps: [GREET]', 'steps: [GREETS]', 'quality.sections[0].items[1].by.steps[0]'],
  emptyPhrase: ['anywhere: [没办法', 'anywhere: [" "', 'quality.phrases.zh.anywhere[0]'],
  duplicatePhrase: ['没有办法', '没办法', 'quality.phrases.zh.anywhere[1]'],
  phraseInModel: ['没有办法', '您', 'quality.phrases.zh.anywhere[1]'],
  unknownRemedy: ['authority: {}', 'authority: {couponYaun: 12}', 'authority.couponYaun'],
  limitBelowModel: ['authority: {}', 'authority: {7-1/couponYuan: 0}', 'authority.7-1/couponYuan'],
  limitReachesGift: ['authority: {}', 'authority: {couponYuan: 50}', 'authority.couponYuan'],
  limitInWords: ['authority: {}', 'authority: {rerateYuan: 100}', 'authority.rerateYuan'],
  warnings: ['warnings: 1', 'warnings: 2', 'abuse.warnings'],
  callsBackLong: ['zh: 资深同事', 'zh: 资深客户关怀专员', 'abuse.callsBack'],
};

describe('the default policy', () => {
  const { policy, diagnostics } = readPolicy(standard, around);

  it('has no fault, and no phrase that a model line says', () => {
    expect(diagnostics).toEqual([]);
  });

  it('is the thresholds of the game to the digit', () => {
    expect(policy?.rules.rankFrom).toEqual(STANDARD_POLICY.rankFrom);
    expect(policy?.rules.answer).toEqual(STANDARD_POLICY.answer);
    expect(policy?.authority).toEqual({});
    expect(policy?.abuse).toEqual({ warnings: 1, callsBack: texts.callback });
  });

  it('keeps its hash when only comments and layout change, and gets another when a rule does', () => {
    expect(readPolicy(`# ours\n${standard.replace('passing: {pass: 55,', 'passing: {pass:   55,').replaceAll('\n', '\r\n')}`, around).policy?.hash).toBe(policy?.hash);
    expect(changed('pass: 55', 'pass: 60').policy?.hash).not.toBe(policy?.hash);
  });

  it('forbids the phrases of the field in both languages', () => {
    for (const phrase of ['没办法', '不可能', '这不是我的责任', '你听不懂吗', '别问我']) expect(policy?.quality.phrases.zh.anywhere).toContain(phrase);
    for (const phrase of ['不', '不知道', '不会', '不管', '不明白', '不行', '不懂']) expect(policy?.quality.phrases.zh.alone).toContain(phrase);
    expect(policy?.quality.phrases.en.anywhere).toContain("don't ask me");
  });
});

describe('a broken policy', () => {
  it.each(Object.entries(BROKEN))('%s is found where it stands, said in both languages, with advice', (kind, [find, put, path]) => {
    const { policy, diagnostics } = changed(find, put, kind === 'phraseInModel' ? around : quick);
    const { code, severity } = POLICY_CATALOGUE[kind as PolicyFaultKind];
    const found = diagnostics.find((diagnostic) => diagnostic.code === code);
    expect(found, JSON.stringify(diagnostics)).toMatchObject({ severity, path });
    expect(policy === null).toBe(severity === 'error');
    for (const text of [found?.message, found?.hint]) {
      expect(text?.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(text?.en.length).toBeGreaterThan(8);
    }
  });

  it('knows a code for everything it finds, and each only once', () => {
    const codes = Object.values(POLICY_CATALOGUE).map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
  });

  it('offers the nearest name', () => {
    expect(changed('answering: {', 'answring: {}\nanswering: {').diagnostics[0]?.hint).toEqual({ zh: '是不是“answering”？', en: 'Did you mean "answering"?' });
    expect(changed('fatal: [CONCEDE', 'fatal: [CONCEED').diagnostics[0]?.hint.en).toContain('CONCEDE');
    expect(changed('authority: {}', 'authority: {couponYaun: 12}').diagnostics[0]?.hint.en).toContain('couponYuan');
  });

  it('names the calls that a limit or a warning does not fit, and the range that does', () => {
    expect(changed('authority: {}', 'authority: {couponYuan: 50}').diagnostics[0]?.message.en).toMatch(/7-1 1–30.*20-7 1–45/);
    expect(changed('authority: {}', 'authority: {refundYuan: 20}').diagnostics[0]?.message.en).toMatch(/14-2 \(15\).*17-3 \(6\).*18-4 \(99\)/);
    expect(changed('warnings: 1', 'warnings: 2').diagnostics[0]?.message.en).toMatch(/10-2, 19-4, 20-11/);
    expect(changed('warnings: 1', 'warnings: 0').policy).toBeNull();
  });

  it('lets a limit of one call stand beside the one for all', () => {
    expect(changed('authority: {}', 'authority: {couponYuan: 20, 7-1/couponYuan: 12}').diagnostics).toEqual([]);
    expect(changed('authority: {}', 'authority: {couponYuan: 40, 7-1/couponYuan: 12, 19-1/couponYuan: 12}').diagnostics).toEqual([]);
  });
});

describe('levels check-policy', () => {
  const run = (...args: readonly string[]): { readonly code: number; readonly out: string; readonly err: string } => {
    const printed = { out: '', err: '' };
    const code = levelsCommand(['check-policy', ...args], { out: (text) => void (printed.out += text), err: (text) => void (printed.err += text) });
    return { code, ...printed };
  };

  it('passes the default and prints its hash', () => {
    const { code, out } = run(FILE, '--json');
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual({ hash: readPolicy(standard, around).policy?.hash, diagnostics: [] });
  });

  it('exits with 1 for a fault, and with 2 for a file that is not there', () => {
    const faulty = run('levels/core/pack.yaml', '--json');
    expect(faulty.code).toBe(1);
    expect((JSON.parse(faulty.out) as { diagnostics: { code: string }[] }).diagnostics.map(({ code }) => code)).toContain('PO004');
    const gone = run('no-such-policy.yaml');
    expect(gone.code).toBe(2);
    expect(gone.err).toContain('no-such-policy.yaml cannot be read');
  });
});
