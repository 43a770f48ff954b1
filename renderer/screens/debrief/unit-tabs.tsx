import { Tabs } from 'radix-ui';
import { Face } from '../../components/face.js';
import { expressionOf } from '../../faces.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { isCall } from '../../rules.js';
import { useDebrief } from './debrief-context.js';
import { oneDecimal } from './fill.js';

/** The value of the tab that shows the level as a whole. */
export const OVERVIEW = 'overview';

/** One tab for the whole and one per unit: face, name, score. Questions and boards go by what they are about: one examiner asks several. */
export function UnitTabs() {
  const { words } = useWords();
  const { run, entry, nameOf, say } = useDebrief();
  const t = words.debrief;
  return (
    <Tabs.List className="unit-tabs" aria-label={t.heading}>
      <Tabs.Trigger value={OVERVIEW} className="unit-tab whole">{t.overview}</Tabs.Trigger>
      {run.state.finished.map((call) => {
        const unit = run.report.units.find((candidate) => candidate.id === call.callId);
        return unit === undefined ? null : (
          <Tabs.Trigger key={unit.id} value={unit.id} className="unit-tab" data-testid={`tab-${unit.id}`}>
            <Face face={callSheetOf(entry.pack, unit.id).face} expression={expressionOf(unit.emotionEnd)} size={36} />
            <span>{isCall(unit.rules) ? nameOf(unit.id) : say(callSheetOf(entry.pack, unit.id).issue, unit.state.variantId)}<small>{oneDecimal(unit.score)}</small></span>
          </Tabs.Trigger>
        );
      })}
    </Tabs.List>
  );
}
