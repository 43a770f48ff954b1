import { readFileSync } from 'node:fs';
import type { RunRecord } from '../../../electron/contract/progress.js';
import { reportShift, runReplay, type Replay } from '../../../game/sim/index.js';
import { CAMPAIGN, coreLevel, corePack } from '../../support/core-pack.js';

interface Golden {
  readonly replay: Replay;
}

/** The golden run of a level as the game would have kept it: the model path, or the mix of all tiers. */
export function goldenRun(levelId: string, kind: 'model' | 'mixed'): RunRecord {
  const text = readFileSync(new URL(`../../golden/${levelId.toLowerCase()}-${kind}.json`, import.meta.url), 'utf8');
  const level = coreLevel(levelId);
  const replay = { ...(JSON.parse(text) as Golden).replay, packHash: corePack().hash };
  const { score, rank, passed, evidence } = reportShift(level, runReplay(level, replay).state);
  const { commands, ...rest } = replay;
  return {
    id: `golden-${levelId.toLowerCase()}-${kind}`, at: '2025-03-01T09:00:00.000Z', levelId, mode: replay.mode, seed: replay.seed, score: Math.min(100, score), rank, passed, dimensions: evidence,
    replay: { ...rest, commands: commands.map(({ tick, command }) => ({ tick, command: JSON.parse(JSON.stringify(command)) as RunRecord['replay']['commands'][number]['command'] })) },
  };
}

/** Runs of the campaign's levels up to and with `last`: the model path on every other level, a mix between them, and the model path on the last of all. */
export function walkedTo(last: string): readonly RunRecord[] {
  const levels = CAMPAIGN.slice(0, CAMPAIGN.indexOf(last) + 1);
  return levels.map((id, index) => goldenRun(id, index % 2 === 0 || id === 'L20' ? 'model' : 'mixed'));
}
