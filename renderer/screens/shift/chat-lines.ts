import { lineAt, type Call, type CallState } from '../../rules.js';

/** One bubble of the chat window. */
export interface ChatLine {
  readonly from: 'caller' | 'me';
  readonly lineId: string;
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
    if (slot !== undefined && !slot.after && slot.kind === 'say') lines.push({ from: 'me', lineId: move.lineId });
    hear(move.replyLineId);
  }
  hear(chat.heardLineId);
  return lines;
}
