import { useMemo } from 'react';
import type { SetupDraft, SetupView } from '../../electron/contract/station-setup.js';
import type { Library } from '../library.js';
import { SetupPanel } from '../station-setup/setup-panel.js';
import type { SetupSource } from '../station-setup/use-setup.js';
import { useStation } from './station-context.js';
import { useIdle } from './use-idle.js';

/** A trainer who has walked away leaves nothing open, seconds without a touch. */
const LEFT_SECONDS = 180;
const never = (): boolean => false;

/** The setup of the running station, behind the corner and the PIN. */
export function StationSetupPage({ library, first, onLocked, onKept, onGone, onBack }: {
  readonly library: Library;
  /** What was not kept when the PIN was asked for again. */
  readonly first: SetupDraft | null;
  readonly onLocked: (draft: SetupDraft | null) => void;
  readonly onKept: (view: SetupView) => void;
  /** Nobody has touched it for a while. */
  readonly onGone: () => void;
  readonly onBack: () => void;
}) {
  const { station } = useStation();
  const source = useMemo<SetupSource>(() => ({ load: () => station.setup(), save: (draft) => station.saveSetup(draft), chooseFolder: null }), [station]);
  useIdle({ active: true, idleSeconds: LEFT_SECONDS, countdownSeconds: 0.1, suspended: never, onGone });
  return <SetupPanel source={source} library={library} surface="night" first={first} onLocked={onLocked} onKept={onKept} onBack={onBack} />;
}
