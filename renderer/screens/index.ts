import { onDemand } from '../on-demand.js';
import type { Screen } from './screen.js';

/** Every screen behind the title. Its code is fetched when the title stands, or when the player is quicker. */
export const SCREENS = {
  levels: onDemand(async () => (await import('./level-select-screen.js')).LevelSelectScreen),
  briefing: onDemand(async () => (await import('./briefing-screen.js')).BriefingScreen),
  free: onDemand(async () => (await import('./free/free-screen.js')).FreeScreen),
  shift: onDemand(async () => (await import('./shift/shift-screen.js')).ShiftScreen),
  debrief: onDemand(async () => (await import('./debrief/index.js')).DebriefScreen),
  log: onDemand(async () => (await import('./log-screen.js')).LogScreen),
  opening: onDemand(async () => (await import('./opening-screen.js')).OpeningScreen),
  readiness: onDemand(async () => (await import('./readiness/readiness-screen.js')).ReadinessScreen),
  certificate: onDemand(async () => (await import('./readiness/certificate-screen.js')).CertificateScreen),
  trainer: onDemand(async () => (await import('../trainer/trainer-screen.js')).TrainerScreen),
  playback: onDemand(async () => (await import('../trainer/playback/playback-screen.js')).PlaybackScreen),
  settings: onDemand(async () => (await import('./settings-screen.js')).SettingsScreen),
} as const;

/** In the order in which they are likely to be asked for. The debrief is not among them: it is fetched while a shift is played. */
const AHEAD = ['levels', 'opening', 'briefing', 'shift', 'settings', 'log', 'free'] as const;

/** Whether a screen can be shown at once. */
export function isHere(kind: Screen['kind']): boolean {
  return kind === 'title' || SCREENS[kind].isHere();
}

/** Fetches the code of a screen. Rejects when its file cannot be read. */
export async function fetchScreen(kind: Screen['kind']): Promise<void> {
  if (kind !== 'title') await SCREENS[kind].fetch();
}

/** Fetches the screens that are likely to come next, one after the other. What fails is asked for again when it is needed. */
export async function fetchAhead(): Promise<void> {
  for (const kind of AHEAD) await SCREENS[kind].fetch().catch(() => undefined);
}
