import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { headlessCommand } from '../../game/cli/headless-command.js';
import { levelsCommand } from '../../game/cli/levels-command.js';

interface Printed {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

interface Run {
  readonly score: number;
  readonly rank: string;
  readonly passed: boolean;
  readonly hash: string;
  readonly units: readonly { readonly ledger: Record<string, number>; readonly tags: readonly string[]; readonly lost: boolean }[];
}

interface Shown {
  readonly units: readonly {
    readonly commands: { readonly tools: readonly string[]; readonly tasks: readonly string[]; readonly log: readonly string[] };
    readonly slots: readonly { readonly options: readonly { readonly id: string; readonly tier: string; readonly step: string; readonly zh: string; readonly en: string; readonly hold?: string }[] }[];
  }[];
}

function call(command: typeof levelsCommand, args: readonly string[]): Printed {
  const printed = { out: '', err: '' };
  const code = command(args, { out: (text) => void (printed.out += `${text}\n`), err: (text) => void (printed.err += `${text}\n`) });
  return { code, ...printed };
}
const levels = (...args: readonly string[]): Printed => call(levelsCommand, args);
const headless = (...args: readonly string[]): Printed => call(headlessCommand, args);

const folder = mkdtempSync(join(tmpdir(), 'next-call-'));
const pack = join(folder, 'mine');
const at = (name: string): string => join(folder, name);
const play = (...args: readonly string[]): Run => JSON.parse(headless('--pack', pack, '--level', 'L30', '--json', ...args).out) as Run;

beforeAll(() => {
  levels('new', 'L30', '--pack', pack);
  levels('new', 'L31', '--pack', pack);
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('levels, the checker for authors', () => {
  it('starts an author with a level that has no fault and can be played to the best rank', () => {
    const { code, out } = levels('check', pack);
    expect(code).toBe(0);
    expect(out).toContain('2 levels (2 playable), 2 calls, 10 slots, 30 options.');
    expect(out).toContain('0 errors, 0 warnings.');
    expect(play()).toMatchObject({ score: 100, rank: 'S', passed: true });
    expect(levels('new', 'L31', '--pack', pack)).toMatchObject({ code: 2, err: expect.stringContaining('exists already') as string });
  });

  it('names the fault of a broken level with its place, exits with 1, and the other level still plays', () => {
    const broken = at('broken');
    levels('new', 'L40', '--pack', broken);
    levels('new', 'L41', '--pack', broken);
    const file = join(broken, '40-new-level', '40-1.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('tier: model', 'tier: modle'));
    const table = levels('check', broken);
    expect(table.code).toBe(1);
    expect(table.out).toMatch(/40-new-level\/40-1\.yaml\n {2}LV003 error {3}line \d+ {2}flow\.greet\.options\.a\.tier/);
    const json = levels('check', broken, '--json');
    expect([json.code, JSON.parse(json.out)]).toEqual([1, [expect.objectContaining({ code: 'LV003', severity: 'error', file: '40-new-level/40-1.yaml', hint: 'Did you mean "model"?' })]]);
    expect(headless('--pack', broken, '--level', 'L40')).toMatchObject({ code: 2, err: expect.stringContaining('There is no playable level "L40"') as string });
    expect(headless('--pack', broken, '--level', 'L41').code).toBe(0);
  });

  it('shows every line of a level with its id, step, tier, tags and both texts', () => {
    const shown = JSON.parse(levels('show', 'L30', '--pack', pack, '--json').out) as Shown;
    expect(shown.units[0]?.slots[0]?.options[0]).toMatchObject({ id: '30-1/greet/a', step: 'GREET', tier: 'model', tags: ['GREET', 'IDENT'], zh: expect.stringContaining('07 号') as string, en: expect.stringContaining('agent 07') as string });
    expect(shown.units[0]?.commands).toMatchObject({ tools: ['tool:bill'], tasks: ['task:30-1/sms'], log: ['log:30-1?action=a&difficulty=b'] });
    expect(levels('show', 'L30', '--pack', pack).out).toContain('高分 30-1/greet/a');
  });

  it.each([[[]], [['chekc']], [['check', 'no/such/folder']], [['check', '--jsn']], [['check', 'a', 'b']], [['show']], [['new', '../up']], [['new']]])('answers %j with a sentence, a usage line and exit code 2', (args) => {
    const { code, out, err } = levels(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^.+\nusage: npm run -s levels -- /);
  });
});

describe('headless, the player without a screen', () => {
  const shown = (): { readonly choices: readonly string[]; readonly tasks: readonly string[]; readonly log: readonly string[] } => {
    const unit = (JSON.parse(levels('show', 'L30', '--pack', pack, '--json').out) as Shown).units[0];
    const choices = (unit?.slots ?? []).flatMap((slot) => {
      const model = slot.options.find(({ tier }) => tier === 'model');
      return model === undefined ? [] : model.hold === undefined ? [model.id] : [model.id, ...(unit?.commands.tools ?? []), 'hold:end'];
    });
    return { choices, tasks: unit?.commands.tasks ?? [], log: unit?.commands.log ?? [] };
  };
  const list = (ids: readonly unknown[]): Printed => {
    writeFileSync(at('choices.json'), JSON.stringify(ids));
    return headless('--pack', pack, '--level', 'L30', '--choices', at('choices.json'), '--json');
  };

  it('plays what a list of choices says, with tool, hold, log and task; a promise nobody keeps costs the pass', () => {
    const { choices, tasks, log } = shown();
    expect(JSON.parse(list([...choices, ...log, ...tasks]).out)).toMatchObject({ policy: 'choices', score: 100, rank: 'S' });
    const broken = JSON.parse(list(choices).out) as Run;
    expect([broken.passed, broken.score < 55, broken.units[0]?.tags]).toEqual([false, true, expect.arrayContaining(['BROKEN_PROMISE'])]);
  });

  it('counts a call that the list leaves in the middle by what was said so far', () => {
    const run = JSON.parse(list(shown().choices.slice(0, 2)).out) as Run;
    expect(run.score).toBeGreaterThan(0);
    expect(run.score).toBeLessThan(55);
  });

  it('says which choice of a list cannot be made, and what could be', () => {
    expect(list([shown().choices[1]])).toMatchObject({ code: 2, err: expect.stringMatching(/^Choice 1, .* is not possible at this moment \(wrong-slot\)\. Possible: 30-1\//) as string });
    expect(list(['make tea'])).toMatchObject({ code: 2, err: expect.stringContaining('"make tea", is not a choice id') as string });
    expect(list([1])).toMatchObject({ code: 2, err: expect.stringContaining('JSON list of choice ids') as string });
  });

  it('prints score, ledger, dimensions and a hash; the same run always prints the same', () => {
    const run = play('--policy', 'landmine', '--seed', '7');
    expect(Object.keys(run)).toEqual(['level', 'policy', 'seed', 'score', 'rank', 'passed', 'stressEnd', 'recovery', 'dimensions', 'units', 'hash']);
    expect(Object.keys(run.units[0] ?? {})).toEqual(['id', 'score', 'ledger', 'factor', 'tags', 'emotionEnd', 'lost']);
    expect(Object.keys(run.units[0]?.ledger ?? {})).toEqual(['DEC', 'COV', 'ORD', 'EMO', 'PRO', 'RHY', 'CMP']);
    expect([run.passed, run.units[0]?.lost]).toEqual([false, true]);
    expect(play('--policy', 'landmine', '--seed', '7')).toEqual(run);
  });

  it('plays many seeds with --runs, and adds the pass rate and the mean', () => {
    const many = JSON.parse(headless('--pack', pack, '--level', 'L30', '--policy', 'random', '--runs', '5', '--mode', 'exam', '--recovery', 'none', '--json').out) as { readonly runs: readonly Run[]; readonly passRate: number; readonly mean: number };
    expect(many.runs).toHaveLength(5);
    expect(many.passRate).toBe(many.runs.filter(({ passed }) => passed).length / 5);
    expect(many.mean).toBeCloseTo(many.runs.reduce((sum, { score }) => sum + score, 0) / 5, 3);
    expect(new Set(many.runs.map(({ hash }) => hash)).size).toBe(5);
  });

  it.each([
    [[]], [['--level']], [['--level', 'L99', '--pack', 'no/such/folder']], [['--level', 'L30', '--policy', 'best']], [['--level', 'L30', '--seed', 'x']], [['--level', 'L30', '--seed', '-1']], [['--level', 'L30', '--runs', '0']],
    [['--level', 'L30', '--mode', 'easy']], [['--level', 'L30', '--recovery', 'some']], [['--level', 'L30', '--choices', 'no/such/file.json']], [['--level', 'L30', '--choices', 'x', '--runs', '2']], [['L30']],
  ])('answers %j with a sentence, a usage line and exit code 2', (args) => {
    const { code, out, err } = headless(...args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(/^.+\nusage: npm run -s headless -- /);
  });
});
