import { composeFreeShift, drawCallers, floorOf, partOf, type FreePlan, type LevelPart } from '../../game/content/index.js';
import { createShift, nextCommand, step, type Level, type Mode, type ShiftState, type TimedCommand } from '../../game/sim/index.js';
import { corePack } from './core-pack.js';
import { freeCandidates } from './free-shift.js';

/** What a test asks of a free shift; the rest is as usual. */
export type AskedPlan = Partial<FreePlan> & Pick<FreePlan, 'seed'>;

const BOTH = { zh: '自由班次', en: 'Free shift' } as const;

/** A free shift composed from the core pack. @throws Error when the pack cannot fill it. */
export function freePart(asked: AskedPlan): LevelPart {
  const plan: FreePlan = { minutes: 10, grade: 3, seats: 12, mix: 'all', ...asked };
  const drawn = drawCallers(plan, freeCandidates());
  if (drawn.kind !== 'drawn') throw new Error('The core pack cannot fill this shift.');
  return composeFreeShift(plan, drawn.callers.map((caller) => ({ caller, part: partOf(corePack(), caller.levelKey) })), { title: BOTH, teaches: BOTH, briefing: [] }, floorOf(plan));
}

/** Its rules, and the way to start it. */
export function freeLevel(asked: AskedPlan): { readonly level: Level; start(mode: Mode): ShiftState } {
  const { level } = freePart(asked);
  return { level, start: (mode) => createShift(level, { seed: asked.seed, mode, logEntries: 2 }) };
}

/** A free shift up to the first moment that `until` recognises. `wait`: nothing is done any more, time passes; from the start unless given. */
export function playFreeTo(asked: AskedPlan, mode: Mode, until: (state: ShiftState, level: Level) => boolean, wait: (state: ShiftState) => boolean = () => true): { readonly part: LevelPart; readonly level: Level; readonly state: ShiftState; readonly commands: readonly TimedCommand[] } {
  const part = freePart(asked);
  const { level } = part;
  const commands: TimedCommand[] = [];
  let state = createShift(level, { seed: asked.seed, mode, logEntries: 2 });
  for (let round = 0; round < 60_000 && state.phase !== 'over'; round += 1) {
    if (until(state, level)) return { part, level, state, commands };
    const command = wait(state) ? null : nextCommand(level, state, 'model', 'best');
    const result = command === null ? null : step(level, state, [command], 0);
    if (command !== null && result !== null && result.rejections.length === 0) {
      commands.push({ tick: state.tick, command });
      state = result.state;
      if (until(state, level)) return { part, level, state, commands };
    }
    state = step(level, state, [], command?.type === 'dialogue/choose' ? 20 : 1).state;
  }
  throw new Error('The moment never comes in this free shift.');
}
