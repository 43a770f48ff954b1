import { RotateCcw } from 'lucide-react';
import { slotName } from '../../components/slot-name.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf, cardLine } from '../../library.js';
import { costlyTags, isAnswered, type Choice } from './choices.js';
import { useDebrief } from './debrief-context.js';
import { fill } from './fill.js';
import { PointList } from './point-list.js';
import { QuoteText } from './quote-text.js';
import { TierChip } from './tier-mark.js';

/** One choice: what came before it, what was said, what came of it, why it counts as it does, and the better line. */
export function ChoiceRow({ choice }: { readonly choice: Choice }) {
  const { words } = useWords();
  const { entry, say, nameOf, quote, rewind } = useDebrief();
  const t = words.debrief.choices;
  const { move, unit, slot, option, better } = choice;
  const variant = unit.state.variantId;
  const name = slot.kind === 'brief' ? words.shift.examiner : nameOf(unit.id);
  const stepName = slotName(words, callSheetOf(entry.pack, unit.id), slot, say, variant);
  const said = quote(unit, slot, option, move.picks);
  const rise = Math.round(move.emotionAfter) - Math.round(move.emotionBefore);
  return (
    <li className={`choice-row ${choice.tier}`} data-choice={`${unit.id}/${slot.id}`}>
      <div className="choice-side"><TierChip tier={choice.tier} /><span className="choice-step">{choice.number} · {stepName}</span></div>
      <div className="choice-main">
        {choice.heardLineId !== null && <p className="choice-heard"><span>{name}</span>{say(choice.heardLineId, variant)}</p>}
        <p className="choice-line"><QuoteText quote={said} /></p>
        {move.replyLineId !== null && (
          <p className="choice-heard"><span>{name}</span>{say(move.replyLineId, variant)}
            {isAnswered(choice) && rise !== 0 && <em className={rise > 0 ? 'rose' : 'fell'}>{fill(t.emotion, { a: Math.round(move.emotionBefore), b: Math.round(move.emotionAfter) })}</em>}
          </p>
        )}
        <ChoiceReason choice={choice} />
        <PointList ids={option.points} />
        {better !== null && said.fields.length === 0 && <p className="choice-better"><b>{t.better}</b><QuoteText quote={quote(unit, slot, better, null)} /></p>}
      </div>
      {rewind !== null && choice.rewindable && (
        <button type="button" className={choice.tier === 'model' ? 'rewind-button soft' : 'rewind-button'} onClick={() => rewind(choice)} aria-label={fill(t.rewindNamed, { n: choice.number, step: stepName })} data-testid="rewind">
          <RotateCcw aria-hidden="true" /><span>{t.rewind}</span>
        </button>
      )}
    </li>
  );
}

/** Why the line counts as it does: the author's reason, and what the rules noticed at that moment. */
function ChoiceReason({ choice }: { readonly choice: Choice }) {
  const { words } = useWords();
  const { say, entry } = useDebrief();
  const t = words.debrief.choices;
  const { move, option, unit } = choice;
  const why = Object.hasOwn(entry.pack.texts.lines, `${option.lineId}/why`) ? say(`${option.lineId}/why`, unit.state.variantId) : t.noReason;
  const automatic = costlyTags(move.tags, words.debrief.automatic);
  const named = costlyTags(move.tags, words.debrief.tags).filter((tag) => !Object.hasOwn(words.debrief.automatic, tag));
  const notes = [
    ...automatic.map((tag) => fill(words.debrief.automatic[tag], { emotion: Math.round(move.emotionBefore) })),
    ...(option.needs !== undefined && option.lacks === true ? [fill(t.lacks, { card: say(cardLine(option.needs.card)) })] : []),
    ...(move.tier !== move.authoredTier ? [fill(t.counted, { authored: t.tiers[move.authoredTier], tier: t.tiers[move.tier] })] : []),
    ...beatNote(choice, words.interview.beat),
    ...(choice.voided ? [t.voided] : []), ...(move.late ? [t.late] : []), ...(move.repeated ? [t.repeated] : []),
  ];
  return (
    <>
      <p className="choice-why" data-testid="why">{named.map((tag) => <em key={tag}>{words.debrief.tags[tag]}</em>)}{why}</p>
      {notes.map((note) => <p key={note} className="choice-note">{note}</p>)}
    </>
  );
}

/** What became of the beat that was held before this choice. */
function beatNote({ unit: { state }, moveIndex }: Choice, words: { readonly taken: string; readonly broken: string }): readonly string[] {
  const { beat } = state;
  if (beat === undefined || state.moves.findIndex(({ tick }) => tick >= beat.startTick) !== moveIndex) return [];
  return [(beat.relief ?? 0) > 0 ? fill(words.taken, { n: Math.round(beat.relief ?? 0) }) : words.broken];
}
