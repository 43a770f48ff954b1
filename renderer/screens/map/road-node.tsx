import { Lock, PhoneCall } from 'lucide-react';
import { starsOf, type LevelResult, type Standing } from '../../../game/session/index.js';
import { useWords } from '../../i18n/index.js';
import type { CardFacts } from './card-facts.js';
import type { Spot } from './road-layout.js';
import { Stars } from './stars.js';

/** One level on the road: its number or a lock, its stars, its best rank. Choosing it shows its card; Enter on the chosen one opens it. */
export function RoadNode({ facts, number, spot, standing, result, practised, chosen, here, onChoose, onStart }: {
  readonly facts: CardFacts;
  readonly number: number;
  readonly spot: Spot;
  readonly standing: Standing;
  readonly result: LevelResult | undefined;
  /** A call of it was practised to its end. */
  readonly practised: boolean;
  readonly chosen: boolean;
  /** Where the way goes on: the lamp stands here. */
  readonly here: boolean;
  readonly onChoose: () => void;
  readonly onStart: () => void;
}) {
  const { t, words } = useWords();
  const { state } = standing;
  const stars = starsOf(result);
  return (
    <button
      type="button" className={`road-node ${state}${here ? ' here' : ''}${result?.bestRank === 'S' && stars > 0 ? ' gold' : ''}`} style={{ left: `calc(${spot.x} * var(--u))`, top: `calc(${spot.y - 34} * var(--u))` }}
      aria-pressed={chosen} data-level={facts.key} data-state={state}
      onClick={(event) => (chosen && event.detail === 0 ? onStart() : onChoose())} onDoubleClick={onStart}
    >
      <span className="hidden-text">{t('campaign.map.node', { n: number })}</span>
      <span className="node-disc" aria-hidden="true">{number}</span>
      {state === 'locked' && <span className="node-lock" aria-hidden="true"><Lock /></span>}
      {result !== undefined && <span className={`rank rank-${result.bestRank} node-rank`} title={words.ranks[result.bestRank]}><b>{result.bestRank}</b><span className="hidden-text">{words.ranks[result.bestRank]}</span></span>}
      {practised && <span className="node-badge" title={words.interview.drill.badgeNote} data-testid="practised"><PhoneCall aria-hidden="true" />{words.interview.drill.badge}</span>}
      {state === 'locked' ? <span className="hidden-text">{words.campaign.map.states.locked}</span> : <Stars n={stars} />}
      <span className="node-title">{facts.title}</span>
      {here && <span className="node-here">{words.campaign.map.here}</span>}
    </button>
  );
}
