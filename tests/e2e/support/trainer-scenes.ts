import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { answerOpening } from './dialogs.js';
import { launchPackaged, type PackagedApp } from './launch.js';
import type { StationWalk } from './station-scenes.js';
import { FIRST, layPlans, trainersComputer, type TrainersComputer } from './training-centre.js';
import { all, on, press, shown, type Way } from './station-ways.js';

const page = (name: string, ready: string): Way => all(press(`rail-${name}`), shown(ready));
const escape: Way = (app) => app.page.keyboard.press('Escape');

/** What the next dialog of the operating system answers. */
const answer = (...paths: readonly string[]): Way => (app) => answerOpening(app, ...paths);

/** The trainer's desk: its first day with nothing on it, a roster, the stations' bundles, and what they show. */
export function trainerWalk(): StationWalk {
  let made: TrainersComputer | null = null;
  const computer = (): TrainersComputer => {
    if (made === null) throw new Error('The trainer’s computer has not been made yet.');
    return made;
  };
  const exports = mkdtempSync(join(tmpdir(), 'next-call-exports-'));
  const scenes: readonly (readonly [string, Way])[] = [
    ['trainer-empty-overview', shown('.first-steps')],
    ['trainer-empty-people', page('people', '.table-empty')],
    ['trainer-empty-heat', page('heat', '.table-empty')],
    ['trainer-empty-landmines', page('landmines', '.table-empty')],
    ['trainer-empty-plans', page('plans', '.table-empty')],
    ['trainer-empty-exam', all(press('new-exam'), shown('.exam-form'))],
    ['trainer-roster', all(escape, page('people', '.table-empty'), press('roster'), shown('.roster-model'))],
    ['trainer-roster-faults', all((app) => answer(computer().roster)(app), press('choose-roster'), shown('[data-testid="roster-sum"]'))],
    ['trainer-people-new', all(press('apply-roster'), shown('.table-open'))],
    ['trainer-no-runs', all(on('.table-open'), shown('.table-empty'))],
    ['trainer-exchange', all(page('exchange', '[data-testid="centre-go"]'))],
    ['trainer-merged', all((app) => answer(...computer().bundles)(app), press('merge-bundles'), shown('[data-testid="merged"]'))],
    ['trainer-exported', all(answer(exports), press('export-xlsx'), shown('[data-testid="exported"]:not(:empty)'))],
    ['trainer-overview', page('overview', '.latest li')],
    ['trainer-people', all(page('people', '.table-open'))],
    ['trainer-people-class', all(on('.class-tabs li:last-child button'), shown('[data-testid="rename-class"]'))],
    ['trainer-class-remove', all(press('remove-class'), shown('[data-testid="confirm-remove"]'))],
    ['trainer-person-new', all(escape, press('add-person'), shown('[data-testid="save-person"]'))],
    ['trainer-person', all(escape, on('.class-tabs li:first-child button'), ({ page: here }) => here.getByRole('button', { name: FIRST.name }).click(), shown('.change-card'))],
    ['trainer-person-remove', all(press('remove-person'), shown('[data-testid="confirm-remove"]'))],
    ['trainer-run', all(escape, on('.data-table .table-open'), shown('[data-testid="score"]'))],
    ['trainer-playback', all(press('watch'), shown('[data-testid="playback"]'), press('playback-next'), press('playback-next'), press('playback-next'), shown('.bubble'), press('playback-pause'))],
    ['trainer-heat', all(press('playback-close'), page('heat', '.heat-cell button'))],
    ['trainer-heat-points', all(on('[data-value="point"]'), shown('.heat-cell button'))],
    ['trainer-landmines', page('landmines', '.landmine-table')],
    ['trainer-plans', all(async () => layPlans(computer().folder), page('plans', '.exams li'))],
    ['trainer-plan-file', all((app) => answer(computer().planFile)(app), press('read-plans'), shown('[data-testid="plan-file"]'))],
    ['trainer-exam-results', all(escape, on('li[data-state="open"] [data-testid="exam-results"]'), shown('.exam-table td'))],
    ['trainer-exam', all(press('new-exam'), shown('.exam-form'), ({ page: here }) => here.getByTestId('exam-name').fill('四月上岗考核'), on('[data-exam-level="L06"]'))],
    ['trainer-pin', all(escape, press('trainer-lock'), shown('[data-testid="pin-open"]'))],
    ['trainer-pin-wrong', all(({ page: here }) => here.keyboard.type('1111'), press('pin-open'), wrongSaid)],
  ];
  return {
    name: 'trainer',
    scenes: scenes.map(([name, reach]) => ({ name, reach })),
    async start() {
      made = await trainersComputer();
      return launchPackaged({ userDataDir: made.folder, args: ['--trainer'], pixels: 'all' });
    },
  };
}

/** The answer of the PIN page has changed. */
async function wrongSaid({ page: here }: PackagedApp): Promise<void> {
  await here.locator('.pin-says', { hasText: /不对|not the PIN/ }).waitFor();
}
