import type { Reporter } from '../diagnostic.js';
import { didYouMean } from '../nearest.js';
import { variantsOf } from '../variants.js';
import type { CallSource } from '../schema/call.js';
import type { LevelSource } from '../schema/level.js';
import type { OptionSource } from '../schema/slot.js';

/** What is special about a shift: its rules must fit its calls. */
export function checkShiftRules(level: LevelSource, calls: ReadonlyMap<string, CallSource>, reporter: Reporter): void {
  checkSupervisor(level, calls, reporter);
  checkOffscreen(level, reporter);
  checkTriage(level, reporter);
  checkVariantBy(level, calls, reporter);
  checkBulletins(level, reporter);
  checkWindows(level, calls, reporter);
}

/** What only several chat windows have stands only where there are several. */
function checkWindows(level: LevelSource, calls: ReadonlyMap<string, CallSource>, reporter: Reporter): void {
  if (level.chatWindows !== undefined) return;
  level.gates?.forEach(({ kind }, index) => {
    if (kind === 'chatGap') reporter.report('needsWindows', ['gates', index, 'kind'], 'One chat at a time has no clock for its gaps.');
  });
  for (const call of calls.values()) {
    if (optionsOf(call).some((option) => option.tellsChats === true)) reporter.report('needsWindows', ['chatWindows'], `A line of "${call.id}" has \`tellsChats\`.`);
  }
}

/** Characters of title and text that fit on the strip. */
const STRIP_LIMITS = { zh: 38, en: 80 } as const;

function checkBulletins({ bulletins = [] }: LevelSource, reporter: Reporter): void {
  bulletins.forEach(({ id, title, text }, at) => {
    if (bulletins.findIndex((other) => other.id === id) < at) reporter.report('duplicateId', ['bulletins', at, 'id'], `"${id}" stands here twice.`);
    for (const language of ['zh', 'en'] as const) {
      const length = [...title[language], ...text[language]].length;
      if (length > STRIP_LIMITS[language]) reporter.report('tooLong', ['bulletins', at, 'text', language], `${length} characters with the title; at most ${STRIP_LIMITS[language]} fit.`);
    }
  });
}

/** Those who wait for others wait for earlier ones, and the order of the file takes the most urgent first. */
function checkTriage(level: LevelSource, reporter: Reporter): void {
  const order = level.calls.map(({ call }) => call);
  level.calls.forEach(({ call, joinsAfter, priority }, at) => {
    for (const key of ['joinsAfter', 'priority'] as const) {
      // On a day of one's own the units are chosen as well, and one may wait for another.
      if (level.triage !== true && !(key === 'joinsAfter' && level.dayPlan !== undefined) && level.calls[at]?.[key] !== undefined) reporter.report('needsTriage', ['calls', at, key], `"${call}" has \`${key}\`, and nobody is chosen in this level.`);
    }
    joinsAfter?.forEach((other, index) => {
      if (order.includes(other) && order.indexOf(other) >= at) reporter.report('waitingOrder', ['calls', at, 'joinsAfter', index], `"${other}" does not stand before "${call}".`);
    });
    const before = order.slice(0, at);
    const waiting = level.calls.find((other, place) => place > at && (other.priority ?? 2) < (priority ?? 2) && (other.joinsAfter ?? []).every((id) => before.includes(id)));
    if (level.triage === true && waiting !== undefined) reporter.report('priorityOrder', ['calls', at], `"${waiting.call}" is waiting and more urgent than "${call}".`);
  });
}

/** A variant that follows from something must be there, and so must what it follows from. */
function checkVariantBy(level: LevelSource, calls: ReadonlyMap<string, CallSource>, reporter: Reporter): void {
  const order = level.calls.map(({ call }) => call);
  level.calls.forEach(({ call, variantBy }, at) => {
    const source = calls.get(call);
    if (variantBy === undefined || source === undefined) return;
    const path = ['calls', at, 'variantBy'];
    const known = variantsOf(source);
    const named = 'record' in variantBy ? (['record', 'none'] as const).map((key) => [key, variantBy[key]] as const) : 'promise' in variantBy ? (['kept', 'broken', 'none'] as const).map((key) => [key, variantBy[key]] as const) : (['come', 'notYet'] as const).map((key) => [key, variantBy[key]] as const);
    for (const [key, variant] of named) {
      if (!known.includes(variant)) reporter.report('unknownVariant', [...path, key], `"${call}" has no variant "${variant}".`, didYouMean(variant, known));
    }
    if ('record' in variantBy) return;
    if ('bulletin' in variantBy) {
      const ids = (level.bulletins ?? []).map(({ id }) => id);
      if (!ids.includes(variantBy.bulletin)) reporter.report('unknownReference', [...path, 'bulletin'], `There is no bulletin "${variantBy.bulletin}" here.`, didYouMean(variantBy.bulletin, ids));
      return;
    }
    const [from = '', promise = ''] = variantBy.promise.split('/');
    const promises = Object.keys(calls.get(from)?.promises ?? {});
    if (!order.includes(from)) reporter.report('unknownReference', [...path, 'promise'], `There is no call "${from}" here.`, didYouMean(from, order));
    else if (order.indexOf(from) >= at) reporter.report('waitingOrder', [...path, 'promise'], `"${from}" does not stand before "${call}".`);
    else if (!promises.includes(promise)) reporter.report('unknownReference', [...path, 'promise'], `"${from}" makes no promise "${promise}".`, didYouMean(promise, promises));
  });
}

/** A block is settled once, and in the order of the day. */
function checkOffscreen(level: LevelSource, reporter: Reporter): void {
  const order = level.calls.map(({ call }) => call);
  let last = -1;
  level.offscreen?.blocks.forEach(({ after }, index) => {
    const at = order.indexOf(after);
    if (at >= 0 && at <= last) reporter.report('blockOrder', ['offscreen', 'blocks', index, 'after'], `"${after}" does not come after the block before it.`);
    last = Math.max(last, at);
  });
}

function optionsOf(call: CallSource): readonly OptionSource[] {
  return Object.values(call.flow).flatMap((slot) => (slot.kind === 'card' ? [] : Object.values<OptionSource>(slot.options)));
}

function checkSupervisor(level: LevelSource, calls: ReadonlyMap<string, CallSource>, reporter: Reporter): void {
  const passing = [...calls.values()].filter((call) => optionsOf(call).some((option) => option.supervisor === true));
  if (level.supervisorSlots === undefined) {
    for (const call of passing) reporter.report('uncountedSupervisor', ['supervisorSlots'], `A line of "${call.id}" has \`supervisor\`.`);
    return;
  }
  const needed = passing.filter((call) => optionsOf(call).some((option) => option.supervisor === true && option.tier === 'model')).length;
  if (needed > level.supervisorSlots) reporter.report('tooFewSlots', ['supervisorSlots'], `The model lines of ${needed} calls pass the caller up; there are ${level.supervisorSlots} slots.`);
}
