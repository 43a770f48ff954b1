import type { Slot } from '../../rules.js';
import { CHOICES, FLOW, TOOLS_PANEL, type Box } from '../../../game/session/index.js';

/** Width of the chat window when it is open beside the call. */
const CHAT_WIDTH = 336;
/** Space between two panels. */
const GAP = 16;

/** The chat window, over the tools and the right end of the lower half. */
export const CHAT_DOCK: Box = { x: TOOLS_PANEL.x + TOOLS_PANEL.width - CHAT_WIDTH, y: TOOLS_PANEL.y, width: CHAT_WIDTH, height: CHOICES.y + CHOICES.height - TOOLS_PANEL.y };
/** The sign that somebody waits in the chat, below the queue. */
export const CHAT_FOLDED: Box = { x: 24, y: 346, width: 176, height: 58 };

/** The first of several chat windows, below the two callers that the queue then shows; the next ones follow at `WINDOW_STEP`. */
export const WINDOW_CARD: Box = { x: 24, y: 236, width: 176, height: 56 };
/** Distance from one chat window to the next. */
export const WINDOW_STEP = 58;

/** A place of the lower half, made narrower while the chat window is open. */
export function besideChat(box: Box, chatOpen: boolean): Box {
  return chatOpen ? { ...box, width: Math.min(box.width, CHAT_DOCK.x - GAP - box.x) } : box;
}

/** A paper card, made narrower while chat windows stand at the left edge. */
export function besideWindows(box: Box, windows: boolean): Box {
  const x = WINDOW_CARD.x + WINDOW_CARD.width + GAP;
  return windows && box.x < x ? { ...box, x, width: box.width - (x - box.x) } : box;
}

/** What the figures of the board on the wall mean: over the picture, under the board. */
export const BOARD_NOTES: Box = { x: 214, y: 84, width: 780, height: 322 };

/** The row between the picture and the choices: every key on it is a full target high. */
export const MIDDLE_ROW: Box = { ...FLOW, y: FLOW.y - 2, height: 56 };
/** Where a paper card is composed, beside the tools: as tall as its fields need, standing on the lower edge. A board takes the whole desk. */
export function cardSheet({ fields, board }: Slot): Box {
  const bottom = CHOICES.y + CHOICES.height;
  if (board !== null && board.kind !== 'form') return { x: 24, y: TOOLS_PANEL.y, width: CHOICES.width, height: bottom - TOOLS_PANEL.y };
  const y = Math.max(TOOLS_PANEL.y, bottom - 158 - 86 * fields.length);
  return { x: 24, y, width: TOOLS_PANEL.x - GAP - 24, height: bottom - y };
}
