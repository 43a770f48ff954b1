import { describe, expect, it } from 'vitest';
import { expectedFor, offeredLoad, type TeamLoad } from '../../game/sim/index.js';
import { answeredWithin, longRun, type Chain } from '../support/erlang.js';
import { cellsOf, describeSurvey, surveyGrid } from '../support/floor-grid.js';

const HANDLE = 180;

function pairOf(seats: number, load: number, patienceSeconds: number | null): { readonly team: TeamLoad; readonly chain: Chain } {
  return {
    team: { seats, perHour: (load * seats * 3600) / HANDLE, handleSeconds: HANDLE, patienceSeconds },
    chain: { seats, arrival: (load * seats) / HANDLE, service: 1 / HANDLE, giveUp: patienceSeconds === null ? 0 : 1 / patienceSeconds },
  };
}

/** Part by which two numbers differ. */
const apart = (one: number, other: number): number => Math.abs(one - other) / Math.max(Math.abs(other), 1e-300);

describe('the formula, against the birth–death chain', () => {
  it('agrees on waiting, giving up and occupancy from one seat to 200', () => {
    for (const seats of [1, 2, 7, 20, 50, 200]) {
      for (const load of [0.05, 0.5, 0.85, 1, 1.3, 3]) {
        for (const patience of [20, 60, 240, 600, 3600]) {
          const { team, chain } = pairOf(seats, load, patience);
          const expected = expectedFor(team, 20);
          const truth = longRun(chain);
          const where = `${seats} seats, load ${load}, patience ${patience}`;
          expect(apart(expected?.delayedShare ?? NaN, truth.delayedShare), where).toBeLessThan(1e-6);
          expect(apart(expected?.abandonedShare ?? NaN, truth.abandonedShare), where).toBeLessThan(1e-6);
          expect(apart(expected?.meanWaitSeconds ?? NaN, truth.meanWait), where).toBeLessThan(1e-6);
          expect(apart(expected?.occupancy ?? NaN, truth.occupancy), where).toBeLessThan(1e-6);
        }
      }
    }
  });

  it('agrees on the share answered in time', () => {
    for (const [seats, load, patience] of [[1, 0.6, 120], [5, 0.75, 240], [20, 0.85, 240], [20, 1.1, 120], [50, 1.3, 60], [20, 0.9, null]] as const) {
      const { team, chain } = pairOf(seats, load, patience);
      for (const within of [0, 5, 15, 20, 60]) expect(expectedFor(team, within)?.withinShare, `${seats} seats, load ${load}, ${within} s`).toBeCloseTo(answeredWithin(chain, within), 8);
    }
  });

  it('is Erlang-C where nobody gives up, and has no long run where more comes than can be done', () => {
    for (const seats of [1, 5, 20, 50]) {
      for (const load of [0.3, 0.8, 0.95]) {
        const { team, chain } = pairOf(seats, load, null);
        const expected = expectedFor(team, 15);
        expect(apart(expected?.delayedShare ?? NaN, longRun(chain).delayedShare)).toBeLessThan(1e-9);
        expect(apart(expected?.meanWaitSeconds ?? NaN, longRun(chain).meanWait)).toBeLessThan(1e-9);
        expect(expected?.abandonedShare).toBe(0);
      }
    }
    expect(expectedFor(pairOf(20, 1, null).team, 15)).toBeNull();
    expect(expectedFor(pairOf(20, 1.2, null).team, 15)).toBeNull();
  });

  it('knows the empty floor, and refuses what is none', () => {
    expect(expectedFor({ seats: 3, perHour: 0, handleSeconds: 180, patienceSeconds: 60 }, 15)).toEqual({ delayedShare: 0, abandonedShare: 0, meanWaitSeconds: 0, withinShare: 1, occupancy: 0 });
    for (const wrong of [{ seats: 0 }, { perHour: -1 }, { handleSeconds: 0 }, { patienceSeconds: 0 }, { perHour: NaN }]) {
      expect(() => expectedFor({ seats: 3, perHour: 30, handleSeconds: 180, patienceSeconds: 60, ...wrong }, 15)).toThrow(RangeError);
    }
    expect(offeredLoad({ seats: 20, perHour: 320, handleSeconds: 180, patienceSeconds: null })).toBeCloseTo(0.8, 12);
  });
});

describe('the engine, against the birth–death chain', () => {
  it('keeps within three standard errors on a small grid; `npm run prove` has the large one', () => {
    const cells = [...cellsOf([1, 5, 20, 50], [0.5, 0.85, 1.1], [60, 300]), ...cellsOf([20], [0.5, 0.8], [null])];
    const survey = surveyGrid(cells, 500, 30_000);
    console.log(describeSurvey(survey));
    expect(survey.offAgain).toEqual([]);
    expect(survey.offCells).toBeLessThanOrEqual(survey.allowedCells);
    for (const { figure, cells: count, mean, rms } of survey.spread) {
      expect(Math.abs(mean), figure).toBeLessThan(3 / Math.sqrt(count));
      expect(rms, figure).toBeGreaterThan(0.4);
      expect(rms, figure).toBeLessThan(1.4);
    }
  });
});
