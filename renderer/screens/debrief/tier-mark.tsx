import type { Tier } from '../../../game/sim/index.js';
import { useWords } from '../../i18n/index.js';

/** A tier as a shape: model a circle, ordinary a square on its corner, landmine a triangle. Drawn around 0, 0. */
export function TierShape({ tier, size }: { readonly tier: Tier; readonly size: number }) {
  const half = size / 2;
  if (tier === 'model') return <circle r={half} />;
  if (tier === 'ordinary') return <rect x={-half * 0.88} y={-half * 0.88} width={size * 0.88} height={size * 0.88} rx={half * 0.2} transform="rotate(45)" />;
  return <path d={`M0 ${-half * 1.25} L${half * 1.25} ${half * 0.95} L${-half * 1.25} ${half * 0.95} Z`} strokeLinejoin="round" />;
}

/** The shape alone, beside a word. */
export function TierMark({ tier }: { readonly tier: Tier }) {
  return <svg className={`tier-mark ${tier}`} viewBox="-8 -8 16 16" aria-hidden="true"><TierShape tier={tier} size={9} /></svg>;
}

/** 踩雷 · 普通 · 高分 as a chip: shape, word and colour say the same. */
export function TierChip({ tier }: { readonly tier: Tier }) {
  const { words } = useWords();
  return <span className={`tier-chip ${tier}`} data-tier={tier}><TierMark tier={tier} />{words.debrief.choices.tiers[tier]}</span>;
}
