import { drawFor, USE } from './draws.js';
import { exp, ln, normalQuantile } from './exact.js';
import type { FloorSkill, FloorSpec, RateStep } from './spec.js';
import type { FloorCaller } from './state.js';
import { NEVER } from './tuning.js';

const HOUR = 3600;

/** Second at which the next first call comes, after one at `from`: its gap in a world of one call per unit, stretched by the rate of the day. */
export function nextArrival(spec: FloorSpec, seed: number, index: number, from: number): number {
  if (spec.maxCalls !== null && index >= spec.maxCalls) return NEVER;
  return timeAfter(spec.arrivals, from, -ln(drawFor(seed, USE.gap, index)));
}

/** Second at which `calls` more calls are expected, counted from `from`; `NEVER` when the rates do not give so many. */
export function timeAfter(steps: readonly RateStep[], from: number, calls: number): number {
  let time = from;
  let left = calls;
  for (let at = 0; at < steps.length; at += 1) {
    const end = steps[at + 1]?.fromSeconds ?? NEVER;
    if (end <= time) continue;
    const perSecond = (steps[at]?.perHour ?? 0) / HOUR;
    const room = (end - time) * perSecond;
    if (room >= left) return perSecond > 0 ? time + left / perSecond : NEVER;
    left -= room;
    time = end;
  }
  return NEVER;
}

/** The caller as chance made them; nothing the player does changes it. */
export function callerAt(spec: FloorSpec, seed: number, index: number, attempt: number, kind: FloorCaller['kind'], arrivedAt: number): FloorCaller {
  const hot = spec.hotShare > 0 && drawFor(seed, USE.hot, index) < spec.hotShare;
  const patience = kind === 'callback' ? NEVER : patienceOf(spec, seed, index, attempt) * (kind === 'repeat' ? (spec.repeats?.patienceFactor ?? 1) : 1);
  const offer = spec.callbacks;
  const takesOffer = offer !== null && kind !== 'callback' && patience > offer.afterSeconds && drawFor(seed, USE.callback, index, attempt) < offer.share;
  return {
    index, attempt, kind, arrivedAt, hot,
    skill: skillOf(spec, seed, index),
    handleSeconds: handlingOf(spec, seed, index, attempt) * (hot ? spec.handling.hotFactor : 1),
    leavesAt: takesOffer ? arrivedAt + offer.afterSeconds : Math.min(NEVER, arrivedAt + patience),
    leaves: takesOffer ? 'callback' : 'gives-up',
  };
}

function handlingOf({ handling }: FloorSpec, seed: number, index: number, attempt: number): number {
  const share = drawFor(seed, USE.handling, index, attempt);
  if (handling.kind === 'exponential') return -handling.meanSeconds * ln(share);
  const variance = ln(1 + handling.spread * handling.spread);
  return handling.meanSeconds * exp(Math.sqrt(variance) * normalQuantile(share) - variance / 2);
}

function patienceOf({ patience }: FloorSpec, seed: number, index: number, attempt: number): number {
  if (patience.kind === 'infinite') return NEVER;
  const full = -patience.meanSeconds * ln(drawFor(seed, USE.patience, index, attempt));
  const { atSeconds, share } = patience.announcement;
  const hangsUpOnIt = patience.kind === 'bump' && full > atSeconds && drawFor(seed, USE.announcement, index, attempt) < share;
  return hangsUpOnIt ? atSeconds : full;
}

function skillOf({ skills }: FloorSpec, seed: number, index: number): FloorSkill | null {
  if (skills.length === 0) return null;
  let left = drawFor(seed, USE.skill, index) * skills.reduce((sum, { weight }) => sum + weight, 0);
  for (const { skill, weight } of skills) {
    left -= weight;
    if (left < 0) return skill;
  }
  return skills[skills.length - 1]?.skill ?? null;
}
