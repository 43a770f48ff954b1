import { Megaphone } from 'lucide-react';
import { place } from '../../components/place.js';
import { useWords } from '../../i18n/index.js';
import { bulletinsIn } from '../../rules.js';
import { useDesk, useDeskState } from './shift-context.js';
import './bulletin-strip.css';

/** Between the top bar and the picture. */
const STRIP = { x: 214, y: 47, width: 780, height: 29 } as const;

/** The latest bulletin, in sight for as long as no later one comes; nothing where a level has none. */
export function BulletinStrip() {
  const { words } = useWords();
  const { level, entry, say } = useDesk();
  const latest = useDeskState((state) => bulletinsIn(level, state).at(-1) ?? null);
  const sheet = entry.sheet.bulletins.find(({ id }) => id === latest);
  if (sheet === undefined) return null;
  return (
    <p className="at bulletin" style={place(STRIP)} role="status" aria-label={words.mechanics.bulletin.label} key={sheet.id} data-testid="bulletin" data-bulletin={sheet.id}>
      <Megaphone aria-hidden="true" /><b className="number">{sheet.at}</b><strong>{say(sheet.title)}</strong><span>{say(sheet.text)}</span>
    </p>
  );
}
