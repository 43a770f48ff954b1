import { useWords } from '../i18n/index.js';
import type { Mode } from '../rules.js';
import { Segments } from './segments.js';

/** Practice or exam, with what each of them means. */
export function ModeChoice({ mode, onMode }: { readonly mode: Mode; readonly onMode: (mode: Mode) => void }) {
  const { words } = useWords();
  return (
    <Segments<Mode> label={words.levels.mode} value={mode} onChange={onMode} options={[
      { value: 'practice', name: words.levels.practice, note: words.levels.practiceNote },
      { value: 'exam', name: words.levels.exam, note: words.levels.examNote },
    ]} />
  );
}
