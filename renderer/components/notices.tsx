import { Info } from 'lucide-react';
import { useProfile } from '../hooks/use-profile.js';
import { useWords } from '../i18n/index.js';

/** What the player should know about saves and packs; each is read once and put away. */
export function Notices() {
  const { notices, dismissNotice } = useProfile();
  const { words, pack } = useWords();
  return (
    <div className="notices" role="status">
      {notices.map((notice, index) => (
        <div key={`${notice.code}-${index}`} className="notice glass">
          <Info aria-hidden="true" />
          <p>{notice.message[pack]}</p>
          <button type="button" className="button quiet" onClick={() => dismissNotice(index)}>{words.app.dismiss}</button>
        </div>
      ))}
    </div>
  );
}
