import { useState } from 'react';
import type { Plans } from '../../../electron/contract/trainer/plans.js';
import { stationLevels } from '../../library.js';
import { useTrainer } from '../desk-context.js';
import { useTrainerWords } from '../words.js';

/** Which levels one class sees at a station. Nothing chosen for a class: it sees all of them. */
export function LevelsForClass({ plans, onChange }: { readonly plans: Plans; readonly onChange: (plans: Plans) => void }) {
  const { t, pack } = useTrainerWords();
  const { people, library } = useTrainer();
  const [chosen, setChosen] = useState<string | null>(null);
  const classId = people.classes.find(({ id }) => id === chosen)?.id ?? people.classes[0]?.id;
  const levels = stationLevels(library);
  const seen = classId === undefined ? undefined : plans.levels[classId];
  const set = (ids: readonly string[] | null): void => {
    if (classId === undefined) return;
    const { [classId]: _old, ...others } = plans.levels;
    onChange({ ...plans, levels: ids === null ? others : { ...others, [classId]: [...ids] } });
  };
  const turn = (key: string): void => {
    const now = new Set(seen ?? levels.map((level) => level.key));
    if (now.has(key)) now.delete(key);
    else now.add(key);
    set(now.size === levels.length ? null : levels.map((level) => level.key).filter((id) => now.has(id)));
  };
  return (
    <section className="card levels-card" aria-label={t.plans.levelsHead}>
      <header>
        <div><h2>{t.plans.levelsHead}</h2><p>{seen === undefined ? t.plans.seesAll : seen.length === 0 ? t.plans.seesNone : t.plans.seesSome}</p></div>
        {people.classes.length > 0 && (
          <label className="picker"><span>{t.classes.one}</span>
            <select value={classId ?? ''} onChange={({ target }) => setChosen(target.value)}>{people.classes.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}</select>
          </label>
        )}
      </header>
      {people.classes.length === 0 ? <p className="quiet-line">{t.plans.noClasses}</p> : (
        <ul className="level-checks">
          {levels.map(({ key, outline }) => (
            <li key={key}><label><input type="checkbox" checked={seen === undefined || seen.includes(key)} onChange={() => turn(key)} /><span><b>{key}</b> {outline.title[pack]}</span></label></li>
          ))}
        </ul>
      )}
    </section>
  );
}
