import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isSeq, parseDocument } from 'yaml';
import { compilePack, dealTexts } from '../content/index.js';
import { jsonSchemas, jsonSchemaText } from '../content/schema/json-schema.js';
import { dealLevel } from '../sim/index.js';
import { checkReport } from './check-report.js';
import { coverageOf, describeCoverage } from './coverage.js';
import { runCommand, UsageError, wholeNumber, type Terminal } from './command-line.js';
import { checkPolicyFile } from './check-policy.js';
import { newLevelFiles, newPackText } from './new-level.js';
import { CORE_PACK, readLevel, readPackFiles, readReferenceTexts } from './pack-on-disk.js';
import { showLevel } from './show-report.js';
import { showTable } from './show-table.js';

const USAGE = 'usage: npm run -s levels -- check [DIR] [--json] | show LEVEL [--seed N] [--json] [--pack DIR] | new LEVEL [--pack DIR] | coverage [DIR] [--json] | check-policy FILE [--json] [--pack DIR] | schema';

/** The checker for authors: `levels check|show|new|coverage|check-policy|schema`. Returns the exit code. */
export function levelsCommand(args: readonly string[], terminal: Terminal): number {
  return runCommand(USAGE, terminal, () => run(args, terminal.out));
}

type Print = Terminal['out'];

function run(args: readonly string[], print: Print): number {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { json: { type: 'boolean', default: false }, pack: { type: 'string' }, seed: { type: 'string' } },
  });
  const [command, argument, ...rest] = positionals;
  if (rest.length > 0) throw new UsageError(`Too many arguments: ${rest.join(' ')}.`);
  const required = (name: string): string => {
    if (argument === undefined) throw new UsageError(`${name} is missing.`);
    return argument;
  };
  const pack = values.pack ?? CORE_PACK;
  switch (command) {
    case 'check': return check(argument ?? pack, values.json, print);
    case 'show': return show(required('LEVEL'), pack, values, print);
    case 'new': return create(required('LEVEL'), pack, print);
    case 'coverage': return coverage(argument ?? pack, values.json, print);
    case 'check-policy': return checkPolicyFile(required('FILE'), pack, values.json, print);
    case 'schema': return writeSchemas(print);
    case undefined: throw new UsageError('No command.');
    default: throw new UsageError(`There is no command "${command}".`);
  }
}

function check(folder: string, json: boolean, print: Print): number {
  const files = readPackFiles(folder);
  const compiled = compilePack(files, { referenceTexts: readReferenceTexts(), own: resolve(folder) !== resolve(CORE_PACK) });
  print(json ? JSON.stringify(compiled.diagnostics, null, 2) : checkReport(compiled, files));
  return compiled.diagnostics.some(({ severity }) => severity === 'error') ? 1 : 0;
}

function coverage(folder: string, json: boolean, print: Print): number {
  const found = coverageOf(compilePack(readPackFiles(folder)));
  print(json ? JSON.stringify(found, null, 2) : describeCoverage(found));
  return found.covered === found.points ? 0 : 1;
}

/** The level as it was written, or as one seed deals it. */
function show(id: string, folder: string, { json, seed }: { readonly json: boolean; readonly seed?: string | undefined }, print: Print): number {
  const written = readLevel(folder, id);
  const at = seed === undefined ? null : wholeNumber('--seed', seed, 0);
  const level = at === null ? written.level : dealLevel(written.level, { seed: at, cards: null });
  const compiled = at === null ? written.compiled : { ...written.compiled, texts: dealTexts(written.compiled.texts, at) };
  print(json ? JSON.stringify(showLevel(level, compiled), null, 2) : showTable(level, compiled));
  return 0;
}

function create(id: string, pack: string, print: Print): number {
  if (!/^[A-Z][A-Za-z0-9-]*$/.test(id)) throw new UsageError(`"${id}" is not a level id. Use a capital letter and then letters, digits or hyphens, such as L30.`);
  const { folder, files } = newLevelFiles(id);
  if (existsSync(join(pack, folder))) throw new UsageError(`${join(pack, folder)} exists already. Choose another id.`);
  const manifest = join(pack, 'pack.yaml');
  const listed = existsSync(manifest) ? withLevel(readFileSync(manifest, 'utf8'), folder) : newPackText(folder);
  for (const { path, text } of files) {
    mkdirSync(dirname(join(pack, path)), { recursive: true });
    writeFileSync(join(pack, path), text);
    print(`wrote ${join(pack, path)}`);
  }
  writeFileSync(manifest, listed);
  print(`listed ${folder} in ${manifest}\nNow: npm run -s levels -- check ${pack}`);
  return 0;
}

/** A manifest with one more level at the end of its list; comments stay. */
function withLevel(text: string, folder: string): string {
  const manifest = parseDocument(text);
  const levels = manifest.get('levels');
  if (!isSeq(levels)) throw new UsageError('pack.yaml has no list of levels. Mend it first: npm run -s levels -- check');
  levels.add(manifest.createNode(folder));
  return manifest.toString({ lineWidth: 0 });
}

function writeSchemas(print: Print): number {
  for (const [name, schema] of Object.entries(jsonSchemas())) {
    const path = join('levels', name);
    writeFileSync(path, jsonSchemaText(schema));
    print(`wrote ${path}`);
  }
  return 0;
}
