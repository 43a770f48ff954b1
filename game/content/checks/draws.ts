import { HOT } from '../../sim/tuning.js';
import { moodsOf } from '../compile-call.js';
import type { Path } from '../diagnostic.js';
import { CALLBACK, CALLER, factTextIn, factValuesIn, isDrawn, STAFF } from '../facts.js';
import type { FactSource, FactValueSource } from '../schema/fact.js';
import { placeholdersOf } from '../text-table.js';
import { existsIn, variantsOf } from '../variants.js';
import { optionsOf, type CallCheck } from './call-check.js';

/** Wider than this, two players would not have the same call. */
const WIDEST_MOOD = 12;
const FEWEST = 2;
const MOST = 50;

/** What the seed draws: every value that can come leaves the call as true as every other. */
export function checkDraws(check: CallCheck): void {
  for (const [id, fact] of Object.entries(check.call.facts ?? {})) {
    if (id === STAFF || id === CALLER || id === CALLBACK) check.reporter.report('badId', ['facts', id], `{${id}} is filled by the game.`);
    for (const [value, path] of valuesOf(id, fact)) checkValue(check, value, path);
  }
  for (const variant of variantsOf(check.call)) checkGroups(check, variant);
  checkName(check);
  checkMood(check);
  checkClaims(check);
}

function valuesOf(id: string, fact: FactSource): readonly (readonly [FactValueSource, Path])[] {
  if (!('byVariant' in fact)) return [[fact, ['facts', id]]];
  return Object.entries(fact.byVariant).map(([variant, value]) => [value, ['facts', id, 'byVariant', variant]]);
}

function checkValue({ reporter }: CallCheck, value: FactValueSource, path: Path): void {
  const isRange = 'range' in value;
  if (isRange) {
    const { from, to, step } = value.range;
    const count = Math.floor((to - from) / step) + 1;
    if (!(count >= FEWEST && count <= MOST)) reporter.report('badRange', [...path, 'range'], `From ${from} to ${to} in steps of ${step} gives ${Math.max(0, count)} values.`);
    else if (!value.zh.includes('{n}') || !value.en.includes('{n}')) reporter.report('badRange', path, 'The number is not said: {n} is missing.');
  }
  const texts = 'oneOf' in value ? value.oneOf : [value];
  const nested = texts.flatMap(({ zh, en }) => [...placeholdersOf(zh), ...placeholdersOf(en)]).find((name) => !(isRange && name === 'n'));
  if (nested !== undefined) reporter.report('unknownPlaceholder', path, `{${nested}} stands inside the value of a fact.`, 'Write the value itself.');
  if ('oneOf' in value && value.with === undefined) checkTwice({ reporter }, value.oneOf, path);
}

function checkTwice({ reporter }: Pick<CallCheck, 'reporter'>, values: readonly { readonly zh: string }[], path: Path): void {
  const twice = values.find((value, index) => values.findIndex((other) => other.zh === value.zh) < index);
  if (twice !== undefined) reporter.report('drawnTwice', [...path, 'oneOf'], `"${twice.zh}" stands there twice.`);
}

/** Facts drawn together have as many values each; a single one of them may repeat a value. */
function checkGroups({ call, reporter }: CallCheck, variant: string): void {
  const sizes = new Map<string, number>('oneOf' in call.caller.name ? [[CALLER, call.caller.name.oneOf.length]] : []);
  for (const id of Object.keys(call.facts ?? {})) {
    const value = factTextIn(call, variant, id);
    if (value === null || !isDrawn(value)) continue;
    const size = sizes.get(value.draw) ?? value.oneOf.length;
    if (size !== value.oneOf.length) reporter.report('unevenDraw', ['facts', id], `"${value.draw}" is drawn from ${size} values elsewhere, from ${value.oneOf.length} here.`);
    sizes.set(value.draw, size);
  }
}

function checkName({ call, reporter }: CallCheck): void {
  if ('oneOf' in call.caller.name) checkTwice({ reporter }, call.caller.name.oneOf, ['caller', 'name']);
}

function checkMood({ call, reporter }: CallCheck): void {
  const [calmest, hottest] = moodsOf(call);
  if (calmest > hottest || hottest - calmest > WIDEST_MOOD || (calmest < HOT && hottest >= HOT)) {
    reporter.report('badMood', ['caller', 'emotion'], `From ${calmest} to ${hottest}.`);
  }
}

function checkClaims({ call, reporter }: CallCheck): void {
  for (const { slotId, option, path } of optionsOf(call)) {
    for (const [id, claim] of Object.entries(option.states ?? {})) {
      if (claim === true) continue;
      const variants = variantsOf(call).filter((variant) => existsIn(variant, option.only) && existsIn(variant, call.flow[slotId]?.only));
      const values = variants.map((variant) => factValuesIn(call, variant, id)).filter((drawn) => drawn.length > 1);
      if (values.flat().some(({ zh, en }) => zh === claim.zh || en === claim.en)) {
        reporter.report('claimCanBeTrue', [...path, 'states', id], `"${claim.zh}" can be drawn for "${id}".`);
      }
    }
  }
}
