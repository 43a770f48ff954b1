import { BookHeart, GlassWater, MessageCircleHeart, PersonStanding, Smartphone, Wind, type LucideIcon } from 'lucide-react';
import { useRef } from 'react';
import { TECHNIQUES_ROW } from '../../../game/session/index.js';
import { place } from '../../components/place.js';
import { useFit } from '../../hooks/use-fit.js';
import { useWords } from '../../i18n/index.js';
import { commandId, reliefOf, tuning, type ShiftState, type Technique } from '../../rules.js';
import { besideChat } from '../shift/places.js';
import { useDesk, useDeskState } from '../shift/shift-context.js';

const TECHNIQUES = Object.keys(tuning.TECHNIQUE) as readonly Technique[];
const ICONS: Readonly<Record<Technique, LucideIcon>> = { breath: Wind, neck: PersonStanding, water: GlassWater, mantra: MessageCircleHeart, log: BookHeart, scroll: Smartphone };

/** The recovery cards: how long, how much, how good the evidence is. The numbers are called design values once. */
export function TechniqueCards({ narrow, onFocus }: { readonly narrow: boolean; readonly onFocus: (technique: Technique | null) => void }) {
  const { words, t, language } = useWords();
  const { act, session } = useDesk();
  const row = useRef<HTMLUListElement>(null);
  // Not the gap itself: in an exam its seconds are counted ten times in each.
  const resting = useDeskState((state) => state.gap !== null);
  const now = useDeskState((state) => state.gap?.running ?? null);
  useDeskState((state) => state.gap?.techniques);
  useDeskState((state) => state.stress);
  const logged = useDeskState((state) => state.log.length);
  const beside = useDeskState((state) => state.chats.length);
  useFit(row, `${language}${narrow}${logged}${beside}`);
  if (!resting) return null;
  const state = session.getState();
  const box = besideChat(TECHNIQUES_ROW, narrow);
  return (
    <section aria-label={words.gap.techniques}>
      <ul ref={row} className="at techniques" data-beside={beside > 0} data-narrow={narrow} style={place(box)}>
        {TECHNIQUES.map((technique, index) => {
          const Icon = ICONS[technique];
          const { name, evidence } = words.techniques[technique];
          const running = now?.technique === technique;
          const why = reason(state, technique, words.gap);
          const relief = Math.round(reliefOf(state, technique));
          const again = state.gaps.at(-1)?.techniques.includes(technique) === true && why === null;
          const start = { type: 'gap/start', technique } as const;
          return (
            <li key={technique}>
              <button
                type="button" className="technique glass" data-fit="" data-choice={commandId(start)} data-digit={now === null ? index + 1 : undefined} data-running={running}
                aria-disabled={why !== null || now !== null} aria-current={running ? 'step' : undefined} onClick={() => why === null && now === null && act(start)}
                onPointerEnter={() => onFocus(why === null ? technique : null)} onPointerLeave={() => onFocus(null)} onFocus={() => onFocus(why === null ? technique : null)} onBlur={() => onFocus(null)}
              >
                {running && <i className="technique-run" key={now?.endsAtTick} style={{ animationDuration: `${tuning.TECHNIQUE[technique].seconds}s` }} aria-hidden="true" />}
                <span className="technique-head"><Icon aria-hidden="true" /><strong>{name}</strong><b className="number">{t('gap.secondsShort', { n: tuning.TECHNIQUE[technique].seconds })}</b></span>
                <span className="technique-effect">{t(`techniques.${technique}.effect`, { relief: relief === 0 ? '±0' : `−${relief}` })}{again && <em>{words.gap.again}</em>}</span>
                <span className="technique-evidence">{why ?? evidence}</span>
              </button>
            </li>
          );
        })}
      </ul>
      <p className="at design-note" style={place({ x: box.x, y: box.y + box.height + 4, width: 420, height: 20 })}>{words.gap.design}</p>
    </section>
  );
}

function reason(state: ShiftState, technique: Technique, words: { readonly used: string; readonly needLog: string }): string | null {
  if (technique !== 'scroll' && state.gap?.techniques.includes(technique) === true) return words.used;
  if (technique === 'log' && state.log.length + state.logEntriesBefore === 0) return words.needLog;
  return null;
}
