import { useState } from 'react';
import type { Exam } from '../../../electron/contract/trainer/plans.js';
import { Segments } from '../../components/segments.js';
import { stationLevels } from '../../library.js';
import { useTrainer } from '../desk-context.js';
import { PaperDialog } from '../dialog.js';
import { useTrainerWords } from '../words.js';

const ATTEMPTS = ['1', '2', '3'] as const;

/** Prepares an exam: who, which levels, the same callers for all or each their own, and how often. */
export function ExamDialog({ onClose, onPrepared }: { readonly onClose: () => void; readonly onPrepared: (exam: Exam) => void }) {
  const { t, pack } = useTrainerWords();
  const { people, library } = useTrainer();
  const [name, setName] = useState('');
  const [classId, setClass] = useState<string | null>(people.classes[0]?.id ?? null);
  const [levelIds, setLevels] = useState<readonly string[]>([]);
  const [seedBy, setSeedBy] = useState<Exam['seedBy']>('class');
  const [attempts, setAttempts] = useState<(typeof ATTEMPTS)[number]>('1');
  const good = name.trim() !== '' && levelIds.length > 0;
  const prepare = (): void => {
    if (!good) return;
    const seed = crypto.getRandomValues(new Uint32Array(1))[0] ?? 0;
    onPrepared({ id: crypto.randomUUID(), name: name.trim(), classId, levelIds: [...levelIds], seedBy, seed, attempts: Number(attempts), state: 'prepared', preparedAt: new Date().toISOString(), openedAt: null, closedAt: null });
  };
  const turn = (key: string): void => setLevels(levelIds.includes(key) ? levelIds.filter((id) => id !== key) : [...levelIds, key]);
  return (
    <PaperDialog title={t.exam.newHead} lead={t.exam.newLead} wide onClose={onClose}>
      <form onSubmit={(event) => { event.preventDefault(); prepare(); }}>
        <div className="exam-form scroll" tabIndex={-1}>
          <label className="field"><span>{t.exam.name}</span><input className="paper-input" data-testid="exam-name" autoFocus maxLength={60} value={name} onChange={({ target }) => setName(target.value)} /></label>
          <label className="field"><span>{t.exam.who}</span>
            <select className="paper-input" value={classId ?? ''} onChange={({ target }) => setClass(target.value === '' ? null : target.value)}><option value="">{t.classes.all}</option>{people.classes.map(({ id, name: of }) => <option key={id} value={id}>{of}</option>)}</select>
          </label>
          <div className="field"><span>{t.exam.seedBy}</span><div className="paper-segments"><Segments<Exam['seedBy']> label={t.exam.seedBy} value={seedBy} options={[{ value: 'class', name: t.exam.seeds.class }, { value: 'trainee', name: t.exam.seeds.trainee }]} onChange={setSeedBy} /></div></div>
          <div className="field"><span>{t.exam.attempts}</span><div className="paper-segments"><Segments<(typeof ATTEMPTS)[number]> label={t.exam.attempts} value={attempts} options={ATTEMPTS.map((value) => ({ value, name: value }))} onChange={setAttempts} /></div></div>
          <fieldset className="field"><legend>{t.exam.levels}</legend>
            <ul className="level-checks">{stationLevels(library).map(({ key, outline }) => <li key={key}><label><input type="checkbox" data-exam-level={key} checked={levelIds.includes(key)} onChange={() => turn(key)} /><span><b>{key}</b> {outline.title[pack]}</span></label></li>)}</ul>
          </fieldset>
        </div>
        <footer>
          <button type="button" className="paper-button" onClick={onClose}>{t.dialog.cancel}</button>
          <button type="submit" className="paper-button strong" data-testid="save-exam" aria-disabled={!good}>{t.exam.prepare}</button>
        </footer>
      </form>
    </PaperDialog>
  );
}
