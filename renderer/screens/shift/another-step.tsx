import { Shuffle } from 'lucide-react';
import { Popover } from 'radix-ui';
import { useState } from 'react';
import { useWords } from '../../i18n/index.js';
import { slotName } from '../../components/slot-name.js';
import { callSheetOf } from '../../library.js';
import { commandId, jumpTargets, type CallState, type Slot } from '../../rules.js';
import type { OpenSlot } from './open-slot.js';
import { useDesk } from './shift-context.js';

/** Exam: the flow is not shown, but the player may still turn to another step; the list keeps no order. */
export function AnotherStep({ open, call }: { readonly open: OpenSlot; readonly call: CallState }) {
  const { words, language } = useWords();
  const { act, entry, say } = useDesk();
  const sheet = callSheetOf(entry.pack, call.callId);
  const nameOf = (slot: Slot): string => slotName(words, sheet, slot, say, call.variantId);
  const [shown, setShown] = useState(false);
  const targets = jumpTargets(open.call, call).toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language));
  return (
    <Popover.Root open={shown} onOpenChange={setShown}>
      <Popover.Trigger asChild>
        <button type="button" className="button ghost" data-key="f" data-testid="another-step" disabled={targets.length === 0} title={targets.length === 0 ? words.shift.noJump : undefined}>
          <Shuffle aria-hidden="true" />{words.shift.another}<kbd>F</kbd>
        </button>
      </Popover.Trigger>
      <Popover.Portal>
        <Popover.Content className="glass steps-popover" side="top" sideOffset={10} aria-label={words.shift.another}>
          <p>{words.shift.anotherNote}</p>
          <ul>
            {targets.map((slot) => {
              const command = { type: 'dialogue/jump', callId: call.callId, slotId: slot.id } as const;
              return (
                <li key={slot.id}>
                  <button type="button" className="button ghost" data-choice={commandId(command)} onClick={() => { act(command); setShown(false); }}>{nameOf(slot)}</button>
                </li>
              );
            })}
          </ul>
        </Popover.Content>
      </Popover.Portal>
    </Popover.Root>
  );
}
