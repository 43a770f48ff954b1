import { TriangleAlert } from 'lucide-react';
import type { Diagnostic } from '../../game/content/index.js';
import { useWords } from '../i18n/index.js';

/** A level whose files have errors: the reasons, and no way to play it. */
export function FaultyCard({ folder, diagnostics }: { readonly folder: string; readonly diagnostics: readonly Diagnostic[] }) {
  const { t, words } = useWords();
  return (
    <div className="level-card level-faulty glass" data-level-faulty={folder}>
      <span className="level-path" aria-hidden="true"><i>!</i></span>
      <span className="level-title"><TriangleAlert aria-hidden="true" />{words.levels.broken}</span>
      <span className="level-teaches"><code>{folder}</code> {t('levels.problems', { n: diagnostics.length })}</span>
      <ul className="level-faults scroll" tabIndex={0}>
        {diagnostics.map((diagnostic, index) => (
          <li key={index}><b>{diagnostic.code}</b> {diagnostic.file} {diagnostic.path}<br />{diagnostic.message} {diagnostic.hint}</li>
        ))}
      </ul>
    </div>
  );
}
