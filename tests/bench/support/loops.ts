/** Milliseconds on the clock that some work takes. */
export function timed(work: () => unknown): number {
  const begin = performance.now();
  work();
  return performance.now() - begin;
}

/** Processor time, milliseconds, which other programs on the machine do not stretch as they do the time on the clock. */
export function processorMs(work: () => unknown): number {
  const begin = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(begin);
  return (user + system) / 1000;
}

/** So many steps of a loop without rules; returns their number, so that no engine leaves them out. */
export function emptySteps(steps: number): number {
  let state = { tick: 0 };
  for (let index = 0; index < steps; index += 1) state = { tick: state.tick + 1 };
  return state.tick;
}
