import { floorSpec, floorTuning, type FloorRule, type FloorSkill } from '../../sim/index.js';
import { SKILLS } from '../../sim/vocabulary.js';
import type { FreePlan } from './plan.js';

/** Offered load by grade: callers' work over the seats' time. 75–85 % is what centres aim at; a free shift begins where a pause starts to cost. */
export const FREE_LOAD: Readonly<Record<FreePlan['grade'], number>> = { 1: 0.8, 2: 0.88, 3: 0.95, 4: 1.02, 5: 1.1 };
/** Mean handling time of a teammate, seconds: about what an unhurried call of this game takes. */
export const TEAM_HANDLING_SECONDS = 150;
/** Mean patience of a caller in the queue, seconds, inside the 180 to 240 that suit simulated time. */
const PATIENCE_SECONDS = 210;
/** How the callers divide over the lines, as weights. */
const SKILL_WEIGHTS: Readonly<Record<FloorSkill, number>> = { billing: 4, network: 3, parcel: 2, senior: 1 };
/**
 * The call-back that is offered to those who have waited long: the usual offer, but carried out five minutes later, since a
 * shift must live to see it. Teammates make these calls: the player's callers are written as people who ring, so whoever
 * is called back never reaches the player's seat. Whoever rings again does, and is a caller like any other.
 */
const CALLBACKS = { ...floorTuning.CALLBACK, dueSeconds: 300, by: 'team' } as const;
/** The seniors' line goes first: from the end of 2020 callers over 65 reach a person directly in China. How long only those who know the line take them is our choice. */
const PRIORITY = { skill: 'senior', overflowSeconds: 30 } as const;
/** The player sits at the first seat. */
const PLAYER_SEAT = 0;

/** The floor that a plan plays on. */
export function floorOf({ minutes, grade, seats }: Pick<FreePlan, 'minutes' | 'grade' | 'seats'>): FloorRule {
  const workSeconds = TEAM_HANDLING_SECONDS + floorTuning.AFTER_CALL_SECONDS;
  const spec = floorSpec({
    seats,
    playerSeat: PLAYER_SEAT,
    arrivals: [{ fromSeconds: 0, perHour: (FREE_LOAD[grade] * seats * 3600) / workSeconds }],
    handling: { kind: 'lognormal', meanSeconds: TEAM_HANDLING_SECONDS, spread: floorTuning.HANDLING.spread, hotFactor: floorTuning.HOT_FACTOR },
    patience: { kind: 'bump', meanSeconds: PATIENCE_SECONDS, announcement: floorTuning.ANNOUNCEMENT },
    skills: SKILLS.map((skill) => ({ skill, weight: SKILL_WEIGHTS[skill] })),
    seatSkills: Array.from({ length: seats }, (_, seat) => skillsOf(seat)),
    afterCallSeconds: floorTuning.AFTER_CALL_SECONDS,
    breaks: floorTuning.BREAKS,
    repeats: { unsolvedShare: floorTuning.UNSOLVED_SHARE, ...floorTuning.REDIAL, patienceFactor: floorTuning.REPEAT_PATIENCE, most: floorTuning.MAX_REDIALS },
    callbacks: CALLBACKS,
    priority: PRIORITY,
    hold: floorTuning.HOLD,
    ringSeconds: floorTuning.RING_SECONDS,
  });
  return { spec, lengthSeconds: minutes * 60 };
}

/** Everybody knows bills and the network; parcels every second teammate, the seniors' line every third; the player all of it. */
function skillsOf(seat: number): readonly FloorSkill[] {
  return SKILLS.filter((skill) => seat === PLAYER_SEAT || (skill === 'parcel' ? seat % 2 === 0 : skill === 'senior' ? seat % 3 === 0 : true));
}
