import { useMemo } from 'react';
import { pauseChoices } from '../../../game/session/index.js';
import { tuning } from '../../rules.js';
import { useWords } from '../../i18n/index.js';
import { useDebrief } from './debrief-context.js';
import { fill, points } from './fill.js';
import { pausePrice, priceSum, type PausePrice } from './pause-price.js';
import './floor.css';

/** Gaps shorter than this are "straight on", seconds. */
const STRAIGHT_SECONDS = 4;

/** What each pause cost the queue and gave the next call, found by running the same day again without it. */
export function PriceCard() {
  const { words } = useWords();
  const { run } = useDebrief();
  const t = words.debrief.floor.price;
  const prices = useMemo(() => pauseChoices(run.level, run.state).map(pausePrice), [run]);
  const isStorm = ({ choice }: PausePrice): boolean => (run.state.finished.find(({ callId }) => callId === choice.afterCallId)?.emotionStart ?? 0) >= tuning.CARRY_FROM;
  const made = prices.filter(({ choice }) => choice.other === 'skip');
  const [storm, calm] = [priceSum(made.filter(isStorm)), priceSum(made.filter((price) => !isStorm(price)))];
  return (
    <section className="card price-card" aria-label={t.head} data-testid="price-card">
      <header><h2>{t.head}</h2></header>
      <p className="card-note">{prices.length === 0 ? t.none : t.note}</p>
      <ol>{prices.map((price) => <PriceLine key={price.choice.gap} price={price} />)}</ol>
      {made.length > 0 && <p className="price-lesson">{fill(t.lesson, { a: storm.count, ga: Math.round(storm.gain), ca: Math.round(storm.costSeconds), b: calm.count, gb: Math.round(calm.gain), cb: Math.round(calm.costSeconds) })}</p>}
    </section>
  );
}

function PriceLine({ price }: { readonly price: PausePrice }) {
  const { words } = useWords();
  const { nameOf } = useDebrief();
  const t = words.debrief.floor.price;
  const { choice, callers, costSeconds, lost, gain, mark } = price;
  const rested = choice.other === 'skip';
  const values = { name: nameOf(choice.afterCallId), n: Math.round(rested ? choice.livedSeconds : choice.otherSeconds), k: callers, s: Math.round(costSeconds), h: points(gain) };
  const title = rested ? t.rested : choice.livedSeconds < STRAIGHT_SECONDS ? t.straight : t.idled;
  const cost = fill(rested ? (callers > 0 ? t.restCost : t.restFree) : callers > 0 ? t.wouldCost : t.wouldFree, values);
  const gone = lost > 0 ? fill(rested ? t.restLost : t.wouldLost, { n: lost }) : '';
  const effect = fill(rested ? (gain >= 1 ? t.restGain : t.restNoGain) : gain >= 1 ? t.wouldGain : t.wouldNoGain, values);
  return (
    <li className="price-line">
      <span className={`price-mark ${mark}`}>{t.marks[mark]}</span>
      <span>
        <b>{fill(title, { ...values, n: Math.round(choice.livedSeconds) })}</b>
        <small>{cost}{gone}{words.debrief.ledger.and}{effect}</small>
      </span>
    </li>
  );
}
