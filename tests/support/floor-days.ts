import fc from 'fast-check';
import { advanceFloor, createFloor, floorSpec, nextForPlayer, playerAvailable, playerAway, playerSeatOf, releasePlayer, takeForPlayer, type FloorEvent, type FloorSkill, type FloorSpec, type FloorState, type FloorStep } from '../../game/sim/index.js';

const SKILLS: readonly FloorSkill[] = ['billing', 'network', 'parcel', 'senior'];
const share = fc.double({ min: 0, max: 1, noNaN: true });
const seconds = (min: number, max: number): fc.Arbitrary<number> => fc.double({ min, max, noNaN: true });

/** Floors of all kinds, small and busy, every option on or off. */
export const anyFloor: fc.Arbitrary<FloorSpec> = fc
  .record({
    seats: fc.integer({ min: 1, max: 6 }),
    player: fc.boolean(),
    load: seconds(0.2, 1.5),
    quiet: seconds(0.1, 1),
    handling: fc.constantFrom('lognormal', 'exponential'),
    handle: seconds(20, 200),
    hotFactor: fc.constantFrom(1, 1.1),
    patience: fc.constantFrom('exponential', 'bump', 'infinite'),
    mean: seconds(30, 300),
    hotShare: share,
    skills: fc.integer({ min: 0, max: 4 }),
    experts: fc.integer({ min: 0, max: 0xffffff }),
    afterCall: fc.constantFrom(0, 12),
    pause: fc.constantFrom(0, 20),
    pauseAfter: fc.constantFrom('all', 'hot'),
    breaks: fc.constantFrom(null, { everySeconds: 900, seconds: 120 }),
    repeats: fc.boolean(),
    callbacks: fc.constantFrom(null, 'all', 'team'),
    overflow: fc.constantFrom(null, 0, 45),
    ringSeconds: fc.constantFrom(null, 10),
  })
  .map((pick) =>
    floorSpec({
      seats: pick.seats,
      playerSeat: pick.player ? pick.seats - 1 : null,
      arrivals: [pick.load, pick.load * pick.quiet, pick.load].map((load, at) => ({ fromSeconds: at * 700, perHour: (load * pick.seats * 3600) / pick.handle })),
      handling: { kind: pick.handling, meanSeconds: pick.handle, spread: 0.8, hotFactor: pick.hotFactor },
      patience: { kind: pick.patience, meanSeconds: pick.mean, announcement: { atSeconds: 60, share: 0.3 } },
      hotShare: pick.hotShare,
      skills: SKILLS.slice(0, pick.skills).map((skill, at) => ({ skill, weight: 1 + at })),
      // Seat 0 can do everything, so that every skill is held by somebody.
      seatSkills: pick.skills === 0 ? null : Array.from({ length: pick.seats }, (_, seat) => SKILLS.filter((_skill, at) => seat === 0 || ((pick.experts >> (seat * 4 + at)) & 1) === 1)),
      afterCallSeconds: pick.afterCall,
      pause: { seconds: pick.pause, after: pick.pauseAfter },
      breaks: pick.breaks,
      repeats: pick.repeats ? { unsolvedShare: 0.4, afterAbandon: { share: 0.6, delaySeconds: 120 }, afterUnsolved: { share: 0.6, delaySeconds: 240 }, patienceFactor: 0.6, most: 3 } : null,
      callbacks: pick.callbacks === null ? null : { afterSeconds: 40, share: 0.4, dueSeconds: 200, ...(pick.callbacks === 'team' && pick.seats > 1 && { by: 'team' as const }) },
      priority: pick.overflow === null || pick.skills === 0 ? null : { skill: 'billing', overflowSeconds: pick.overflow },
      ringSeconds: pick.ringSeconds,
    }),
  );

/** What the player of a test does whenever they look up: a whole number, read in `playDay`. */
export const anyHabits: fc.Arbitrary<readonly number[]> = fc.array(fc.integer({ min: 0, max: 999 }), { minLength: 3, maxLength: 12 });

export interface Day {
  readonly state: FloorState;
  readonly events: readonly FloorEvent[];
}

const TICK = 10;

/** Plays a day in ticks of 100 ms with a player who takes, chooses, releases, opens and closes as their habits say. `watch` sees every step. */
export function playDay(spec: FloorSpec, seed: number, habits: readonly number[], lastSecond: number, watch: (before: FloorState, step: FloorStep) => void = () => undefined): Day {
  let state = createFloor(spec, seed);
  const events: FloorEvent[] = [];
  const follow = (step: FloorStep): void => {
    watch(state, step);
    state = step.state;
    events.push(...step.events);
  };
  let looksUpAt = 0;
  let habit = 0;
  for (let tick = 1; tick <= lastSecond * TICK; tick += 1) {
    const now = tick / TICK;
    follow(advanceFloor(spec, state, now));
    if (spec.playerSeat === null || now < looksUpAt) continue;
    const mood = habits[habit % habits.length] ?? 0;
    habit += 1;
    looksUpAt = now + 1 + (mood % 90);
    follow(playerAct(spec, state, now, mood));
  }
  return { state, events };
}

function playerAct(spec: FloorSpec, state: FloorState, now: number, mood: number): FloorStep {
  const { status } = playerSeatOf(spec, state);
  if (status === 'talking') return releasePlayer(spec, state, now, mood % 3 === 0 ? undefined : mood % 3 === 1);
  if (status === 'paused' && mood % 2 === 0) return playerAvailable(spec, state, now);
  if (mood % 7 === 0) return playerAway(spec, state, now);
  // Now and then somebody further back in the queue.
  const chosen = mood % 5 === 0 ? state.waiting[mood % Math.max(1, state.waiting.length)]?.index : undefined;
  return takeForPlayer(spec, state, now, nextForPlayer(spec, state) === null ? undefined : chosen);
}
