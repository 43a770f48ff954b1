import { useSyncExternalStore } from 'react';
import type { PolicyDiagnostic, PolicySheet } from '../game/content/policy/index.js';
import { STANDARD_POLICY } from '../game/session/index.js';
import type { Desk } from '../electron/contract/desk.js';
import type { Bilingual } from '../electron/contract/ids.js';
import type { Notice } from '../electron/contract/notices.js';
import type { PolicyText } from '../electron/contract/policy.js';

/** The policy that holds, where it comes from, and what kept the centre's own from being used. */
export interface PolicyInForce {
  readonly policy: PolicySheet;
  /** Whether it is the centre's own file; false for the default. */
  readonly own: boolean;
  /** Where the file lies or would lie; null in a plain browser. */
  readonly place: string | null;
  /** Why the centre's file is not used, or null. */
  readonly notice: Notice | null;
}

const NO_FILE: PolicyText = { place: null, text: null, problem: null };
const listeners = new Set<() => void>();
let reading: Promise<PolicyInForce> | null = null;
let known: PolicyInForce | null = null;

/** Reads the centre's policy once, when the page starts. Levels that are opened from then on are played by it. */
export function startPolicy(desk: Desk): Promise<PolicyInForce> {
  reading = read(() => desk.readPolicy());
  return reading;
}

/** The policy that holds, as soon as it is known; the default where nobody has read one. */
export function policyInForce(): Promise<PolicyInForce> {
  reading ??= read(async () => NO_FILE);
  return reading;
}

/** The policy that holds, for a screen; null in the first moments. */
export function usePolicy(): PolicyInForce | null {
  return useSyncExternalStore(subscribe, () => known);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/**
 * Whether a recording was made under another policy than this one. A recording that names none is from before there
 * were any, so it was played by the thresholds of the game.
 */
export function isOtherPolicy(hash: string | undefined, { hash: present, rules, authority }: PolicySheet): boolean {
  if (hash !== undefined) return hash !== present;
  const { rankFrom } = STANDARD_POLICY;
  return Object.keys(authority).length > 0 || rules.answer.replacesGates || Object.entries(rankFrom).some(([rank, from]) => rules.rankFrom[rank as keyof typeof rankFrom] !== from);
}

async function read(ask: () => Promise<PolicyText>): Promise<PolicyInForce> {
  const standard = await import('virtual:policy');
  const file = await ask().catch((cause: unknown): PolicyText => ({ ...NO_FILE, problem: { zh: String(cause), en: String(cause) } }));
  const result = await choose(file, standard);
  known = result;
  for (const listener of [...listeners]) listener();
  return result;
}

async function choose({ place, text, problem }: PolicyText, standard: typeof import('virtual:policy')): Promise<PolicyInForce> {
  const fallback = { policy: standard.policy, own: false, place };
  if (problem !== null) return { ...fallback, notice: { code: 'policy/unreadable', message: setAside(problem) } };
  if (text === null) return { ...fallback, notice: null };
  const { readPolicy } = await import('../game/content/policy/index.js');
  const { policy, diagnostics } = readPolicy(text, { ground: standard.ground });
  if (policy !== null) return { policy, own: true, place, notice: null };
  return { ...fallback, notice: { code: 'policy/faulty', message: setAside(described(diagnostics.filter(({ severity }) => severity === 'error'))) } };
}

function setAside({ zh, en }: Bilingual): Bilingual {
  return {
    zh: `中心规则文件没有采用，现在用默认规则。${zh}`,
    en: `The centre's policy file is not used; the default rules hold. ${en}`,
  };
}

/** The first fault in full, and how many more there are. */
function described(faults: readonly PolicyDiagnostic[]): Bilingual {
  const [first, ...more] = faults;
  if (first === undefined) return { zh: '', en: '' };
  const { code, file, line, path, message, hint } = first;
  const where = { zh: `${file}${line === null ? '' : ` 第 ${line} 行`}${path === '' ? '' : ` ${path}`}`, en: `${file}${line === null ? '' : `, line ${line}`}${path === '' ? '' : `, ${path}`}` };
  return {
    zh: `${where.zh}（${code}）：${message.zh}${hint.zh}${more.length === 0 ? '' : `另外还有 ${more.length} 处。`}改好以后重新打开游戏。`,
    en: `${where.en} (${code}): ${message.en} ${hint.en}${more.length === 0 ? '' : ` There are ${more.length} more faults.`} Mend it and start the game again.`,
  };
}
