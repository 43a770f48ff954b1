import { useState } from 'react';
import { GapCentre } from './gap-centre.js';
import { GapMoment } from './gap-moment.js';
import { GapSide } from './gap-side.js';
import { LogForm } from './log-form.js';
import { TakeRow } from './take-row.js';
import { TechniqueCards } from './technique-cards.js';
import './gap.css';
import './techniques.css';
import './gap-side.css';

/** The seconds between two calls: what they cost, what helps, what is still to be done. */
export function GapView({ chatOpen }: { readonly chatOpen: boolean }) {
  const [writing, setWriting] = useState<string | null>(null);
  return (
    <>
      <GapCentre />
      {writing === null ? <GapMoment narrow={chatOpen} /> : <LogForm key={writing} callId={writing} onDone={() => setWriting(null)} />}
      {!chatOpen && writing === null && <GapSide onWrite={setWriting} />}
      <TechniqueCards narrow={chatOpen} />
      <TakeRow narrow={chatOpen} />
    </>
  );
}
