import type { RunRow } from '../../../electron/contract/results/run.js';
import type { CertificateClaim } from '../../../electron/contract/trainer/certificates.js';
import type { Exam } from '../../../electron/contract/trainer/plans.js';
import { campaignGrade, rankOfScore, STANDARD_POLICY, type RoadLevel } from '../../../game/session/index.js';

/** A certificate that somebody has earned, and what it rests on. */
export interface Earned extends Omit<CertificateClaim, 'traineeId'> {
  /** What tells it from the others: an exam's id, or `campaign`. */
  readonly key: string;
  /** The exam's name; null for the campaign. */
  readonly exam: string | null;
  /** Its levels in their order. */
  readonly levelIds: readonly string[];
  /** When the last of its runs ended. */
  readonly lastAt: string;
}

/** What one person may have a certificate for: every level of the campaign passed, and every exam whose levels are all passed in it. */
export function earnedBy(runs: readonly RunRow[], exams: readonly Exam[], road: readonly RoadLevel[], rules: Parameters<typeof rankOfScore>[1] = STANDARD_POLICY): readonly Earned[] {
  const earned: Earned[] = [];
  const campaign = bestPassed(runs, road.map(({ key }) => key));
  if (campaign !== null) {
    const results = Object.fromEntries(campaign.map(({ levelId, score, rank }) => [levelId, { bestScore: score, bestRank: rank, passed: true }]));
    const { grade } = campaignGrade(road, results, rules);
    if (grade !== null) earned.push({ key: 'campaign', what: { kind: 'campaign' }, exam: null, ...resting(campaign), score: grade, rank: rankOfScore(grade, rules) });
  }
  for (const { id, name, levelIds } of exams) {
    const passed = bestPassed(runs.filter(({ examId }) => examId === id), levelIds);
    if (passed === null) continue;
    const mean = passed.reduce((sum, { score }) => sum + score, 0) / passed.length;
    const only = passed.length === 1 ? passed[0] : undefined;
    earned.push({ key: id, what: { kind: 'exam', examId: id }, exam: name, ...resting(passed), score: mean, rank: only?.rank ?? rankOfScore(mean, rules) });
  }
  return earned;
}

/** A run that was played to its end and judged. */
type Judged = RunRow & { readonly score: number; readonly rank: NonNullable<RunRow['rank']>; readonly endedAt: string };

/** The best passed run of each of these levels; null where one was never passed. */
function bestPassed(runs: readonly RunRow[], levelIds: readonly string[]): readonly Judged[] | null {
  const best = new Map<string, Judged>();
  for (const run of runs) {
    if (isPassed(run) && run.score > (best.get(run.levelId)?.score ?? -1)) best.set(run.levelId, run);
  }
  const found = levelIds.flatMap((id) => best.get(id) ?? []);
  return levelIds.length > 0 && found.length === levelIds.length ? found : null;
}

function isPassed(run: RunRow): run is Judged {
  return run.ending === 'finished' && run.passed && run.score !== null && run.rank !== null && run.endedAt !== null;
}

function resting(runs: readonly Judged[]): Pick<Earned, 'runIds' | 'levelIds' | 'lastAt'> {
  return { runIds: runs.map(({ id }) => id), levelIds: runs.map(({ levelId }) => levelId), lastAt: runs.map(({ endedAt }) => endedAt).sort().at(-1) ?? '' };
}
