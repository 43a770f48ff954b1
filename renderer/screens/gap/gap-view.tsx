import { useState } from 'react';
import { isShiftOver } from '../../../game/session/index.js';
import { restsBetween, type Technique } from '../../rules.js';
import { useDesk, useDeskState } from '../shift/shift-context.js';
import { BetweenView } from './between-view.js';
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
  const { level } = useDesk();
  return restsBetween(level) ? <Pause chatOpen={chatOpen} /> : <BetweenView />;
}

function Pause({ chatOpen }: { readonly chatOpen: boolean }) {
  const [writing, setWriting] = useState<string | null>(null);
  // Nobody is left to rest for: what remains is the paperwork.
  const over = useDeskState((state) => isShiftOver(state) && state.chats.length === 0);
  const [focus, setFocus] = useState<Technique | null>(null);
  return (
    <>
      <GapCentre />
      {writing === null ? <GapMoment narrow={chatOpen} focus={focus} /> : <LogForm key={writing} callId={writing} onDone={() => setWriting(null)} />}
      {!chatOpen && writing === null && <GapSide wide={over} onWrite={setWriting} />}
      {!over && <TechniqueCards narrow={chatOpen} onFocus={setFocus} />}
      <TakeRow narrow={chatOpen} />
    </>
  );
}
