import { readFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { compilePack } from '../../game/content/index.js';
import { groundOf, modelLines, readPolicy } from '../../game/content/policy/index.js';
import { parsed, readPackFolder } from './core-pack-plugin.js';

/** The name the renderer imports; typed in renderer/virtual-policy.d.ts. */
const POLICY_MODULE = 'virtual:policy';
const RESOLVED = `\0${POLICY_MODULE}`;

/**
 * Compiles levels/policy.yaml, the default policy, while building, and with it what the core pack allows a policy to
 * change, so that a centre's own file can be checked before any level is opened. A fault of any kind ends the build.
 */
export function policyPlugin(file: string, corePack: string): Plugin {
  return {
    name: 'next-call:policy',
    resolveId: (id) => (id === POLICY_MODULE ? RESOLVED : undefined),
    load(id) {
      if (id !== RESOLVED) return undefined;
      const { levels, texts } = compilePack(readPackFolder(corePack));
      const ground = groundOf(levels, texts);
      const { policy, diagnostics } = readPolicy(readFileSync(file, 'utf8'), { ground, models: modelLines(levels, texts) });
      if (policy === null || diagnostics.length > 0) throw new Error(`levels/policy.yaml has faults:\n${diagnostics.map((d) => `${d.code} ${d.path}: ${d.message.en} ${d.hint.en}`).join('\n')}`);
      return `export const policy = ${parsed(policy)};\nexport const ground = ${parsed(ground)};\n`;
    },
  };
}
