import { FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { AppInfo } from '../../../electron/contract/desk.js';
import { useProfile } from '../../hooks/use-profile.js';
import { useWords } from '../../i18n/index.js';
import { hasShell } from '../../platform/desk.js';
import { SettingRow } from './setting-row.js';

/** The folder for own packs, and what the program is and runs on. */
export function About() {
  const { words } = useWords();
  const { desk } = useProfile();
  const t = words.settings;
  const [info, setInfo] = useState<AppInfo | null>(null);
  useEffect(() => {
    let gone = false;
    void desk.appInfo().then((found) => { if (!gone) setInfo(found); });
    return () => { gone = true; };
  }, [desk]);
  const runsOn = info === null ? '' : [info.electron === null ? t.browser : `Electron ${info.electron}`, info.chrome === null ? '' : `Chromium ${info.chrome}`, info.node === null ? '' : `Node ${info.node}`, info.platform].filter(Boolean).join(' · ');
  return (
    <>
      {hasShell() && (
        <SettingRow name={t.packs} note={t.packsNote}>
          <button type="button" className="button ghost" onClick={() => void desk.openPacksFolder()}><FolderOpen aria-hidden="true" />{t.openPacks}</button>
        </SettingRow>
      )}
      <p className="about-line">{words.app.name} · {words.app.latin}{info !== null && info.version !== '' && ` ${info.version}`}<br />{runsOn !== '' && <>{t.builtOn} {runsOn}<br /></>}{t.licence}<br />{t.faces}</p>
    </>
  );
}
