import { FileInput } from 'lucide-react';
import { useState } from 'react';
import { ROSTER_CHANGES, type RosterPreview } from '../../../electron/contract/trainer/exchange.js';
import { fill } from '../../screens/debrief/fill.js';
import { PaperDialog } from '../dialog.js';
import { useTrainer } from '../desk-context.js';
import { ProblemNote } from '../problem-note.js';
import { useAsk } from '../use-ask.js';
import { useWrite } from '../use-write.js';
import { useTrainerWords } from '../words.js';

/** A roster comes in: a file is chosen, every row is shown with what would become of it, and only then is anything written. */
export function RosterDialog({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTrainerWords();
  const { trainer } = useTrainer();
  const [preview, setPreview] = useState<RosterPreview | null>(null);
  const { busy: reading, problem: unread, ask } = useAsk();
  const { busy, problem, write } = useWrite();
  const r = t.roster;
  const pick = <button type="button" className={preview === null ? 'paper-button strong' : 'paper-button'} data-testid="choose-roster" aria-disabled={reading} onClick={() => ask(() => trainer.previewRoster(), setPreview)}><FileInput aria-hidden="true" />{preview === null ? r.choose : r.other}</button>;
  if (preview === null) {
    return (
      <PaperDialog title={r.head} lead={r.lead} onClose={onClose}>
        <table className="roster-model"><caption>{r.model}</caption><thead><tr><th scope="col">{t.people.columns.number}</th><th scope="col">{t.people.columns.name}</th><th scope="col">{t.people.columns.class}</th></tr></thead><tbody><tr><td>10086</td><td>{r.example[0]}</td><td>{r.example[2]}</td></tr><tr><td>10087</td><td>{r.example[1]}</td><td>{r.example[2]}</td></tr></tbody></table>
        {unread !== null && <ProblemNote problem={unread} />}
        <footer><button type="button" className="paper-button" onClick={onClose}>{t.dialog.cancel}</button>{pick}</footer>
      </PaperDialog>
    );
  }
  const counts = Object.fromEntries(ROSTER_CHANGES.map((change) => [change, preview.rows.filter((row) => row.change === change).length])) as Record<(typeof ROSTER_CHANGES)[number], number>;
  const writes = counts.added + counts.changed;
  const ready = preview.problem === null && writes > 0;
  return (
    <PaperDialog title={fill(r.previewHead, { file: preview.file })} lead={r.nothingYet} wide onClose={onClose}>
      <p className="roster-sum" data-testid="roster-sum">{ROSTER_CHANGES.map((change) => <span key={change} data-change={change}><b>{counts[change]}</b>{r.changes[change]}</span>)}</p>
      {preview.newClasses.length > 0 && <p className="dialog-lead">{fill(r.newClasses, { names: preview.newClasses.join(t.list) })}</p>}
      <label className="roster-rename"><input type="checkbox" data-testid="roster-rename" checked={preview.rename} disabled={reading} onChange={({ target }) => ask(() => trainer.replanRoster(preview.id, target.checked), setPreview)} />{r.rename}</label>
      {preview.problem !== null && <ProblemNote problem={preview.problem} />}
      <RosterRows preview={preview} />
      {unread !== null && <ProblemNote problem={unread} />}
      {problem !== null && <ProblemNote problem={problem} />}
      <footer>
        <button type="button" className="paper-button" onClick={onClose}>{t.dialog.cancel}</button>
        {pick}
        <button type="button" className="paper-button strong" data-testid="apply-roster" aria-disabled={!ready || busy} onClick={() => { if (ready && !busy) write(trainer.applyRoster(preview.id), onClose); }}>{fill(r.apply, { n: writes })}</button>
      </footer>
    </PaperDialog>
  );
}

/** Rows drawn at once: those with remarks stand first, and nobody reads twenty thousand. */
const DRAWN = 300;

/** Of a row that is refused nothing may be known but what is wrong with it. */
function read({ staffNumber, name, className }: RosterPreview['rows'][number]): boolean {
  return [staffNumber, name, className].some((field) => field !== '');
}

function RosterRows({ preview: { rows } }: { readonly preview: RosterPreview }) {
  const { t, pack } = useTrainerWords();
  const r = t.roster;
  const order = ['refused', 'changed', 'added', 'unchanged'];
  const sorted = rows.toSorted((a, b) => Number(b.remarks.length > 0) - Number(a.remarks.length > 0) || order.indexOf(a.change) - order.indexOf(b.change) || a.row - b.row);
  return (
    <div className="roster-rows scroll" tabIndex={0} role="region" aria-label={r.rows}>
      <table>
        <thead><tr><th scope="col">{r.row}</th><th scope="col">{t.people.columns.number}</th><th scope="col">{t.people.columns.name}</th><th scope="col">{t.people.columns.class}</th><th scope="col">{r.becomes}</th></tr></thead>
        <tbody>
          {sorted.slice(0, DRAWN).map((row) => (
            <tr key={row.row} data-change={row.change}>
              <td>{row.row}</td>{read(row) && <><td>{row.staffNumber}</td><td>{row.name}</td><td>{row.className}</td></>}
              <td colSpan={read(row) ? 1 : 4}><b>{r.changes[row.change]}</b>{row.remarks.map((remark) => <span key={remark.en} className="remark">{remark[pack]}</span>)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.length > DRAWN && <p className="dialog-lead">{fill(r.more, { n: rows.length - DRAWN })}</p>}
    </div>
  );
}
