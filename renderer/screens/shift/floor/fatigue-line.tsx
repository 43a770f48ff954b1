import { X } from 'lucide-react';
import { useState } from 'react';
import { FATIGUE_LINE } from '../../../../game/session/index.js';
import { place } from '../../../components/place.js';
import { useWords } from '../../../i18n/index.js';
import { useDeskState } from '../shift-context.js';
import './fatigue-line.css';

/** The key beside the line, as large as a finger needs. */
const KEY = { x: 1142, y: 662, width: 114, height: 56 } as const;
const NOTE = { x: 776, y: 548, width: 480, height: 104 } as const;

/** What the day has left behind: a thin line under the stress line, a figure, and on pressing it one sentence what it is. */
export function FatigueLine() {
  const { words } = useWords();
  const [open, setOpen] = useState(false);
  const fatigue = useDeskState((state) => (state.floor === undefined ? null : Math.round(state.floor.fatigue)));
  if (fatigue === null) return null;
  return (
    <>
      <div className="at fatigue-line" style={place(FATIGUE_LINE)} aria-hidden="true"><i style={{ width: `${fatigue}%` }} /></div>
      <button type="button" className="at fatigue-key" style={place(KEY)} aria-expanded={open} title={words.floor.fatigue.open} data-testid="fatigue" onClick={() => setOpen(!open)}>{words.floor.fatigue.label}<b className="number">{fatigue}</b></button>
      {open && (
        <div className="at glass fatigue-note" style={place(NOTE)} role="note">
          <p>{words.floor.fatigue.note}</p>
          <button type="button" className="icon-button" aria-label={words.floor.gap.close} data-key="escape" onClick={() => setOpen(false)}><X aria-hidden="true" /></button>
        </div>
      )}
    </>
  );
}
