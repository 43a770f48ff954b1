import { useWords } from '../../i18n/index.js';
import { supervisorSlotsLeft } from '../../rules.js';
import { useDesk, useDeskState } from './shift-context.js';
import './supervisor-lamps.css';

/** How many callers the supervisor can still take: a lamp and the number; nothing where a level does not count them. */
export function SupervisorLamps() {
  const { t, words } = useWords();
  const { level } = useDesk();
  const left = useDeskState((state) => supervisorSlotsLeft(level, state));
  const of = level.supervisorSlots;
  if (left === null || of === null) return null;
  const note = left === 0 ? words.mechanics.supervisor.none : t('mechanics.supervisor.left', { left, of });
  return (
    <div className="supervisor" data-left={left} data-testid="supervisor-slots" title={note}>
      <dt>{words.mechanics.supervisor.label}</dt>
      <dd className="number">
        <span className="supervisor-lamps" aria-hidden="true">{Array.from({ length: of }, (_, index) => <i key={index} data-on={index < left} />)}</span>
        <span aria-hidden="true">{left}/{of}</span>
        <span className="hidden-text" role="status">{note}</span>
      </dd>
    </div>
  );
}
