import { lineAt, type Call, type CallState, type Picks } from '../../rules.js';

/** One bubble of the chat window. */
export interface ChatLine {
  readonly from: 'caller' | 'me';
  readonly lineId: string;
  /** The template that was filled in for it, by decision and parts. */
  readonly filled?: { readonly slotId: string; readonly picks: Picks };
}

/** What was written so far, in order, from the moves that were made. */
export function chatLines(rules: Call, chat: CallState): readonly ChatLine[] {
  const lines: ChatLine[] = [];
  const hear = (lineId: string | null): void => {
    if (lineId !== null && lines.at(-1)?.lineId !== lineId) lines.push({ from: 'caller', lineId });
  };
  for (const move of chat.moves) {
    const slot = rules.slots.find((entry) => entry.id === move.slotId);
    hear(lineAt(slot?.says ?? [], move.emotionBefore));
    if (slot !== undefined && !slot.after && slot.kind === 'say') lines.push({ from: 'me', lineId: move.lineId, ...(move.picks !== null && { filled: { slotId: slot.id, picks: move.picks } }) });
    hear(move.replyLineId);
  }
  hear(chat.heardLineId);
  return lines;
}
