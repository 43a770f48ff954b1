import { Minus, Plus } from 'lucide-react';
import { Slider } from 'radix-ui';
import { FREE_SEATS } from '../../../game/content/free-shift/plan.js';
import { useWords } from '../../i18n/index.js';

/** How many sit on the floor tonight: a desk for each, one's own with the lamp on. */
export function TeamRow({ seats, onChange }: { readonly seats: number; readonly onChange: (seats: number) => void }) {
  const { t, words } = useWords();
  const { min, max } = FREE_SEATS;
  const w = words.free;
  return (
    <div className="team">
      <button type="button" className="team-step" aria-label={w.fewer} disabled={seats <= min} data-testid="fewer" onClick={() => onChange(seats - 1)}><Minus aria-hidden="true" /></button>
      <div className="team-desks">
        <span className="team-always" aria-hidden="true"><Desks from={0} to={min} seats={seats} /></span>
        <Slider.Root className="team-slide" value={[seats]} min={min} max={max} step={1} onValueChange={([next]) => { if (next !== undefined) onChange(next); }}>
          <Slider.Track className="team-track"><Desks from={min} to={max} seats={seats} /></Slider.Track>
          <Slider.Thumb className="team-thumb" aria-label={w.rows.seats} aria-valuetext={t('free.seats', { n: seats })} />
        </Slider.Root>
      </div>
      <button type="button" className="team-step" aria-label={w.more} disabled={seats >= max} data-testid="more" onClick={() => onChange(seats + 1)}><Plus aria-hidden="true" /></button>
      <output>{t('free.seats', { n: seats })}</output>
    </div>
  );
}

function Desks({ from, to, seats }: { readonly from: number; readonly to: number; readonly seats: number }) {
  return Array.from({ length: to - from }, (_, index) => from + index).map((seat) => <i key={seat} data-seat={seat === 0 ? 'own' : seat < seats ? 'taken' : 'free'} aria-hidden="true" />);
}
