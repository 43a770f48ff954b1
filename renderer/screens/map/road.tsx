import { useEffect, useMemo, useRef, type KeyboardEvent } from 'react';
import { Clapperboard } from 'lucide-react';
import { starsOf, type Standing } from '../../../game/session/index.js';
import type { Chapter } from '../../../game/sim/index.js';
import { practised } from '../../deck.js';
import { useProfile } from '../../hooks/use-profile.js';
import { useWords } from '../../i18n/index.js';
import type { LevelEntry } from '../../library.js';
import { FaultyCard } from '../level-card.js';
import { cardFacts } from './card-facts.js';
import { Place } from './places.js';
import { layOut, lineThrough, ROAD_HEIGHT, type LaidStretch } from './road-layout.js';
import { RoadNode } from './road-node.js';
import type { RoadStretch } from './stretches.js';
import { useDragScroll } from './use-drag-scroll.js';

/** Levels that stand open in any case: those of the player's own packs. */
const OPEN: Standing = { state: 'open', needs: [] };

/** The road through the levels, from the desk at home to the floor and on to the player's own packs. It moves sideways. */
export function Road({ stretches, standing, here, chosen, onChoose, onStart, onScene }: {
  readonly stretches: readonly RoadStretch[];
  readonly standing: Readonly<Record<string, Standing>>;
  /** Key of the level at which the way goes on. */
  readonly here: string | null;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onStart: (entry: LevelEntry) => void;
  readonly onScene: (chapter: Chapter) => void;
}) {
  const { words } = useWords();
  const box = useRef<HTMLDivElement>(null);
  const layout = useMemo(() => layOut(stretches.map(({ id, entries, faulty }) => ({ id, levels: entries.length, faulty: faulty.length }))), [stretches]);
  const spots = layout.stretches.flatMap(({ door, nodes }) => [door, ...nodes]);
  const keys = stretches.flatMap(({ entries }) => entries.map(({ key }) => key));
  const hereSpot = layout.stretches.flatMap(({ nodes }) => nodes)[here === null ? -1 : keys.indexOf(here)];
  const walked = hereSpot === undefined ? [] : spots.filter(({ x }) => x <= hereSpot.x);
  useDragScroll(box);

  // Where the player stands comes into the middle when the screen opens.
  useEffect(() => {
    const node = box.current?.querySelector<HTMLElement>('[data-level][aria-pressed="true"]');
    if (node != null) bringUp(box.current, node);
  }, []);

  const walk = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
    if (step === 0 || !(event.target instanceof HTMLElement) || event.target.closest('.level-faults') !== null) return;
    const nodes = [...(box.current?.querySelectorAll<HTMLElement>('[data-level]') ?? [])];
    // From the level in focus; after a pull with the mouse, from the one that is chosen.
    const from = event.target.dataset['level'] === undefined ? nodes.find((node) => node.dataset['level'] === chosen) : event.target;
    const next = from === undefined ? undefined : nodes[nodes.indexOf(from) + step];
    if (next === undefined) return;
    event.preventDefault();
    bringUp(box.current, next);
    onChoose(next.dataset['level'] ?? '');
  };

  return (
    <div className="levels-shelf scroll road-scroll" ref={box} tabIndex={-1} onKeyDown={walk}>
      <div className="road" role="group" aria-label={words.campaign.map.road} style={{ width: `calc(${layout.width} * var(--u))` }}>
        <svg className="road-line" viewBox={`0 0 ${layout.width} ${ROAD_HEIGHT}`} aria-hidden="true" focusable="false">
          <path className="road-bed" d={lineThrough(spots)} />
          <path className="road-ahead" d={lineThrough(spots)} />
          <path className="road-walked" d={lineThrough(walked)} />
        </svg>
        {stretches.map((stretch, index) => {
          const laid = layout.stretches[index];
          const before = stretches.slice(0, index).reduce((sum, { entries }) => sum + entries.length, 0);
          return laid === undefined ? null : (
            <StretchView key={stretch.id} stretch={stretch} laid={laid} firstNumber={stretch.chapter === null ? 1 : before + 1} standing={standing} here={here} chosen={chosen} onChoose={onChoose} onStart={onStart} onScene={onScene} />
          );
        })}
      </div>
    </div>
  );
}

/** Moves the road, and nothing around it, until the level stands in the middle, and puts the focus on it. */
function bringUp(box: HTMLElement | null, node: HTMLElement): void {
  node.focus({ preventScroll: true });
  if (box === null) return;
  const [outer, inner] = [box.getBoundingClientRect(), node.getBoundingClientRect()];
  box.scrollLeft += inner.left + inner.width / 2 - (outer.left + outer.width / 2);
}

function StretchView({ stretch, laid, firstNumber, standing, here, chosen, onChoose, onStart, onScene }: {
  readonly stretch: RoadStretch;
  readonly laid: LaidStretch;
  readonly firstNumber: number;
  readonly standing: Readonly<Record<string, Standing>>;
  readonly here: string | null;
  readonly chosen: string | null;
  readonly onChoose: (key: string) => void;
  readonly onStart: (entry: LevelEntry) => void;
  readonly onScene: (chapter: Chapter) => void;
}) {
  const { t, words, pack: language } = useWords();
  const { progress, cards } = useProfile().profile;
  const { chapter, pack, entries, faulty } = stretch;
  const closed = entries.length > 0 && entries.every(({ key }) => (standing[key] ?? OPEN).state === 'locked');
  const title = chapter !== null ? words.levels.chapters[chapter] : pack?.outline == null ? stretch.id : pack.outline.title[language];
  const stars = t('campaign.map.starsOf', { n: entries.reduce((sum, { key }) => sum + starsOf(progress[key]), 0), max: 3 * entries.length });
  const left = (x: number): string => `calc(${x} * var(--u))`;
  return (
    <section className={`stretch${closed ? ' closed' : ''}${chapter === null ? ' own' : ''}`} aria-label={title}>
      <div className="stretch-place" style={{ left: left(laid.door.x - 115) }}><Place chapter={chapter} /></div>
      <div className="stretch-sign" style={{ left: left(laid.x + 12) }}>
        {chapter === null
          ? <h2 className="sign"><b>{title}</b>{pack?.problem != null ? <small className="sign-problem">{words.levels.packProblem} {pack.problem[language]}</small> : <small>{stars}</small>}</h2>
          : <button type="button" className="sign" data-scene={chapter} onClick={() => onScene(chapter)}><b>{title}</b><small><Clapperboard aria-hidden="true" />{words.campaign.map.scene}<span>{stars}</span></small></button>}
      </div>
      <ol>
        {entries.map((entry, index) => {
          const facts = cardFacts(entry, language);
          const spot = laid.nodes[index];
          return spot === undefined ? null : (
            <li key={entry.key}>
              <RoadNode facts={facts} number={firstNumber + index} spot={spot} standing={standing[entry.key] ?? OPEN} result={progress[entry.key]} practised={cards.includes(practised(entry.key))} chosen={entry.key === chosen} here={entry.key === here} onChoose={() => onChoose(entry.key)} onStart={() => onStart(entry)} />
            </li>
          );
        })}
        {faulty.map(({ folder, diagnostics }, index) => (
          <li key={folder} className="road-faulty" style={{ left: left(laid.x + laid.width - 300 * (faulty.length - index)) }}><FaultyCard folder={folder} diagnostics={diagnostics} /></li>
        ))}
      </ol>
    </section>
  );
}
