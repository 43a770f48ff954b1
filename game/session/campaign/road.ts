import { CHAPTERS, tuning, type Chapter, type DimensionEvidence, type Rank } from '../../sim/index.js';

/** What the road needs to know of a level: its key in progress, and the chapter it stands in. */
export interface RoadLevel {
  readonly key: string;
  readonly chapter: string;
}

/** What the player has reached on a level, as it is kept. */
export interface LevelResult {
  /** 0 to 100. */
  readonly bestScore: number;
  readonly bestRank: Rank;
  readonly passed: boolean;
  /** The evidence of the best run; absent where none was kept. */
  readonly dimensions?: DimensionEvidence | undefined;
}

/** Results by level key; a level that was never played is absent. */
export type Results = Readonly<Record<string, LevelResult | undefined>>;

/** Where a level stands for this player. */
export interface Standing {
  /** Locked: not to be played yet. Open: to be played. Passed: done at least once, and open for good. */
  readonly state: 'locked' | 'open' | 'passed';
  /** Keys of the levels that have to be passed first; empty unless locked. */
  readonly needs: readonly string[];
}

/** Stars of a level, 0 to 3: none until it is passed, then one for C, two for B, three for A and S. */
export function starsOf(result: LevelResult | undefined): number {
  return result?.passed === true ? tuning.STARS_OF[result.bestRank] : 0;
}

/** The chapters that have levels, in the order of the road; levels of no known chapter are left out. */
export function chaptersOf<L extends RoadLevel>(levels: readonly L[]): readonly { readonly chapter: Chapter; readonly levels: readonly L[] }[] {
  return CHAPTERS.map((chapter) => ({ chapter, levels: levels.filter((level) => level.chapter === chapter) })).filter((part) => part.levels.length > 0);
}

/**
 * Where every level of the campaign stands. A level opens when the one before it in its chapter is
 * passed, a chapter when all of the chapter before are. What was played once stays open, and
 * `openAll` opens everything.
 */
export function standings(levels: readonly RoadLevel[], results: Results, openAll: boolean): Readonly<Record<string, Standing>> {
  const found: Record<string, Standing> = {};
  const unpassed = (part: readonly RoadLevel[]): string[] => part.filter(({ key }) => results[key]?.passed !== true).map(({ key }) => key);
  let before: readonly RoadLevel[] = [];
  for (const part of chaptersOf(levels)) {
    const gate = unpassed(before);
    for (const [index, { key }] of part.levels.entries()) {
      const result = results[key];
      const needs = gate.length > 0 ? gate : unpassed(part.levels.slice(Math.max(0, index - 1), index));
      if (result?.passed === true) found[key] = { state: 'passed', needs: [] };
      else found[key] = openAll || result !== undefined || needs.length === 0 ? { state: 'open', needs: [] } : { state: 'locked', needs };
    }
    before = part.levels;
  }
  return found;
}

/** The level to go on with: the first that is open and not passed, else the first of all; null where there is none. */
export function nextLevel(levels: readonly RoadLevel[], results: Results, openAll: boolean): string | null {
  const standing = standings(levels, results, openAll);
  const open = levels.find(({ key }) => standing[key]?.state === 'open');
  return (open ?? levels[0])?.key ?? null;
}

/** Whether the last level was passed at a rank that earns the certificate. */
export function hasCertificate(results: Results): boolean {
  const result = results[tuning.CERTIFICATE.level];
  return result?.passed === true && tuning.CERTIFICATE.ranks.includes(result.bestRank);
}
