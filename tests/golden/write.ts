import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { corePack } from '../support/core-pack.js';
import { GOLDEN_KINDS, goldenFile, makeGolden } from './golden.js';

// Writes the golden runs anew: `npx tsx tests/golden/write.ts`. Raise RULES_VERSION first when a rule has changed.
const folder = fileURLToPath(new URL('.', import.meta.url));
mkdirSync(folder, { recursive: true });
for (const level of corePack().levels) for (const kind of GOLDEN_KINDS) {
  const golden = makeGolden(level, kind);
  const commands = golden.replay.commands.map((timed) => `      ${JSON.stringify(timed)}`).join(',\n');
  const head = JSON.stringify({ ...golden, replay: { ...golden.replay, commands: [] } }, null, 2);
  writeFileSync(`${folder}${goldenFile(level.id, kind)}`, `${head.replace('"commands": []', `"commands": [\n${commands}\n    ]`)}\n`);
  console.log(`${goldenFile(level.id, kind)}  ${golden.rank} ${golden.score.toFixed(2)}  ${golden.hash}  ${golden.replay.commands.length} commands`);
}
