import { ArrowLeft, Play } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { useCallback, useEffect, useMemo, useState } from 'react';
import type { KeptRunView } from '../../../electron/contract/trainer/views.js';
import { usePackWords } from '../../hooks/use-pack-words.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { DebriefContext, type Debrief } from '../../screens/debrief/debrief-context.js';
import { DebriefHead } from '../../screens/debrief/debrief-head.js';
import { OverviewView } from '../../screens/debrief/overview-view.js';
import { quoteOf } from '../../screens/debrief/quote.js';
import { OVERVIEW, UnitTabs } from '../../screens/debrief/unit-tabs.js';
import { UnitView } from '../../screens/debrief/unit-view.js';
import { fill } from '../../screens/debrief/fill.js';
import { whenText } from '../dates.js';
import { useAnswer, useTrainer } from '../desk-context.js';
import { TrainerPage } from '../page.js';
import type { Place } from '../place.js';
import { openWatched } from '../playback/watched.js';
import { ProblemNote } from '../problem-note.js';
import { levelTitle } from '../titles.js';
import { useTrainerWords } from '../words.js';
import { livedAgain, type Lived } from './lived.js';
import { UnitTable } from './unit-table.js';
import '../../screens/debrief/debrief.css';
import '../../screens/debrief/curve.css';
import '../../screens/debrief/account.css';
import '../../screens/debrief/choices.css';
import '../../screens/debrief/overview.css';
import './run.css';

/** One run: both lines with the choices on them, the pauses and what was done in them, every line said, and the recording to watch. */
export function RunPage({ runId, back }: { readonly runId: string; readonly back: Place }) {
  const { t, pack } = useTrainerWords();
  const { trainer, library, people, go, watch } = useTrainer();
  const answer = useAnswer(runId, () => trainer.run(runId));
  const kept = answer?.kind === 'done' ? answer.value : null;
  const { lived, looked } = useLived(kept);
  const [gone, setGone] = useState(false);
  const name = people.trainees.find(({ id }) => id === kept?.row.traineeId)?.name ?? null;
  const open = (): void => {
    if (kept === null || kept.replay === null) return;
    void openWatched(library, kept.replay, name, kept.row.startedAt).then((watched) => {
      if (watched === null) setGone(true);
      else watch(watched, { kind: 'run', runId, back });
    }, () => setGone(true));
  };
  const title = kept === null ? t.run.head : `${name ?? t.guest} · ${levelTitle(library, kept.row.levelId, pack, t.free)}`;
  return (
    <TrainerPage title={title} {...(kept === null ? {} : { lead: runLine(kept, t) })} actions={(
      <>
        <button type="button" className="paper-button" data-key="escape" data-testid="run-back" onClick={() => go(back)}><ArrowLeft aria-hidden="true" />{t.run.back}</button>
        {kept?.replay != null && lived !== null && <button type="button" className="paper-button strong" data-testid="watch" onClick={open}><Play aria-hidden="true" />{t.run.watch}</button>}
      </>
    )}>
      {answer?.kind === 'problem' && <ProblemNote problem={answer.problem} />}
      {answer?.kind === 'done' && kept === null && <p className="table-empty">{t.run.missing}</p>}
      {(gone || (kept !== null && looked && lived === null)) && <p className="problem-note" role="status" data-testid="run-unplayable">{kept?.replay === null ? t.run.noReplay : t.run.unplayable}</p>}
      {kept !== null && looked && lived === null && <UnitTable units={kept.units} />}
      {lived !== null && <LivedRun lived={lived} />}
    </TrainerPage>
  );
}

function runLine({ row }: KeptRunView, t: ReturnType<typeof useTrainerWords>['t']): string {
  return [whenText(row.startedAt), row.examId === null ? t.run.modes[row.mode] : t.run.exam, row.ending === null ? t.run.running : t.run.endings[row.ending], fill(t.run.seed, { n: row.seed })].join(' · ');
}

/** Lives a kept run again as soon as it is there. */
function useLived(kept: KeptRunView | null): { readonly lived: Lived | null; readonly looked: boolean } {
  const { library } = useTrainer();
  const [found, setFound] = useState<{ readonly of: KeptRunView; readonly lived: Lived | null } | null>(null);
  useEffect(() => {
    if (kept === null) return undefined;
    let gone = false;
    const living = kept.replay === null ? Promise.resolve(null) : livedAgain(library, kept.replay).catch(() => null);
    void living.then((lived) => { if (!gone) setFound({ of: kept, lived }); });
    return () => { gone = true; };
  }, [kept, library]);
  const here = found !== null && found.of === kept;
  return { lived: here ? found.lived : null, looked: here };
}

function LivedRun({ lived: { entry, run } }: { readonly lived: Lived }) {
  const { words } = useWords();
  const say = usePackWords(entry.pack);
  const [tab, setTab] = useState(OVERVIEW);
  const nameOf = useCallback((callId: string) => say(callSheetOf(entry.pack, callId).name), [entry, say]);
  const debrief = useMemo<Debrief>(() => ({ run, entry, say, nameOf, quote: (unit, slot, option, picks) => quoteOf(words, entry.pack, say, unit, slot, option, picks), rewind: null }), [run, entry, say, nameOf, words]);
  const only = run.report.units.length === 1 ? run.report.units[0] : undefined;
  return (
    <DebriefContext value={debrief}>
      <div className="run-view scroll" tabIndex={0}>
        <DebriefHead rewound={false} />
        {only !== undefined ? <UnitView unit={only} alone /> : (
          <Tabs.Root value={tab} onValueChange={setTab}>
            <UnitTabs />
            <Tabs.Content value={OVERVIEW} tabIndex={-1}><OverviewView onOpen={setTab} /></Tabs.Content>
            {run.report.units.map((unit) => <Tabs.Content key={unit.id} value={unit.id} tabIndex={-1}><UnitView unit={unit} alone={false} /></Tabs.Content>)}
          </Tabs.Root>
        )}
      </div>
    </DebriefContext>
  );
}
