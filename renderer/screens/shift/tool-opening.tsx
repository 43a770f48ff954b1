import { useWords } from '../../i18n/index.js';
import { readinessOf, type CallState } from '../../rules.js';
import { useDesk, useDeskState } from './shift-context.js';
import './tool-opening.css';

type Opening = NonNullable<CallState['opening']>;

/** A bar along the key of the page that is being looked for. It fills while the note beside it counts. */
export function OpeningBar({ opening }: { readonly opening: Opening }) {
  const { session } = useDesk();
  const left = (opening.readyTick - session.getState().tick) / 10;
  return <i className="tool-opening-bar" key={opening.readyTick} style={{ animationDuration: `${left}s` }} aria-hidden="true" />;
}

/** In place of the page: what is being looked for, how long it still takes, and why it takes time at all. */
export function OpeningNote({ opening }: { readonly opening: Opening }) {
  const { t, words } = useWords();
  const { level, session } = useDesk();
  const left = useDeskState((state) => Math.max(1, Math.ceil((opening.readyTick - state.tick) / 10)));
  const readiness = readinessOf(level, session.getState()) ?? 1;
  return (
    <div className="tool-opening" role="status" data-testid="tool-opening">
      <p>{t('mechanics.readiness.opening', { tool: words.tools[opening.tool], n: left })}</p>
      <p className="tool-hint">{t('mechanics.readiness.openingNote', { n: Math.round(readiness * 100) })}</p>
    </div>
  );
}
