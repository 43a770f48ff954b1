import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { coreLevel } from '../support/core-pack.js';
import { headOf } from './support/debrief.js';
import { profileOf, startWith } from './support/kept.js';
import { launchPackaged, makeUserData, type PackagedApp } from './support/launch.js';
import { recordingTo } from './support/recordings.js';

const standard = readFileSync(fileURLToPath(new URL('../../levels/policy.yaml', import.meta.url)), 'utf8');

/** The packaged game with a centre's policy in its data folder. */
async function launchWith(policy: string): Promise<PackagedApp> {
  const userDataDir = makeUserData();
  writeFileSync(join(userDataDir, 'policy.yaml'), policy);
  const launched = await launchPackaged({ userDataDir });
  onTestFinished(launched.close);
  return launched;
}

/** Reads what the notices say and puts them away, as a player does. */
async function readNotices({ page }: PackagedApp): Promise<string> {
  await page.locator('.notice').first().waitFor();
  const text = await page.locator('.notices').innerText();
  while ((await page.locator('.notice').count()) > 0) await page.locator('.notice button').first().click();
  return text;
}

/** Plays flat to the end and opens the debrief. */
async function endFlat({ page }: PackagedApp, ready: () => Promise<unknown> = async () => undefined): Promise<void> {
  await startWith(page, { interrupted: recordingTo(coreLevel('L06'), { policy: 'ordinary', until: (_, next) => next === 'finish' }) });
  await ready();
  await page.getByTestId('resume').click();
  await page.getByTestId('resume-shift').click();
  await page.locator('[data-choice="finish"]').click();
}

test('a broken policy: a notice says what, where and what to do, and the default holds', async () => {
  const launched = await launchWith(standard.replace('pass: 55', 'pass: 90'));
  const { page, userDataDir, errors } = launched;
  expect(await readNotices(launched)).toMatch(/policy\.yaml.*passing.*PO010/s);
  await page.getByTestId('open-settings').click();
  const row = await page.getByTestId('policy').innerText();
  expect(row).toContain(join(userDataDir, 'policy.yaml'));
  expect(row).toContain('PO010');
  await endFlat(launched, () => readNotices(launched));
  expect(await headOf(page)).toMatchObject({ rank: 'C' });
  expect(errors).toEqual([]);
});

test('a policy with another pass mark is used, and the run keeps its hash', async () => {
  const launched = await launchWith(standard.replace('pass: 55', 'pass: 65'));
  const { page, errors } = launched;
  await endFlat(launched);
  const head = await headOf(page);
  expect(head.rank).toBe('D');
  expect(await page.getByTestId('verdict').innerText()).toContain('65');
  const hash = (await profileOf(page)).runs[0]?.policyHash ?? '';
  expect(hash).toMatch(/^[0-9a-f]{16}$/);
  await page.getByTestId('quality').click();
  expect(await page.getByTestId('quality-sheet').innerText()).toContain(hash.slice(0, 8));
  expect(await page.locator('.notice').count()).toBe(0);
  expect(errors).toEqual([]);
});
