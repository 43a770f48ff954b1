import { join } from 'node:path';
import * as z from 'zod';
import { NO_PLANS, plansSchema, type Plans } from '../../contract/trainer/plans.js';
import { readWhole, unreadable, writeWhole } from './whole-file.js';

/** The name of the file, beside the results. */
export const PLANS_FILE = 'plans.json';

/** What the trainer has laid down on this machine. @throws TrainerProblem when the file is there and cannot be used; it is left untouched. */
export function readPlans(folder: string): Plans {
  const place = join(folder, PLANS_FILE);
  const text = readWhole(place);
  if (text === null) return NO_PLANS;
  const parsed = plansSchema.safeParse(asJson(text));
  if (!parsed.success) throw unreadable(place, z.prettifyError(parsed.error));
  return parsed.data;
}

/** Keeps them whole. @throws TrainerProblem when the disk refuses. */
export function writePlans(folder: string, plans: Plans): void {
  writeWhole(join(folder, PLANS_FILE), JSON.stringify(plans));
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
