import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { newLevelFiles } from '../../game/cli/new-level.js';
import { CATALOGUE } from '../../game/content/index.js';
import { POLICY_CATALOGUE } from '../../game/content/policy/index.js';
import { AUTOMATIC_TAGS, GOOD_TAGS, MAJOR_TAGS, MINOR_TAGS, SERIOUS_TAGS, STEPS, TOOLS, tuning } from '../../game/sim/index.js';

const readme = readFileSync('levels/README.md', 'utf8');

describe('the authoring guide', () => {
  it('explains every diagnostic, with the words of the catalogue', () => {
    for (const { code, severity, title, hint } of Object.values(CATALOGUE)) expect(readme).toContain(`| ${code} | ${severity} | ${title} | ${hint} |`);
    expect(readme.match(/^\| LV\d{3} \|/gm)).toHaveLength(Object.keys(CATALOGUE).length);
  });

  it('explains every diagnostic of a policy, and every key of one', () => {
    for (const { code, severity, title, hint } of Object.values(POLICY_CATALOGUE)) expect(readme).toContain(`| ${code} | ${severity} | ${title.en} | ${hint.en} |`);
    expect(readme.match(/^\| PO\d{3} \|/gm)).toHaveLength(Object.keys(POLICY_CATALOGUE).length);
    for (const key of ['passing', 'answering', 'authority', 'abuse', 'quality']) expect(readme).toContain(`| \`${key}\` | `);
  });

  it('shows the very call that `levels new` writes', () => {
    expect(readme).toContain(`\`\`\`yaml\n${newLevelFiles('L30').files[1]?.text ?? ''}\`\`\``);
  });

  it('knows every step with its calm, every tag and every tool', () => {
    for (const step of STEPS) expect(readme).toMatch(new RegExp(`^\\| ${step} \\| [^|]+ \\| ${tuning.CALM[step]} \\| `, 'm'));
    for (const word of [...GOOD_TAGS, ...MINOR_TAGS, ...SERIOUS_TAGS, ...MAJOR_TAGS, ...AUTOMATIC_TAGS, ...TOOLS]) expect(readme).toContain(`\`${word}\``);
  });
});
