import { expect, test } from 'vitest';
import { cellsOf, describeSurvey, surveyGrid } from '../support/floor-grid.js';

const LOADS = [0.5, 0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3];
const PATIENCES = [60, 120, 240, 420, 600];
const CALLS = 200_000;

/** One survey for each size of team: 45 cells with patience, and those below full load without. */
test.each([1, 2, 3, 5, 8, 12, 20, 30, 40, 50])('%i seats: waiting, giving up and mean wait are those of Erlang-A and Erlang-C', (seats) => {
  const cells = [...cellsOf([seats], LOADS, PATIENCES), ...cellsOf([seats], LOADS.filter((load) => load < 1), [null])];
  const survey = surveyGrid(cells, 100_000 * seats, CALLS);
  console.log(`${seats} seats, ${CALLS} calls a cell: ${describeSurvey(survey)}`);
  expect(survey.offAgain).toEqual([]);
  expect(survey.offCells).toBeLessThanOrEqual(survey.allowedCells);
  for (const { figure, cells: count, mean, rms } of survey.spread) {
    expect(Math.abs(mean), figure).toBeLessThan(3 / Math.sqrt(count));
    expect(rms, figure).toBeGreaterThan(0.6);
    expect(rms, figure).toBeLessThan(1.4);
  }
});
