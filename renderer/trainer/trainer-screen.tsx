import { Bomb, ClipboardList, Gauge, Grid3X3, Lock, LogOut, MonitorCog, Usb, Users } from 'lucide-react';
import { useCallback, useEffect, useMemo, useState, type ComponentType } from 'react';
import type { Access } from '../../electron/contract/trainer/access.js';
import type { Bilingual } from '../../electron/contract/ids.js';
import type { Trainer } from '../../electron/contract/trainer/trainer.js';
import type { People } from '../../electron/contract/trainer/views.js';
import { useKeys } from '../hooks/use-keys.js';
import type { Library } from '../library.js';
import { useSetupWords } from '../station-setup/words.js';
import { answered } from './ask.js';
import { TrainerContext, type TrainerDesk } from './desk-context.js';
import { CertificatePage } from './certificate/certificate-page.js';
import { ExchangePage } from './exchange/exchange-page.js';
import { NewPinPage } from './station/new-pin-page.js';
import { StationPage } from './station/station-page.js';
import { HeatPage } from './heat/heat-page.js';
import { LandminesPage } from './landmines/landmines-page.js';
import { OverviewPage } from './overview/overview-page.js';
import { PeoplePage } from './people/people-page.js';
import { PersonPage } from './person/person-page.js';
import { RunPage } from './person/run-page.js';
import { PinPage } from './pin-page.js';
import { pageOf, PAGES, placeOf, type Page, type Place } from './place.js';
import { PlansPage } from './plans/plans-page.js';
import type { Watched } from './playback/watched.js';
import { ProblemNote } from './problem-note.js';
import { useTrainerWords } from './words.js';
import '../screens/debrief/paper.css';
import './trainer.css';
import './dialog.css';

const ICONS: Readonly<Record<Page, ComponentType<{ readonly 'aria-hidden': 'true' }>>> = { overview: Gauge, people: Users, heat: Grid3X3, landmines: Bomb, plans: ClipboardList, exchange: Usb };

/** The trainer's desk, behind its PIN; the first visit sets one. `at` is where it opens. */
export function TrainerScreen({ trainer, library, at, onWatch, onClose }: {
  readonly trainer: Trainer;
  readonly library: Library;
  readonly at?: Place | undefined;
  readonly onWatch: (watched: Watched, back: Place) => void;
  readonly onClose: () => void;
}) {
  const [access, setAccess] = useState<Access | null>(null);
  useKeys();
  useEffect(() => {
    let gone = false;
    void trainer.access().then((found) => { if (!gone) setAccess(found); });
    return () => { gone = true; };
  }, [trainer]);
  const ask = useCallback(() => void trainer.access().then(setAccess), [trainer]);
  if (access === null) return <div className="trainer" aria-busy="true" />;
  if (!access.pinSet) return <NewPinPage isFirst trainer={trainer} onSet={setAccess} onLocked={ask} onClose={onClose} />;
  if (!access.open) return <PinPage access={access} onTry={async (pin) => setAccess(await trainer.unlock(pin))} onWaited={ask} onClose={onClose} />;
  return <OpenDesk trainer={trainer} library={library} at={at ?? { kind: 'overview' }} onLocked={ask} onWatch={onWatch} onClose={onClose} />;
}

function OpenDesk({ trainer, library, at, onLocked, onWatch, onClose }: {
  readonly trainer: Trainer;
  readonly library: Library;
  readonly at: Place;
  readonly onLocked: () => void;
  readonly onWatch: (watched: Watched, back: Place) => void;
  readonly onClose: () => void;
}) {
  const { t } = useTrainerWords();
  const { s } = useSetupWords();
  const [place, go] = useState<Place>(at);
  const [people, setPeople] = useState<People | null>(null);
  const [problem, setProblem] = useState<Bilingual | null>(null);
  const [asked, setAsked] = useState(0);
  useEffect(() => {
    let gone = false;
    void answered(trainer.people()).then((outcome) => {
      if (gone) return;
      if (outcome.kind === 'locked') onLocked();
      else if (outcome.kind === 'problem') setProblem(outcome.problem);
      else { setPeople(outcome.value); setProblem(null); }
    });
    return () => { gone = true; };
  }, [trainer, asked, onLocked]);
  const reload = useCallback(() => setAsked((count) => count + 1), []);
  const desk = useMemo<TrainerDesk | null>(() => (people === null ? null : { trainer, library, people, reload, locked: onLocked, go, watch: onWatch }), [trainer, library, people, reload, onLocked, onWatch]);
  const lock = (): void => void trainer.lock().then(onLocked);
  return (
    <div className="trainer" data-testid="trainer">
      <nav className="trainer-rail" aria-label={t.rail.label}>
        <p className="rail-name">{t.rail.name}</p>
        <ul>
          {PAGES.map((page) => {
            const Icon = ICONS[page];
            return <li key={page}><button type="button" className="rail-item" data-testid={`rail-${page}`} aria-current={pageOf(place) === page ? 'page' : undefined} onClick={() => go(placeOf(page))}><Icon aria-hidden="true" />{t.rail.pages[page]}</button></li>;
          })}
        </ul>
        <div className="rail-foot">
          <button type="button" className="rail-item" data-testid="rail-station" aria-current={place.kind === 'station' ? 'page' : undefined} onClick={() => go({ kind: 'station' })}><MonitorCog aria-hidden="true" />{s.rail}</button>
          <button type="button" className="rail-item" data-testid="trainer-lock" onClick={lock}><Lock aria-hidden="true" />{t.rail.lock}</button>
          <button type="button" className="rail-item" data-testid="trainer-close" onClick={onClose}><LogOut aria-hidden="true" />{t.rail.close}</button>
        </div>
      </nav>
      {problem !== null && desk === null && <main className="trainer-page"><h1 className="hidden-text">{t.rail.name}</h1><ProblemNote problem={problem} /></main>}
      {desk !== null && <TrainerContext value={desk}><PlaceView place={place} /></TrainerContext>}
    </div>
  );
}

function PlaceView({ place }: { readonly place: Place }) {
  switch (place.kind) {
    case 'overview': return <OverviewPage />;
    case 'people': return <PeoplePage key={place.classId ?? ''} classId={place.classId} />;
    case 'person': return <PersonPage key={place.traineeId} traineeId={place.traineeId} />;
    case 'certificate': return <CertificatePage traineeId={place.traineeId} issued={place.issued} levelIds={place.levelIds} />;
    case 'run': return <RunPage key={place.runId} runId={place.runId} back={place.back} />;
    case 'heat': return <HeatPage classId={place.classId} by={place.by} />;
    case 'landmines': return <LandminesPage classId={place.classId} />;
    case 'plans': return <PlansPage />;
    case 'station': return <StationPage />;
    case 'exchange': return <ExchangePage />;
  }
}
