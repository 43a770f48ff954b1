import type { ItemResult, SectionResult } from '../../../game/content/policy/quality.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { useDebrief } from './debrief-context.js';
import { fill, oneDecimal, points } from './fill.js';
import { shortHash } from './policy-note.js';
import type { Assessed } from './quality.js';
import { EvidenceList } from './quality-evidence.js';
import { ComplianceCard, FatalCard, OwnershipCard, PhrasesCard } from './quality-side.js';

/** The quality sheet of one call, as centres use it: sections with weights, each item with the lines that earned or lost it; what is fatal and what is compliance apart. */
export function QualitySheetView({ assessed }: { readonly assessed: Assessed }) {
  const { words, pack } = useWords();
  const { entry, nameOf, say } = useDebrief();
  const t = words.policy.sheet;
  const { unit, sheet } = assessed;
  const { policy } = entry;
  const fatal = sheet.fatal.length > 0;
  return (
    <div className="columns quality-columns" data-testid="quality-sheet">
      <div className="column">
        <section className="card quality-card" aria-label={t.name}>
          <header className="quality-head">
            <div>
              <h2>{t.name}</h2>
              <p className="quality-call">{nameOf(unit.id)}<small>{say(callSheetOf(entry.pack, unit.id).issue, unit.state.variantId)}</small></p>
              <p className="card-figure">{fill(t.by, { title: policy.title[pack], version: policy.version, hash: shortHash(policy.hash) })}</p>
            </div>
            <p className={fatal ? 'quality-score fatal' : 'quality-score'} data-testid="quality-score">{fatal && <s>{oneDecimal(sheet.points)}</s>}{oneDecimal(sheet.score)}<small>/ 100</small></p>
          </header>
          <table className="quality-table">
            <thead><tr><th scope="col">{t.item}</th><th scope="col" className="figure">{t.score}</th><th scope="col">{t.because}</th></tr></thead>
            {sheet.sections.map((section) => <SectionRows key={section.id} section={section} assessed={assessed} />)}
            <tfoot><tr><th scope="row">{t.total}</th><td className="figure">{fill(t.of, { earned: points(sheet.points), max: 100 })}</td><td /></tr></tfoot>
          </table>
        </section>
      </div>
      <div className="column side">
        <FatalCard assessed={assessed} />
        <ComplianceCard assessed={assessed} />
        <OwnershipCard assessed={assessed} />
        <PhrasesCard assessed={assessed} />
      </div>
    </div>
  );
}

function SectionRows({ section, assessed }: { readonly section: SectionResult; readonly assessed: Assessed }) {
  const { words, pack } = useWords();
  const t = words.policy.sheet;
  return (
    <tbody>
      <tr className="quality-section"><th scope="rowgroup">{section.title[pack]}</th><td className="figure">{section.max === 0 ? '–' : fill(t.of, { earned: points(section.earned), max: points(section.max) })}</td><td><Bar value={section.max === 0 ? null : section.earned / section.max} /></td></tr>
      {section.items.map((item) => <ItemRow key={item.id} item={item} assessed={assessed} />)}
    </tbody>
  );
}

function ItemRow({ item, assessed }: { readonly item: ItemResult; readonly assessed: Assessed }) {
  const { words, pack } = useWords();
  const t = words.policy.sheet;
  const asked = item.value !== null;
  return (
    <tr className={asked ? stateOf(item) : 'unasked'} data-item={item.id}>
      <th scope="row">{item.title[pack]}</th>
      <td className="figure">{asked ? fill(t.of, { earned: points(item.earned), max: points(item.max) }) : '–'}</td>
      <td>{asked ? <EvidenceList evidence={item.evidence} unit={assessed.unit} /> : t.notAsked}</td>
    </tr>
  );
}

/** Full, part or low, as the ledger marks its rows. */
function stateOf({ value }: ItemResult): 'full' | 'part' | 'low' {
  return value === 1 ? 'full' : (value ?? 0) >= 0.5 ? 'part' : 'low';
}

/** A section's share as a bar; the figure stands beside it. */
export function Bar({ value }: { readonly value: number | null }) {
  if (value === null) return null;
  return <span className={`row-bar quality-bar ${value > 0.999 ? 'full' : value >= 0.5 ? 'part' : 'low'}`} aria-hidden="true"><span style={{ width: `${100 * value}%` }} /></span>;
}
