import { IdCard } from 'lucide-react';
import type { CardOutline } from '../../game/content/index.js';
import { cardStanding, giverOf, type CardStanding } from '../deck.js';
import { useCardWords } from '../hooks/use-pack-words.js';
import { useProfile } from '../hooks/use-profile.js';
import { useWords } from '../i18n/index.js';
import { playableLevels, type Library, type LevelEntry } from '../library.js';
import { titleOfKey } from './map/card-facts.js';
import './briefing-cards.css';

const STANDINGS: readonly CardStanding[] = ['held', 'lent', 'missing'];

/** The cards that a level draws on, which of them the player holds and where the others come from, and those that can be won in it. Nothing where it has to do with none. */
export function BriefingCards({ library, entry }: { readonly library: Library; readonly entry: LevelEntry }) {
  const { candidate } = useProfile().profile.settings;
  const mine = (cards: readonly CardOutline[]): readonly CardOutline[] => (entry.outline.asksForProfile ? cards.filter(({ variants }) => variants === null || variants.includes(candidate)) : cards);
  const needs = mine(entry.outline.needs);
  const gives = mine(entry.outline.cards);
  return (
    <>
      {needs.length > 0 && <Needed library={library} entry={entry} cards={needs} />}
      {gives.length > 0 && <Given entry={entry} cards={gives} />}
    </>
  );
}

/** One row for each standing; of those that are not really in hand it says which level gives them. */
function Needed({ library, entry, cards }: { readonly library: Library; readonly entry: LevelEntry; readonly cards: readonly CardOutline[] }) {
  const { t, words, pack: language } = useWords();
  const { profile } = useProfile();
  const say = useCardWords();
  const w = words.campaign.cards;
  const levels = playableLevels(library);
  return (
    <section className="briefing-cards" aria-label={w.has} data-testid="briefing-cards">
      <h2><IdCard aria-hidden="true" />{w.has}</h2>
      {STANDINGS.map((standing) => {
        const stand = cards.filter(({ id }) => cardStanding(entry, id, profile) === standing);
        const givers = standing === 'held' ? [null] : [...new Set(stand.map(({ id }) => giverOf(entry, id)))];
        return stand.length > 0 && givers.map((giver) => (
          <div className="card-row" data-standing={standing} key={`${standing}${giver ?? ''}`}>
            <h3>{w[standing]}</h3>
            <ul>{stand.filter(({ id }) => giver === null || giverOf(entry, id) === giver).map(({ id, name }) => <li key={id}>{say(name)}</li>)}</ul>
            {giver !== null && <p>{t(`campaign.cards.${standing === 'lent' ? 'lentNote' : 'missingNote'}`, { level: titleOfKey(levels, giver, language) })}</p>}
          </div>
        ));
      })}
    </section>
  );
}

/** Those that have been won before by name, the others only as places: their names would say what is right. */
function Given({ entry, cards }: { readonly entry: LevelEntry; readonly cards: readonly CardOutline[] }) {
  const { t, words } = useWords();
  const { profile } = useProfile();
  const say = useCardWords();
  const w = words.campaign.cards;
  const isHeld = ({ id }: CardOutline): boolean => cardStanding(entry, id, profile) === 'held';
  const held = cards.filter(isHeld).length;
  return (
    <section className="briefing-cards" aria-label={w.gives} data-testid="briefing-gives">
      <h2><IdCard aria-hidden="true" />{w.gives}<span className="number">{t('campaign.cards.got', { n: held, of: cards.length })}</span></h2>
      <div className="card-row">
        <ul>{cards.map((card) => (isHeld(card) ? <li key={card.id}>{say(card.name)}</li> : <li key={card.id} data-blank="true"><span className="hidden-text">{w.unknown}</span></li>))}</ul>
      </div>
    </section>
  );
}
