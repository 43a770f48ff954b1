import type { ReactNode } from 'react';
import { useTrainer } from './desk-context.js';
import { useTrainerWords } from './words.js';

/** Whose figures are shown: everybody's, or one class's. */
export function ClassPicker({ value, onChange, children }: { readonly value: string | null; readonly onChange: (classId: string | null) => void; readonly children?: ReactNode }) {
  const { people } = useTrainer();
  const { t } = useTrainerWords();
  return (
    <label className="picker">
      <span>{t.classes.pick}</span>
      <select value={value ?? ''} data-testid="class-picker" onChange={({ target }) => onChange(target.value === '' ? null : target.value)}>
        <option value="">{t.classes.all}</option>
        {people.classes.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
      </select>
      {children}
    </label>
  );
}
