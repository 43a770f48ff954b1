import type { Reporter } from '../diagnostic.js';
import type { CallSource } from '../schema/call.js';
import type { LevelSource } from '../schema/level.js';
import type { OptionSource } from '../schema/slot.js';

/** What is special about a shift: its rules must fit its calls. */
export function checkShiftRules(level: LevelSource, calls: ReadonlyMap<string, CallSource>, reporter: Reporter): void {
  checkSupervisor(level, calls, reporter);
  checkOffscreen(level, reporter);
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
