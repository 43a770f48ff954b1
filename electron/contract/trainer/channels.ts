import * as z from 'zod';
import { idSchema } from '../ids.js';
import { landmineRowSchema, levelFigureSchema, whoseSchema } from '../results/figures.js';
import { classSchema, rosterNameSchema, traineeSchema } from '../results/people.js';
import { runRowSchema } from '../results/run.js';
import { pinSchema as newPinSchema } from '../station.js';
import { setupDraftSchema, setupSavedSchema, setupViewSchema } from '../station-setup.js';
import { accessSchema, pinSchema } from './access.js';
import { centreKeySchema, certificateClaimSchema, checkedSchema, issuedSchema, readKeySchema } from './certificates.js';
import { bundleOutcomeSchema, centreViewSchema, EXPORT_KINDS, exportedSchema, exportProgressSchema, rosterPreviewSchema } from './exchange.js';
import { outcomeOf } from './outcome.js';
import { planFilePreviewSchema, writtenPlanFileSchema } from './plan-file.js';
import { plansSchema } from './plans.js';
import type { Trainer } from './trainer.js';
import { heatGridSchema, keptRunSchema, overviewSchema, peopleSchema, removedSchema, saidLineSchema } from './views.js';

const nothing = z.tuple([]);
const bySchema = z.enum(['point', 'step']);
const limitSchema = z.int().min(1).max(5000);
/** Longer than any certificate: what is pasted by mistake is answered, not cut. */
const scannedSchema = z.string().max(20_000);
const hashSchema = z.string().regex(/^[0-9a-f]{8,128}$/, 'a hash in hexadecimal');
/** What locks the centre's key: longer than a station's PIN, and letters count. */
const centrePinSchema = z.string().min(6).max(64);
const keySchema = z.string().min(1).max(40);
const written = outcomeOf(z.null());

/** What each request takes and answers. The main process parses the arguments before anything else. */
export const TRAINER_REQUESTS = {
  access: { args: nothing, result: accessSchema },
  unlock: { args: z.tuple([pinSchema]), result: accessSchema },
  lock: { args: nothing, result: z.void() },
  setPin: { args: z.tuple([newPinSchema]), result: outcomeOf(accessSchema) },
  stationSetup: { args: nothing, result: outcomeOf(setupViewSchema) },
  saveStationSetup: { args: z.tuple([setupDraftSchema]), result: outcomeOf(setupSavedSchema) },
  chooseBackupFolder: { args: nothing, result: outcomeOf(z.string().nullable()) },
  startStation: { args: nothing, result: written },
  overview: { args: nothing, result: outcomeOf(overviewSchema) },
  people: { args: nothing, result: outcomeOf(peopleSchema) },
  putClass: { args: z.tuple([classSchema.extend({ id: idSchema.nullable() })]), result: written },
  removeClass: { args: z.tuple([idSchema]), result: written },
  putTrainee: { args: z.tuple([traineeSchema.extend({ id: idSchema.nullable() })]), result: written },
  removeTrainee: { args: z.tuple([idSchema]), result: outcomeOf(removedSchema) },
  runs: { args: z.tuple([whoseSchema, limitSchema]), result: outcomeOf(z.array(runRowSchema)) },
  run: { args: z.tuple([idSchema]), result: outcomeOf(keptRunSchema.nullable()) },
  heat: { args: z.tuple([bySchema, whoseSchema]), result: outcomeOf(heatGridSchema) },
  lines: { args: z.tuple([bySchema, keySchema, whoseSchema]), result: outcomeOf(z.array(saidLineSchema)) },
  landmines: { args: z.tuple([whoseSchema, limitSchema]), result: outcomeOf(z.array(landmineRowSchema)) },
  levelFigures: { args: z.tuple([whoseSchema]), result: outcomeOf(z.array(levelFigureSchema)) },
  previewRoster: { args: nothing, result: outcomeOf(rosterPreviewSchema.nullable()) },
  replanRoster: { args: z.tuple([z.string().min(1).max(80), z.boolean()]), result: outcomeOf(rosterPreviewSchema) },
  applyRoster: { args: z.tuple([z.string().min(1).max(80)]), result: written },
  mergeBundles: { args: z.tuple([z.array(hashSchema).max(1000)]), result: outcomeOf(z.array(bundleOutcomeSchema).nullable()) },
  takeOtherContent: { args: z.tuple([z.uuid(), z.array(hashSchema).max(1000)]), result: outcomeOf(bundleOutcomeSchema) },
  exportResults: { args: z.tuple([z.enum(EXPORT_KINDS), z.enum(['zh', 'en']), whoseSchema]), result: outcomeOf(exportedSchema.nullable()) },
  exportProgress: { args: nothing, result: outcomeOf(exportProgressSchema.nullable()) },
  stopExport: { args: nothing, result: written },
  centre: { args: nothing, result: outcomeOf(centreViewSchema) },
  makeCentre: { args: z.tuple([rosterNameSchema, centrePinSchema]), result: outcomeOf(centreViewSchema) },
  enrolStation: { args: z.tuple([rosterNameSchema, centrePinSchema]), result: outcomeOf(exportedSchema.nullable()) },
  readEnrolment: { args: nothing, result: outcomeOf(centreViewSchema.nullable()) },
  writeBundle: { args: nothing, result: outcomeOf(exportedSchema.nullable()) },
  certificateKeys: { args: nothing, result: outcomeOf(z.array(centreKeySchema)) },
  issueCertificate: { args: z.tuple([certificateClaimSchema, centrePinSchema]), result: outcomeOf(issuedSchema) },
  checkCertificate: { args: z.tuple([scannedSchema]), result: outcomeOf(checkedSchema) },
  writePublicKey: { args: nothing, result: outcomeOf(exportedSchema.nullable()) },
  readPublicKey: { args: nothing, result: outcomeOf(readKeySchema.nullable()) },
  forgetPublicKey: { args: z.tuple([centreKeySchema.shape.id]), result: outcomeOf(z.array(centreKeySchema)) },
  plans: { args: nothing, result: outcomeOf(plansSchema) },
  savePlans: { args: z.tuple([plansSchema]), result: written },
  writePlanFile: { args: nothing, result: outcomeOf(writtenPlanFileSchema.nullable()) },
  previewPlanFile: { args: nothing, result: outcomeOf(planFilePreviewSchema.nullable()) },
  applyPlanFile: { args: z.tuple([z.string().min(1).max(80)]), result: written },
} as const satisfies {
  [K in keyof Trainer]: {
    args: z.ZodType<Parameters<Trainer[K]>>;
    result: z.ZodType<Awaited<ReturnType<Trainer[K]>>>;
  };
};
