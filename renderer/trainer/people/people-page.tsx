import { FileInput, FolderPlus, Pencil, Trash2, UserPlus } from 'lucide-react';
import { useMemo, useState } from 'react';
import type { Trainee } from '../../../electron/contract/results/people.js';
import { fill, oneDecimal } from '../../screens/debrief/fill.js';
import { DataTable, type TableColumn } from '../data-table.js';
import { whenText } from '../dates.js';
import { useTrainer } from '../desk-context.js';
import { TrainerPage } from '../page.js';
import { ReportButtons } from '../report/report-buttons.js';
import { useTrainerWords, type TrainerWords } from '../words.js';
import { ClassDialog } from './class-dialog.js';
import { PersonDialog } from './person-dialog.js';
import { RemoveClassDialog } from './remove-dialogs.js';
import { RosterDialog } from './roster-dialog.js';
import './people.css';

/** Somebody with what they have reached, as the table shows them. */
interface PersonRow extends Trainee {
  readonly className: string | null;
  readonly runs: number;
  readonly passed: number;
  readonly meanScore: number | null;
  readonly landmines: number;
  readonly lastAt: string | null;
}

type Open = 'roster' | 'person' | 'class' | 'rename' | 'remove' | null;

/** Classes and their people. */
export function PeoplePage({ classId }: { readonly classId: string | null }) {
  const { t, pack } = useTrainerWords();
  const { people, go } = useTrainer();
  const [wanted, setWanted] = useState('');
  const [open, setOpen] = useState<Open>(null);
  const chosen = people.classes.find(({ id }) => id === classId) ?? null;
  const rows = useMemo(() => rowsOf(people), [people]);
  const shown = useMemo(() => rows.filter((row) => (classId === null || row.classId === classId) && matches(row, wanted)), [rows, classId, wanted]);
  const columns = useMemo(() => columnsOf(t).filter(({ id }) => classId === null || id !== 'class'), [t, classId]);
  const close = (): void => setOpen(null);
  const counted = new Map<string | null, number>();
  for (const { classId: of } of people.trainees) counted.set(of, (counted.get(of) ?? 0) + 1);
  return (
    <TrainerPage title={t.people.head} lead={fill(t.people.lead, { people: people.trainees.length, classes: people.classes.length })} actions={(
      <>
        <button type="button" className="paper-button strong" data-testid="roster" onClick={() => setOpen('roster')}><FileInput aria-hidden="true" />{t.people.roster}</button>
        <button type="button" className="paper-button" data-testid="add-person" onClick={() => setOpen('person')}><UserPlus aria-hidden="true" />{t.people.add}</button>
        <button type="button" className="paper-button" data-testid="add-class" onClick={() => setOpen('class')}><FolderPlus aria-hidden="true" />{t.people.addClass}</button>
        {shown.length > 0 && <ReportButtons name={chosen?.name ?? t.classes.all} />}
      </>
    )}>
      <div className="class-row">
        {/* On paper: whose list it is. */}
        <h2 className="print-only">{chosen?.name ?? t.classes.all}</h2>
        <ul className="class-tabs scroll" aria-label={t.people.classes}>
          {[{ id: null, name: t.classes.all, count: people.trainees.length }, ...people.classes.map(({ id, name }) => ({ id, name, count: counted.get(id) ?? 0 }))].map(({ id, name, count }) => (
            <li key={id ?? ''}><button type="button" className="class-tab" aria-current={classId === id} onClick={() => go({ kind: 'people', classId: id })}><span>{name}</span><small>{count}</small></button></li>
          ))}
        </ul>
        {chosen !== null && (
          <>
            <button type="button" className="paper-button icon" data-testid="rename-class" aria-label={t.people.rename} title={t.people.rename} onClick={() => setOpen('rename')}><Pencil aria-hidden="true" /></button>
            <button type="button" className="paper-button icon" data-testid="remove-class" aria-label={t.people.removeClass} title={t.people.removeClass} onClick={() => setOpen('remove')}><Trash2 aria-hidden="true" /></button>
          </>
        )}
        <input type="search" className="paper-input" placeholder={t.people.search} aria-label={t.people.search} data-testid="search-people" value={wanted} onChange={({ target }) => setWanted(target.value)} />
      </div>
      <DataTable label={t.people.head} columns={columns} rows={shown} keyOf={(row) => row.id} sort={BY_NUMBER} onOpen={(row) => go({ kind: 'person', traineeId: row.id })}
        empty={people.trainees.length === 0
          ? <><h2>{t.people.noneHead}</h2><p>{t.people.none}</p><button type="button" className="paper-button strong" onClick={() => setOpen('roster')}><FileInput aria-hidden="true" />{t.people.roster}</button></>
          : <p>{wanted === '' ? fill(t.people.noneHere, { name: chosen?.name ?? '' }) : fill(t.people.noneFound, { text: wanted })}</p>} />
      {open === 'roster' && <RosterDialog onClose={close} />}
      {open === 'person' && <PersonDialog person={null} classId={classId} onClose={close} />}
      {open === 'class' && <ClassDialog entry={null} onClose={close} />}
      {open === 'rename' && chosen !== null && <ClassDialog entry={chosen} onClose={close} />}
      {open === 'remove' && chosen !== null && <RemoveClassDialog entry={chosen} people={counted.get(chosen.id) ?? 0} onClose={close} onDone={() => go({ kind: 'people', classId: null })} />}
      <span className="hidden-text" role="status" lang={pack === 'en' ? 'en' : 'zh-CN'}>{fill(t.people.shown, { n: shown.length })}</span>
    </TrainerPage>
  );
}

const BY_NUMBER = { id: 'number', desc: false };

function rowsOf({ classes, trainees, figures }: ReturnType<typeof useTrainer>['people']): readonly PersonRow[] {
  const names = new Map(classes.map(({ id, name }) => [id, name]));
  const reached = new Map(figures.map((figure) => [figure.traineeId, figure]));
  return trainees.map((trainee): PersonRow => {
    const figure = reached.get(trainee.id);
    return {
      ...trainee, className: trainee.classId === null ? null : (names.get(trainee.classId) ?? null),
      runs: figure?.runs ?? 0, passed: figure?.passed ?? 0, meanScore: figure?.meanScore ?? null, landmines: figure?.landmines ?? 0, lastAt: figure?.lastAt ?? null,
    };
  });
}

function matches({ name, staffNumber }: PersonRow, wanted: string): boolean {
  const text = wanted.trim().toLowerCase();
  return text === '' || name.toLowerCase().includes(text) || staffNumber.includes(text);
}

function columnsOf(t: TrainerWords): readonly TableColumn<PersonRow>[] {
  const c = t.people.columns;
  return [
    { id: 'name', head: c.name, width: 'minmax(0, 1.6fr)', value: (row) => row.name },
    { id: 'number', head: c.number, width: 'minmax(0, 1.1fr)', value: (row) => row.staffNumber },
    { id: 'class', head: c.class, width: 'minmax(0, 1.5fr)', value: (row) => row.className },
    { id: 'runs', head: c.runs, width: 'minmax(0, 0.8fr)', value: (row) => row.runs, figure: true },
    { id: 'passed', head: c.passed, width: 'minmax(0, 0.8fr)', value: (row) => row.passed, figure: true },
    { id: 'mean', head: c.mean, width: 'minmax(0, 0.9fr)', value: (row) => row.meanScore, cell: (row) => (row.meanScore === null ? '–' : oneDecimal(row.meanScore)), figure: true },
    { id: 'landmines', head: c.landmines, width: 'minmax(0, 0.9fr)', value: (row) => row.landmines, figure: true },
    { id: 'last', head: c.last, width: 'minmax(0, 1.5fr)', value: (row) => row.lastAt, cell: (row) => whenText(row.lastAt), figure: true },
  ];
}
