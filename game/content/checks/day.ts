import type { Path, Reporter } from '../diagnostic.js';
import { didYouMean } from '../nearest.js';
import type { CallSource } from '../schema/call.js';
import type { LevelSource } from '../schema/level.js';

/** The levels of the pack by id, each with its calls. */
export type PackLevels = ReadonlyMap<string, ReadonlyMap<string, CallSource>>;

/** How many steps a board that looks back must offer, and how many are taken from it. */
const FEWEST_STEPS = 6;
const TAKEN_STEPS = 3;

/** Days of one's own, practice calls, boards that look back, held beats and drawn orders: each key stands where it means something. */
export function checkDay(level: LevelSource, calls: ReadonlyMap<string, CallSource>, pack: PackLevels, reporter: Reporter): void {
  checkHours(level, calls, reporter);
  checkDrills(level, pack, reporter);
  checkRecord(level, calls, pack, reporter);
  if (level.pauseBeat === true && ![...calls.values()].some((call) => call.class === 'question')) reporter.report('noQuestions', ['pauseBeat'], 'No unit of this level is a question.');
  checkOrder(level, reporter);
}

function checkHours(level: LevelSource, calls: ReadonlyMap<string, CallSource>, reporter: Reporter): void {
  const { dayPlan } = level;
  const needs = (path: Path, what: string): void => reporter.report('needsDay', path, `${what} and no \`dayPlan\` here.`);
  level.calls.forEach(({ call, hours }, at) => {
    if (dayPlan === undefined && hours !== undefined) needs(['calls', at, 'hours'], `"${call}" has \`hours\`,`);
    if (dayPlan !== undefined && hours === undefined) reporter.report('missingHours', ['calls', at], `"${call}" has no \`hours\`.`);
  });
  if (dayPlan === undefined && level.drills !== undefined) needs(['drills'], 'There are drills,');
  (level.gates ?? []).forEach((gate, at) => {
    if (gate.kind === 'drills' && gate.min > (level.drills?.length ?? 0)) reporter.report('needsDay', ['gates', at], `The gate asks for ${gate.min} drills, there are ${level.drills?.length ?? 0}.`);
  });
  for (const call of calls.values()) {
    for (const [slotId, slot] of Object.entries(call.flow)) {
      if (slot.kind !== 'card' || slot.board !== 'hour') continue;
      if (dayPlan === undefined) needs(['calls'], `"${call.id}/${slotId}" is sent at an hour,`);
      else if (slot.ordinary >= dayPlan.hours) reporter.report('hourBounds', ['dayPlan', 'hours'], `"${call.id}/${slotId}" is ordinary up to hour ${slot.ordinary}; the day has ${dayPlan.hours}.`);
    }
  }
  twice(dayPlan?.actions ?? [], ['dayPlan', 'actions'], reporter);
  twice(level.drills ?? [], ['drills'], reporter);
}

function twice(entries: readonly { readonly id: string }[], path: Path, reporter: Reporter): void {
  entries.forEach(({ id }, at) => {
    if (entries.findIndex((other) => other.id === id) < at) reporter.report('duplicateId', [...path, at, 'id'], `"${id}" stands here twice.`);
  });
}

function checkDrills({ drills = [] }: LevelSource, pack: PackLevels, reporter: Reporter): void {
  drills.forEach(({ level, call }, at) => {
    const calls = pack.get(level);
    if (calls === undefined) {
      reporter.report('unknownReference', ['drills', at, 'level'], `The pack has no level "${level}".`, didYouMean(level, [...pack.keys()]));
      return;
    }
    const source = calls.get(call);
    if (source === undefined) reporter.report('unknownReference', ['drills', at, 'call'], `The level "${level}" has no call "${call}".`, didYouMean(call, [...calls.keys()]));
    else if (source.class === 'question' || source.class === 'board' || source.channel === 'chat') reporter.report('drillCall', ['drills', at, 'call'], `"${call}" is not answered on the phone.`);
  });
}

function checkRecord(level: LevelSource, calls: ReadonlyMap<string, CallSource>, pack: PackLevels, reporter: Reporter): void {
  (level.remembers ?? []).forEach((id, at) => {
    if (!pack.has(id)) reporter.report('unknownReference', ['remembers', at], `The pack has no level "${id}".`, didYouMean(id, [...pack.keys()]));
  });
  level.calls.forEach(({ call: id, variantBy }, at) => {
    const own = variantBy !== undefined && 'record' in variantBy ? variantBy.record : null;
    const path = ['calls', at];
    if (own !== null && level.remembers === undefined) reporter.report('recordBoard', [...path, 'variantBy'], `The variant of "${id}" follows from best runs, and the level \`remembers\` none.`);
    for (const [slotId, slot] of Object.entries(calls.get(id)?.flow ?? {})) {
      if (slot.kind !== 'card' || slot.board !== 'pick') continue;
      const steps = Object.values(slot.cards).filter((card) => card.step !== undefined);
      if (steps.length === 0) continue;
      if (own === null) reporter.report('recordBoard', path, `"${slotId}" of "${id}" looks back, and its variant does not follow from best runs.`);
      else if (slot.take !== TAKEN_STEPS || steps.length < FEWEST_STEPS) reporter.report('recordBoard', path, `"${slotId}" of "${id}" has ${steps.length} cards with a step, of which ${slot.take ?? 0} are taken.`);
    }
  });
}

/** Keys that say which unit comes when. */
function checkOrder(level: LevelSource, reporter: Reporter): void {
  if (level.order === undefined) return;
  const { triage, offscreen, dayPlan, bulletins, readiness } = level;
  const keys = Object.entries({ triage, offscreen, dayPlan, bulletins, readiness }).filter(([, value]) => value !== undefined).map(([key]) => key);
  const inCalls = level.calls.flatMap(({ joinsAfter, variantBy }) => [...(joinsAfter === undefined ? [] : ['joinsAfter']), ...(variantBy !== undefined && 'promise' in variantBy ? ['variantBy'] : [])]);
  const [key] = [...keys, ...inCalls];
  if (key !== undefined) reporter.report('fixedOrder', ['order'], `The units come in a drawn order, and \`${key}\` needs a fixed one.`);
}
