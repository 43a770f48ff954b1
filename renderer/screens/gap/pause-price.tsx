import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { OUTLOOK_FUTURES } from '../../../game/session/index.js';
import { place } from '../../components/place.js';
import { useWords } from '../../i18n/index.js';
import { outlookOf, restingStress, tuning, type Outlook, type Technique } from '../../rules.js';
import { useDesk, useDeskState } from '../shift/shift-context.js';
import { IDLE_SECONDS, pauseGain } from './pause-gain.js';
import './pause-price.css';

/** Over the words of the gap, beside the technique cards. */
const NOTE = { x: 604, y: 84, width: 388, height: 146 } as const;

/** The price of a pause, both ways: what it probably costs those who wait, and what it does for the player. Each tile opens the sentence behind its figure. */
export function PausePrice({ focus }: { readonly focus: Technique | null }) {
  const { t, words } = useWords();
  const { level, session } = useDesk();
  const [open, setOpen] = useState<'queue' | 'me' | null>(null);
  useDeskState((state) => Math.floor(state.tick / 10));
  useDeskState((state) => state.stress);
  const outlook = useOutlook();
  const state = session.getState();
  const technique = state.gap?.running?.technique ?? focus;
  const gain = pauseGain(level, state, technique);
  const heat = Math.round(gain.heatTo) - Math.round(gain.heatFrom);
  const { gap } = words.floor;
  const toggle = (tile: 'queue' | 'me') => (): void => setOpen(open === tile ? null : tile);
  const rounded = outlook === null ? null : roundedPrice(outlook);
  return (
    <>
      <div className="tiles price" data-testid="price">
        <button type="button" className="tile" aria-expanded={open === 'queue'} title={gap.why} data-testid="price-queue" onClick={toggle('queue')}>
          <span className="price-what">{gap.queue}</span>
          <strong>{rounded === null ? '…' : rounded.seconds === 0 ? gap.queueSame : t('floor.gap.queueWait', { n: rounded.seconds })}</strong>
          <small>{rounded === null ? '' : rounded.people > 0 ? t('floor.gap.giveUp', { n: rounded.people }) : rounded.inTen > 0 ? t('floor.gap.giveUpChance', { n: rounded.inTen }) : gap.giveUpNone}</small>
        </button>
        <button type="button" className="tile" aria-expanded={open === 'me'} title={gap.why} data-testid="price-me" onClick={toggle('me')}>
          <span className="price-what">{t('floor.gap.me', { what: technique === null ? gap.idling : words.techniques[technique].name, n: gain.seconds })}</span>
          <strong className="number">{t('floor.gap.stress', { from: Math.round(gain.stressFrom), to: Math.round(gain.stressTo) })}</strong>
          <small data-testid="next-start">{heat < 0 ? t('floor.gap.cooler', { n: -heat }) : heat > 0 ? t('floor.gap.hotter', { n: heat }) : gap.sameStart}</small>
        </button>
      </div>
      {open !== null && (
        <div className="glass price-note" style={place({ ...NOTE, x: 0, y: 0 })} role="note">
          <p>{open === 'queue' ? t('floor.gap.queueNote', { futures: OUTLOOK_FUTURES }) : t('floor.gap.meNote', { half: tuning.IDLE_HALF_LIFE_SECONDS, rest: Math.round(restingStress(state)), rested: tuning.STRESS_RESTED, perPoint: tuning.STRESS_HEAT, carry: tuning.CARRY_HEAT })}</p>
          <button type="button" className="icon-button" aria-label={gap.close} onClick={() => setOpen(null)}><X aria-hidden="true" /></button>
        </div>
      )}
    </>
  );
}

/** The outlook of the queue, tried anew once a second at most and never while a frame is being drawn. */
function useOutlook(): Outlook | null {
  const { level, session } = useDesk();
  const second = useDeskState((state) => Math.floor(state.tick / 10));
  const [outlook, setOutlook] = useState<Outlook | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => {
      const { floor } = session.getState();
      if (floor !== undefined && level.floor !== undefined) setOutlook(outlookOf(level.floor.spec, floor.queue, IDLE_SECONDS));
    }, 0);
    return () => clearTimeout(timer);
  }, [second, level, session]);
  return outlook;
}

/** A mean of few futures is rough: single seconds below ten, fives above; people from one on, below that how often in ten. */
export function roundedPrice({ waitSeconds, giveUps }: Outlook): { readonly seconds: number; readonly people: number; readonly inTen: number } {
  const whole = Math.max(0, Math.round(waitSeconds));
  const people = giveUps >= 0.95 ? Math.round(giveUps) : 0;
  return { seconds: whole < 10 ? whole : Math.round(whole / 5) * 5, people, inTen: people > 0 ? 0 : Math.max(0, Math.round(giveUps * 10)) };
}
