import { useMemo } from 'react';
import { campaignGrade, hasCertificate, readinessReport, standings } from '../../../game/session/index.js';
import { useProfile } from '../../hooks/use-profile.js';
import { useWords } from '../../i18n/index.js';
import { playableLevels, type Library, type LevelEntry } from '../../library.js';
import { usePolicy } from '../../policy.js';
import { titleOfKey } from '../map/card-facts.js';
import { campaignEntries, roadLevel } from '../map/stretches.js';

/** What the campaign has come to, for the screens that print it. */
export function useCampaign(library: Library) {
  const { progress, settings } = useProfile().profile;
  const { pack: language } = useWords();
  const rules = usePolicy()?.policy.rules;
  return useMemo(() => {
    const entries: readonly LevelEntry[] = campaignEntries(playableLevels(library));
    const road = entries.map(roadLevel);
    return {
      entries,
      grade: campaignGrade(road, progress, rules),
      readiness: readinessReport(road, progress),
      standing: standings(road, progress, settings.openAll),
      certificate: hasCertificate(progress),
      /** Levels whose best run left no evidence. */
      old: road.filter(({ key }) => progress[key] !== undefined && progress[key].dimensions === undefined).length,
      titleOf: (key: string): string => titleOfKey(entries, key, language),
    };
  }, [library, progress, settings.openAll, language, rules]);
}

/** What {@link useCampaign} gives. */
export type Campaign = ReturnType<typeof useCampaign>;
