import { PhoneForwarded } from 'lucide-react';
import type { OffscreenResult } from '../../../game/sim/index.js';
import { useWords } from '../../i18n/index.js';
import { tuning } from '../../rules.js';
import { fill } from './fill.js';
import './offscreen-line.css';

/** A block of calls that nobody played: what became of them, and what it was owed to. */
export function OffscreenLine({ result, last }: { readonly result: OffscreenResult; readonly last: boolean }) {
  const { words } = useWords();
  const w = words.mechanics.offscreen;
  // After the last caller of the day nobody is left to hear of it.
  const heat = last ? 0 : result.complained * tuning.OFFSCREEN.heat;
  const why = [fill(w.templates, { n: Math.round(result.templates * 100) }), ...(result.lacking === undefined ? [] : [fill(w.lacking, { n: result.lacking })]), fill(w.energy, { n: Math.round(result.energy * 100) }), ...(heat > 0 ? [fill(words.debrief.shift.heat, { n: heat })] : [])];
  return (
    <div className="gap-line" data-testid="offscreen-line">
      <b><PhoneForwarded aria-hidden="true" /></b>
      <span>{fill(w.block, { n: result.calls })}<small>{fill(w.line, outcomes([result]))}</small><small>{why.join(' · ')}</small></span>
    </div>
  );
}

/** All blocks of the day together; nothing where there was none. */
export function OffscreenSum({ results }: { readonly results: readonly OffscreenResult[] }) {
  const { words } = useWords();
  if (results.length === 0) return null;
  const w = words.mechanics.offscreen;
  return <p className="offscreen-sum" data-testid="offscreen-sum"><b>{fill(w.all, { n: results.reduce((sum, { calls }) => sum + calls, 0) })}</b> {fill(w.line, outcomes(results))}</p>;
}

function outcomes(results: readonly OffscreenResult[]): Record<'solved' | 'calledBack' | 'complained', number> {
  const sum = (kind: 'solved' | 'calledBack' | 'complained'): number => results.reduce((total, result) => total + result[kind], 0);
  return { solved: sum('solved'), calledBack: sum('calledBack'), complained: sum('complained') };
}
