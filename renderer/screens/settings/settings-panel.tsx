import { ClipboardList, MonitorCog } from 'lucide-react';
import type { Settings } from '../../../electron/contract/settings.js';
import { Segments } from '../../components/segments.js';
import { useProfile } from '../../hooks/use-profile.js';
import { useWords, type UiLanguage } from '../../i18n/index.js';
import { About } from './about.js';
import { PolicyRow } from './policy-row.js';
import { SettingRow } from './setting-row.js';
import { Toggle } from './toggle.js';
import { Volume } from './volume.js';

const SCALES = { '1': 1, '1.15': 1.15, '1.3': 1.3 } as const;
const TIMERS = { '1': 1, '1.5': 1.5, '2': 2, off: 'off' } as const;

/** All settings; each takes effect at once. `heading` is the level below the page's own; `onTrainer` opens the trainer's desk, where there is one, or its page that makes this computer a station. */
export function SettingsPanel({ heading: Heading, onTrainer }: { readonly heading: 'h2' | 'h3'; readonly onTrainer?: ((at: 'overview' | 'station') => void) | undefined }) {
  const { words, language } = useWords();
  const { profile, changeSettings } = useProfile();
  const { settings } = profile;
  const t = words.settings;
  const options = <K extends string>(names: Readonly<Record<K, string>>, keys: readonly K[], notes?: Readonly<Record<K, string>>): { value: K; name: string; note?: string }[] =>
    keys.map((value) => ({ value, name: names[value], ...(notes === undefined ? {} : { note: notes[value] }) }));
  return (
    <div className="settings-panel scroll">
      <section aria-label={t.groups.read}>
        <Heading className="label">{t.groups.read}</Heading>
        <SettingRow name={t.language} note={t.languageNote}>
          <Segments<UiLanguage> label={t.language} value={language} options={options(t.languageNames, ['zh-CN', 'en'])} onChange={(next) => changeSettings({ language: next })} />
        </SettingRow>
        <SettingRow name={t.textScale}>
          <Segments<keyof typeof SCALES> label={t.textScale} value={keyOf(SCALES, settings.textScale)} options={options(t.textScaleNames, ['1', '1.15', '1.3'])} onChange={(next) => changeSettings({ textScale: SCALES[next] })} />
        </SettingRow>
        <SettingRow name={t.motion} note={t.motionNote}>
          <Segments<Settings['motion']> label={t.motion} value={settings.motion} options={options(t.motionNames, ['system', 'full', 'reduced'])} onChange={(motion) => changeSettings({ motion })} />
        </SettingRow>
        <SettingRow name={t.fullscreen} note={t.fullscreenNote}>
          <Toggle label={t.fullscreen} on={settings.fullscreen} onChange={(fullscreen) => changeSettings({ fullscreen })} />
        </SettingRow>
      </section>
      <section aria-label={t.groups.hear}>
        <Heading className="label">{t.groups.hear}</Heading>
        <SettingRow name={t.sound} note={t.soundNote}>
          <Toggle label={t.sound} on={settings.sound} onChange={(sound) => changeSettings({ sound })} />
        </SettingRow>
        <SettingRow name={t.volume}>
          <Volume value={settings.volume} disabled={!settings.sound} onChange={(volume) => changeSettings({ volume })} />
        </SettingRow>
      </section>
      <section aria-label={t.groups.play}>
        <Heading className="label">{t.groups.play}</Heading>
        <SettingRow name={t.intensity}>
          <Segments<Settings['intensity']> label={t.intensity} value={settings.intensity} options={options(t.intensityNames, ['full', 'mild'], t.intensityNotes)} onChange={(intensity) => changeSettings({ intensity })} />
        </SettingRow>
        <SettingRow name={t.timers} note={t.timersNote}>
          <Segments<keyof typeof TIMERS> label={t.timers} value={keyOf(TIMERS, settings.timers)} options={options(t.timersNames, ['1', '1.5', '2', 'off'])} onChange={(next) => changeSettings({ timers: TIMERS[next] })} />
        </SettingRow>
      </section>
      <section aria-label={t.groups.about}>
        <Heading className="label">{t.groups.about}</Heading>
        <PolicyRow />
        {onTrainer !== undefined && window.trainer !== undefined && (
          <SettingRow name={t.trainer} note={t.trainerNote}>
            <button type="button" className="button ghost" data-testid="open-station" onClick={() => onTrainer('station')}><MonitorCog aria-hidden="true" />{t.openStation}</button>
            <button type="button" className="button ghost" data-testid="open-trainer" onClick={() => onTrainer('overview')}><ClipboardList aria-hidden="true" />{t.openTrainer}</button>
          </SettingRow>
        )}
        <About />
      </section>
    </div>
  );
}

function keyOf<K extends string>(table: Readonly<Record<K, number | string>>, value: number | string): K {
  return (Object.keys(table) as K[]).find((key) => table[key] === value) ?? (Object.keys(table)[0] as K);
}
