import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { hashState, reportShift, runReplay, tuning } from '../../game/sim/index.js';
import { corePack } from '../support/core-pack.js';
import { GOLDEN_KINDS, goldenFile, type Golden } from './golden.js';

const folder = fileURLToPath(new URL('.', import.meta.url));
const files = readdirSync(folder).filter((name) => name.endsWith('.json')).sort();
const ADVICE = 'The rules or the structure of a level have changed what this recorded run comes to. If that is meant, bump RULES_VERSION in game/sim/tuning.ts and run `npx tsx tests/golden/write.ts`.';

test('there is a model run and a mixed run of every level', () => {
  expect(files).toEqual(corePack().levels.flatMap((level) => GOLDEN_KINDS.map((kind) => goldenFile(level.id, kind))).sort());
});

test.each(files)('%s is lived again to the same last state and score', (file) => {
  const golden = JSON.parse(readFileSync(`${folder}${file}`, 'utf8')) as Golden;
  const level = corePack().levels.find((entry) => entry.id === golden.replay.level);
  if (level === undefined) throw new Error(`There is no level ${golden.replay.level} any more.`);
  expect(golden.replay.rulesVersion, 'The golden runs are of other rules: run `npx tsx tests/golden/write.ts`.').toBe(tuning.RULES_VERSION);
  let lived: ReturnType<typeof runReplay>;
  try {
    lived = runReplay(level, golden.replay);
  } catch (error) {
    throw new Error(ADVICE, { cause: error });
  }
  const report = reportShift(level, lived.state);
  expect(lived.state.phase, ADVICE).toBe('over');
  expect({ hash: hashState(lived.state), score: report.score.toFixed(6), rank: report.rank }, ADVICE).toEqual({ hash: golden.hash, score: golden.score.toFixed(6), rank: golden.rank });
});
