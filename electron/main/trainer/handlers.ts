import type { SetupDesk } from '../kiosk/setup-desk.js';
import type { ResultsStore } from '../results/results-store.js';
import { classIdOf, freeId, traineeIdOf } from '../exchange/person-ids.js';
import type { CertificateDesk } from './certificate-desk.js';
import type { Copies } from './copies.js';
import type { ExchangeDesk, FileDialogs } from './exchange-desk.js';
import type { TrainerLock } from './lock.js';
import { overviewOf, type MachineHealth } from './overview.js';
import type { PlansDesk } from './plans-desk.js';
import { readPlans, writePlans } from './plans-file.js';
import { problemOf, TrainerProblem } from './problem.js';
import { behind, type TrainerHandlers } from './requests.js';

/** Lines that are shown of one point or step. */
const LINES = 60;

/** What the desk is built on. */
export interface TrainerParts {
  readonly lock: TrainerLock;
  /** Opens the results when they are first needed. */
  readonly results: () => ResultsStore;
  /** Where plans are kept. */
  readonly folder: string;
  readonly exchange: ExchangeDesk;
  readonly certificates: CertificateDesk;
  readonly planFiles: PlansDesk;
  readonly copies: Copies;
  /** How this machine is set up as a station. */
  readonly station: SetupDesk;
  readonly dialogs: Pick<FileDialogs, 'openFolder'>;
  /** Starts the program anew as a station. */
  readonly startStation: () => void;
  readonly health: () => MachineHealth;
  readonly log: (text: string) => void;
}

/** What each request of the trainer's desk does. */
export function trainerHandlers({ lock, results, folder, exchange, certificates, planFiles, copies, station, dialogs, startStation, health, log }: TrainerParts): TrainerHandlers {
  const open = <A extends readonly unknown[], T>(work: (...args: A) => T | Promise<T>) => behind<A, T>(lock, log, work);
  return {
    access: () => lock.access(),
    unlock: (pin) => lock.unlock(pin),
    lock: () => lock.lock(),
    setPin: (pin) => lock.setPin(pin).catch((error: unknown) => ({ kind: 'problem', problem: problemOf(error) })),

    stationSetup: open(() => station.view()),
    saveStationSetup: open((draft) => station.save(draft)),
    chooseBackupFolder: open(() => dialogs.openFolder()),
    startStation: open(() => {
      if (!station.view().values.kiosk) throw new TrainerProblem({ zh: '这台机器还没有设成练习机。先打开“开机就是练习机”，存好，再启动。', en: 'This computer is not set up as a station yet. Switch “Starts as a station” on, keep it, then start.' });
      startStation();
      return null;
    }),

    overview: open(() => overviewOf(results(), health())),
    people: open(() => {
      const store = results();
      return { classes: [...store.classes()], trainees: [...store.trainees()], figures: [...store.traineeFigures({})] };
    }),
    putClass: open((entry) => {
      const store = results();
      const same = store.classes().find(({ id, name }) => id !== entry.id && name === entry.name);
      if (same !== undefined) throw new TrainerProblem({ zh: `已经有一个班叫“${entry.name}”了。换一个名字。`, en: `There is a class called “${entry.name}” already. Choose another name.` });
      const taken = new Set(store.classes().map(({ id }) => id));
      store.putClass({ ...entry, id: entry.id ?? freeId(classIdOf(entry.name), (id) => taken.has(id)) });
      return null;
    }),
    removeClass: open((id) => {
      results().removeClass(id);
      return null;
    }),
    putTrainee: open((trainee) => {
      const store = results();
      const same = store.traineeByNumber(trainee.staffNumber);
      if (same !== null && same.id !== trainee.id) throw new TrainerProblem({ zh: `工号 ${trainee.staffNumber} 已经是${same.name}的了。核对一下工号。`, en: `The staff number ${trainee.staffNumber} belongs to ${same.name} already. Check the number.` });
      store.putPeople([], [{ ...trainee, id: trainee.id ?? freeId(traineeIdOf(trainee.staffNumber), (id) => store.trainee(id) !== null) }]);
      return null;
    }),
    removeTrainee: open(async (id) => {
      const { runs, sittings } = results().removeTrainee(id);
      const { reached, cleaned, left } = await copies.forget(id);
      return { runs, sittings, backupFolder: copies.backupFolder, backupsReached: reached, backupsCleaned: cleaned, backupsLeft: [...left], asides: [...copies.asides()] };
    }),

    runs: open((whose, limit) => [...results().runs(whose, limit)]),
    run: open((id) => {
      const kept = results().run(id);
      if (kept === null) return null;
      const { replay = null, ...end } = kept.end ?? {};
      return { row: kept.row, end: kept.end === null ? null : (end as Omit<NonNullable<typeof kept.end>, 'replay'>), units: [...kept.units], replay: replay ?? results().replay(id) };
    }),
    heat: open((by, whose) => results().heatGrid(by, whose)),
    lines: open((by, key, whose) => [...results().lines(by, key, whose, LINES)]),
    landmines: open((whose, limit) => [...results().landmines(whose, limit)]),
    levelFigures: open((whose) => [...results().levelFigures(whose)]),

    previewRoster: open(() => exchange.previewRoster()),
    replanRoster: open((id, rename) => exchange.replanRoster(id, rename)),
    applyRoster: open(async (id) => {
      await exchange.applyRoster(id);
      return null;
    }),
    mergeBundles: open((known) => exchange.mergeBundles(known)),
    takeOtherContent: open((again, known) => exchange.takeOtherContent(again, known)),
    exportResults: open((kind, language, whose) => exchange.exportResults(kind, language, whose)),
    exportProgress: open(() => exchange.exportProgress()),
    stopExport: open(() => {
      exchange.stopExport();
      return null;
    }),

    centre: open(() => exchange.centre()),
    makeCentre: open(async (name, pin) => {
      await exchange.makeCentre(name, pin);
      return exchange.centre();
    }),
    enrolStation: open((name, pin) => exchange.enrolStation(name, pin)),
    readEnrolment: open(() => exchange.readEnrolment()),
    writeBundle: open(() => exchange.writeBundle()),

    certificateKeys: open(() => certificates.keys()),
    issueCertificate: open((claim, pin) => certificates.issue(claim, pin)),
    checkCertificate: open((text) => certificates.check(text)),
    writePublicKey: open(() => certificates.writeKey()),
    readPublicKey: open(() => certificates.readKey()),
    forgetPublicKey: open((id) => certificates.forgetKey(id)),

    plans: open(() => readPlans(folder)),
    savePlans: open((plans) => {
      writePlans(folder, plans);
      return null;
    }),
    writePlanFile: open(() => planFiles.write()),
    previewPlanFile: open(() => planFiles.preview()),
    applyPlanFile: open((id) => {
      planFiles.apply(id);
      return null;
    }),
  };
}
