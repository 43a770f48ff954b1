import { FolderOpen } from 'lucide-react';
import { useRef, useState, type ReactNode } from 'react';
import type { SetupDraft } from '../../electron/contract/station-setup.js';
import { Segments } from '../components/segments.js';
import { useWords } from '../i18n/index.js';
import { fill } from '../screens/debrief/fill.js';
import { Toggle } from '../screens/settings/toggle.js';
import { Volume } from '../screens/settings/volume.js';
import { COUNTDOWN_STEPS, HOUR_STEPS, IDLE_STEPS, spanText } from './spans.js';
import { FieldRow, Stepper } from './fields.js';
import { TextField } from './text-field.js';
import type { Setup, SetupForm } from './use-setup.js';
import { useSetupWords } from './words.js';

const SCALES = { '1': 1, '1.15': 1.15, '1.3': 1.3 } as const;
type Scale = keyof typeof SCALES;
type Language = SetupDraft['language'];

/** This computer: whether it starts as a station, what it is called, whom to call. `pin` is the way to another PIN, where it is offered here. */
export function StationPage({ form, pin }: { readonly form: SetupForm; readonly pin: ReactNode }) {
  const { s } = useSetupWords();
  const [keys, setKeys] = useState<'stationName' | 'contact' | null>(null);
  const { view, values, set } = form;
  return (
    <>
      <FieldRow form={form} field="kiosk" name={s.kiosk} note={view.told && !values.kiosk ? s.told : s.kioskNote}><Toggle label={s.kiosk} on={values.kiosk} onChange={(kiosk) => set({ kiosk })} /></FieldRow>
      <TextField form={form} field="stationName" name={s.stationName} note={s.stationNameNote} keys={keys === 'stationName'} onKeys={(shown) => setKeys(shown ? 'stationName' : null)} />
      <TextField form={form} field="contact" name={s.contact} note={s.contactNote} keys={keys === 'contact'} onKeys={(shown) => setKeys(shown ? 'contact' : null)} />
      {keys === null && pin}
    </>
  );
}

/** What each person finds. */
export function PersonPage({ form }: { readonly form: SetupForm }) {
  const { s } = useSetupWords();
  const { values, set } = form;
  const scale = (Object.keys(SCALES) as Scale[]).find((key) => SCALES[key] === values.textScale) ?? '1';
  return (
    <>
      <p className="setup-lead">{s.personLead}</p>
      <FieldRow form={form} field="language" name={s.language}><Segments<Language> label={s.language} value={values.language} options={(['zh-CN', 'en', 'system'] as const).map((value) => ({ value, name: s.languages[value] }))} onChange={(language) => set({ language })} /></FieldRow>
      <FieldRow form={form} field="textScale" name={s.textScale}><Segments<Scale> label={s.textScale} value={scale} options={(['1', '1.15', '1.3'] as const).map((value) => ({ value, name: s.scales[value] }))} onChange={(next) => set({ textScale: SCALES[next] })} /></FieldRow>
      <FieldRow form={form} field="sound" name={s.sound}><Toggle label={s.sound} on={values.sound} onChange={(sound) => set({ sound })} /></FieldRow>
      <FieldRow form={form} field="volume" name={s.volume}><Volume value={values.volume} disabled={!values.sound} onChange={(volume) => set({ volume })} /></FieldRow>
    </>
  );
}

/** When nobody touches the station. */
export function IdlePage({ form }: { readonly form: SetupForm }) {
  const { s } = useSetupWords();
  const { values: { idleSeconds, countdownSeconds }, set } = form;
  return (
    <>
      <FieldRow form={form} field="idleSeconds" name={s.idle} note={s.idleNote}><Stepper name={s.idle} value={idleSeconds} steps={IDLE_STEPS} text={spanText(s, idleSeconds)} onChange={(next) => set({ idleSeconds: next })} /></FieldRow>
      <FieldRow form={form} field="countdownSeconds" name={s.countdown}><Stepper name={s.countdown} value={countdownSeconds} steps={COUNTDOWN_STEPS} text={spanText(s, countdownSeconds)} onChange={(next) => set({ countdownSeconds: next })} /></FieldRow>
      <p className="setup-lead" role="status">{fill(s.idleSum, { idle: spanText(s, idleSeconds), count: spanText(s, countdownSeconds) })}</p>
    </>
  );
}

/** Where and how often the results are copied. A folder is chosen at the trainer's desk. */
export function BackupPage({ form, setup }: { readonly form: SetupForm; readonly setup: Setup }) {
  const { s } = useSetupWords();
  const { words } = useWords();
  const { view, values: { backup }, set } = form;
  const atDesk = view.place === 'desk';
  // Switched off and on again, it is what it was.
  const last = useRef(view.values.backup);
  const turn = (on: boolean): void => {
    if (backup !== null) last.current = backup;
    if (!on) set({ backup: null });
    else if (last.current !== null) set({ backup: last.current });
    else setup.chooseFolder();
  };
  const canTurn = atDesk || backup !== null || view.values.backup !== null;
  return (
    <>
      <FieldRow form={form} field="backup" name={s.backup} note={s.backupNote}>
        {canTurn ? <Toggle label={s.backup} on={backup !== null} onChange={turn} /> : <p className="setup-off">{words.settings.off}</p>}
      </FieldRow>
      <div className="setup-row below">
        <div className="setup-name"><p>{s.folder}</p>{!atDesk && <small>{s.atDesk}</small>}</div>
        <div className="setup-control folder">
          <p className="setup-folder" data-testid="backup-folder" data-empty={backup === null}>{backup?.folder ?? s.noFolder}</p>
          {atDesk && <button type="button" className="setup-key" data-testid="choose-folder" disabled={setup.busy} onClick={setup.chooseFolder}><FolderOpen aria-hidden="true" />{backup === null ? s.choose : s.other}</button>}
        </div>
      </div>
      {backup !== null && (
        <div className="setup-row">
          <div className="setup-name"><p>{s.every}</p></div>
          <div className="setup-control"><Stepper name={s.every} value={backup.everyHours} steps={HOUR_STEPS} text={backup.everyHours >= 48 && backup.everyHours % 24 === 0 ? fill(s.days, { n: backup.everyHours / 24 }) : fill(s.hours, { n: backup.everyHours })} onChange={(everyHours) => set({ backup: { ...backup, everyHours } })} /></div>
        </div>
      )}
    </>
  );
}
