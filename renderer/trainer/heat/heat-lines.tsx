import { TierMark } from '../../screens/debrief/tier-mark.js';
import { fill } from '../../screens/debrief/fill.js';
import { useAnswer, useTrainer } from '../desk-context.js';
import { ProblemNote } from '../problem-note.js';
import { useTrainerWords } from '../words.js';
import type { HeatPick } from './heat-table.js';

/** Lines shown under the map. */
const SHOWN = 40;

/** What was said at the pressed cell: landmines first. */
export function HeatLines({ by, pick, classId, title }: { readonly by: 'point' | 'step'; readonly pick: HeatPick; readonly classId: string | null; readonly title: string }) {
  const { t, pack } = useTrainerWords();
  const { trainer, people } = useTrainer();
  const whose = pick.traineeId === null ? (classId === null ? {} : { classId }) : { traineeId: pick.traineeId };
  const answer = useAnswer(`${by} ${pick.key} ${JSON.stringify(whose)}`, () => trainer.lines(by, pick.key, whose));
  const who = pick.traineeId === null ? t.heat.average : (people.trainees.find(({ id }) => id === pick.traineeId)?.name ?? '');
  return (
    <section className="heat-lines card" aria-label={t.heat.lines} data-testid="heat-lines">
      <header><h2>{fill(t.heat.linesHead, { who, what: title })}</h2></header>
      {answer?.kind === 'problem' && <ProblemNote problem={answer.problem} />}
      {answer?.kind === 'done' && (
        <ol className="scroll" tabIndex={0}>
          {answer.value.slice(0, SHOWN).map((row) => (
            <li key={`${row.callId}/${row.slot}/${row.option}/${row.tier}`} data-tier={row.tier}>
              <TierMark tier={row.tier} /><span className="line-tier">{t.tiers[row.tier]}</span>
              <span className="line-text">{row.line[pack]}</span>
              <small>{fill(t.heat.times, { times: row.times, people: row.people })}</small>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
