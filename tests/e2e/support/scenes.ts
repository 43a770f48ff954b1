import type { Page } from 'playwright-core';
import type { LogEntry, RunRecord } from '../../../electron/contract/progress.js';
import type { Settings } from '../../../electron/contract/settings.js';
import { planCode, type Text } from '../../../game/content/index.js';
import { tuning } from '../../../game/sim/index.js';
import { renderText } from '../../../game/content/text-table.js';
import { CAMPAIGN, coreLevel, corePack } from '../../support/core-pack.js';
import { startWith, type Kept } from './kept.js';
import { goldenRun, walkedTo } from './campaign-runs.js';
import { FREE_SCENES } from './free-scenes.js';
import { openLevel } from './map.js';
import { atSlot, recordingTo, type RecordingOptions } from './recordings.js';

/** One screen of the game in one state, and the way there from any other. */
export interface Scene {
  readonly name: string;
  reach(page: Page, settings: Partial<Settings>): Promise<void>;
}

type Way = (page: Page) => Promise<void>;

/** A scene of the menus: from the title on. */
function menu(name: string, way: Way, kept: (() => Kept) | null = null): Scene {
  return {
    name,
    async reach(page, settings) {
      const { settings: own, ...rest } = kept?.() ?? {};
      await startWith(page, { log: [], ...rest, settings: { ...settings, ...own } });
      await way(page);
    },
  };
}

/** A scene within a shift: a recording is offered on the title, resumed, and played on. */
function shift(name: string, levelId: string, options: RecordingOptions, ready: string, way: Way = async () => undefined): Scene {
  return {
    name,
    async reach(page, settings) {
      await startWith(page, { settings, interrupted: recordingTo(coreLevel(levelId), options) });
      await page.getByTestId('resume').click();
      if (ready === 'paused') await page.getByTestId('resume-shift').waitFor();
      else {
        await page.getByTestId('resume-shift').click();
        await page.locator(ready).first().waitFor();
      }
      await way(page);
    },
  };
}

const press = (testId: string): Way => (page) => page.getByTestId(testId).click();
const choose = (id: string): Way => (page) => page.locator(`[data-choice="${id}"]`).click();
const all = (...ways: readonly Way[]): Way => async (page) => {
  for (const way of ways) await way(page);
};
const shown = (selector: string): Way => (page) => page.locator(selector).first().waitFor();
const press1 = (selector: string): Way => (page) => page.locator(selector).first().click();
/** The tutorial, from the title to its first call. */
const firstCall = all(press('first-call'), shown('[data-choice="answer"]:enabled'), choose('answer'), choose('0-1/tone/steady'));
const level = (id: string): Way => all((page) => openLevel(page, id), shown('[data-testid="sit-down"]'));
const debrief = all(choose('finish'), shown('[data-testid="score"]'));
/** The lower half of the page of a debrief. */
const below: Way = async (page) => void (await page.locator('.debrief-scroll').evaluate((element) => element.scrollTo({ top: element.scrollHeight })));
const guests = (callId: string): boolean => !callId.startsWith('20-');
const atEnd = (_: unknown, next: string): boolean => next === 'finish';
const afterFirstCall: RecordingOptions['until'] = (state, next) => state.gap !== null && next.startsWith('gap:');
const talking = (state: { readonly chats: readonly unknown[]; readonly call: unknown }): boolean => state.chats.length > 0 && state.call !== null;

const threeWindows = (state: { readonly chats: readonly unknown[]; readonly call: unknown }): boolean => state.chats.length === 3 && state.call !== null;

function both(lineId: string): Text {
  const { texts } = corePack();
  return { zh: renderText(texts, lineId, 'zh'), en: renderText(texts, lineId, 'en') };
}

/** A log with a few pages. */
export function sampleLog(): readonly LogEntry[] {
  return [['6-1', 'b', 'c'], ['13-3', 'a', 'c'], ['13-4', 'c', 'b'], ['13-ch', 'a', 'c']].map(([callId = '', difficulty = '', action = ''], index): LogEntry => ({
    id: `page-${index + 1}`, at: `2025-03-0${index + 1}T09:00:00.000Z`, levelId: index === 0 ? 'L06' : 'L13', callId,
    callerName: both(`${callId}/caller/name`), difficulty: both(`${callId}/log/difficulty/${difficulty}`), action: both(`${callId}/log/action/${action}`),
  }));
}

const FREE_CODE = planCode({ minutes: 10, grade: 4, seats: 14, mix: 'all', seed: 20_260_301 });

/** Three finished free shifts, for a list that says something. Their recordings are those of another level. */
function freeRuns(): readonly RunRecord[] {
  const replay = { rulesVersion: tuning.RULES_VERSION, packId: 'free', packHash: corePack().hash, level: FREE_CODE, seed: 1, mode: 'exam', logEntries: 0, commands: [], endTick: 0 } as const;
  return [['D', 41.2, 4, 3], ['B', 74.9, 3, 3], ['A', 88.6, 3, 4]].map(([rank, score, grade, next], index) => ({
    id: `free-run-${index}`, at: `2025-03-0${index + 1}T19:40:00.000Z`, levelId: `free/${FREE_CODE}`, mode: 'exam', seed: 1, score: Number(score), rank: rank as 'A', passed: rank !== 'D', replay: { ...replay, commands: [] },
    free: { grade: Number(grade), next: Number(next), by: 'shift' },
  }));
}

/** No level is open but those that play has opened. */
const closed = (): Kept => ({ settings: { openAll: false } });

/** Best runs on every level that L12 looks back on, a mix of good and bad. */
const lookedBack = (): Kept => ({ runs: ['L04', 'L05', 'L06', 'L07', 'L08', 'L09', 'L10', 'L11'].map((id) => goldenRun(id, 'mixed')) });
const atHome = all(level('L12'), press('sit-down'), shown('[data-choice="answer:12-1"]:enabled'));
const reviewing = all(atHome, choose('answer:12-2'), ...['asked=b', 'said=a', 'probed=c', 'missing=b'].map((chip) => press1(`[data-chip="${chip}"]`)), press('file-card'), shown('[data-board="pick"]'));

/** Every screen of the game. */
export const SCENES: readonly Scene[] = [
  ...FREE_SCENES,
  menu('title', async () => undefined),
  shift('title-interrupted', 'L06', { until: atSlot('verify') }, 'paused', (page) => all(press('leave'), shown('[data-testid="resume"]'))(page)),
  menu('coach-read', all(firstCall, shown('.coach[data-step="read"] .coach-ring'))),
  menu('coach-rest', all(firstCall, choose('jump:0-1/close'), choose('0-1/close/a'), shown('.coach[data-step="rest"] .coach-ring'))),
  menu('levels', all(press('open-levels'), shown('[data-level="L06"]')), closed),
  menu('levels-locked', all(press('open-levels'), press1('[data-level="L09"]')), closed),
  menu('opening', all(press('open-levels'), press1('[data-scene="preparation"]'), shown('[data-testid="opening"]'))),
  menu('opening-shifts', all(press('open-levels'), press1('[data-scene="shifts"]'), shown('[data-testid="opening"]'))),
  menu('readiness-empty', all(press('open-readiness'), shown('[data-testid="readiness"]'))),
  menu('free', all(press('open-free'), shown('[data-testid="free-go"]'))),
  menu('free-no-code', all(press('open-free'), (page) => page.getByTestId('type-code').fill('L06'), shown('.slip-wrong'))),
  menu('free-played', all(press('open-free'), shown('[data-testid="past-shift"]')), () => ({ runs: freeRuns() })),
  menu('free-briefing', all(press('open-free'), (page) => page.getByTestId('type-code').fill(FREE_CODE), press('free-go'), shown('[data-testid="sit-down"]'))),
  menu('briefing', level('L06')),
  menu('briefing-content-note', level('L10')),
  menu('briefing-shift', level('L13')),
  menu('briefing-hundred', level('L20')),
  menu('settings', all(press('open-settings'), shown('.settings-panel'))),
  menu('log-empty', all(press('open-log'), shown('.notebook-empty'))),
  menu('log', all(press('open-log'), shown('[data-testid="log-page"]')), () => ({ log: sampleLog() })),
  shift('ready', 'L13', { until: (_, next) => next === 'answer' }, '[data-choice="answer"]'),
  shift('examiner', 'L06', { until: atSlot('brief') }, '[data-choice^="6-1/brief/"]'),
  shift('tone', 'L06', { until: atSlot('tone') }, '[data-choice^="6-1/tone/"]'),
  shift('shift', 'L06', { until: atSlot('empathise') }, '[data-choice^="6-1/empathise/"]'),
  shift('shift-exam', 'L06', { mode: 'exam', until: atSlot('empathise') }, '[data-choice^="6-1/empathise/"]'),
  shift('shift-tool', 'L06', { until: atSlot('explain') }, '[data-choice^="6-1/explain/"]', choose('tool:usage')),
  shift('shift-boiling', 'L06', { policy: 'landmine', until: (state, next) => state.call !== null && state.call.emotion > 86 && next !== '' }, '[data-choice^="6-1/"]'),
  shift('hold', 'L06', { until: (state) => state.call?.hold != null }, '.hold'),
  shift('sort', 'L13', { until: atSlot('sort', '13-1') }, '[data-choice^="13-1/sort/"]'),
  shift('inner-voice', 'L10', { until: atSlot('inner', '10-1') }, '[data-choice^="10-1/inner/"]'),
  shift('chat-folded', 'L13', { until: talking }, '[data-testid="open-chat"]'),
  shift('chat-open', 'L13', { until: talking }, '[data-testid="open-chat"]', all(press('open-chat'), shown('section.chat'))),
  shift('windows-phone', 'L17', { until: threeWindows }, '[data-testid="window"]'),
  shift('windows-chat', 'L17', { until: threeWindows }, '[data-testid="window"]', all(choose('turn:17-3'), shown('section.chat'))),
  shift('windows-exam', 'L17', { mode: 'exam', until: threeWindows }, '[data-testid="window"]'),
  shift('windows-gap', 'L17', { until: (state) => state.chats.length === 3 && state.gap !== null }, '[data-testid="window"]'),
  shift('windows-template', 'L17', { until: (_, next) => next.startsWith('card:17-5') }, '[data-testid="open-template"]', all(press('open-template'), press1('[data-chip="hello=his"]'), press1('[data-chip="plan=his"]'))),
  shift('windows-board', 'L17', { until: (_, next) => next.startsWith('card:17-template') }, '[data-choice-card]'),
  shift('gap-forced', 'L13', { until: afterFirstCall }, '.techniques'),
  shift('gap-running', 'L13', { until: afterFirstCall }, '.techniques', all(choose('gap:breath'), shown('[data-running="true"]'))),
  shift('gap-log-page', 'L13', { until: (state, next) => next.startsWith('log:') && state.gaps.length > 1 }, '.techniques', all(press('write-log'), shown('.log-page'))),
  shift('gap-last', 'L06', { until: atEnd }, '[data-choice="finish"]'),
  shift('shift-supervisor', 'L19', { until: atSlot('insist', '19-2') }, '[data-testid="supervisor-slots"]'),
  shift('authority-unknown', 'L14', { until: atSlot('verify', '14-2') }, '[data-choice="jump:14-2/remedy"]', all(choose('jump:14-2/remedy'), shown('[data-choice^="14-2/remedy/"]'))),
  shift('authority', 'L14', { until: atSlot('remedy', '14-2') }, '[data-choice^="14-2/remedy/"]', all(choose('tool:authority'), shown('[data-remedy="refundYuan"]'))),
  shift('authority-goodwill', 'L14', { until: atSlot('goodwill', '14-3') }, '[data-choice^="14-3/goodwill/"]', all(choose('tool:authority'), shown('[data-remedy="rerateYuan"]'))),
  shift('gap-offscreen', 'L20', { policy: 'ordinary', until: (state, next) => next === 'answer' && state.finished.length === 4 }, '[data-testid="offscreen"]'),
  shift('gap-offscreen-last', 'L20', { policy: 'ordinary', until: atEnd }, '[data-testid="offscreen"]'),
  shift('debrief-offscreen', 'L20', { policy: 'ordinary', until: atEnd }, '[data-choice="finish"]', all(debrief, shown('[data-testid="offscreen-sum"]'))),
  shift('debrief-offscreen-below', 'L20', { policy: 'ordinary', until: atEnd }, '[data-choice="finish"]', all(debrief, below)),
  shift('hundred-guest', 'L20', { until: (state) => state.call?.slotId != null && state.call.hold === null && guests(state.call.callId) && state.call.moves.length > 1 }, '.caller-name'),
  shift('plan-hours', 'L18', { until: atSlot('hours', '18-plan') }, '[data-board="tokens"]'),
  shift('plan-sheet', 'L18', { until: atSlot('sheet', '18-plan') }, '[data-board="sort"]', press1('[data-bin]')),
  shift('plan-batch', 'L18', { until: atSlot('batch', '18-plan') }, '[data-board="pick"]', press1('[data-take]')),
  shift('gap-triage', 'L15', { until: (state, next) => next === 'answer' && state.finished.at(-1)?.callId === '15-2' }, '.triage'),
  shift('shift-bulletin', 'L15', { until: atSlot('empathise', '15-4') }, '[data-testid="bulletin"]'),
  shift('tool-opening', 'L18', { policy: 'landmine', until: (state, next) => state.call?.callId === '18-1' && next === 'tool:handbook' }, '[data-choice="tool:handbook"]', all(choose('tool:handbook'), shown('[data-testid="tool-opening"]'))),
  shift('gap-lost', 'L06', { policy: 'landmine', until: atEnd }, '[data-choice="finish"]'),
  shift('card', 'L08', { until: atSlot('card') }, '[data-choice-card]'),
  menu('briefing-interview', level('L04')),
  menu('briefing-board', level('L01')),
  shift('board-say', 'L01', { until: atSlot('role') }, '[data-choice^="1-1/role/"]'),
  shift('board-tokens', 'L01', { until: atSlot('jars') }, '[data-board="tokens"]'),
  shift('board-sort', 'L01', { until: atSlot('duties') }, '[data-board="sort"]', all(press1('[data-bin]'), press1('[data-bin]'))),
  shift('board-pick', 'L01', { until: atSlot('sources') }, '[data-board="pick"]', press1('[data-take]')),
  shift('board-line', 'L02', { until: (state) => state.call !== null && state.call.moves.length === 1 }, '[data-choice^="2-1/"]'),
  shift('board-story', 'L03', { until: atSlot('front', '3-1') }, '[data-board="pick"]', press1('[data-take]')),
  shift('board-case', 'L03', { until: atSlot('case', '3-1') }, '[data-choice-card="card:3-1/case"]'),
  shift('board-order', 'L04', { until: atSlot('handover', '4-2') }, '[data-board="order"]', press1('[data-tile]')),
  shift('board-time', 'L04', { until: atSlot('deck') }, '[data-board="pick"]', press1('[data-take]')),
  menu('interview-day', atHome, lookedBack),
  menu('interview-notebook', all(atHome, press('open-notebook'), shown('[data-testid="notebook"]')), lookedBack),
  menu('interview-weakest', reviewing, lookedBack),
  menu('interview-drill', all(atHome, press1('[data-drill="refusal"]'), shown('[data-choice="answer"]:enabled'), choose('answer'), shown('[data-choice^="8-1/"]')), lookedBack),
  shift('interview-send', 'L12', { until: atSlot('send'), then: ['day:sleep', 'day:scroll'] }, '[data-testid="send-letter"]'),
  shift('interview-day-end', 'L12', { policy: 'ordinary', until: atEnd }, '[data-choice="finish"]'),
  shift('interview-debrief', 'L12', { policy: 'ordinary', until: atEnd }, '[data-choice="finish"]', all(debrief, press('tab-12-1'))),
  shift('interview-beat', 'L09', { mode: 'exam', recovery: 'none', until: atSlot('point', '9-1') }, '[data-choice="beat"]', choose('beat')),
  shift('interview-pace', 'L04', { until: atSlot('opening') }, '[data-testid="pace"]'),
  shift('letter', 'L12', { until: atSlot('supplement') }, '[data-choice^="12-1/supplement/"]'),
  shift('answer', 'L05', { until: atSlot('turn', '5-2') }, '[data-choice^="5-2/turn/"]'),
  shift('between-questions', 'L09', { until: (state) => state.gap !== null }, '[data-choice="answer"]'),
  shift('debrief-board', 'L01', { policy: 'ordinary', until: atEnd }, '[data-choice="finish"]', debrief),
  shift('later', 'L07', { until: (state) => state.phase === 'later' }, '.later-card'),
  shift('pause', 'L06', { until: atSlot('empathise') }, 'paused'),
  shift('pause-settings', 'L06', { until: atSlot('empathise') }, 'paused', all(press('pause-settings'), shown('[role="dialog"] .settings-panel'))),
  shift('pause-step-out', 'L06', { until: atSlot('empathise') }, 'paused', all(press('step-out'), shown('[data-choice="step-out"]'))),
  shift('debrief', 'L06', { until: atEnd }, '[data-choice="finish"]', debrief),
  shift('debrief-lost', 'L06', { policy: 'landmine', until: atEnd }, '[data-choice="finish"]', debrief),
  shift('debrief-shift', 'L13', { policy: 'ordinary', until: atEnd }, '[data-choice="finish"]', debrief),
  shift('debrief-quality', 'L13', { policy: 'ordinary', until: atEnd }, '[data-choice="finish"]', all(debrief, press('quality'), shown('.debrief.quality'))),
  shift('debrief-call', 'L13', { policy: 'ordinary', until: atEnd }, '[data-choice="finish"]', all(debrief, press('tab-13-5'))),
  shift('rewind', 'L06', { policy: 'ordinary', until: atEnd }, '[data-choice="finish"]', all(debrief, async (page) => page.getByTestId('rewind').nth(3).click(), shown('[data-testid="score-other"]'))),
  menu('briefing-gives', level('L03')),
  // What was reached stays in the save, so these come last.
  menu('levels-walked', all(press('open-levels'), shown('[data-level="L06"]')), () => ({ ...closed(), runs: walkedTo('L09') })),
  menu('briefing-cards', level('L04'), () => ({ runs: walkedTo('L01') })),
  menu('briefing-cards-many', level('L05'), () => ({ runs: walkedTo('L05') })),
  menu('levels-starred', all(press('open-levels'), shown('[data-level="L20"]')), () => ({ ...closed(), runs: CAMPAIGN.map((id) => goldenRun(id, 'model')) })),
  menu('readiness', all(press('open-readiness'), shown('[data-testid="readiness"]')), () => ({ runs: walkedTo('L13') })),
  menu('levels-certificate', all(press('open-levels'), shown('[data-testid="map-certificate"]')), () => ({ runs: [goldenRun('L20', 'model')] })),
  menu('certificate', all(press('open-readiness'), press('open-certificate'), shown('[data-testid="certificate"]'), (page) => page.getByTestId('certificate-name').fill('林夏 Lin Xia')), () => ({ runs: [goldenRun('L20', 'model')] })),
];
