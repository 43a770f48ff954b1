import { useWords } from '../../i18n/index.js';
import { pointOf } from '../../points.js';

/** Points of the guides by id, each with what it comes to. */
export function PointList({ ids }: { readonly ids: readonly string[] }) {
  const { pack } = useWords();
  return (
    <ul className="points">
      {ids.map((id) => <li key={id}><b>{id}</b>{pointOf(id)?.[pack]}</li>)}
    </ul>
  );
}
