/**
 * Every number of the floor, with its unit, its reason and its source. The engine itself knows none of
 * them: a `FloorSpec` carries what it needs, and `floorSpec` fills in from here what a level leaves out.
 */

/** Seconds; stands for "never" where a time is expected, so that a state stays plain JSON. 30,000 years. */
export const NEVER = 1e12;

/** Seats on the floor, the player's among them. 20: large enough that a short pause is carried by the others. */
export const SEATS = 20;
/** Callers per hour: 20 seats at 180 s and load 0.80, the middle of the 75–85 % that turnella.com calls the target. */
export const PER_HOUR = 320;

/** Handling: mean seconds, and spread as standard deviation over mean. Lognormal: Brown et al. 2005. 180 s: a telecom's 528 s, compressed. Spread 0.5: a trained team on few subjects; with 1.25 the answer figures of 20 seats fall by about one point. */
export const HANDLING = { meanSeconds: 180, spread: 0.5 } as const;
/** Factor on the handling time of a hot call, 1 = off. Negative emotion slows agents (Altman 2021; Rafaeli 2019); 5–15 % is our choice, so off unless asked for. */
export const HOT_FACTOR = 1;
/** Share of calls that are hot, 0 to 1. 20–25 % of calls contain mistreatment: Wang, Liao, Zhan & Shi 2011. */
export const HOT_SHARE = 0.22;

/** Patience: mean seconds. Practitioners see 2–4 minutes; exponential as in Garnett, Mandelbaum & Reiman 2002. */
export const PATIENCE_SECONDS = 240;
/** The queue-position announcement: when it comes, seconds, and the share of those still waiting who give up on hearing it. Gans, Koole & Mandelbaum report the peak at 60 s; its height is our choice. */
export const ANNOUNCEMENT = { atSeconds: 60, share: 0.1 } as const;
/** Factor on the patience of someone who rings again. Design choice. */
export const REPEAT_PATIENCE = 0.6;

/** After-call work of teammates, seconds after every call. The guides speak of a dozen seconds between calls. */
export const AFTER_CALL_SECONDS = 12;
/** A teammate's break: every so many seconds, for so many seconds. Under ten minutes: Albulescu 2022. */
export const BREAKS = { everySeconds: 5400, seconds: 480 } as const;
/** Share of finished calls that solved nothing, 0 to 1. First-contact resolution averages 70 % (sqmgroup.com). */
export const UNSOLVED_SHARE = 0.3;
/** Ringing again: share of those who gave up or were not helped, and mean delay in seconds. Design choice; a shift must live to see them. */
export const REDIAL = { afterAbandon: { share: 0.35, delaySeconds: 300 }, afterUnsolved: { share: 0.4, delaySeconds: 1200 } } as const;
/** Times that one person rings again at most. Design choice: the same matter is then a complaint. */
export const MAX_REDIALS = 3;
/** Call-back offer: after so many seconds of waiting, the share that accepts, and seconds until the call back is due. Design choice. */
export const CALLBACK = { afterSeconds: 90, share: 0.3, dueSeconds: 1200 } as const;
/** Hold: share of calls with one, where in the handling time it begins and which part of it it takes (0 to 1). Part of the handling time, never added to it. */
export const HOLD = { share: 0.25, from: 0.35, part: 0.2 } as const;
/** Seconds that a call rings at the player's desk before it goes back to the queue. Usual setting of a call distributor: three rings. */
export const RING_SECONDS = 15;

/** Answer targets, seconds: 15 is the norm of the Chinese regulator for a human agent (2009), 20 the international 80/20 habit. */
export const TARGETS = { norm: 15, habit: 20 } as const;

/** Calls of a batch run that come first and are not counted, so that the empty start leaves no trace. */
export const WARM_UP_CALLS = 2000;
/** Batches for the standard errors of a batch run: enough for a steady estimate, few enough that each is much longer than the memory of the queue. */
export const BATCHES = 40;
