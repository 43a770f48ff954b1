import { useMemo, useState } from 'react';
import type { FreeChoices } from '../../../electron/contract/free.js';
import { mixesOf } from '../../../game/content/free-shift/candidates.js';
import { drawCallers } from '../../../game/content/free-shift/draw.js';
import { freshPlanSeed } from '../../../game/content/free-shift/fresh-plan.js';
import { seedCode, type FreePlan } from '../../../game/content/free-shift/plan.js';
import { gradeReason, type GradeReason } from '../../../game/session/index.js';
import { planOfChoices } from '../../free-shift/choices.js';
import { freeCandidates } from '../../free-shift/entry.js';
import { readTyped, type Typed } from '../../free-shift/typed.js';
import { useProfile } from '../../hooks/use-profile.js';
import type { Library } from '../../library.js';
import type { Mode } from '../../rules.js';

/** Seeds to choose fresh callers from. */
const SEEDS = 32;

/** What stands on the roster, and every way to change it. */
export interface Roster {
  readonly plan: FreePlan;
  readonly mode: Mode;
  /** Different people of every mix. */
  readonly people: Readonly<Record<FreePlan['mix'], number>>;
  /** The two numbers where the mix cannot fill the length. */
  readonly tooFew: { readonly found: number; readonly needed: number } | null;
  readonly typed: string;
  readonly reading: Typed;
  readonly reason: GradeReason | { readonly kind: 'code' };
  readonly fixed: boolean;
  /** Whether the shift can be played as it stands. */
  readonly ready: boolean;
  change(part: Partial<Pick<FreePlan, 'minutes' | 'grade' | 'seats' | 'mix'>>): void;
  setMode(mode: Mode): void;
  setFixed(fixed: boolean): void;
  setTyped(text: string): void;
  /** Other callers: a fresh seed, and nothing typed. */
  another(): void;
  /** Keeps what stands there as the choices of next time. */
  keep(): void;
}

/** The roster of a free shift: the last choices, or what a typed code says; a seed that was typed, or a fresh one. */
export function useRoster(library: Library, code: string | null): Roster {
  const { profile, changeFree } = useProfile();
  const { choices, results } = profile.free;
  const candidates = useMemo(() => freeCandidates(library), [library]);
  const chosen = planOfChoices(choices);
  const draw = (): number => freshPlanSeed(chosen, candidates, [...crypto.getRandomValues(new Uint32Array(SEEDS))], results.map((result) => result.code));
  const [fresh, setFresh] = useState(draw);
  const [typed, setTyped] = useState(code ?? '');
  const reading = readTyped(typed);
  const plan: FreePlan = reading.kind === 'code' ? reading.plan : { ...chosen, seed: reading.kind === 'seed' ? reading.seed : fresh };
  const drawn = drawCallers(plan, candidates);
  const people = useMemo(() => mixesOf(candidates), [candidates]);
  const last = results[0] ?? null;
  const { minutes, grade, seats, mix, seed } = plan;
  const set = (part: Partial<FreeChoices>): void => {
    const next = { minutes, grade, seats, mix, ...part };
    changeFree({ ...next, gradeBy: next.grade === choices.grade ? choices.gradeBy : 'player' });
  };
  return {
    plan, mode: choices.mode, people, typed, reading, fixed: choices.fixed,
    tooFew: drawn.kind === 'too-few' ? { found: drawn.found, needed: drawn.needed } : null,
    reason: reading.kind === 'code' && grade !== choices.grade ? { kind: 'code' } : gradeReason({ grade, by: choices.gradeBy, fixed: choices.fixed }, last),
    ready: drawn.kind === 'drawn' && reading.kind !== 'neither' && reading.kind !== 'slip',
    change(part) {
      // Of a whole code its seed stays: the rest stands on the roster now.
      if (reading.kind === 'code') setTyped(seedCode(seed));
      set(part);
    },
    setMode: (mode) => changeFree({ mode }),
    setFixed: (fixed) => changeFree({ fixed }),
    setTyped,
    another() {
      if (reading.kind === 'code') set({});
      setTyped('');
      setFresh(draw());
    },
    keep: () => set({}),
  };
}
