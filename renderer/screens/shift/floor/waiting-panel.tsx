import { LINES, QUEUE_CARD, waitingByLine } from '../../../../game/session/index.js';
import { LineMark } from '../../../components/line-mark.js';
import { place, units } from '../../../components/place.js';
import { useWords } from '../../../i18n/index.js';
import { waitingOf } from '../../../rules.js';
import { useDesk, useDeskState } from '../shift-context.js';
import './waiting-panel.css';

/** Figures that the picture has room for. */
const SHOWN = 40;

/** The words beside the waiting line: how many on which line. Who they are shows when one of them is picked up. */
export function WaitingPanel() {
  const { t, words } = useWords();
  const { session } = useDesk();
  const waiting = useDeskState((state) => waitingOf(state));
  const byLine = waitingByLine(session.getState());
  const { x, y, width } = QUEUE_CARD;
  return (
    <section className="queue" aria-label={words.shift.queue} data-testid="waiting-panel" data-waiting={waiting.length}>
      <h2 className="at label" style={{ left: units(x), top: units(y - 23) }}>{words.shift.queue}{(waiting.length === 0 || waiting.length > SHOWN) && <span className="queue-empty">{waiting.length === 0 ? words.shift.queueEmpty : t('floor.more', { n: waiting.length - SHOWN })}</span>}</h2>
      <ul className="at line-counts" style={place({ x, y, width, height: 82 })}>
        {LINES.map((line) => (
          <li key={line} data-empty={byLine[line] === 0} aria-label={t('floor.lineCount', { line: words.floor.lines[line], n: byLine[line] })}>
            <LineMark line={line} /><span>{words.floor.lines[line]}</span><b className="number">{byLine[line]}</b>
          </li>
        ))}
      </ul>
    </section>
  );
}
