import { tuning } from '../../../game/session/index.js';
import { useWords } from '../../i18n/index.js';
import { costlyTags, type Unit } from './choices.js';
import { factorText, fill } from './fill.js';
import { factorKind, slipsOf } from './verdict.js';

/** Why the sum is multiplied, how the factor is made, and which lines are to blame. Nothing where no line is. */
export function FactorNote({ unit }: { readonly unit: Unit }) {
  const { words } = useWords();
  const t = words.debrief.factor;
  const kind = factorKind(unit);
  if (kind === 'clean') return null;
  const { count, landmines, factor } = unit.ledger.violations;
  const power = count - 1;
  const slips = slipsOf(unit);
  return (
    <div className="factor-note">
      <h3>
        {fill(t.head, { factor: factorText(factor) })}
        {power > 0 && <span>= {tuning.FACTOR[kind]} × {tuning.FACTOR.perLandmine}{power > 1 && <sup>{power}</sup>}</span>}
      </h3>
      <p>{fill(t[kind], { n: Math.max(0, count - landmines) })}</p>
      <ul>
        {slips.map((index) => {
          const move = unit.state.moves[index];
          if (move === undefined) return null;
          const tags = costlyTags(move.tags, words.debrief.tags).map((tag) => words.debrief.tags[tag]);
          const broken = unit.state.promises.some((promise) => promise.moveIndex === index && promise.status === 'broken');
          return <li key={index}><span>{fill(t.line, { n: index + 1, step: words.steps[move.step] })}</span>{[...tags, ...(broken ? [words.debrief.tags.BROKEN_PROMISE] : [])].map((tag) => <em key={tag}>{tag}</em>)}</li>;
        })}
      </ul>
    </div>
  );
}
