import { authorityIn, CALLBACK, CALLER, factIn, factToolsIn, STAFF } from '../facts.js';
import { callTexts } from '../call-texts.js';
import { didYouMean } from '../nearest.js';
import { placeholdersOf } from '../text-table.js';
import { existsIn, variantsOf } from '../variants.js';
import { optionsOf, type CallCheck, type PlacedOption } from './call-check.js';

/** Facts, limits and promises: what is said exists, is shown somewhere and may be given. */
export function checkFacts(check: CallCheck): void {
  checkPlaceholders(check);
  checkRows(check);
  for (const placed of optionsOf(check.call)) checkStated(check, placed);
  checkShown(check);
  checkPromises(check);
}

function factIds({ call }: CallCheck): readonly string[] {
  return Object.keys(call.facts ?? {});
}

function checkPlaceholders(check: CallCheck): void {
  const { call, reporter } = check;
  const known = new Set([...factIds(check), STAFF, CALLER, CALLBACK]);
  for (const { text, path, variants, role } of callTexts(call)) {
    const said = { zh: placeholdersOf(text.zh), en: placeholdersOf(text.en) };
    for (const name of new Set([...said.zh, ...said.en])) {
      if (!known.has(name)) {
        reporter.report('unknownPlaceholder', path, `{${name}} is not a fact of this call.`, didYouMean(name, known));
        continue;
      }
      const missing = name === STAFF || name === CALLBACK ? undefined : variants.find((variant) => factIn(call, variant, name) === null);
      if (missing !== undefined) reporter.report('factWithoutValue', path, `{${name}} has no value in the variant "${missing}".`);
    }
    if (role !== 'option') continue;
    const lone = [...new Set(said.zh)].find((name) => !said.en.includes(name)) ?? said.en.find((name) => !said.zh.includes(name));
    if (lone !== undefined && lone !== STAFF && lone !== CALLBACK && known.has(lone)) reporter.report('factMismatch', path, `{${lone}} is said in one language only.`);
  }
}

function checkRows(check: CallCheck): void {
  const { call, reporter } = check;
  for (const [tool, page] of Object.entries(call.tools ?? {})) {
    for (const [id, row] of Object.entries(page.rows)) {
      if (!('fact' in row)) continue;
      const path = ['tools', tool, 'rows', id, 'fact'];
      if (!factIds(check).includes(row.fact)) {
        reporter.report('rowWithoutFact', path, `There is no fact "${row.fact}".`, didYouMean(row.fact, factIds(check)));
        continue;
      }
      const missing = variantsOf(call).find((variant) => existsIn(variant, row.only) && factIn(call, variant, row.fact) === null);
      if (missing !== undefined) reporter.report('factWithoutValue', path, `"${row.fact}" has no value in the variant "${missing}".`);
    }
  }
}

function checkStated({ call, reporter }: CallCheck, { option, path, slotId }: PlacedOption): void {
  const facts = Object.keys(call.facts ?? {});
  for (const [id, claim] of Object.entries(option.states ?? {})) {
    if (!facts.includes(id)) reporter.report('unknownFact', [...path, 'states', id], `There is no fact "${id}".`, didYouMean(id, facts));
    if (claim !== true && option.tier !== 'landmine') reporter.report('wrongClaim', [...path, 'states', id], `A line of tier "${option.tier}" says something else than the record.`);
  }
  const remedies = Object.keys(call.authority ?? {});
  for (const [key, amount] of Object.entries(option.grants ?? {})) {
    if (!remedies.includes(key)) {
      reporter.report('unknownGrant', [...path, 'grants', key], `There is no limit for "${key}".`, didYouMean(key, remedies));
      continue;
    }
    if (option.tier === 'landmine') continue;
    for (const variant of variantsOf(call)) {
      if (!existsIn(variant, option.only) || !existsIn(variant, call.flow[slotId]?.only)) continue;
      const limit = authorityIn(call, variant)[key] ?? 0;
      if (amount <= limit) continue;
      reporter.report('overAuthority', [...path, 'grants', key], `The line gives ${amount}, the limit in the variant "${variant}" is ${limit}.`);
      break;
    }
  }
  const promises = Object.keys(call.promises ?? {});
  if (option.promise !== undefined && !promises.includes(option.promise)) {
    reporter.report('unknownPromise', [...path, 'promise'], `There is no promise "${option.promise}".`, didYouMean(option.promise, promises));
  }
}

/** A fact that an option states is shown by a tool in every variant in which it is said. */
function checkShown({ call, reporter }: CallCheck): void {
  const reported = new Set<string>();
  for (const variant of variantsOf(call)) {
    const shown = factToolsIn(call, variant);
    for (const { option, slotId } of optionsOf(call)) {
      if (!existsIn(variant, option.only) || !existsIn(variant, call.flow[slotId]?.only)) continue;
      const said = [...placeholdersOf(option.zh ?? ''), ...placeholdersOf(option.en ?? ''), ...Object.keys(option.states ?? {})];
      for (const id of said) {
        const fact = Object.hasOwn(call.facts ?? {}, id) ? call.facts?.[id] : undefined;
        if (fact === undefined || fact.common || shown[id] !== undefined || reported.has(id)) continue;
        reported.add(id);
        const where = variantsOf(call).length > 1 ? ` in the variant "${variant}"` : '';
        reporter.report('hiddenFact', ['facts', id], `Lines state "${id}", but no tool shows it${where}.`);
      }
    }
  }
}

function checkPromises({ call, reporter }: CallCheck): void {
  const made = new Set(optionsOf(call).filter(({ option }) => option.tier === 'model').map(({ option }) => option.promise));
  const after = Object.entries(call.flow).filter(([, slot]) => slot.after).map(([id]) => id);
  for (const [id, promise] of Object.entries(call.promises ?? {})) {
    if (!made.has(id)) reporter.report('promiseNotMade', ['promises', id], `No model line makes the promise "${id}".`);
    if (promise.keptBy !== undefined && !after.includes(promise.keptBy)) {
      reporter.report('unknownKeeper', ['promises', id, 'keptBy'], `There is no after-call slot "${promise.keptBy}".`, didYouMean(promise.keptBy, after));
    }
  }
}
