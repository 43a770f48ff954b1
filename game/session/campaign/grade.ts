import { rankOfScore, STANDARD_POLICY, tuning, type CentrePolicy, type Chapter, type Rank } from '../../sim/index.js';
import { chaptersOf, starsOf, type Results, type RoadLevel } from './road.js';

/** One chapter in the campaign grade. */
export interface ChapterGrade {
  readonly chapter: Chapter;
  /** Its share of the campaign, per cent. */
  readonly weight: number;
  readonly levels: number;
  /** How many of them have been played to an end. */
  readonly played: number;
  /** Mean of their best scores, 0 to 100; null while none was played. */
  readonly mean: number | null;
}

/** What the campaign has come to so far. */
export interface CampaignGrade {
  readonly chapters: readonly ChapterGrade[];
  /** Σ chapter weight × mean best score, 0 to 100; a level that was not played adds nothing. */
  readonly points: number;
  /** How much of the campaign has been assessed, per cent of all weights. */
  readonly assessed: number;
  /** The grade over what has been assessed, 0 to 100; null while nothing was. With everything played it is `points`. */
  readonly grade: number | null;
  /** The rank that the grade alone would earn; null while there is none. */
  readonly rank: Rank | null;
  readonly stars: number;
  /** Three for every level. */
  readonly starsMax: number;
}

/** Adds up the campaign (D.5): each chapter counts with its weight, each of its levels with an equal part of that. The rank follows the policy's thresholds. */
export function campaignGrade(levels: readonly RoadLevel[], results: Results, policy: Pick<CentrePolicy, 'rankFrom'> = STANDARD_POLICY): CampaignGrade {
  let points = 0;
  let assessed = 0;
  let weights = 0;
  const chapters = chaptersOf(levels).map((part): ChapterGrade => {
    const weight = tuning.CHAPTER_WEIGHT[part.chapter];
    const scores = part.levels.flatMap(({ key }) => results[key]?.bestScore ?? []);
    const sum = scores.reduce((total, score) => total + score, 0);
    weights += weight;
    points += (weight * sum) / part.levels.length;
    assessed += (weight * scores.length) / part.levels.length;
    return { chapter: part.chapter, weight, levels: part.levels.length, played: scores.length, mean: scores.length === 0 ? null : sum / scores.length };
  });
  const grade = assessed === 0 ? null : points / assessed;
  return {
    chapters, grade, rank: grade === null ? null : rankOfScore(grade, policy),
    points: weights === 0 ? 0 : points / weights,
    assessed: weights === 0 ? 0 : (100 * assessed) / weights,
    stars: levels.reduce((sum, { key }) => sum + starsOf(results[key]), 0),
    starsMax: 3 * levels.length,
  };
}
