import { createReporter, type Diagnostic, type Path, type Reporter } from '../diagnostic.js';
import { didYouMean } from '../nearest.js';
import { earlierCalls } from '../other-callers.js';
import type { LevelFolder } from '../read-pack.js';
import type { CallSource } from '../schema/call.js';
import type { LevelSource } from '../schema/level.js';
import { optionsOf } from './call-check.js';

/** Callers of earlier levels who may ring in a place: they are there, come in one place only, and can come along as they are. */
export function checkOtherCallers(levels: readonly LevelFolder[], level: LevelFolder, diagnostics: Diagnostic[]): void {
  const { source } = level;
  if (source === null || !source.calls.some(({ variants }) => variants !== undefined)) return;
  const reporter = createReporter(level.file, diagnostics);
  const earlier = earlierCalls(levels, level);
  const placeOf = new Map<string, string>();
  source.calls.forEach(({ call, variants = [] }, at) => {
    if (variants.length > 0) checkPlace(source, at, level.calls.get(call)?.source, reporter);
    variants.forEach(({ from }, index) => {
      const path = ['calls', at, 'variants', index, 'from'];
      const other = earlier.get(from);
      const known = placeOf.get(from);
      placeOf.set(from, call);
      if (other === undefined) reporter.report('unknownCaller', path, `No level before this one has a call "${from}".`, didYouMean(from, [...earlier.keys()]));
      else if (known !== undefined) reporter.report('callerTwice', path, `"${from}" may ring for "${known}" as well, and one day could send them twice.`);
      else {
        const bound = other.place.variantBy !== undefined ? 'what it is follows from an earlier call of its level' : boundTo(other.source);
        if (bound !== null) reporter.report('callerBound', path, `"${from}" cannot come along: ${bound}.`);
      }
    });
  });
  checkSlots(source, ({ call, variants = [] }) => [level.calls.get(call)?.source, ...variants.map(({ from }) => earlier.get(from)?.source)].filter((found) => found !== undefined), reporter);
}

/** Whoever comes, the level counts the supervisor's slots where a line passes the caller up, and the model lines fit into them. */
function checkSlots(level: LevelSource, callsOf: (place: LevelSource['calls'][number]) => readonly CallSource[], reporter: Reporter): void {
  const passes = (call: CallSource, tier?: 'model'): boolean => optionsOf(call).some(({ option }) => option.supervisor === true && (tier === undefined || option.tier === tier));
  const slots = level.supervisorSlots;
  if (slots === undefined) {
    const passing = level.calls.flatMap((place) => callsOf(place).slice(1)).find((call) => passes(call));
    if (passing !== undefined) reporter.report('uncountedSupervisor', ['supervisorSlots'], `A line of "${passing.id}", who may ring here, has \`supervisor\`.`);
    return;
  }
  const own = level.calls.filter((place) => callsOf(place).slice(0, 1).some((call) => passes(call, 'model'))).length;
  const needed = level.calls.filter((place) => callsOf(place).some((call) => passes(call, 'model'))).length;
  if (own <= slots && needed > slots) reporter.report('tooFewSlots', ['supervisorSlots'], `On some days the model lines of ${needed} calls pass the caller up; there are ${slots} slots.`);
}

/** A place can change its caller only where nothing names a decision of the call that is written for it. */
function checkPlace(level: LevelSource, at: number, own: CallSource | undefined, reporter: Reporter): void {
  const place = level.calls[at];
  if (place === undefined) return;
  const path: Path = ['calls', at, 'variants'];
  const bound = place.variantBy !== undefined ? 'its variant follows from an earlier call' : own === undefined ? null : boundTo(own);
  if (bound !== null) reporter.report('callerBound', path, `"${place.call}" must come in its place: ${bound}.`);
  const slots = [...(level.offscreen?.templates ?? []), ...(level.readiness?.slots ?? [])].map(({ call }) => call);
  const gates = (level.gates ?? []).flatMap((gate) => ('call' in gate ? [gate.call] : []));
  const chats = (level.chats ?? []).map(({ duringCall }) => duringCall);
  const promises = level.calls.flatMap(({ variantBy }) => (variantBy !== undefined && 'promise' in variantBy ? [variantBy.promise.split('/')[0]] : []));
  if ([...slots, ...gates, ...chats, ...promises].includes(place.call)) reporter.report('callerBound', path, `"${place.call}" must come in its place: the level names a decision of it.`);
}

/** Why a call cannot be taken out of its level, or null when it can. */
function boundTo(call: CallSource): string | null {
  if (call.class === 'question' || call.class === 'board') return 'nobody rings in it';
  if (optionsOf(call).some(({ option }) => option.needs !== undefined)) return 'a line of it rests on a card';
  const gives = Object.values(call.flow).some((slot) => (slot.kind === 'card' ? slot.keeps !== undefined || (slot.board === 'pick' && Object.values(slot.cards).some(({ keeps }) => keeps !== undefined)) : Object.values(slot.options).some(({ keeps }) => keeps !== undefined)));
  return gives ? 'it gives a card of its own level' : null;
}
