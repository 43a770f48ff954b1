import { createHash } from 'node:crypto';
import * as z from 'zod';
import { momentSchema } from '../../contract/ids.js';
import { classSchema, traineeSchema } from '../../contract/results/people.js';
import { plansSchema } from '../../contract/trainer/plans.js';
import { ExchangeProblem } from './problem.js';
import { safePart } from './safe-part.js';

const FORMAT = 'next-call-plans';
const VERSION = 1;

/** What a trainer lays down for a whole room: the plans, and the people they are for. */
export const planContentSchema = z.strictObject({
  /** The centre or station that wrote it; empty where it has no name. */
  from: z.string().max(60),
  madeAt: momentSchema,
  plans: plansSchema,
  classes: z.array(classSchema).max(2000),
  people: z.array(traineeSchema).max(50_000),
});
/** See {@link planContentSchema}. */
export type PlanContent = z.infer<typeof planContentSchema>;

const headSchema = z.looseObject({ format: z.literal(FORMAT), formatVersion: z.int().min(1) });
const fileSchema = z.strictObject({ format: z.literal(FORMAT), formatVersion: z.literal(VERSION), sum: z.string(), content: z.string() });

/** The bytes of a plan file. */
export function planFileOf(content: PlanContent): Buffer {
  const text = JSON.stringify(content);
  return Buffer.from(JSON.stringify({ format: FORMAT, formatVersion: VERSION, sum: sumOf(text), content: text }));
}

/** The name of a plan file: whose it is, and the day. */
export function planFileName({ from, madeAt }: Pick<PlanContent, 'from' | 'madeAt'>): string {
  return `next-call-${from === '' ? 'plans' : safePart(from)}-${madeAt.slice(0, 10).replaceAll('-', '')}.ncp`;
}

/** Reads a plan file. @throws ExchangeProblem when it is something else, was written by a newer version, or is not whole. */
export function readPlanFile(bytes: Buffer): PlanContent {
  const raw = asJson(bytes.toString('utf8'));
  const head = headSchema.safeParse(raw);
  if (!head.success) {
    throw new ExchangeProblem('plans/other-file', {
      zh: '这不是安排文件，什么都没改。安排文件是在培训师电脑的“安排”页写出来的，名字以 .ncp 结尾。',
      en: 'This is no plan file, and nothing was changed. A plan file is written on the page “Plans” of the trainer’s computer; its name ends with .ncp.',
    });
  }
  if (head.data.formatVersion > VERSION) {
    throw new ExchangeProblem('plans/newer', {
      zh: '这份安排文件是更新的版本写的，什么都没改。请先更新这台机器上的程序，再读一次。',
      en: 'This plan file was written by a newer version, and nothing was changed. Update the program on this machine, then read it again.',
    });
  }
  const file = fileSchema.safeParse(raw);
  const content = file.success && file.data.sum === sumOf(file.data.content) ? planContentSchema.safeParse(asJson(file.data.content)) : null;
  if (content?.success === true) return content.data;
  throw new ExchangeProblem('plans/damaged', {
    zh: '这份安排文件坏了或者被改过，什么都没改。请到培训师的电脑上重新写一份，再拷过来。',
    en: 'This plan file is damaged or was changed, and nothing was changed here. Write it once more on the trainer’s computer and copy it over again.',
  });
}

function sumOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
