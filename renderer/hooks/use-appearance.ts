import { useEffect } from 'react';
import { setLanguage, systemLanguage } from '../i18n/index.js';
import { useMotion } from './use-motion.js';
import { useProfile } from './use-profile.js';

/** Puts language, text size and motion on the page itself. */
export function useAppearance(): void {
  const { settings } = useProfile().profile;
  const motion = useMotion();
  useEffect(() => {
    setLanguage(settings.language === 'system' ? systemLanguage() : settings.language);
    document.documentElement.style.setProperty('--text-scale', String(settings.textScale));
    document.documentElement.dataset['motion'] = motion;
  }, [settings.language, settings.textScale, motion]);
}
