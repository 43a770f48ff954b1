import type { Access } from '../../contract/trainer/access.js';
import type { Outcome } from '../../contract/trainer/outcome.js';
import { TrainerProblem } from './problem.js';

/** What a typed PIN came to. */
export type PinAnswer = { readonly kind: 'right' } | { readonly kind: 'wrong'; readonly waitSeconds: number };

/** Who keeps the trainer's PIN. It counts wrong tries and makes whoever tries wait. */
export interface Gate {
  /** `lost`: its file cannot be read, and nobody gets in before it is reset on the disk. */
  state(): 'set' | 'unset' | 'lost';
  check(pin: string): Promise<PinAnswer> | PinAnswer;
  /** Seconds until the next try counts. */
  waitSeconds(): number;
  /** False when the disk refuses; what was set before still holds. */
  set(pin: string): Promise<boolean>;
}

/** The station's PIN, as far as the desk needs it. */
export interface StationPin {
  state(): 'set' | 'unset' | 'lost';
  check(pin: string): Promise<{ readonly kind: 'open' } | { readonly kind: 'wrong' } | { readonly kind: 'wait'; readonly seconds: number } | { readonly kind: 'lost' }>;
  set(pin: string): Promise<boolean>;
}

/** The gate of the desk: one PIN for it and for the station on the same machine. */
export function stationGate(pin: StationPin, now: () => number = () => performance.now()): Gate {
  let waitUntil = 0;
  const waitSeconds = (): number => Math.max(0, Math.ceil((waitUntil - now()) / 1000));
  return {
    state: () => pin.state(),
    set: (next) => pin.set(next),
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
  /** Sets the first PIN, or another one while the desk stands open. @throws TrainerProblem when the disk refuses. */
  setPin(pin: string): Promise<Outcome<Access>>;
  /** Whether a question may be answered now; one that may be keeps the desk open for another while. */
  admits(): boolean;
}

/** The lock of the desk. `startsOpen` where the app itself was started as the trainer's desk; without a PIN it stays closed until there is one. */
export function trainerLock(gate: Gate, { startsOpen, now }: { readonly startsOpen: boolean; readonly now: () => number }): TrainerLock {
  let openUntil = startsOpen ? now() + RELOCK_MS : 0;
  const isOpen = (): boolean => gate.state() === 'set' && now() < openUntil;
  const access = (): Access => ({ open: isOpen(), pinSet: gate.state() !== 'unset', pinLost: gate.state() === 'lost', waitSeconds: gate.waitSeconds() });
  return {
    access,
    async unlock(pin) {
      if (!isOpen() && (await gate.check(pin)).kind === 'right') openUntil = now() + RELOCK_MS;
      return access();
    },
    lock() {
      openUntil = 0;
    },
    async setPin(pin) {
      if (gate.state() !== 'unset' && !isOpen()) return { kind: 'locked' };
      if (!(await gate.set(pin))) throw new TrainerProblem({ zh: '密码没有存下来：写不进磁盘。请腾出磁盘空间，检查数据文件夹的权限，再设一次。', en: 'The PIN was not kept: the disk refuses. Free some space, check the permissions of the data folder, and set it again.' });
      openUntil = now() + RELOCK_MS;
      return { kind: 'done', value: access() };
    },
    admits() {
      if (!isOpen()) return false;
      openUntil = now() + RELOCK_MS;
      return true;
    },
  };
}
