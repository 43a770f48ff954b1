import type { LandmineRow, LevelFigure, Whose } from '../results/figures.js';
import type { Trainee, TrainingClass } from '../results/people.js';
import type { RunRow } from '../results/run.js';
import type { SetupDraft, SetupSaved, SetupView } from '../station-setup.js';
import type { Access } from './access.js';
import type { CentreKey, CertificateClaim, CheckedCertificate, IssuedCertificate, ReadKey } from './certificates.js';
import type { BundleOutcome, CentreView, Exported, ExportKind, ExportProgress, RosterPreview } from './exchange.js';
import type { Outcome } from './outcome.js';
import type { PlanFilePreview, WrittenPlanFile } from './plan-file.js';
import type { Plans } from './plans.js';
import type { EntryOf, HeatGrid, KeptRunView, Overview, People, Removed, SaidLine } from './views.js';

/**
 * The trainer's desk as the page sees it: `window.trainer`, in the shell alone. While the desk is locked every
 * question but the first three, and the first PIN, is answered with `locked`. A function rejects only when it was called wrongly.
 */
export interface Trainer {
  access(): Promise<Access>;
  /** Tries a PIN; the answer says whether the desk stands open now. */
  unlock(pin: string): Promise<Access>;
  lock(): Promise<void>;
  /** Sets the PIN of this machine and opens the desk: the first one, or another while the desk stands open. */
  setPin(pin: string): Promise<Outcome<Access>>;

  /** How this machine is set up as a station. */
  stationSetup(): Promise<Outcome<SetupView>>;
  /** Keeps another setup, all of it or nothing; it holds from the station's next start. */
  saveStationSetup(draft: SetupDraft): Promise<Outcome<SetupSaved>>;
  /** Asks for a folder; null when nobody chose one. */
  chooseBackupFolder(): Promise<Outcome<string | null>>;
  /** Ends the program and starts it again as the station that its setup says it is. */
  startStation(): Promise<Outcome<null>>;

  overview(): Promise<Outcome<Overview>>;
  people(): Promise<Outcome<People>>;
  /** Names a class, or makes one: whoever has no id yet gets one that every machine makes of the same name. */
  putClass(entry: EntryOf<TrainingClass>): Promise<Outcome<null>>;
  /** Takes the class away; its people stay, without a class. */
  removeClass(id: string): Promise<Outcome<null>>;
  /** Adds somebody, or changes their name, number or class. Whoever has no id yet gets one that every machine makes of the same number. */
  putTrainee(trainee: EntryOf<Trainee>): Promise<Outcome<null>>;
  /** Takes away everything of them, from the backups too, and says where something may be left. */
  removeTrainee(id: string): Promise<Outcome<Removed>>;

  /** Newest first. */
  runs(whose: Whose, limit: number): Promise<Outcome<RunRow[]>>;
  run(id: string): Promise<Outcome<KeptRunView | null>>;
  heat(by: 'point' | 'step', whose: Whose): Promise<Outcome<HeatGrid>>;
  /** What was said at a point or step, the worst and the most frequent first. */
  lines(by: 'point' | 'step', key: string, whose: Whose): Promise<Outcome<SaidLine[]>>;
  landmines(whose: Whose, limit: number): Promise<Outcome<LandmineRow[]>>;
  levelFigures(whose: Whose): Promise<Outcome<LevelFigure[]>>;

  /** Asks for a file and reads it; null when nobody chose one. Nothing is written. */
  previewRoster(): Promise<Outcome<RosterPreview | null>>;
  /** The same file once more; `rename`: a known number with another name is the same person under a new name. */
  replanRoster(id: string, rename: boolean): Promise<Outcome<RosterPreview>>;
  /** Writes what the dry run showed, all of it or nothing. */
  applyRoster(id: string): Promise<Outcome<null>>;
  /** Asks for bundle files and merges them; null when nobody chose any. `knownHashes`: the content that is here. */
  mergeBundles(knownHashes: string[]): Promise<Outcome<BundleOutcome[] | null>>;
  /** Takes a bundle that was refused for other content all the same; `again` is the outcome's own word for it. */
  takeOtherContent(again: string, knownHashes: string[]): Promise<Outcome<BundleOutcome>>;
  /** Asks where to, and writes the results there; null when nobody chose a place. */
  exportResults(kind: ExportKind, language: 'zh' | 'en', whose: Whose): Promise<Outcome<Exported | null>>;
  /** How far the export that is being written has come; null while none is. */
  exportProgress(): Promise<Outcome<ExportProgress | null>>;
  /** Breaks it off: no part of the file stays, and the export answers null. */
  stopExport(): Promise<Outcome<null>>;

  centre(): Promise<Outcome<CentreView>>;
  /** Makes the centre's key on this machine, locked with a PIN of its own. */
  makeCentre(name: string, pin: string): Promise<Outcome<CentreView>>;
  /** Writes the file that makes a machine a station of this centre; null when nobody chose a place. */
  enrolStation(name: string, pin: string): Promise<Outcome<Exported | null>>;
  /** Makes this machine a station: reads an enrolment file; null when nobody chose one. */
  readEnrolment(): Promise<Outcome<CentreView | null>>;
  /** Writes this station's results as a bundle; null when nobody chose a place. */
  writeBundle(): Promise<Outcome<Exported | null>>;

  /** Every key whose certificates are recognised here, the own one first. */
  certificateKeys(): Promise<Outcome<CentreKey[]>>;
  /** Makes a certificate of runs that lie here and signs it with the centre's key, which its PIN opens. */
  issueCertificate(claim: CertificateClaim, pin: string): Promise<Outcome<IssuedCertificate>>;
  /** What a scanned text is, with nothing but the keys that are known here. */
  checkCertificate(text: string): Promise<Outcome<CheckedCertificate>>;
  /** Writes the file with which others check this centre's certificates; null when nobody chose a place. */
  writePublicKey(): Promise<Outcome<Exported | null>>;
  /** Reads another centre's; null when nobody chose a file. */
  readPublicKey(): Promise<Outcome<ReadKey | null>>;
  /** Another centre's certificates are no longer recognised here. */
  forgetPublicKey(id: string): Promise<Outcome<CentreKey[]>>;

  plans(): Promise<Outcome<Plans>>;
  savePlans(plans: Plans): Promise<Outcome<null>>;
  /** Writes the plans and the people they are for as one file for the other machines of the room; null when nobody chose a place. */
  writePlanFile(): Promise<Outcome<WrittenPlanFile | null>>;
  /** Asks for such a file and says what it would do here; null when nobody chose one. Nothing is written. */
  previewPlanFile(): Promise<Outcome<PlanFilePreview | null>>;
  /** Does what the dry run showed. */
  applyPlanFile(id: string): Promise<Outcome<null>>;
}
