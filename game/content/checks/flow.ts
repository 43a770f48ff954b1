import { didYouMean } from '../nearest.js';
import { existsIn, variantsOf } from '../variants.js';
import { optionsIn, optionsOf, type CallCheck } from './call-check.js';

/** The value of `next` that ends the call. */
const END = 'end';

/** The graph of a call: every path, in every variant, leads forward to its end. */
export function checkFlow({ call, reporter }: CallCheck): void {
  const order = Object.keys(call.flow);
  const known = new Set(order);
  for (const { option, path } of optionsOf(call)) {
    if (option.next === undefined || option.next === END || known.has(option.next)) continue;
    reporter.report('unknownTarget', [...path, 'next'], `There is no slot "${option.next}".`, didYouMean(option.next, [...order, END]));
  }
  let over: string | null = null;
  for (const [id, slot] of Object.entries(call.flow)) {
    if (slot.after) over ??= id;
    else if (over !== null) reporter.report('afterOrder', ['flow', id], `"${id}" is spoken, but "${over}" before it is after-call work.`);
  }

  const reached = new Set<string>();
  const circles = new Set<string>();
  const deadEnds = new Set<string>();
  const endless: string[] = [];
  for (const variant of variantsOf(call)) {
    const walk = walkVariant(variant);
    walk.reached.forEach((id) => reached.add(id));
    walk.circles.forEach((path) => circles.add(path));
    walk.deadEnds.forEach((path) => deadEnds.add(path));
    if (!walk.spoken) endless.push(variant);
  }
  for (const key of deadEnds) {
    const [slotId = '', optionId = '', target = '', variant = ''] = key.split(' ');
    reporter.report('deadEnd', ['flow', slotId, 'options', optionId, 'next'], `In the variant "${variant}" there is no slot "${target}".`);
  }
  for (const key of circles) {
    const [slotId = '', optionId = '', target = ''] = key.split(' ');
    reporter.report('cycle', ['flow', slotId, 'options', optionId, 'next'], `"${target}" comes before "${slotId}" or is the same slot.`);
  }
  for (const variant of endless) reporter.report('noEnding', ['flow'], `In the variant "${variant}" no slot has the caller on the line.`);
  if (endless.length > 0) return;
  for (const id of order) {
    if (!reached.has(id)) reporter.report('unreachableSlot', ['flow', id], `No option leads to "${id}".`);
  }

  function walkVariant(variant: string): { reached: Set<string>; circles: Set<string>; deadEnds: Set<string>; spoken: boolean } {
    const slots = order.filter((id) => existsIn(variant, call.flow[id]?.only));
    const firstAfter = slots.find((id) => call.flow[id]?.after);
    const result = { reached: new Set<string>(), circles: new Set<string>(), deadEnds: new Set<string>(), spoken: slots.some((id) => !call.flow[id]?.after) };
    const open = slots.slice(0, 1);
    while (open.length > 0) {
      const id = open.pop() ?? '';
      if (result.reached.has(id)) continue;
      result.reached.add(id);
      const following = slots[slots.indexOf(id) + 1];
      const options = optionsIn(call, id, variant);
      if (options.length === 0 && following !== undefined) open.push(following);
      for (const { optionId, option } of options) {
        const target = option.next === END ? (call.flow[id]?.after ? undefined : firstAfter) : (option.next ?? following);
        if (target === undefined || (option.next !== undefined && !known.has(target))) continue;
        if (!slots.includes(target)) result.deadEnds.add(`${id} ${optionId} ${target} ${variant}`);
        else if (slots.indexOf(target) <= slots.indexOf(id)) result.circles.add(`${id} ${optionId} ${target}`);
        else open.push(target);
      }
    }
    return result;
  }
}

/** Every `only` and every `byVariant` names variants that the call declares. */
export function checkVariantNames({ call, reporter }: CallCheck): void {
  const known = new Set(variantsOf(call));
  const visit = (value: unknown, path: readonly (string | number)[]): void => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, inner] of Object.entries(value)) {
      const here = [...path, Array.isArray(value) ? Number(key) : key];
      const names = key === 'only' && Array.isArray(inner) ? inner.map(String) : key === 'byVariant' && typeof inner === 'object' && inner !== null ? Object.keys(inner) : null;
      for (const name of names ?? []) {
        if (!known.has(name)) reporter.report('unknownVariant', here, `There is no variant "${name}".`, didYouMean(name, known));
      }
      if (names === null || key === 'byVariant') visit(inner, here);
    }
  };
  visit({ facts: call.facts, tools: call.tools, authority: call.authority, flow: call.flow }, []);
}
