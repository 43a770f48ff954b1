import { ArrowLeft, Clock3, HardDriveDownload, MonitorCog, RotateCcw, Save, SlidersHorizontal, TriangleAlert, UsersRound } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useState, type ComponentType, type ReactNode } from 'react';
import type { SetupDraft, SetupField } from '../../electron/contract/station-setup.js';
import type { Library } from '../library.js';
import { fill } from '../screens/debrief/fill.js';
import { BackupPage, IdlePage, PersonPage, StationPage } from './pages.js';
import { WhoAndWhatPage } from './people-page.js';
import { useSetup, type Setup, type SetupEvents, type SetupSource } from './use-setup.js';
import { useSetupWords } from './words.js';
import '../screens/settings/settings.css';
import './setup.css';

const TABS = ['station', 'people', 'person', 'idle', 'backup'] as const;
type Tab = (typeof TABS)[number];
const ICONS: Readonly<Record<Tab, ComponentType<{ readonly 'aria-hidden': 'true' }>>> = { station: MonitorCog, people: UsersRound, person: SlidersHorizontal, idle: Clock3, backup: HardDriveDownload };
/** The page on which each field stands. */
const TAB_OF: Readonly<Record<SetupField, Tab>> = { kiosk: 'station', stationName: 'station', contact: 'station', classes: 'people', guests: 'people', levels: 'people', sound: 'person', volume: 'person', textScale: 'person', language: 'person', idleSeconds: 'idle', countdownSeconds: 'idle', backup: 'backup' };

/** How this computer is set up as a station: five pages, and at the foot the key that keeps them all. */
export function SetupPanel({ source, library, surface, first = null, pin = null, start = null, onLocked, onKept, onBack = null }: SetupEvents & {
  /** The same object as long as it is the same station. */
  readonly source: SetupSource;
  readonly library: Library;
  /** What it stands on: the night of a station, or the paper of the trainer's desk. */
  readonly surface: 'night' | 'paper';
  /** What was not kept when the PIN was asked for again. */
  readonly first?: SetupDraft | null;
  /** A row that leads to another PIN. */
  readonly pin?: ReactNode;
  /** What is offered once this computer is set up to start as a station. */
  readonly start?: ReactNode;
  /** Leads back; null where the way back stands elsewhere. */
  readonly onBack?: (() => void) | null;
}) {
  const { s, pack } = useSetupWords();
  const setup = useSetup(source, { onLocked, ...(onKept === undefined ? {} : { onKept }) }, first);
  const [tab, setTab] = useState<Tab>('station');
  const { form, faulty, changed, busy, problem, kept } = setup;
  const wrong = new Set(faulty.map((field) => TAB_OF[field]));
  // What was refused is shown at once, wherever one is.
  const [seen, setSeen] = useState(faulty.length);
  if (seen !== faulty.length) {
    setSeen(faulty.length);
    if (faulty.length > seen && !wrong.has(tab)) setTab(TABS.find((one) => wrong.has(one)) ?? tab);
  }
  return (
    <div className={surface === 'paper' ? 'setup paper-segments' : 'setup'} data-surface={surface} data-testid="setup" aria-busy={form === null && problem === null}>
      <Tabs.Root className="setup-body" orientation="vertical" value={tab} onValueChange={(next) => setTab(TABS.find((one) => one === next) ?? tab)}>
        <Tabs.List className="setup-tabs" aria-label={s.tabsLabel}>
          {TABS.map((one) => {
            const Icon = ICONS[one];
            return <Tabs.Trigger key={one} value={one} className="setup-tab" data-testid={`setup-tab-${one}`}><Icon aria-hidden="true" /><span>{s.tabs[one]}</span>{wrong.has(one) && <><TriangleAlert className="tab-fault" aria-hidden="true" /><span className="hidden-text">{s.faulty}</span></>}</Tabs.Trigger>;
          })}
        </Tabs.List>
        {TABS.map((one) => (
          <Tabs.Content key={one} value={one} className="setup-page scroll">
            {form !== null && one === 'station' && form.view.notices.map(({ message }) => <p key={message.en} className="setup-notice" role="note"><TriangleAlert aria-hidden="true" />{message[pack]}</p>)}
            {form !== null && one === 'station' && <StationPage form={form} pin={pin} />}
            {form !== null && one === 'people' && <WhoAndWhatPage form={form} library={library} />}
            {form !== null && one === 'person' && <PersonPage form={form} />}
            {form !== null && one === 'idle' && <IdlePage form={form} />}
            {form !== null && one === 'backup' && <BackupPage form={form} setup={setup} />}
          </Tabs.Content>
        ))}
      </Tabs.Root>
      {problem !== null && <p className="setup-problem" role="alert"><TriangleAlert aria-hidden="true" />{problem[pack]}</p>}
      <footer className="setup-foot">
        {onBack !== null && <button type="button" className="setup-key wide" data-testid="setup-back" onClick={onBack}><ArrowLeft aria-hidden="true" />{changed ? s.leave : s.back}</button>}
        <div className="setup-says" role="status" data-testid="setup-says"><Says setup={setup} />{!changed && kept?.view.values.kiosk === true && start}</div>
        {changed && <button type="button" className="setup-key wide" data-testid="setup-undo" disabled={busy} onClick={setup.undo}><RotateCcw aria-hidden="true" />{s.undo}</button>}
        <button type="button" className="setup-key wide strong" data-testid="setup-keep" disabled={!changed || busy} onClick={setup.keep}><Save aria-hidden="true" />{s.save}</button>
      </footer>
    </div>
  );
}

/** What became of the last change. */
function Says({ setup: { busy, faulty, changed, kept } }: { readonly setup: Setup }) {
  const { s, pack } = useSetupWords();
  if (busy) return <p>{s.saving}</p>;
  if (faulty.length > 0) return <p className="setup-wrong">{fill(s.refused, { n: faulty.length })}</p>;
  if (changed) return <p>{s.unsaved}</p>;
  if (kept === null) return null;
  const { view: { place, seated, values }, startsOtherwise } = kept;
  if (place === 'desk') return <p>{startsOtherwise ? (values.kiosk ? s.kept.deskOn : s.kept.deskOff) : s.kept.desk}</p>;
  return <p>{[s.kept.station, startsOtherwise ? (values.kiosk ? s.kept.kioskOn : s.kept.kioskOff) : '', seated ? s.kept.seated : ''].filter(Boolean).join(pack === 'zh' ? '' : ' ')}</p>;
}
