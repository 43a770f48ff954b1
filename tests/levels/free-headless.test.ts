import { describe, expect, it } from 'vitest';
import { planCode } from '../../game/content/index.js';
import { headlessCommand } from '../../game/cli/headless-command.js';

const CODE = planCode({ minutes: 5, grade: 2, seats: 8, mix: 'all', seed: 11 });

function headless(...args: readonly string[]): { readonly code: number; readonly out: string; readonly err: string } {
  const printed = { out: '', err: '' };
  const code = headlessCommand(args, { out: (text) => void (printed.out += text), err: (text) => void (printed.err += text) });
  return { code, ...printed };
}

describe('a free shift without a screen', () => {
  it('is played by its code, and the seed is the code’s', () => {
    const { code, out } = headless('--level', `free/${CODE}`, '--policy', 'model', '--runs', '2', '--json');
    expect(code).toBe(0);
    const { runs } = JSON.parse(out) as { readonly runs: readonly { readonly level: string; readonly seed: number; readonly hash: string; readonly score: number; readonly units: readonly unknown[] }[] };
    expect(runs.map(({ seed }) => seed)).toEqual([11, 12]);
    expect(runs[0]).toMatchObject({ level: CODE, score: expect.any(Number) as number });
    expect(runs[0]?.units.length).toBeGreaterThan(0);
    expect(runs[0]?.hash).not.toBe(runs[1]?.hash);
  }, 120_000);

  it('is refused with the reason where the code is none, a seed stands beside it, or too few people would call', () => {
    expect(headless('--level', 'free/hello')).toMatchObject({ code: 2, err: expect.stringContaining('no code of a free shift') as string });
    expect(headless('--level', `free/${CODE}`, '--seed', '3')).toMatchObject({ code: 2, err: expect.stringContaining('holds its seed') as string });
    const long = planCode({ minutes: 20, grade: 2, seats: 8, mix: 'parcel', seed: 11 });
    expect(headless('--level', `free/${long}`)).toMatchObject({ code: 2, err: expect.stringMatching(/"parcel" has \d+ different people, and 20 minutes need 12/) as string });
    expect(headless('--level', 'free/hello').err).toContain('--level free/CODE');
  }, 120_000);
});
