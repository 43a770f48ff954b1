import type { Notice } from '../../contract/notices.js';
import type { LeaveFor, Station, StationView } from '../../contract/station.js';
import type { Outcome } from '../../contract/trainer/outcome.js';
import { faceOf } from '../../contract/station.js';
import type { Plans } from '../../contract/trainer/plans.js';
import { log } from '../log.js';
import type { ResultsStore } from '../results/results-store.js';
import { problemOf } from '../trainer/problem.js';
import { mayBegin, offerFor, type Offer } from './offer.js';
import type { Pin } from './pin.js';
import { setupDesk } from './setup-desk.js';
import type { Sittings } from './sittings.js';
import type { StationSetup } from './station-config.js';

/** How long the trainer's page stays open after a right PIN. */
const OPEN_MS = 60_000;
/** How long after the setup was looked at or kept. */
const SETUP_MS = 10 * 60_000;

/** What answering a station's page needs. */
export interface StationHandlersOptions {
  readonly setup: StationSetup;
  readonly pin: Pin;
  /** Null while the results cannot be opened: then nobody can sign in. */
  readonly results: ResultsStore | null;
  readonly sittings: Sittings | null;
  /** What the trainer has laid down on this machine, as it is now. */
  readonly plans: () => Plans;
  /** What the trainer should know, all of it so far. */
  readonly notices: () => readonly Notice[];
  readonly now: () => Date;
  /** Loads the page anew once this request has been answered. */
  readonly reload: () => void;
  readonly leave: (to: LeaveFor) => void;
  readonly trainersDesk: boolean;
  /** The station was started with `--kiosk`. */
  readonly told?: boolean;
  /** Called when another setup is on the disk. */
  readonly onSetup?: () => void;
}

/** What the main process does for each request of a station's page. */
export type StationHandlers = {
  readonly [K in keyof Station]: (...args: Parameters<Station[K]>) => ReturnType<Station[K]> | Awaited<ReturnType<Station[K]>>;
};

/** What each request of a station's page does. */
export function stationHandlers({ setup, pin, results, sittings, plans, notices, now, reload, leave, trainersDesk, told = false, onSetup = () => undefined }: StationHandlersOptions): StationHandlers {
  let openUntil = 0;
  const isOpen = (): boolean => now().getTime() < openUntil;
  const offer = (): Offer => (results === null || sittings === null ? { allowed: null, exams: [] } : offerFor(plans(), sittings.trainee(), results, sittings.examRuns()));
  const desk = setupDesk({
    setup: () => setup, place: 'station', told, seated: () => sittings?.seated() != null,
    classes: () => results?.classes() ?? [],
    onKept: () => {
      sittings?.refresh();
      onSetup();
    },
  });
  const behindPin = <T>(work: () => T): Outcome<T> => {
    if (!isOpen()) return { kind: 'locked' };
    openUntil = now().getTime() + SETUP_MS;
    try {
      return { kind: 'done', value: work() };
    } catch (error) {
      const problem = problemOf(error);
      log.error(`The station's setup: ${problem.en}`);
      return { kind: 'problem', problem };
    }
  };
  return {
    view: (): StationView => ({
      face: faceOf(setup.config()),
      pin: pin.state(),
      classes: results === null || sittings?.seated() != null ? [] : pickLists(results, setup.config().classes),
      seated: sittings?.seated() ?? null,
      ...offer(),
      trainersDesk,
      notices: [...notices()],
    }),
    signIn(who) {
      const signed = sittings?.signIn(who) ?? 'refused';
      if (signed === 'seated') reload();
      return signed;
    },
    signOut(why) {
      sittings?.signOut(why);
      reload();
    },
    beginRun: (run) => (sittings !== null && mayBegin(run, offer()) ? sittings.beginRun(run) : 'refused'),
    fileUnit: (unit) => sittings?.fileUnit(unit) ?? 'refused',
    endRun: (end) => sittings?.endRun(end) ?? 'refused',
    async unlock(typed) {
      const unlocked = await pin.check(typed);
      if (unlocked.kind === 'open') openUntil = now().getTime() + OPEN_MS;
      return unlocked;
    },
    async setPin(next) {
      if (pin.state() !== 'unset' && !isOpen()) return false;
      return pin.set(next);
    },
    setup: () => behindPin(() => desk.view()),
    saveSetup: (draft) => behindPin(() => desk.save(draft)),
    lock() {
      openUntil = 0;
    },
    leaveKiosk(to) {
      if (!isOpen()) return false;
      openUntil = 0;
      sittings?.signOut('trainer');
      leave(to);
      return true;
    },
  };
}

/** The classes that sign in by name, with their people; classes without anybody are left out. */
function pickLists(results: ResultsStore, offered: readonly string[] | null): StationView['classes'] {
  return results.classes()
    .filter(({ id }) => offered === null || offered.includes(id))
    .map(({ id, name }) => ({ id, name, people: results.trainees(id).map((trainee) => ({ id: trainee.id, name: trainee.name })) }))
    .filter(({ people }) => people.length > 0);
}
