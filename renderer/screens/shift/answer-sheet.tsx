import { TOOLS_PANEL } from '../../../game/session/index.js';
import { place } from '../../components/place.js';
import { slotName } from '../../components/slot-name.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { callRules, isHeard, type CallState } from '../../rules.js';
import { DeckStrip } from './deck-strip.js';
import { PaceTrack } from './pace-track.js';
import { useDesk } from './shift-context.js';
import './answer-sheet.css';

/** Where an answer or a letter grows, part by part, in the order in which it was said. */
export function AnswerSheet({ call }: { readonly call: CallState }) {
  const { words } = useWords();
  const { entry, level, say } = useDesk();
  const rules = callRules(level, call.callId, call.variantId);
  const sheet = callSheetOf(entry.pack, call.callId);
  const parts = call.moves.flatMap((move, index) => {
    const slot = rules.slots.find((one) => one.id === move.slotId);
    return slot === undefined || !isHeard(slot) || slot.kind === 'tone' ? [] : [{ index, slot, move }];
  });
  const heading = rules.kind === 'board' ? words.board.letter : words.board.answer;
  return (
    <aside className="at answer-sheet" style={place(TOOLS_PANEL)} aria-label={heading}>
      <h2>{heading}</h2>
      <DeckStrip rules={rules} />
      <PaceTrack call={call} />
      {parts.length === 0 && <p className="answer-none">{words.board.answerEmpty}</p>}
      <ol className="scroll" tabIndex={0} aria-label={heading}>
        {parts.map(({ index, slot, move }) => (
          <li key={index}><b>{slotName(words, sheet, slot, say, call.variantId)}</b><span>{say(move.lineId, call.variantId)}</span></li>
        ))}
      </ol>
    </aside>
  );
}
