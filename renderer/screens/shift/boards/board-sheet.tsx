import { FileCheck2, NotebookPen } from 'lucide-react';
import { useMemo, useRef, useState, type ReactNode } from 'react';
import { Face } from '../../../components/face.js';
import { expressionOf } from '../../../faces.js';
import { useFit } from '../../../hooks/use-fit.js';
import { useWords } from '../../../i18n/index.js';
import { callSheetOf } from '../../../library.js';
import { mayFile, type CallState, type Picks } from '../../../rules.js';
import { NotebookDialog } from '../../day/notebook-dialog.js';
import type { OpenSlot } from '../open-slot.js';
import { useDesk } from '../shift-context.js';
import { shuffledFields, type BoardProps } from './board.js';
import { OrderBoard } from './order-board.js';
import { PickBoard } from './pick-board.js';
import { SortBoard } from './sort-board.js';
import { TokensBoard } from './tokens-board.js';
import './boards.css';

/** A board on the desk: who asks for what, the board itself, and the key that hands it in. */
export function BoardSheet({ open, call }: { readonly open: OpenSlot; readonly call: CallState }) {
  const { words } = useWords();
  const { entry, say, act, session, notebook } = useDesk();
  const [reading, setReading] = useState(false);
  const [picks, setPicks] = useState<Picks>({});
  const sheet = useRef<HTMLFormElement>(null);
  const { slot } = open;
  const pack = callSheetOf(entry.pack, call.callId);
  const known = useMemo(() => new Set(slot.fields.map((field) => field.id)), [slot]);
  const fields = useMemo(() => shuffledFields((pack.cards[slot.id] ?? []).filter((field) => known.has(field.id)), session.setup.seed), [pack, slot, known, session]);
  const ready = Object.keys(picks).length > 0 && fields.every((field) => picks[field.id] !== undefined) && mayFile(slot, picks);
  useFit(sheet, `${slot.id}|${words.app.name}|${JSON.stringify(picks)}`);
  const title = pack.titles[slot.id];
  const ask = pack.asks[slot.id];
  const props: BoardProps = { slot, fields, picks, onPick: setPicks, say, variantId: call.variantId };
  return (
    <form
      ref={sheet} className="paper-card board" aria-label={title === undefined ? words.steps[slot.step] : say(title, call.variantId)} data-board={slot.board?.kind} data-choice-card={`card:${call.callId}/${slot.id}`}
      onSubmit={(event) => { event.preventDefault(); if (ready) act({ type: 'card/file', callId: call.callId, slotId: slot.id, picks }); }}
    >
      <header>
        <Face face={pack.face} expression={expressionOf(call.emotion)} size={52} />
        <div>
          <h2>{title === undefined ? words.steps[slot.step] : say(title, call.variantId)}</h2>
          <p>{ask === undefined ? '' : say(ask, call.variantId)}</p>
        </div>
        {call.heardLineId !== null && <blockquote>{say(call.heardLineId, call.variantId)}</blockquote>}
        {notebook !== undefined && <button type="button" className="button paper-key" data-testid="open-notebook" onClick={() => setReading(true)}><NotebookPen aria-hidden="true" />{words.interview.notebook.open}</button>}
      </header>
      {reading && notebook !== undefined && <NotebookDialog notebook={notebook} onClose={() => setReading(false)} />}
      <div className="board-body scroll" data-fit="" tabIndex={-1}>{boardOf(props)}</div>
      <button type="submit" className="button file-card" data-testid="file-card" data-key="space" aria-disabled={!ready}>
        <FileCheck2 aria-hidden="true" />{ready ? words.board.handIn : words.board.notYet}
      </button>
    </form>
  );
}

function boardOf(props: BoardProps): ReactNode {
  switch (props.slot.board?.kind) {
    case 'sort': return <SortBoard {...props} />;
    case 'order': return <OrderBoard {...props} />;
    case 'tokens': return <TokensBoard {...props} />;
    default: return <PickBoard {...props} />;
  }
}
