import { ArrowLeft, DoorOpen } from 'lucide-react';
import { useEffect } from 'react';
import type { Chapter } from '../../game/sim/index.js';
import { MentorLine } from '../components/mentor-line.js';
import { useProfile } from '../hooks/use-profile.js';
import { useWords } from '../i18n/index.js';
import { Place } from './map/places.js';
import './levels.css';
import './map/road.css';
import './opening.css';

/** The opening of a chapter: the place, what one sees there, and one line of the mentor. `onGo` is null when it is only looked at again. */
export function OpeningScreen({ chapter, onGo, onBack }: { readonly chapter: Chapter; readonly onGo: (() => void) | null; readonly onBack: () => void }) {
  const { words } = useWords();
  const { markSeen } = useProfile();
  const scene = words.campaign.chapters[chapter];
  useEffect(() => markSeen({ chapter }), [markSeen, chapter]);
  return (
    <main className="picture levels-screen opening-screen">
      <article className="opening glass" data-testid="opening" data-chapter={chapter}>
        <div className="opening-art"><Place chapter={chapter} /></div>
        <div className="opening-words">
          <p className="label">{words.levels.chapters[chapter]}</p>
          <h1>{scene.place}</h1>
          {scene.lines.map((line) => <p key={line}>{line}</p>)}
          <MentorLine line={scene.mentor} large />
        </div>
      </article>
      <footer className="opening-foot">
        <button type="button" className="button ghost" data-key="escape" data-testid="opening-back" onClick={onBack}><ArrowLeft aria-hidden="true" />{words.campaign.opening.back}</button>
        {onGo !== null && <button type="button" className="button lamp levels-start" data-key="space" data-testid="opening-go" onClick={onGo}><DoorOpen aria-hidden="true" />{words.campaign.opening.go}<kbd>{words.shift.key.space}</kbd></button>}
      </footer>
    </main>
  );
}
