import type { Evidence } from '../../../game/content/policy/quality.js';
import { useWords } from '../../i18n/index.js';
import type { Words } from '../../i18n/words.js';
import { useDebrief } from './debrief-context.js';
import { fill } from './fill.js';
import { QuoteText } from './quote-text.js';
import { saidAt } from './quality.js';
import type { Unit } from './choices.js';

/** The lines behind an item: those that earned it by number, those that cost points in full. */
export function EvidenceList({ evidence, unit }: { readonly evidence: readonly Evidence[]; readonly unit: Unit }) {
  const { words } = useWords();
  const t = words.policy.sheet;
  const earned = evidence.filter(({ effect, moveIndex }) => effect === 'earned' && moveIndex !== null).map(({ moveIndex }) => (moveIndex ?? 0) + 1);
  const numbers = [...new Set(earned)].toSorted((a, b) => a - b);
  const rest = evidence.filter(({ effect }) => effect !== 'earned');
  return (
    <ul className="quality-evidence">
      {numbers.length > 0 && <li className="earned">{fill(numbers.length === 1 ? t.line : t.lines, { n: numbers[0] ?? '', list: numbers.join(t.list) })}</li>}
      {rest.map((entry) => <EvidenceLine key={`${entry.kind} ${entry.moveIndex ?? ''} ${entry.about ?? ''}`} entry={entry} unit={unit} />)}
      {evidence.length === 0 && <li className="earned">{t.allWell}</li>}
    </ul>
  );
}

function EvidenceLine({ entry, unit }: { readonly entry: Evidence; readonly unit: Unit }) {
  const { words } = useWords();
  const t = words.policy.sheet;
  const { moveIndex, kind } = entry;
  const why = fill(t.evidence[kind], { about: aboutOf(words, entry) });
  return (
    <li className={entry.effect}>
      <b>{moveIndex === null ? why : `${fill(t.line, { n: moveIndex + 1 })} · ${why}`}</b>
      {moveIndex !== null && <SaidLine unit={unit} moveIndex={moveIndex} />}
    </li>
  );
}

/** What was said at a choice, quoted. */
export function SaidLine({ unit, moveIndex }: { readonly unit: Unit; readonly moveIndex: number }) {
  const { quote } = useDebrief();
  const said = saidAt(unit, moveIndex);
  const option = said?.slot.options.find(({ id }) => id === said.move.optionId);
  if (said === null || option === undefined) return null;
  return <span className="evidence-said"><QuoteText quote={quote(unit, said.slot, option, said.move.picks)} /></span>;
}

/** The step, tag, phrase or part that a piece of evidence is about, in words. */
function aboutOf(words: Words, { kind, about }: Evidence): string {
  if (about === null) return '';
  if (kind === 'missing') return (words.steps as Readonly<Record<string, string>>)[about] ?? about;
  if (kind === 'tag') return tagName(words, about);
  if (kind === 'owned' || kind === 'unowned') return (words.policy.sheet.ownershipParts as Readonly<Record<string, string>>)[about] ?? about;
  return about;
}

/** A tag in a word or two. */
export function tagName(words: Words, tag: string): string {
  return (words.debrief.tags as Readonly<Record<string, string>>)[tag] ?? tag;
}
