import { isShiftOver, STRESS_LINE, stressBand } from '../../../game/session/index.js';
import { place } from '../../components/place.js';
import { useWords } from '../../i18n/index.js';
import { tuning } from '../../rules.js';
import { useDeskState } from './shift-context.js';

/** The agent's own stress in words and number; the stage draws the line between them. */
export function StressLine() {
  const { t, words } = useWords();
  const stress = Math.round(useDeskState((state) => state.stress));
  const carry = useDeskState((state) => state.carryOver && !isShiftOver(state));
  const band = stressBand(stress);
  const floor = useDeskState((state) => state.floor !== undefined);
  const { y, height } = STRESS_LINE;
  return (
    <section aria-label={words.shift.stress}>
      <p className="at stress-name" style={place({ x: 24, y, width: 106, height })} data-band={band}>
        <span>{words.shift.stress}<em>{words.shift.stressBands[band]}</em></span>
        <b className="number" data-testid="stress">{stress}</b>
      </p>
      <p className="at stress-carry" style={place({ x: STRESS_LINE.x + STRESS_LINE.width + 4, y, width: 114, height: floor ? 34 : height })} data-on={carry}>
        {carry && <>{words.shift.carry}<b className="number">{t('shift.carryNote', { n: tuning.CARRY_HEAT })}</b></>}
      </p>
    </section>
  );
}
