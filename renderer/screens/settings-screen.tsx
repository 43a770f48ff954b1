import { ArrowLeft } from 'lucide-react';
import { useWords } from '../i18n/index.js';
import { SettingsPanel } from './settings/settings-panel.js';
import './settings/settings.css';

/** Every setting: a screen of its own from the title, or a page of the pause during a call. */
export function SettingsScreen({ asDialog = false, onClose, onTrainer }: { readonly asDialog?: boolean; readonly onClose: () => void; readonly onTrainer?: (at: 'overview' | 'station') => void }) {
  const { words } = useWords();
  const head = (
    <header className="settings-head">
      <button type="button" className="button ghost" data-key="escape" data-testid="settings-back" onClick={onClose}><ArrowLeft aria-hidden="true" />{words.settings.back}</button>
      {asDialog ? <h2>{words.settings.heading}</h2> : <h1>{words.settings.heading}</h1>}
    </header>
  );
  if (asDialog) return <div className="settings glass in-dialog">{head}<SettingsPanel heading="h3" /></div>;
  return <main className="picture settings-screen"><div className="settings glass">{head}<SettingsPanel heading="h2" onTrainer={onTrainer} /></div></main>;
}
