import { DoorClosed, DoorOpen, Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Exam, Plans } from '../../../electron/contract/trainer/plans.js';
import { fill } from '../../screens/debrief/fill.js';
import { useTrainer } from '../desk-context.js';
import { whenText } from '../dates.js';
import { levelTitle } from '../titles.js';
import { useTrainerWords } from '../words.js';
import { ExamResults } from './exam-results.js';

/** The exams: prepared, open, over. Only one that was never opened can be thrown away. */
export function ExamList({ plans, onChange }: { readonly plans: Plans; readonly onChange: (plans: Plans) => void }) {
  const { t } = useTrainerWords();
  const put = (exam: Exam): void => onChange({ ...plans, exams: plans.exams.map((known) => (known.id === exam.id ? exam : known)) });
  return (
    <section className="card exams-card" aria-label={t.exam.head}>
      <header><div><h2>{t.exam.head}</h2><p>{t.exam.lead}</p></div></header>
      {plans.exams.length === 0 ? <p className="quiet-line">{t.exam.none}</p> : (
        <ul className="exams">{plans.exams.toReversed().map((exam) => <ExamRow key={exam.id} exam={exam} onPut={put} onThrowAway={() => onChange({ ...plans, exams: plans.exams.filter(({ id }) => id !== exam.id) })} />)}</ul>
      )}
    </section>
  );
}

function ExamRow({ exam, onPut, onThrowAway }: { readonly exam: Exam; readonly onPut: (exam: Exam) => void; readonly onThrowAway: () => void }) {
  const { t, pack } = useTrainerWords();
  const { people, library } = useTrainer();
  const [results, setResults] = useState(false);
  const e = t.exam;
  const who = exam.classId === null ? t.classes.all : (people.classes.find(({ id }) => id === exam.classId)?.name ?? e.classGone);
  const levels = exam.levelIds.map((id) => levelTitle(library, id, pack, t.free)).join(t.list);
  const open = (): void => onPut({ ...exam, state: 'open', openedAt: new Date().toISOString(), closedAt: null });
  return (
    <li data-state={exam.state}>
      <div className="exam-what">
        <b>{exam.name}</b><em className={`exam-state ${exam.state}`}>{e.states[exam.state]}</em>
        <p>{[who, levels].join(' · ')}</p>
        <p>{[e.seeds[exam.seedBy], fill(e.tries, { n: exam.attempts }), exam.openedAt === null ? fill(e.preparedAt, { when: whenText(exam.preparedAt) }) : fill(e.openedAt, { when: whenText(exam.openedAt) })].join(' · ')}</p>
      </div>
      <div className="exam-actions">
        {exam.state !== 'prepared' && <button type="button" className="paper-button" aria-expanded={results} data-testid="exam-results" onClick={() => setResults(!results)}>{e.results}</button>}
        {exam.state === 'open'
          ? <button type="button" className="paper-button strong" data-testid="close-exam" onClick={() => onPut({ ...exam, state: 'closed', closedAt: new Date().toISOString() })}><DoorClosed aria-hidden="true" />{e.close}</button>
          : <button type="button" className="paper-button" data-testid="open-exam" onClick={open}><DoorOpen aria-hidden="true" />{exam.state === 'closed' ? e.reopen : e.open}</button>}
        {exam.state === 'prepared' && <button type="button" className="paper-button" aria-label={fill(e.throwAway, { name: exam.name })} onClick={onThrowAway}><Trash2 aria-hidden="true" /></button>}
      </div>
      {results && <ExamResults exam={exam} />}
    </li>
  );
}
