import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse, stringify } from 'yaml';
import { compilePack } from '../../../game/content/index.js';
import { CORE_PACK, readPackFiles } from '../../../game/cli/pack-on-disk.js';
import type { PackFile } from '../../../game/content/index.js';

const FOLDER = '01-twelve-waiting';
const SOURCE = '13-rookie-morning';

/** The level's key on the shelf. */
export const WAITING_LEVEL = 'bench/BENCH';

type Yaml = Readonly<Record<string, unknown>>;

/** A pack with one level: L13's calls over and over, so that one is on the line and `waiting` more in the queue, with endless patience. */
function waitingPack(waiting: number): readonly PackFile[] {
  const core = readPackFiles(CORE_PACK);
  const read = (path: string): Yaml => {
    const file = core.find((entry) => entry.path === path);
    if (file === undefined) throw new Error(`The core pack has no ${path}.`);
    return parse(file.text) as Yaml;
  };
  const { chats: _chats, gates: _gates, ...level } = read(`${SOURCE}/level.yaml`);
  const sources = (level['calls'] as readonly { readonly call: string }[]).map(({ call }) => call);
  const calls = Array.from({ length: waiting + 1 }, (_, index) => {
    const source = read(`${SOURCE}/${sources[index % sources.length] ?? ''}.yaml`);
    const caller = { ...(source['caller'] as Yaml), patienceSeconds: 36_000, queuePatienceSeconds: 36_000 };
    return { ...source, id: `bench-${index + 1}`, caller };
  });
  const { levels: _levels, ...pack } = read('pack.yaml');
  return [
    { path: 'pack.yaml', text: stringify({ ...pack, id: 'bench', levels: [FOLDER] }) },
    { path: `${FOLDER}/level.yaml`, text: stringify({ ...level, id: 'BENCH', points: [...new Set(calls.flatMap(pointsIn))], calls: calls.map(({ id }) => ({ call: id })) }) },
    ...calls.map((call) => ({ path: `${FOLDER}/${call.id}.yaml`, text: stringify(call) })),
  ];
}

/** Every training point that a decision names; the level must list these and no others. */
function pointsIn(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, entry]) => (key === 'points' && Array.isArray(entry) ? entry.map(String) : pointsIn(entry)));
}

/** Installs the pack for a player; the game reads it as it reads any trainer's own. @throws Error when it does not compile. */
export function installWaitingPack(userDataDir: string, waiting: number): void {
  const files = waitingPack(waiting);
  const { levels, diagnostics } = compilePack(files);
  if (levels.length !== 1) throw new Error(`The generated pack has faults: ${JSON.stringify(diagnostics.filter(({ severity }) => severity === 'error').slice(0, 3))}`);
  for (const { path, text } of files) {
    const target = join(userDataDir, 'packs', 'bench', path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
}
