import { FREE_LOAD } from '../../../game/content/free-shift/floor-of.js';
import { HOSTILE_SHARE } from '../../../game/content/free-shift/draw.js';
import { planCode, type FreePlan } from '../../../game/content/free-shift/plan.js';
import { useWords } from '../../i18n/index.js';
import type { Mode } from '../../rules.js';

/** What is known of a free shift before it starts: who works, for how long, how busy, and its code. Who calls is not. */
export function FloorNote({ plan, mode }: { readonly plan: FreePlan; readonly mode: Mode }) {
  const { t, words } = useWords();
  const w = words.free;
  return (
    <section className="glass briefing-floor" aria-label={w.floor.heading}>
      <h2 className="label">{w.floor.heading}</h2>
      <dl>
        <div><dt>{w.floor.team}</dt><dd>{t('free.seats', { n: plan.seats })}</dd></div>
        <div><dt>{w.rows.mix}</dt><dd>{w.mixes[plan.mix]}</dd></div>
        <div><dt>{w.floor.length}</dt><dd>{t('free.floor.lengthValue', { n: plan.minutes })}</dd></div>
        <div><dt>{w.floor.grade}</dt><dd>{w.grades[plan.grade]}<span>{t('free.gradeNote', { storms: Math.round(HOSTILE_SHARE[plan.grade] * 100), load: Math.round(FREE_LOAD[plan.grade] * 100) })}</span></dd></div>
        <div><dt>{w.floor.code}</dt><dd><code>{planCode(plan)}</code></dd></div>
      </dl>
      <p>{w.floor[mode]}</p>
      <p>{words.briefing.facts}</p>
    </section>
  );
}
