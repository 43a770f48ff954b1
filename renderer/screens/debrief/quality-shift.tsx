import { OctagonX } from 'lucide-react';
import { qualityOfShift } from '../../../game/content/policy/quality.js';
import { answeredShare } from '../../../game/session/index.js';
import { useWords } from '../../i18n/index.js';
import { tuning } from '../../rules.js';
import { useDebrief } from './debrief-context.js';
import { fill, oneDecimal } from './fill.js';
import { shortHash } from './policy-note.js';
import { unassessedOf, type Assessed } from './quality.js';

/** The whole shift on one sheet: a mean, and every call with its sections, its fatal items and its compliance. */
export function QualityShift({ sheets, onOpen }: { readonly sheets: readonly Assessed[]; readonly onOpen: (callId: string) => void }) {
  const { words, pack } = useWords();
  const { run, entry, nameOf } = useDebrief();
  const t = words.policy.sheet;
  const { policy } = entry;
  const whole = qualityOfShift(sheets.map(({ sheet }) => sheet));
  const unassessed = unassessedOf(run);
  return (
    <section className="card quality-card" aria-label={t.whole} data-testid="quality-shift">
      <header className="quality-head">
        <div>
          <h2>{t.mean}</h2>
          <p className="quality-call">{[fill(t.calls, { n: whole.assessed }), whole.fatal === 0 ? t.noFatalCalls : fill(t.fatalCalls, { n: whole.fatal })].join(' · ')}</p>
          <p className="card-figure">{fill(t.by, { title: policy.title[pack], version: policy.version, hash: shortHash(policy.hash) })}</p>
        </div>
        <p className="quality-score" data-testid="quality-mean">{whole.mean === null ? '–' : oneDecimal(whole.mean)}<small>/ 100</small></p>
      </header>
      <table className="quality-table quality-matrix">
        <thead><tr><th scope="col">{t.call}</th>{policy.quality.sections.map((section) => <th key={section.id} scope="col" className="figure">{section.title[pack]}</th>)}<th scope="col" className="figure">{t.compliance}</th><th scope="col" className="figure">{t.score}</th></tr></thead>
        <tbody>
          {sheets.map(({ unit, sheet }) => {
            const asked = sheet.compliance.filter(({ met }) => met !== null);
            return (
              <tr key={unit.id} className={sheet.fatal.length > 0 ? 'fatal' : undefined}>
                <th scope="row"><button type="button" className="matrix-call" onClick={() => onOpen(unit.id)}>{nameOf(unit.id)}</button></th>
                {sheet.sections.map((section) => <td key={section.id} className={`figure ${levelOf(section)}`}>{section.max === 0 ? '–' : `${Math.round((100 * section.earned) / section.max)}%`}</td>)}
                <td className={asked.every(({ met }) => met) ? 'figure full' : 'figure low'}>{asked.length === 0 ? '–' : `${asked.filter(({ met }) => met).length}/${asked.length}`}</td>
                <td className="figure total">{sheet.fatal.length > 0 && <OctagonX role="img" aria-label={t.fatal} />}{oneDecimal(sheet.score)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <div className="quality-foot">
        <p><b>{t.compliance}</b>{fill(t.complianceFigure, { met: whole.met, asked: whole.asked })}</p>
        <AnswerSpeed />
        {unassessed > 0 && <p>{fill(t.unassessed, { n: unassessed })}</p>}
      </div>
    </section>
  );
}

function levelOf({ earned, max }: { readonly earned: number; readonly max: number }): 'full' | 'part' | 'low' | 'none' {
  if (max === 0) return 'none';
  return earned / max > 0.999 ? 'full' : earned / max >= 0.5 ? 'part' : 'low';
}

/** Answering speed beside the centre's target; practice runs no clock and measures none. */
function AnswerSpeed() {
  const { words } = useWords();
  const { run } = useDebrief();
  const t = words.policy.sheet;
  const { seconds, share } = run.policy.answer;
  const measured = answeredShare(run.report.units.map(({ channel, state: { outcome, waitedTicks } }) => ({ channel, outcome, waitedTicks })), seconds, tuning.TICKS_PER_SECOND);
  return <p><b>{fill(t.answered, { seconds })}</b>{run.replay.mode === 'exam' ? fill(t.answeredValue, { measured: Math.round(100 * measured), share: Math.round(100 * share) }) : t.answeredPractice}</p>;
}
