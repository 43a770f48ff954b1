import { closeSync, fsyncSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import * as z from 'zod';
import { NO_PLANS, plansSchema, type Plans } from '../../contract/trainer/plans.js';
import { TrainerProblem } from './problem.js';

/** The name of the file, beside the results. */
export const PLANS_FILE = 'plans.json';

/** What the trainer has laid down on this machine. @throws TrainerProblem when the file is there and cannot be used; it is left untouched. */
export function readPlans(folder: string): Plans {
  let text: string;
  try {
    text = readFileSync(join(folder, PLANS_FILE), 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return NO_PLANS;
    throw unreadable(folder, error instanceof Error ? error.message : String(error));
  }
  const parsed = plansSchema.safeParse(asJson(text));
  if (!parsed.success) throw unreadable(folder, z.prettifyError(parsed.error));
  return parsed.data;
}

/** Keeps them through a file beside the old one: a power cut leaves either the old plans or the new ones. */
export function writePlans(folder: string, plans: Plans): void {
  const place = join(folder, PLANS_FILE);
  try {
    const file = openSync(`${place}.new`, 'w');
    try {
      writeSync(file, JSON.stringify(plans));
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(`${place}.new`, place);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    throw new TrainerProblem({
      zh: `没有存下来：${place} 写不进去（${reason}）。原来的安排还在。请检查磁盘空间和权限，再试一次。`,
      en: `Nothing was kept: ${place} cannot be written (${reason}). What was laid down before still holds. Check free space and permissions and try again.`,
    });
  }
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

function unreadable(folder: string, reason: string): TrainerProblem {
  const place = join(folder, PLANS_FILE);
  return new TrainerProblem({
    zh: `${place} 读不懂（${reason}）。文件原样没动。把它改好，或者移到别处重新安排。`,
    en: `${place} cannot be understood (${reason}). It is left as it is. Mend it, or move it away and lay the plans down again.`,
  });
}
