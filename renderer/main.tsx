import './theme.css';
import './styles/base.css';
import './styles/controls.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app.js';
import { setLanguage, startI18n, systemLanguage } from './i18n/index.js';
import { openDesk } from './platform/desk.js';
import { ownStation } from './platform/station.js';

/** Opens the desk, reads what the player keeps, and shows the first screen. */
async function start(): Promise<void> {
  const desk = await openDesk();
  const profile = await desk.loadProfile();
  const { language } = profile.settings;
  await startI18n(language === 'system' ? systemLanguage() : language);
  setLanguage(language === 'system' ? systemLanguage() : language);
  const root = document.getElementById('root');
  if (root === null) throw new Error('index.html has no element with the id root.');
  const station = ownStation();
  if (station !== null) {
    const { kioskPage } = await import('./kiosk/kiosk-page.js');
    createRoot(root).render(<StrictMode>{await kioskPage(desk, station, profile)}</StrictMode>);
    return;
  }
  createRoot(root).render(<StrictMode><App desk={desk} initial={profile} /></StrictMode>);
}

void start();
