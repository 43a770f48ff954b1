import { ArrowLeft, Award, CalendarClock, ClipboardList, FolderOpen } from 'lucide-react';
import { useEffect, useMemo, useState } from 'react';
import { campaignGrade, hasCertificate, nextLevel, standings } from '../../game/session/index.js';
import { lookAhead } from '../ahead.js';
import { useProfile } from '../hooks/use-profile.js';
import { useWords } from '../i18n/index.js';
import { playableLevels, type Library, type LevelEntry } from '../library.js';
import { hasShell } from '../platform/desk.js';
import type { Mode } from '../rules.js';
import { cardFacts } from './map/card-facts.js';
import { ChosenCard } from './map/chosen-card.js';
import { Road } from './map/road.js';
import { campaignEntries, roadLevel, stretchesOf } from './map/stretches.js';
import type { Screen } from './screen.js';
import { Toggle } from './settings/toggle.js';
import './settings/settings.css';
import './levels.css';
import './map/map.css';
import './map/road.css';

/** A level that is only passed on the way to another is not looked at, milliseconds. */
const PASSING_MS = 100;

/** The map: a road through the levels, and below it the one that is chosen. */
export function LevelSelectScreen({ library, onGo }: { readonly library: Library; readonly onGo: (screen: Screen) => void }) {
  const { t, words, pack: language } = useWords();
  const { desk, profile, changeSettings } = useProfile();
  const { progress, settings } = profile;
  const entries = playableLevels(library);
  const stretches = useMemo(() => stretchesOf(library), [library]);
  const road = campaignEntries(entries).map(roadLevel);
  const standing = standings(road, progress, settings.openAll);
  const walkedOn = nextLevel(road, progress, settings.openAll);
  const here = walkedOn !== null && standing[walkedOn]?.state === 'open' ? walkedOn : null;
  const [chosenKey, setChosenKey] = useState(() => walkedOn ?? entries[0]?.key ?? null);
  const [mode, setMode] = useState<Mode>('practice');
  const chosen = entries.find((entry) => entry.key === chosenKey) ?? null;
  useEffect(() => {
    if (chosen === null) return undefined;
    const timer = setTimeout(() => lookAhead(chosen), PASSING_MS);
    return () => clearTimeout(timer);
  }, [chosen]);
  const grade = campaignGrade(road, progress);
  const of = (entry: LevelEntry) => standing[entry.key] ?? { state: 'open' as const, needs: [] };
  const start = (entry: LevelEntry): void => {
    if (of(entry).state !== 'locked') onGo({ kind: 'briefing', entry, mode });
  };

  return (
    <main className="picture levels-screen map-screen">
      <header className="levels-head">
        <button type="button" className="icon-button" aria-label={words.app.back} data-key="escape" onClick={() => onGo({ kind: 'title' })}><ArrowLeft aria-hidden="true" /></button>
        <div className="map-name">
          <h1>{words.levels.heading}</h1>
          <p>{grade.grade === null ? words.campaign.map.gradeNone : `${t('campaign.map.grade', { n: Math.round(grade.grade) })} · ${t('campaign.map.assessed', { n: Math.round(grade.assessed) })}`} · {t('campaign.map.starsOf', { n: grade.stars, max: grade.starsMax })}</p>
        </div>
        <div className="map-open" data-testid="open-all"><span aria-hidden="true">{words.campaign.map.openAll}</span><Toggle label={words.campaign.map.openAll} on={settings.openAll} onChange={(openAll) => changeSettings({ openAll })} /></div>
        {hasShell() && <button type="button" className="icon-button" aria-label={words.levels.openFolder} title={words.levels.openFolder} onClick={() => void desk.openPacksFolder()}><FolderOpen aria-hidden="true" /></button>}
        {hasCertificate(progress) && <button type="button" className="icon-button" data-testid="map-certificate" aria-label={words.campaign.readiness.certificate} title={words.campaign.readiness.certificate} onClick={() => onGo({ kind: 'certificate', from: 'levels' })}><Award aria-hidden="true" /></button>}
        <button type="button" className="button ghost" data-testid="open-free" onClick={() => onGo({ kind: 'free', from: 'levels' })}><CalendarClock aria-hidden="true" />{words.free.name}</button>
        <button type="button" className="button ghost" data-testid="open-readiness" onClick={() => onGo({ kind: 'readiness', from: 'levels' })}><ClipboardList aria-hidden="true" />{words.campaign.map.readiness}</button>
      </header>
      <Road stretches={stretches} standing={standing} here={here} chosen={chosenKey} onChoose={setChosenKey} onStart={start} onScene={(chapter) => onGo({ kind: 'opening', chapter, then: null })} />
      {chosen !== null && (
        <ChosenCard facts={cardFacts(chosen, language)} standing={of(chosen)} needs={of(chosen).needs.map((key) => 1 + road.findIndex((level) => level.key === key))} mode={mode} onMode={setMode} onStart={() => start(chosen)} />
      )}
    </main>
  );
}
