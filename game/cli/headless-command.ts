import { parseArgs } from 'node:util';
import type { FreePlan } from '../content/index.js';
import { playShift, POLICIES, PROFILES, RECOVERY_POLICIES, type Level, type Mode, type ShiftOptions } from '../sim/index.js';
import { playChoices, readChoices } from './choice-list.js';
import { oneOf, runCommand, UsageError, wholeNumber, type Terminal } from './command-line.js';
import { freePlanOf, readFreeShelf, readFreeShift } from './free-on-disk.js';
import { CORE_PACK, readLevel } from './pack-on-disk.js';
import { describeResult, playResult, type PlayResult } from './play-result.js';

const USAGE = [
  `usage: npm run -s headless -- --level ID [--policy ${POLICIES.join('|')}] [--seed N] [--runs N]`,
  `         [--mode practice|exam] [--recovery ${RECOVERY_POLICIES.join('|')}] [--profile ${PROFILES.join('|')}] [--pack DIR] [--json]`,
  '       npm run -s headless -- --level ID --choices FILE [--seed N] [--mode practice|exam] [--pack DIR] [--json]',
  '       npm run -s headless -- --level free/CODE …   a free shift; CODE is MINUTES-GRADE-SEATS-MIX-SEED as the game shows it, and holds the seed',
].join('\n');
const MODES: readonly Mode[] = ['practice', 'exam'];
const MAX_SEED = 0xffff_ffff;

/** The player without a screen. Returns the exit code. */
export function headlessCommand(args: readonly string[], terminal: Terminal): number {
  return runCommand(USAGE, terminal, () => run(args, terminal.out));
}

type Print = Terminal['out'];

function run(args: readonly string[], out: Print): number {
  const { values } = parseArgs({
    args: [...args],
    options: {
      level: { type: 'string' },
      policy: { type: 'string' },
      seed: { type: 'string' },
      runs: { type: 'string' },
      mode: { type: 'string', default: 'practice' },
      recovery: { type: 'string' },
      choices: { type: 'string' },
      profile: { type: 'string' },
      pack: { type: 'string', default: CORE_PACK },
      json: { type: 'boolean', default: false },
    },
  });
  if (values.level === undefined) throw new UsageError('--level is missing.');
  const plan = freePlanOf(values.level);
  if (plan !== null && values.seed !== undefined) throw new UsageError('The code of a free shift holds its seed. Leave --seed out.');
  const seed = plan?.seed ?? wholeNumber('--seed', values.seed ?? '1', 0);
  if (seed > MAX_SEED) throw new UsageError(`--seed is ${seed}; it must be at most ${MAX_SEED}.`);
  const mode = oneOf('--mode', values.mode, MODES);
  const recovery = oneOf('--recovery', values.recovery ?? 'best', RECOVERY_POLICIES);
  const policy = oneOf('--policy', values.policy ?? 'model', POLICIES);
  if (values.choices !== undefined && (values.policy !== undefined || values.runs !== undefined || values.recovery !== undefined)) {
    throw new UsageError('--choices stands alone: the list says what is done. Leave --policy, --runs and --recovery out.');
  }
  const runs = values.runs === undefined ? null : wholeNumber('--runs', values.runs, 1);
  const choices = values.choices === undefined ? null : readChoices(values.choices);
  const levelAt = levelsFor(plan, values.level, values.pack);
  const profile = values.profile === undefined ? undefined : oneOf('--profile', values.profile, PROFILES);
  const options = (index: number): ShiftOptions => ({ seed: (seed + index) >>> 0, mode, logEntries: 0, profile });

  if (choices !== null) {
    print(playResult(levelAt(seed), playChoices(levelAt(seed), options(0), choices), 'choices'), values.json, out);
    return 0;
  }
  const play = (index: number): PlayResult => {
    const level = levelAt(options(index).seed);
    return playResult(level, playShift(level, options(index), policy, recovery).state, policy);
  };
  if (runs === null) {
    print(play(0), values.json, out);
    return 0;
  }
  const results = Array.from({ length: runs }, (_, index) => play(index));
  const passRate = results.filter(({ passed }) => passed).length / runs;
  const mean = Math.round((results.reduce((sum, { score }) => sum + score, 0) / runs) * 10_000) / 10_000;
  if (values.json) out(JSON.stringify({ runs: results, passRate, mean }, null, 2));
  else out([...results.map(describeResult), `${runs} runs: mean ${mean} points, ${Math.round(passRate * 1000) / 10} % passed.`].join('\n'));
  return 0;
}

/** The level to be played with a seed: the same for all, but a free shift draws its callers by it. */
function levelsFor(plan: FreePlan | null, id: string, pack: string): (seed: number) => Level {
  if (plan === null) {
    const { level } = readLevel(pack, id);
    return () => level;
  }
  const shelf = readFreeShelf(pack);
  return (seed) => readFreeShift({ ...plan, seed }, shelf);
}

function print(result: PlayResult, json: boolean, out: Print): void {
  out(json ? JSON.stringify(result, null, 2) : describeResult(result));
}
