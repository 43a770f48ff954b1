import type { Access } from '../../contract/trainer/access.js';

/** What a typed PIN came to. */
export type PinAnswer = { readonly kind: 'right' } | { readonly kind: 'wrong'; readonly waitSeconds: number };

/** Who keeps the trainer's PIN. It counts wrong tries and makes whoever tries wait. */
export interface Gate {
  isSet(): boolean;
  check(pin: string): Promise<PinAnswer> | PinAnswer;
  /** Seconds until the next try counts. */
  waitSeconds(): number;
}

/** A machine on which nobody has set a PIN. */
export const NO_PIN: Gate = { isSet: () => false, check: () => ({ kind: 'right' }), waitSeconds: () => 0 };

/** The station's PIN, as far as the desk needs it. `lost` counts as set: nobody gets in before it is set anew. */
export interface StationPin {
  state(): 'set' | 'unset' | 'lost';
  check(pin: string): Promise<{ readonly kind: 'open' } | { readonly kind: 'wrong' } | { readonly kind: 'wait'; readonly seconds: number } | { readonly kind: 'lost' }>;
}

/** The gate of a machine that has a station's PIN; without one the desk stands open. */
export function stationGate(pin: StationPin, now: () => number = () => performance.now()): Gate {
  let waitUntil = 0;
  const waitSeconds = (): number => Math.max(0, Math.ceil((waitUntil - now()) / 1000));
  return {
    isSet: () => pin.state() !== 'unset',
    waitSeconds,
    async check(typed) {
      const found = await pin.check(typed);
      waitUntil = found.kind === 'wait' ? now() + found.seconds * 1000 : 0;
      return found.kind === 'open' ? { kind: 'right' } : { kind: 'wrong', waitSeconds: waitSeconds() };
    },
  };
}

/** The desk locks itself after so long without a question, milliseconds. */
export const RELOCK_MS = 10 * 60_000;

/** Whether the trainer's desk stands open. */
export interface TrainerLock {
  access(): Access;
  unlock(pin: string): Promise<Access>;
  lock(): void;
  /** Whether a question may be answered now; one that may be keeps the desk open for another while. */
  admits(): boolean;
}

/** The lock of the desk. `startsOpen` where the app itself was started as the trainer's desk; without a PIN it stands open always. */
export function trainerLock(gate: Gate, { startsOpen, now }: { readonly startsOpen: boolean; readonly now: () => number }): TrainerLock {
  let openUntil = startsOpen ? now() + RELOCK_MS : 0;
  const isOpen = (): boolean => !gate.isSet() || now() < openUntil;
  const access = (): Access => ({ open: isOpen(), pinSet: gate.isSet(), waitSeconds: gate.waitSeconds() });
  return {
    access,
    async unlock(pin) {
      if (!isOpen() && (await gate.check(pin)).kind === 'right') openUntil = now() + RELOCK_MS;
      return access();
    },
    lock() {
      openUntil = 0;
    },
    admits() {
      if (!isOpen()) return false;
      openUntil = now() + RELOCK_MS;
      return true;
    },
  };
}
