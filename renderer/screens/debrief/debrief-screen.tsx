import { useCallback, useMemo, useState } from 'react';
import { ArrowLeft, Award, BookOpen, CalendarClock, ClipboardCheck, RotateCw } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { planOfKey } from '../../../game/content/free-shift/plan.js';
import { hasCertificate } from '../../../game/session/index.js';
import { PrintButtons } from '../../components/print-buttons.js';
import { useKeys } from '../../hooks/use-keys.js';
import { usePackWords } from '../../hooks/use-pack-words.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf, type OpenLevel } from '../../library.js';
import type { Replay, ShiftReport } from '../../rules.js';
import type { Drilling } from '../screen.js';
import type { Choice } from './choices.js';
import { isFirstCall } from '../coach/first-call.js';
import { DebriefContext, type Debrief } from './debrief-context.js';
import { DebriefHead } from './debrief-head.js';
import { MentorNote } from './mentor-note.js';
import { PolicyNote } from './policy-note.js';
import { QualityPage } from './quality-page.js';
import { sheetsOf } from './quality.js';
import { OverviewView } from './overview-view.js';
import { quoteOf } from './quote.js';
import { RewindPanel } from './rewind-panel.js';
import { liveAgain, type DebriefRun } from './run.js';
import { OVERVIEW, UnitTabs } from './unit-tabs.js';
import { UnitView } from './unit-view.js';
import './paper.css';
import './debrief.css';
import './curve.css';
import './account.css';
import './choices.css';
import './overview.css';
import './rewind.css';
import './quality.css';
import './quality-print.css';

/** What the debrief needs: the level, the recording that proves every figure, and where to go from here. */
export interface DebriefProps {
  readonly entry: OpenLevel;
  readonly replay: Replay;
  /** The report as it was when the shift ended; the recording gives the same one. */
  readonly report?: ShiftReport;
  /** This shift went on from a rewound moment and counts as practice. */
  readonly rewound?: boolean;
  /** A practice call: closing leads back to the level that it was taken from. */
  readonly drill?: Drilling | undefined;
  /** Whether choices can be taken back; false in an assessment. */
  readonly rewindAllowed?: boolean;
  readonly onAgain: () => void;
  /** Plays on live from the end of a recording in which one choice was changed; without it the panel only compares. */
  readonly onPlayFrom?: (replay: Replay) => void;
  readonly onClose: () => void;
  /** Opens the certificate; offered where this run has earned it. */
  readonly onCertificate?: () => void;
}

/** The debrief of a shift: what it came to, why, and what would have come of another line. */
export function DebriefScreen(props: DebriefProps) {
  const { entry, replay, onClose } = props;
  const { words } = useWords();
  const run = useMemo(() => tryToLiveAgain(entry, replay), [entry, replay]);
  useKeys();
  if (run !== null) return <DebriefPages {...props} run={run} />;
  return (
    <main className="debrief">
      <section className="card mismatch"><p>{words.debrief.mismatch}</p><button type="button" className="paper-button" data-key="escape" onClick={onClose}>{words.debrief.back}</button></section>
    </main>
  );
}

function DebriefPages({ run, entry, rewound = false, drill, rewindAllowed = true, onAgain, onPlayFrom, onClose, onCertificate }: DebriefProps & { readonly run: DebriefRun }) {
  const { words } = useWords();
  const say = usePackWords(entry.pack);
  const several = run.report.units.length > 1;
  const only = run.report.units[0];
  const certificate = onCertificate !== undefined && !rewound && hasCertificate({ [entry.key]: { bestScore: run.report.score, bestRank: run.report.rank, passed: run.report.passed } });
  const free = planOfKey(entry.key) !== null;
  const [tab, setTab] = useState(OVERVIEW);
  const [rewinding, setRewinding] = useState<Choice | null>(null);
  const sheets = useMemo(() => (isFirstCall(entry) ? [] : sheetsOf(run, entry)), [run, entry]);
  const [quality, setQuality] = useState(false);
  const nameOf = useCallback((callId: string) => say(callSheetOf(entry.pack, callId).name), [entry, say]);
  const debrief = useMemo<Debrief>(() => ({
    run, entry, say, nameOf,
    quote: (unit, slot, option, picks) => quoteOf(words, entry.pack, say, unit, slot, option, picks),
    rewind: rewindAllowed ? setRewinding : null,
  }), [run, entry, say, nameOf, words, rewindAllowed]);
  const turn = (): void => {
    setQuality(!quality);
    document.querySelector('.debrief-scroll')?.scrollTo({ top: 0 });
  };
  const open = (callId: string): void => {
    setTab(callId);
    document.querySelector('.debrief-scroll')?.scrollTo({ top: 0 });
  };
  return (
    <DebriefContext value={debrief}>
      <main className={quality ? 'debrief quality' : 'debrief'}>
        <div className="debrief-scroll" tabIndex={-1}>
          <div className="debrief-page">
            <DebriefHead rewound={rewound} />
            <PolicyNote />
            {!quality && <MentorNote rewound={rewound} />}
            {quality ? <QualityPage sheets={sheets} /> : several ? (
              <Tabs.Root value={tab} onValueChange={setTab}>
                <UnitTabs />
                <Tabs.Content value={OVERVIEW} tabIndex={-1}><OverviewView onOpen={open} /></Tabs.Content>
                {run.report.units.map((unit) => <Tabs.Content key={unit.id} value={unit.id} tabIndex={-1}><UnitView unit={unit} alone={false} /></Tabs.Content>)}
              </Tabs.Root>
            ) : only !== undefined && <UnitView unit={only} alone />}
            {drill !== undefined && <p className="fine-print" data-testid="drill-note">{words.interview.drill.note}</p>}
            <p className="fine-print">{quality ? words.policy.sheet.note : words.debrief.fine}</p>
          </div>
        </div>
        <footer className="debrief-foot">
          <button type="button" className="paper-button" data-key="escape" data-testid="debrief-close" onClick={onClose}>{free ? <CalendarClock aria-hidden="true" /> : <ArrowLeft aria-hidden="true" />}{free ? words.free.debrief.next : drill === undefined ? words.debrief.back : words.interview.drill.back}</button>
          {sheets.length > 0 && (
            <div className="quality-buttons">
              <button type="button" className="paper-button" data-testid="quality" aria-pressed={quality} onClick={turn}>{quality ? <BookOpen aria-hidden="true" /> : <ClipboardCheck aria-hidden="true" />}{quality ? words.policy.sheet.close : words.policy.sheet.open}</button>
              {quality && <PrintButtons strong={false} title={`${words.policy.sheet.name} - ${say(entry.sheet.title)}`} />}
            </div>
          )}
          {certificate && !quality && <button type="button" className="paper-button" data-testid="open-certificate" onClick={onCertificate}><Award aria-hidden="true" />{words.campaign.certificate.open}</button>}
          <button type="button" className="paper-button strong" data-testid="debrief-again" onClick={onAgain}><RotateCw aria-hidden="true" />{free ? words.free.debrief.again : words.debrief.again}</button>
        </footer>
        {rewinding !== null && <RewindPanel key={`${rewinding.unit.id}/${rewinding.moveIndex}`} choice={rewinding} onPlayFrom={onPlayFrom ?? null} onClose={() => setRewinding(null)} />}
      </main>
    </DebriefContext>
  );
}

function tryToLiveAgain(entry: OpenLevel, replay: Replay): DebriefRun | null {
  try {
    return liveAgain(entry.level, replay, entry.policy.rules);
  } catch {
    return null;
  }
}
