import { FolderOpen } from 'lucide-react';
import { useProfile } from '../../hooks/use-profile.js';
import { useWords } from '../../i18n/index.js';
import { hasShell } from '../../platform/desk.js';
import { usePolicy } from '../../policy.js';
import { fill } from '../debrief/fill.js';

/** Which policy is in force, where the centre's file belongs, and why it is not used if it is not. */
export function PolicyRow() {
  const { words, pack } = useWords();
  const { desk } = useProfile();
  const t = words.policy;
  const found = usePolicy();
  return (
    <div className="setting policy-row" data-testid="policy">
      <div className="setting-name">
        <p>{t.name}</p>
        {found === null ? <small>{t.reading}</small> : (
          <>
            <small className="policy-title">{found.policy.title[pack]} · {found.own ? t.own : t.standard}</small>
            <small>{fill(t.version, { n: found.policy.version })} · {fill(t.hash, { hash: found.policy.hash.slice(0, 8) })}</small>
            <small className="policy-place">{found.place === null ? t.none : fill(t.place, { place: found.place })}</small>
            {found.notice !== null && <small className="policy-fault" role="note">{found.notice.message[pack]}</small>}
          </>
        )}
      </div>
      <div className="setting-control">
        {hasShell() && <button type="button" className="button ghost" onClick={() => void desk.openPolicyFolder()}><FolderOpen aria-hidden="true" />{t.open}</button>}
      </div>
    </div>
  );
}
