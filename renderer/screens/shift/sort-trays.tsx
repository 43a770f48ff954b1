import { CircleHelp, FilePenLine, Megaphone, type LucideIcon } from 'lucide-react';
import { useWords } from '../../i18n/index.js';
import { hasLine } from '../../library.js';
import type { CallState } from '../../rules.js';
import { ChoiceButton } from './choice-button.js';
import type { OpenSlot } from './open-slot.js';
import { useDesk } from './shift-context.js';

type Tray = 'enquiry' | 'complaint' | 'transaction';
const ICONS: Readonly<Record<Tray, LucideIcon>> = { enquiry: CircleHelp, complaint: Megaphone, transaction: FilePenLine };
const TRAYS: readonly Tray[] = ['enquiry', 'complaint', 'transaction'];

/** Three trays on the desk: an enquiry, a complaint, a transaction. They keep their places. */
export function SortTrays({ open, call, digits }: { readonly open: OpenSlot; readonly call: CallState; readonly digits: boolean }) {
  const { words } = useWords();
  const { entry, say } = useDesk();
  return TRAYS.map((tray, index) => {
    const option = open.options.find((candidate) => candidate.id === tray);
    if (option === undefined) return null;
    const Icon = ICONS[tray];
    return (
      <ChoiceButton key={tray} className="choice tray glass" digit={digits ? index + 1 : null} command={{ type: 'dialogue/choose', callId: call.callId, slotId: open.slot.id, optionId: tray }}>
        <Icon aria-hidden="true" />
        <span className="choice-text">
          <strong>{words.shift.sortNames[tray]}</strong>
          <span>{hasLine(entry.pack, option.lineId) ? say(option.lineId, call.variantId) : words.shift.sortNotes[tray]}</span>
        </span>
      </ChoiceButton>
    );
  });
}
