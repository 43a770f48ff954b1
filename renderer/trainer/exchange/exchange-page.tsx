import { FileSpreadsheet, FileText, FolderInput, FolderOutput, Usb } from 'lucide-react';
import { useState } from 'react';
import type { BundleOutcome, CentreView, Exported, ExportKind } from '../../../electron/contract/trainer/exchange.js';
import { fill } from '../../screens/debrief/fill.js';
import { ClassPicker } from '../class-picker.js';
import { useAnswer, useTrainer } from '../desk-context.js';
import { TrainerPage } from '../page.js';
import { ProblemNote } from '../problem-note.js';
import { useAsk } from '../use-ask.js';
import { useTrainerWords } from '../words.js';
import { CentreCard } from './centre-card.js';
import { CertificatesCard } from './certificates-card.js';
import { ExportProgress } from './export-progress.js';
import { knownContent } from './known-content.js';
import './exchange.css';

/** Results in from the stations and out as tables, and the keys that say whose they are. */
export function ExchangePage() {
  const { t, pack } = useTrainerWords();
  const { trainer, library, reload } = useTrainer();
  const { busy, problem, ask } = useAsk();
  const [classId, setClass] = useState<string | null>(null);
  const [merged, setMerged] = useState<readonly BundleOutcome[] | null>(null);
  const [exported, setExported] = useState<Exported | null>(null);
  const found = useAnswer('centre', () => trainer.centre());
  const [changed, setCentre] = useState<CentreView | null>(null);
  const x = t.exchange;
  const write = (kind: ExportKind): void => {
    if (!busy) setExported(null);
    ask(() => trainer.exportResults(kind, pack, classId === null ? {} : { classId }), setExported);
  };
  const centre = changed ?? (found?.kind === 'done' ? found.value : null);
  return (
    <TrainerPage title={x.head} lead={x.lead}>
      {problem !== null && <ProblemNote problem={problem} />}
      {found?.kind === 'problem' && <ProblemNote problem={found.problem} />}
      <div className="exchange scroll" tabIndex={0}>
        <section className="card" aria-label={x.outHead}>
          <header><FolderOutput aria-hidden="true" /><div><h2>{x.outHead}</h2><p>{x.outLead}</p></div></header>
          <div className="exchange-row">
            <ClassPicker value={classId} onChange={setClass} />
            <button type="button" className="paper-button" data-testid="export-xlsx" aria-disabled={busy} onClick={() => write('xlsx')}><FileSpreadsheet aria-hidden="true" />{x.xlsx}</button>
            <button type="button" className="paper-button" data-testid="export-csv" aria-disabled={busy} onClick={() => write('csv')}><FileText aria-hidden="true" />{x.csv}</button>
          </div>
          <p role="status" className="quiet-line" data-testid="exported">{busy ? x.busy : exported === null ? '' : fill(x.exported, { n: exported.runs, place: exported.place })}</p>
          <ExportProgress asked={busy} />
        </section>
        <section className="card" aria-label={x.inHead}>
          <header><FolderInput aria-hidden="true" /><div><h2>{x.inHead}</h2><p>{x.inLead}</p></div></header>
          <button type="button" className="paper-button" data-testid="merge-bundles" aria-disabled={busy} onClick={() => ask(() => trainer.mergeBundles(knownContent(library)), (outcomes) => { setMerged(outcomes); reload(); })}><Usb aria-hidden="true" />{x.merge}</button>
          {merged !== null && <Merged outcomes={merged} busy={busy} onAgain={(again) => ask(() => trainer.takeOtherContent(again, knownContent(library)), (outcome) => { setMerged(merged.map((entry) => (entry.again === again ? outcome : entry))); reload(); })} />}
        </section>
        {centre !== null && <CentreCard centre={centre} busy={busy} ask={ask} onChanged={setCentre} />}
        <CertificatesCard asked={`${centre?.centre ?? ''} ${centre?.stationCentre ?? ''}`} busy={busy} ask={ask} />
      </div>
    </TrainerPage>
  );
}

function Merged({ outcomes, busy, onAgain }: { readonly outcomes: readonly BundleOutcome[]; readonly busy: boolean; readonly onAgain: (again: string) => void }) {
  const { t, pack } = useTrainerWords();
  const x = t.exchange;
  return (
    <div role="status">
      <ul className="merged" data-testid="merged">
        {/* Two files of two folders may have one name. */}
        {outcomes.map(({ again, ...outcome }, at) => (
          <li key={at} data-taken={outcome.problem === null}>
            <b>{outcome.file}</b>
            <span>{outcome.problem === null ? fill(x.taken, { station: outcome.station, runs: outcome.newRuns, known: outcome.knownRuns, people: outcome.newPeople }) : `${x.refused} ${outcome.problem[pack]}`}</span>
            {again !== null && <button type="button" className="paper-button" data-testid="merge-again" aria-disabled={busy} onClick={() => onAgain(again)}><Usb aria-hidden="true" />{x.again}</button>}
            {outcome.remarks.map((remark) => <span key={remark.en}>{remark[pack]}</span>)}
          </li>
        ))}
      </ul>
    </div>
  );
}
