import { useState } from 'react';
import { Tabs } from 'radix-ui';
import { Face } from '../../components/face.js';
import { expressionOf } from '../../faces.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { useDebrief } from './debrief-context.js';
import { oneDecimal } from './fill.js';
import type { Assessed } from './quality.js';
import { QualitySheetView } from './quality-sheet.js';
import { QualityShift } from './quality-shift.js';

/** The value of the tab that shows the shift as a whole. */
const WHOLE = 'whole';

/** The quality sheets of a shift beside its ledger: one page per call, and the whole shift on one. */
export function QualityPage({ sheets }: { readonly sheets: readonly Assessed[] }) {
  const { words } = useWords();
  const { entry, nameOf } = useDebrief();
  const t = words.policy.sheet;
  const [tab, setTab] = useState(WHOLE);
  const [only, ...more] = sheets;
  if (only === undefined) return null;
  if (more.length === 0) return <QualitySheetView assessed={only} />;
  const open = (callId: string): void => {
    setTab(callId);
    document.querySelector('.debrief-scroll')?.scrollTo({ top: 0 });
  };
  return (
    <Tabs.Root value={tab} onValueChange={setTab}>
      <Tabs.List className="unit-tabs" aria-label={t.name}>
        <Tabs.Trigger value={WHOLE} className="unit-tab whole">{t.whole}</Tabs.Trigger>
        {sheets.map(({ unit, sheet }) => (
          <Tabs.Trigger key={unit.id} value={unit.id} className="unit-tab" data-testid={`sheet-${unit.id}`}>
            <Face face={callSheetOf(entry.pack, unit.id).face} expression={expressionOf(unit.emotionEnd)} size={36} />
            <span>{nameOf(unit.id)}<small>{oneDecimal(sheet.score)}</small></span>
          </Tabs.Trigger>
        ))}
      </Tabs.List>
      <Tabs.Content value={WHOLE} tabIndex={-1}><QualityShift sheets={sheets} onOpen={open} /></Tabs.Content>
      {sheets.map((assessed) => <Tabs.Content key={assessed.unit.id} value={assessed.unit.id} tabIndex={-1}><QualitySheetView assessed={assessed} /></Tabs.Content>)}
    </Tabs.Root>
  );
}
