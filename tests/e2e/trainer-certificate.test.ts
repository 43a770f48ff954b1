import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { NO_PLANS, type Exam } from '../../electron/contract/trainer/plans.js';
import { openSqliteResults } from '../../electron/main/results/sqlite-results.js';
import { begin, end } from '../electron/results-examples.js';
import { sat } from '../support/trainer-desk.js';
import { answerSaving } from './support/dialogs.js';
import { launchPackaged, makeUserData, type PackagedApp } from './support/launch.js';
import { axeOn, settled } from './support/look.js';
import { setPin } from './support/station.js';

const EXAM: Exam = { id: 'exam-1', name: '三月考核', classId: null, levelIds: ['L06', 'L10'], seedBy: 'class', seed: 7, attempts: 1, state: 'closed', preparedAt: '2026-03-01T09:00:00.000Z', openedAt: null, closedAt: null };
const papers = mkdtempSync(join(tmpdir(), 'next-call-papers-'));
const PIN = '24681012';
let launched: PackagedApp;
let page: Page;
let text = '';

beforeAll(async () => {
  const userDataDir = makeUserData();
  const store = openSqliteResults(join(userDataDir, 'results.db'));
  store.putPeople([], [{ id: 't-10001', staffNumber: '10001', name: '周可', classId: null }]);
  sat(store, 't-10001', 'sitting-1', [['L06', 74], ['L10', 86]].map(([levelId, score], n) => ({ begin: begin(`run-${n}`, { levelId: String(levelId), examId: EXAM.id, mode: 'exam' }), units: [], end: end(`run-${n}`, { score: Number(score) }) })));
  store.close();
  writeFileSync(join(userDataDir, 'plans.json'), JSON.stringify({ ...NO_PLANS, exams: [EXAM] }));
  setPin(userDataDir, '2468');
  launched = await launchPackaged({ userDataDir, args: ['--trainer'] });
  ({ page } = launched);
  await page.getByTestId('trainer').waitFor();
});
afterAll(() => launched?.close());

test('whoever passed an exam gets a signed certificate: one page of A4, lying down', async () => {
  await page.getByTestId('rail-exchange').click();
  await page.getByTestId('centre-name').fill('城东培训中心');
  await page.getByTestId('centre-pin').fill(PIN);
  await page.getByTestId('centre-go').click();
  await page.getByTestId('write-key').waitFor();
  await page.getByTestId('rail-people').click();
  await page.getByRole('button', { name: '周可' }).click();
  await page.getByTestId('open-certificate').click();
  await page.getByTestId('certificate-pin').fill(PIN);
  await page.getByTestId('issue-certificate').click();
  await page.getByTestId('award').waitFor();
  await settled(page);
  expect(await axeOn(page)).toEqual([]);
  text = (await page.locator('.award .qr').getAttribute('data-text')) ?? '';
  expect(text).toMatch(/^NEXTCALL1\|exam:三月考核\|周可\|80\.0\|/);
  const file = join(papers, 'certificate.pdf');
  await answerSaving(launched, file);
  await page.getByTestId('save-pdf').click();
  await page.locator('.notice').waitFor();
  const pages = [...readFileSync(file, 'latin1').matchAll(/\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/g)].map(([, width, height]) => [Math.round(Number(width)), Math.round(Number(height))]);
  expect(pages).toEqual([[842, 595]]);
});

test('the text of its code is recognised, and is not with one figure changed', async () => {
  await page.getByTestId('rail-exchange').click();
  await page.getByTestId('certificate-text').fill(text);
  await page.getByTestId('check-certificate').click();
  await page.locator('[data-testid="checked"][data-kind="valid"]').waitFor();
  expect(await page.getByTestId('checked').innerText()).toContain('周可');
  await settled(page);
  expect(await axeOn(page)).toEqual([]);
  await page.getByTestId('certificate-text').fill(text.replace('|80.0|', '|98.0|'));
  await page.getByTestId('check-certificate').click();
  await page.locator('[data-testid="checked"][data-kind="altered"]').waitFor();
  expect(launched.errors).toEqual([]);
});
