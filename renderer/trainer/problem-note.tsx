import { TriangleAlert } from 'lucide-react';
import type { Bilingual } from '../../electron/contract/ids.js';
import { useTrainerWords } from './words.js';

/** What went wrong and what to do, in the present language. */
export function ProblemNote({ problem }: { readonly problem: Bilingual }) {
  const { pack } = useTrainerWords();
  return <p className="problem-note" role="alert"><TriangleAlert aria-hidden="true" />{problem[pack]}</p>;
}
