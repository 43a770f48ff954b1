import { Check, Minus, OctagonX, X } from 'lucide-react';
import { useWords } from '../../i18n/index.js';
import { fill, oneDecimal } from './fill.js';
import type { Assessed } from './quality.js';
import { EvidenceList, SaidLine, tagName } from './quality-evidence.js';

interface Props {
  readonly assessed: Assessed;
}

/** What makes the call worth 0, in plain words; or that nothing does. */
export function FatalCard({ assessed: { unit, sheet } }: Props) {
  const { words } = useWords();
  const t = words.policy.sheet;
  const reasons: Readonly<Record<string, string>> = t.fatalWords;
  if (sheet.fatal.length === 0) return <section className="card verdict-card clean" aria-label={t.fatal}><p><Check aria-hidden="true" />{t.fatalNone}</p></section>;
  return (
    <section className="card verdict-card fatal" aria-label={t.fatal} data-testid="fatal">
      <header><h2><OctagonX aria-hidden="true" />{t.fatal}</h2></header>
      <p className="fatal-lead">{fill(t.fatalZero, { n: oneDecimal(sheet.points) })}</p>
      <ul>
        {sheet.fatal.map(({ tag, moveIndex }) => (
          <li key={`${tag} ${moveIndex ?? ''}`}>
            <b>{moveIndex === null ? tagName(words, tag) : `${fill(t.line, { n: moveIndex + 1 })} · ${tagName(words, tag)}`}</b>
            {moveIndex !== null && <SaidLine unit={unit} moveIndex={moveIndex} />}
            <span>{reasons[tag] ?? fill(t.fatalWords.other, { tag: tagName(words, tag) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Compliance, item by item, apart from the points. */
export function ComplianceCard({ assessed: { unit, sheet } }: Props) {
  const { words, pack } = useWords();
  const t = words.policy.sheet;
  const asked = sheet.compliance.filter(({ met }) => met !== null);
  if (sheet.compliance.length === 0) return null;
  return (
    <section className="card verdict-card" aria-label={t.compliance} data-testid="compliance">
      <header><h2>{t.compliance}</h2><p className="card-figure">{fill(t.complianceFigure, { met: asked.filter(({ met }) => met === true).length, asked: asked.length })}</p></header>
      <ul className="checks">
        {sheet.compliance.map(({ id, title, met, evidence }) => (
          <li key={id} className={classOf(met)}>
            <MetMark met={met} />
            <div>{title[pack]}{met === false && <EvidenceList evidence={evidence.filter(({ effect }) => effect === 'lost')} unit={unit} />}</div>
          </li>
        ))}
      </ul>
      <p className="card-note">{t.complianceNote}</p>
    </section>
  );
}

/** Whether whoever took the case saw it through. */
export function OwnershipCard({ assessed: { sheet } }: Props) {
  const { words } = useWords();
  const t = words.policy.sheet;
  return (
    <section className="card verdict-card" aria-label={t.ownership}>
      <header><h2>{t.ownership}</h2></header>
      <ul className="checks">
        {sheet.ownership.map(({ part, met, moveIndex }) => (
          <li key={part} className={classOf(met)}><MetMark met={met} /><div>{t.ownershipParts[part]}{moveIndex !== null && <small>{fill(t.line, { n: moveIndex + 1 })}</small>}</div></li>
        ))}
      </ul>
      <p className="card-note">{t.ownershipNote}</p>
    </section>
  );
}

/** Forbidden phrases that were said, each in the line it stood in. */
export function PhrasesCard({ assessed: { unit, sheet } }: Props) {
  const { words, pack } = useWords();
  const t = words.policy.sheet;
  const lines = [...new Set(sheet.phrases.map(({ moveIndex }) => moveIndex))];
  return (
    <section className="card verdict-card" aria-label={t.phrases} data-testid="phrases">
      <header><h2>{t.phrases}</h2></header>
      {lines.length === 0 ? <p className="card-note">{t.noPhrases}</p> : (
        <ul className="quality-evidence">
          {lines.map((moveIndex) => {
            const here = sheet.phrases.filter((found) => found.moveIndex === moveIndex);
            const read = here.filter(({ language }) => language === pack);
            const shown = read.length > 0 ? read.map(({ phrase }) => fill(t.quote, { text: phrase })) : here.map(({ phrase }) => fill(t.inOther, { phrase }));
            return <li key={moveIndex} className="lost"><b>{fill(t.line, { n: moveIndex + 1 })} · {shown.join(t.list)}</b><SaidLine unit={unit} moveIndex={moveIndex} /></li>;
          })}
        </ul>
      )}
    </section>
  );
}

function MetMark({ met }: { readonly met: boolean | null }) {
  const { words } = useWords();
  const t = words.policy.sheet;
  if (met === null) return <Minus aria-label={t.notAsked} role="img" />;
  return met ? <Check aria-label={t.met} role="img" /> : <X aria-label={t.unmet} role="img" />;
}

function classOf(met: boolean | null): string {
  return met === null ? 'unasked' : met ? 'met' : 'unmet';
}
