import { describe, expect, test } from 'vitest';
import { campaignGrade, hasCertificate, mentorMoment, mentorPick, nextLevel, readinessReport, standings, starsOf, type LevelResult, type RoadLevel } from '../../game/session/index.js';
import { CHAPTERS, playShift, reportShift, tuning, type DimensionEvidence, type Policy, type Rank } from '../../game/sim/index.js';
import { coreLevel, corePack } from '../support/core-pack.js';

const ROAD: readonly RoadLevel[] = [
  { key: 'L01', chapter: 'preparation' }, { key: 'L02', chapter: 'preparation' }, { key: 'L04', chapter: 'first-round' }, { key: 'L05', chapter: 'first-round' }, { key: 'L20', chapter: 'shifts' },
];
const result = (bestScore: number, bestRank: Rank, dimensions?: DimensionEvidence): LevelResult => ({ bestScore, bestRank, passed: bestRank !== 'D', ...(dimensions === undefined ? {} : { dimensions }) });
const states = (results: Record<string, LevelResult>, openAll = false) => Object.values(standings(ROAD, results, openAll)).map(({ state }) => state);

describe('stars', () => {
  test.each([['S', 3], ['A', 3], ['B', 2], ['C', 1]] as const)('a passed level at rank %s has %d', (rank, stars) => {
    expect(starsOf(result(60, rank))).toBe(stars);
  });
  test('a level that was not passed has none', () => {
    expect(starsOf(result(80, 'D'))).toBe(0);
    expect(starsOf(undefined)).toBe(0);
  });
});

describe('the road', () => {
  test('at first only the first level is open, and each other names what opens it', () => {
    expect(states({})).toEqual(['open', 'locked', 'locked', 'locked', 'locked']);
    expect(standings(ROAD, {}, false)).toMatchObject({ L02: { needs: ['L01'] }, L04: { needs: ['L01', 'L02'] }, L05: { needs: ['L01', 'L02'] }, L20: { needs: ['L04', 'L05'] } });
  });
  test('a passed level opens the next, a failed one does not', () => {
    expect(states({ L01: result(60, 'C') })).toEqual(['passed', 'open', 'locked', 'locked', 'locked']);
    expect(states({ L01: result(60, 'D') })).toEqual(['open', 'locked', 'locked', 'locked', 'locked']);
  });
  test('a chapter opens when all of the one before are passed', () => {
    expect(states({ L01: result(60, 'C'), L02: result(60, 'C') })).toEqual(['passed', 'passed', 'open', 'locked', 'locked']);
    expect(states({ L02: result(60, 'C') })).toEqual(['open', 'passed', 'locked', 'locked', 'locked']);
  });
  test('what was played once stays open', () => {
    expect(states({ L20: result(20, 'D') })).toEqual(['open', 'locked', 'locked', 'locked', 'open']);
  });
  test('trainers can open everything, and a passed level still says so', () => {
    expect(states({ L01: result(60, 'C') }, true)).toEqual(['passed', 'open', 'open', 'open', 'open']);
  });
  test('one goes on with the first that is open and not passed', () => {
    expect(nextLevel(ROAD, {}, false)).toBe('L01');
    expect(nextLevel(ROAD, { L01: result(60, 'C') }, false)).toBe('L02');
    expect(nextLevel([], {}, false)).toBeNull();
  });
  test('every level of the core pack stands in a chapter of the road, in its order', () => {
    const chapters = corePack().levels.map(({ chapter }) => CHAPTERS.indexOf(chapter as (typeof CHAPTERS)[number]));
    expect(chapters).not.toContain(-1);
    expect(chapters).toEqual(chapters.toSorted((a, b) => a - b));
  });
});

describe('the campaign grade', () => {
  test('the chapters make a hundred, what is said to callers seventy of them', () => {
    expect(Object.values(tuning.CHAPTER_WEIGHT).reduce((sum, weight) => sum + weight, 0)).toBe(100);
    expect(tuning.CHAPTER_WEIGHT.simulations + tuning.CHAPTER_WEIGHT.stress + tuning.CHAPTER_WEIGHT.shifts).toBe(70);
  });
  test('with nothing played there is no grade', () => {
    expect(campaignGrade(ROAD, {})).toMatchObject({ points: 0, assessed: 0, grade: null, rank: null, stars: 0, starsMax: 15 });
  });
  test('a road with levels in three chapters, by hand', () => {
    // Weights 5, 10 and 33, together 48. Preparation (80 + 60) / 2 = 70, first round 90 / 2, shifts not played.
    const grade = campaignGrade(ROAD, { L01: result(80, 'B'), L02: result(60, 'C'), L04: result(90, 'A') });
    expect(grade.points).toBeCloseTo((5 * 70 + 10 * 45) / 48, 10);
    expect(grade.assessed).toBeCloseTo((100 * (5 + 5)) / 48, 10);
    // Over what was assessed: 5 at 70 and 5 at 90.
    expect(grade.grade).toBeCloseTo(80, 10);
    expect(grade).toMatchObject({ rank: 'B', stars: 6 });
    expect(grade.chapters.map(({ mean, played }) => [mean, played])).toEqual([[70, 2], [90, 1], [null, 0]]);
  });
  test('the whole campaign at one score is that score, all of it assessed', () => {
    const road = corePack().levels.map(({ id, chapter }) => ({ key: id, chapter }));
    const grade = campaignGrade(road, Object.fromEntries(road.map(({ key }) => [key, result(88, 'A')])));
    expect(grade.points).toBeCloseTo(88, 10);
    expect(grade.grade).toBeCloseTo(88, 10);
    expect(grade.assessed).toBeCloseTo(100, 10);
    expect(grade).toMatchObject({ rank: 'A', stars: 60, starsMax: 60 });
  });
});

const none = { earned: 0, max: 0 };
const evidence = (D1: [number, number], D3: [number, number]): DimensionEvidence => ({ D1: { earned: D1[0], max: D1[1] }, D2: none, D3: { earned: D3[0], max: D3[1] }, D4: none, D5: none });

describe('readiness', () => {
  const results = { L01: result(80, 'B', evidence([10, 20], [0, 0])), L02: result(60, 'C', evidence([27, 30], [6, 10])), L04: result(90, 'A') };
  const { dimensions, next } = readinessReport(ROAD, results);
  test('a dimension is what was earned of what there was, over all levels', () => {
    expect(dimensions[0]).toMatchObject({ dimension: 'D1', earned: 37, max: 50, score: 74, strongest: { key: 'L02', score: 90 }, weakest: { key: 'L01', score: 50 } });
    expect(dimensions[0]?.evidence).toEqual([{ key: 'L01', earned: 10, max: 20, score: 50 }, { key: 'L02', earned: 27, max: 30, score: 90 }]);
  });
  test('one level alone is neither the strongest nor the weakest', () => {
    expect(dimensions[2]).toMatchObject({ score: 60, strongest: null, weakest: null });
  });
  test('without evidence a dimension is not assessed, which is not nought', () => {
    expect(dimensions[1]).toMatchObject({ score: null, evidence: [] });
    expect(readinessReport(ROAD, { L01: result(0, 'D', evidence([0, 20], [0, 0])) }).dimensions[0]?.score).toBe(0);
  });
  test('next comes the level with most to gain in the lowest dimension', () => {
    expect(next).toEqual({ dimension: 'D3', key: 'L02', missing: 4 });
    expect(readinessReport(ROAD, {}).next).toBeNull();
    expect(readinessReport(ROAD, { L01: result(100, 'S', evidence([20, 20], [0, 0])) }).next).toBeNull();
  });
});

describe('the certificate', () => {
  test.each([['S', true], ['A', true], ['B', false], ['D', false]] as const)('the last level at %s: %s', (rank, earned) => {
    expect(hasCertificate({ L20: result(90, rank) })).toBe(earned);
  });
  test('no other level earns it', () => {
    expect(hasCertificate({ L19: result(100, 'S') })).toBe(false);
  });
});

describe('the mentor', () => {
  const played = (id: string, policy: Policy, recovery: 'best' | 'none' = 'best') => reportShift(coreLevel(id), playShift(coreLevel(id), { seed: 11, mode: 'practice', logEntries: 0 }, policy, recovery).state);
  const on = { firstS: false, room: false };
  test('a model run is an S, the first one in words of its own', () => {
    expect(mentorMoment(played('L06', 'model'), { ...on, firstS: true })).toBe('firstS');
    expect(mentorMoment(played('L06', 'model'), on)).toBe('rankS');
  });
  test('somebody who hangs up or leaves the room comes before every rank', () => {
    const units = played('L06', 'landmine').units.map((unit) => ({ ...unit, tags: [], ledger: { ...unit.ledger, violations: { ...unit.ledger.violations, forfeited: false } } }));
    expect(units.some(({ lost }) => lost)).toBe(true);
    expect(mentorMoment({ rank: 'D', recovery: null, units }, on)).toBe('lost');
    expect(mentorMoment({ rank: 'D', recovery: null, units }, { ...on, room: true })).toBe('lostRoom');
  });
  test('the family that happened in most calls is spoken about, the costlier one in a draw', () => {
    const [unit] = played('L06', 'ordinary').units;
    if (unit === undefined) throw new Error('unreachable');
    const with_ = (...tags: (typeof unit)['tags'][number][]) => ({ ...unit, lost: false, tags });
    const moment = (...units: (typeof unit)[]) => mentorMoment({ rank: 'C', recovery: null, units }, on);
    expect(moment(with_('CONCEDE'))).toBe('forfeited');
    expect(moment(with_('GUESS'), with_('GUESS'), with_('BLAME'))).toBe('guessed');
    expect(moment(with_('SKIP_EMPATHY_HOT', 'BLAME'))).toBe('unheard');
    expect(moment(with_('OVERPROMISE', 'MECHANICAL'))).toBe('broken');
    expect(moment(with_())).toBe('rankC');
  });
  test('gaps thrown away are spoken about where no line was', () => {
    const shift = played('L13', 'model');
    expect(mentorMoment({ ...shift, rank: 'A', recovery: 0.3 }, on)).toBe('tired');
    expect(mentorMoment({ ...shift, rank: 'A', recovery: 0.9 }, on)).toBe('rankA');
  });
  test('the same run has the same line, and any seed has one', () => {
    expect([0, 1, 2, 3, -1, 4294967295].map((seed) => mentorPick(seed, 3))).toEqual([0, 1, 2, 0, 1, 0]);
  });
});
