import { Check } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useMotion } from '../../hooks/use-motion.js';
import { useWords } from '../../i18n/index.js';
import { slotName } from '../../components/slot-name.js';
import { callSheetOf } from '../../library.js';
import { commandId, type CallState } from '../../rules.js';
import { flowSteps, type OpenSlot } from './open-slot.js';
import { useDesk } from './shift-context.js';

/** Practice: the steps of the call in order, done, current and to come. A step that may be taken now is a button. */
export function FlowBar({ open, call }: { readonly open: OpenSlot; readonly call: CallState }) {
  const { t, words } = useWords();
  const { act, entry, say } = useDesk();
  const sheet = callSheetOf(entry.pack, call.callId);
  const motion = useMotion();
  const list = useRef<HTMLOListElement>(null);
  const steps = flowSteps(open, call);
  const status = { done: words.shift.done, current: words.shift.current, todo: words.shift.todo };

  useEffect(() => {
    const current = list.current?.querySelector<HTMLElement>('[data-status="current"]');
    if (list.current === null || current == null) return;
    const left = current.offsetLeft + current.offsetWidth / 2 - list.current.clientWidth / 2;
    list.current.scrollTo({ left, behavior: motion === 'reduced' ? 'instant' : 'smooth' });
  }, [open.slot.id, motion]);

  const focusNext = (): void => list.current?.querySelector<HTMLElement>('button.flow-step:not([aria-disabled="true"])')?.focus();
  return (
    <nav className="flow" aria-label={words.shift.flow}>
      <button type="button" className="hidden-text" tabIndex={-1} aria-hidden="true" data-key="f" onClick={focusNext} />
      <ol ref={list} style={{ '--steps': steps.length }}>
        {steps.map(({ slot, nth, status: state, open: may }) => {
          const own = sheet.titles[slot.id] !== undefined;
          const name = nth === 1 || own ? slotName(words, sheet, slot, say, call.variantId) : `${words.steps[slot.step]} ${nth}`;
          const command = { type: 'dialogue/jump', callId: call.callId, slotId: slot.id } as const;
          return (
            <li key={slot.id} data-status={state} aria-current={state === 'current' ? 'step' : undefined}>
              <button
                type="button" className="flow-step" aria-disabled={!may} tabIndex={may ? 0 : -1} data-choice={commandId(command)}
                aria-label={may ? t('shift.jump', { step: name }) : `${name}, ${status[state]}`} onClick={() => may && act(command)}
              >
                <i aria-hidden="true">{state === 'done' && <Check />}</i>
                <span>{name}</span>
              </button>
            </li>
          );
        })}
      </ol>
    </nav>
  );
}
