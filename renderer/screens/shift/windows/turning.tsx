import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/index.js';
import { tuning } from '../../../rules.js';
import { useDeskState } from '../shift-context.js';
import './windows.css';

/** What can be said `here`, where several windows are, shut for the moment that turning takes. */
export function Turning({ here, children }: { readonly here: boolean; readonly children: ReactNode }) {
  const { words } = useWords();
  const turning = useDeskState((state) => (state.attention?.readyTick ?? 0) > state.tick);
  if (!here) return <>{children}</>;
  return (
    <div className="turning" data-turning={turning} inert={turning}>
      {children}
      {turning && <p className="turning-bar" role="status"><i style={{ animationDuration: `${tuning.CHAT_CLOCK.switchSeconds}s` }} /><span>{words.mechanics.windows.turning}</span></p>}
    </div>
  );
}
