import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { floorCommand } from '../../game/cli/floor-command.js';
import { PAUSE_POLICIES, pauseTable, runPausePolicy } from '../../game/cli/pause-experiment.js';
import { floorSpec, runBatch } from '../../game/sim/index.js';

interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function floor(...args: readonly string[]): Printed {
  const printed = { out: '', err: '' };
  const code = floorCommand(args, { out: (text) => void (printed.out += `${text}\n`), err: (text) => void (printed.err += `${text}\n`) });
  return { code, ...printed };
}
const json = (...args: readonly string[]): Record<string, number> => JSON.parse(floor('--json', ...args).out) as Record<string, number>;

const KEYS = ['offered', 'answered', 'abandoned', 'abandonedShare', 'answeredWithin15s', 'answeredWithin20s', 'meanWaitS', 'p95WaitS', 'occupancy', 'delayedShare'];

describe('the floor on the command line', () => {
  it('prints exactly the promised figures, which add up', () => {
    const result = json('--seats', '20', '--arrivals-per-hour', '340', '--aht-s', '180', '--aht-dist', 'exponential', '--patience-s', '240', '--patience-dist', 'exponential', '--calls', '20000', '--seed', '1');
    expect(Object.keys(result)).toEqual(KEYS);
    const { offered = 0, answered = 0, abandoned = 0 } = result;
    expect([offered, answered + abandoned]).toEqual([20_000, 20_000]);
    expect(result['abandonedShare']).toBe(abandoned / offered);
    expect(result['answeredWithin15s']).toBeLessThan(result['answeredWithin20s'] ?? 0);
    // Who waits 0 s is answered within 15 s, so this much at least is certain.
    expect(result['answeredWithin15s']).toBeGreaterThan(1 - (result['delayedShare'] ?? 0));
    expect(result['p95WaitS']).toBeGreaterThan(result['meanWaitS'] ?? 0);
  });

  it('gives the same for the same seed and another for another', () => {
    const args = ['--seats', '5', '--arrivals-per-hour', '80', '--calls', '5000'];
    expect(json(...args, '--seed', '3')).toEqual(json(...args, '--seed', '3'));
    expect(json(...args, '--seed', '4')).not.toEqual(json(...args, '--seed', '3'));
  });

  it('does what each option says', () => {
    const base = ['--calls', '20000', '--seats', '10', '--arrivals-per-hour', '170'];
    const plain = json(...base);
    const share = (name: string, ...args: readonly string[]): number => json(...base, ...args)[name] ?? NaN;
    expect(share('abandoned', '--patience-dist', 'infinite', '--patience-s', '240')).toBe(0);
    expect(share('abandonedShare', '--patience-dist', 'bump')).toBeGreaterThan(plain['abandonedShare'] ?? 1);
    expect(share('abandonedShare', '--patience-s', '60')).toBeGreaterThan(plain['abandonedShare'] ?? 1);
    expect(share('delayedShare', '--aht-s', '120')).toBeLessThan(plain['delayedShare'] ?? 0);
    expect(share('answeredWithin15s', '--aht-spread', '2')).not.toBe(plain['answeredWithin15s']);
    const always = share('answeredWithin15s', '--pause-s', '60');
    const afterHot = share('answeredWithin15s', '--pause-s', '60', '--pause-after', 'hot', '--hot-share', '0.22');
    expect(always).toBeLessThan(afterHot - 0.1);
    expect(afterHot).toBeLessThan(plain['answeredWithin15s'] ?? 0);
    expect(share('answeredWithin15s', '--pause-s', '60', '--pause-after', 'hot', '--hot-share', '1')).toBe(always);
    expect(share('answeredWithin15s', '--pause-s', '60', '--pause-after', 'hot', '--hot-share', '0')).toBe(plain['answeredWithin15s']);
  });

  it('prints a table for people, with the formula where there is one', () => {
    const { out, code } = floor('--calls', '4000', '--aht-dist', 'exponential');
    expect(code).toBe(0);
    expect(out).toContain('4000 calls, seed 1');
    expect(out).toMatch(/had to wait +\d+\.\d\d % {2}± \d+\.\d\d % +formula 19\.69 %/);
    expect(floor('--calls', '4000').out).not.toContain('formula');
    expect(floor('--calls', '4000', '--patience-dist', 'infinite', '--arrivals-per-hour', '420').out).toContain('the queue grows for as long as the run lasts');
    expect(out + floor('--calls', '1').out).not.toMatch(/NaN|Infinity|undefined|null/);
  });

  it.each([
    ['--seats', '0'], ['--seats', '2.5'], ['--seats', '1001'], ['--seats', ''], ['--arrivals-per-hour', 'NaN'], ['--arrivals-per-hour', '0'], ['--arrivals-per-hour', 'Infinity'],
    ['--aht-s', '0'], ['--aht-s=-5'], ['--aht-dist', 'pareto'], ['--patience-s', 'x'], ['--patience-dist', 'none'], ['--pause-s=-1'], ['--pause-s'], ['--pause-after', 'some'],
    ['--hot-share', '1.1'], ['--calls', '0'], ['--calls', '1e9'], ['--seed=-1'], ['--seed', '4294967296'], ['--fast'], ['twenty'], ['--aht-dist', 'exponential', '--aht-spread', '1'],
    ['--pause-experiment', '--seats', '5'],
  ])('refuses %s %s with a sentence, the usage line and code 2', (...args) => {
    const { code, out, err } = floor(...args);
    expect(code).toBe(2);
    expect(out).toBe('');
    expect(err).toContain('usage: npm run -s floor --');
    expect(err.split('\n')[0]?.length).toBeGreaterThan(10);
  });

  it('keeps its figures finite for a single call and for a flood', () => {
    for (const args of [['--calls', '1'], ['--calls', '2', '--seats', '1'], ['--calls', '3000', '--seats', '1', '--arrivals-per-hour', '100000'], ['--calls', '3000', '--patience-dist', 'infinite', '--arrivals-per-hour', '3000']]) {
      expect(Object.values(json(...args)).every((value) => typeof value === 'number' && Number.isFinite(value)), args.join(' ')).toBe(true);
    }
  });

  it('stands in both READMEs with the options it has', () => {
    const readme = readFileSync('README.md', 'utf8');
    expect(readme).toContain('npm run -s floor -- ');
    const usage = floor('--help-me').err;
    for (const option of usage.match(/--[a-z-]+/g) ?? []) if (!['--help-me', '--'].includes(option)) expect(readFileSync('game/README.md', 'utf8'), option).toContain(option);
  });
});

describe('the pause experiment', () => {
  const CALLS = 200_000;
  const SEED = 1;

  it('stands in game/README.md as the engine prints it', () => {
    expect(readFileSync('game/README.md', 'utf8')).toContain(pauseTable(CALLS, SEED));
  });

  it('shows that a long pause where it is needed costs what a short habit costs, and a long habit far more', () => {
    const [none, short, , long, targeted] = PAUSE_POLICIES.map((policy) => runPausePolicy(policy, 60_000, 11));
    const inTime = (run: typeof none): number => run?.result.answeredWithin15s ?? NaN;
    expect(inTime(none)).toBeGreaterThan(inTime(short) + 0.05);
    expect(Math.abs(inTime(targeted) - inTime(short))).toBeLessThan(0.03);
    expect(inTime(long)).toBeLessThan(inTime(targeted) - 0.3);
  });
});

describe('the standard errors of a run', () => {
  it('are those by which runs with other seeds really differ', () => {
    const spec = floorSpec({ seats: 5, arrivals: [{ fromSeconds: 0, perHour: 85 }] });
    const runs = Array.from({ length: 60 }, (_, seed) => runBatch(spec, seed, 8000, 500));
    for (const figure of ['delayedShare', 'abandonedShare', 'meanWaitS', 'answeredWithin15s'] as const) {
      const values = runs.map(({ result }) => result[figure]);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (values.length - 1));
      const claimed = runs.reduce((sum, { errors }) => sum + (errors?.[figure] ?? NaN), 0) / runs.length;
      // 60 runs know their own spread to about a tenth.
      expect(claimed / spread, figure).toBeGreaterThan(0.7);
      expect(claimed / spread, figure).toBeLessThan(1.4);
    }
    expect(runBatch(spec, 1, 79).errors).toBeNull();
  });
});
