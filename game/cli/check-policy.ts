import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { compilePack } from '../content/index.js';
import { groundOf, modelLines, readPolicy, type PolicyDiagnostic } from '../content/policy/index.js';
import { UsageError, type Terminal } from './command-line.js';
import { readPackFiles } from './pack-on-disk.js';

/** Checks a centre's policy file against the calls of a pack. Returns the exit code: 1 when the game would set the file aside. */
export function checkPolicyFile(file: string, pack: string, json: boolean, print: Terminal['out']): number {
  const { levels, texts } = compilePack(readPackFiles(pack));
  const { policy, diagnostics } = readPolicy(textOf(file), { ground: groundOf(levels, texts), models: modelLines(levels, texts) }, basename(file));
  if (json) print(JSON.stringify({ hash: policy?.hash ?? null, diagnostics }, null, 2));
  else print([...diagnostics.flatMap(describe), policy === null ? 'The game would set this file aside and use its default.' : `${policy.title.en}, version ${policy.version}, hash ${policy.hash}. This file can be used.`].join('\n'));
  return policy === null ? 1 : 0;
}

function textOf(file: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file));
  } catch (cause) {
    throw new UsageError(`${file} cannot be read: ${cause instanceof Error ? cause.message : String(cause)}.`);
  }
}

function describe({ code, severity, path, line, message, hint }: PolicyDiagnostic): readonly string[] {
  return [`${code} ${severity.padEnd(7)} ${line === null ? '' : `line ${line}  `}${path}`, `      ${message.en}`, `      ${message.zh}`, `      -> ${hint.en}`, `      -> ${hint.zh}`];
}
