import { ArrowLeft, Headset } from 'lucide-react';
import { useState } from 'react';
import type { FreeResult } from '../../../electron/contract/free.js';
import { readPlanCode } from '../../../game/content/free-shift/plan.js';
import { freeShiftEntry } from '../../free-shift/entry.js';
import { useProfile } from '../../hooks/use-profile.js';
import { useWords } from '../../i18n/index.js';
import type { Library } from '../../library.js';
import type { Screen } from '../screen.js';
import { CodeSlip } from './code-slip.js';
import { lookBack } from './look-back.js';
import { PastShifts } from './past-shifts.js';
import { RosterSheet } from './roster-sheet.js';
import { useRoster } from './use-roster.js';
import '../settings/settings.css';
import '../levels.css';
import './free.css';
import './roster.css';

/** The roster of a free shift: what is chosen stands on paper, its code beside it, and the last shifts below. */
export function FreeScreen({ library, code, onGo, onBack }: {
  readonly library: Library;
  /** A shift that is laid ready; null for the last choices with fresh callers. */
  readonly code: string | null;
  readonly onGo: (screen: Screen) => void;
  readonly onBack: () => void;
}) {
  const { words } = useWords();
  const { desk, profile } = useProfile();
  const roster = useRoster(library, code);
  const [gone, setGone] = useState(false);
  const w = words.free;
  const start = (): void => {
    const entry = freeShiftEntry(library, roster.plan);
    if (entry === null) return;
    roster.keep();
    onGo({ kind: 'briefing', entry, mode: roster.mode });
  };
  const again = (result: FreeResult): void => {
    const plan = readPlanCode(result.code);
    const entry = plan === null ? null : freeShiftEntry(library, plan);
    if (entry === null) roster.setTyped(result.code);
    else onGo({ kind: 'briefing', entry, mode: result.mode });
  };
  const look = async (result: FreeResult): Promise<void> => {
    const finished = await lookBack(desk, library, result.run, profile.log).catch(() => null);
    if (finished === null) setGone(true);
    else onGo({ kind: 'debrief', finished });
  };
  return (
    <main className="picture levels-screen free-screen">
      <header className="levels-head">
        <button type="button" className="icon-button" aria-label={words.app.back} data-key="escape" data-testid="free-back" onClick={onBack}><ArrowLeft aria-hidden="true" /></button>
        <div className="free-name"><h1>{w.name}</h1><p>{w.lead}</p></div>
      </header>
      <div className="free-desk">
        <RosterSheet roster={roster} />
        <div className="free-side">
          <CodeSlip roster={roster} />
          <PastShifts onAgain={again} onLook={(result) => void look(result)} />
          {gone && <p className="free-gone" role="status">{w.gone}</p>}
          <button type="button" className="button lamp free-go" data-key="space" data-testid="free-go" disabled={!roster.ready} onClick={start}><Headset aria-hidden="true" />{w.go}<kbd>{words.shift.key.space}</kbd></button>
        </div>
      </div>
    </main>
  );
}
