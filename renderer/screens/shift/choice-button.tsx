import type { MouseEvent, ReactNode } from 'react';
import { commandId, type Command } from '../../rules.js';
import { useDesk } from './shift-context.js';

/** One thing the player can do now, with its digit. */
export function ChoiceButton({ command, digit, className, children }: { readonly command: Command; readonly digit: number | null; readonly className: string; readonly children: ReactNode }) {
  const { act } = useDesk();
  // The second click of a double click belongs to the line before, not to what has just appeared under the pointer.
  const press = (event: MouseEvent): void => {
    if (event.detail < 2) act(command);
  };
  return (
    <button type="button" className={className} data-choice={commandId(command)} data-digit={digit ?? undefined} data-fit="" onClick={press}>
      {digit !== null && <i className="digit" aria-hidden="true">{digit}</i>}
      {children}
    </button>
  );
}
