import { LINE_MARKS } from '../../game/session/index.js';
import type { FloorSkill } from '../rules.js';

/** The sign of a line of the floor, the same that its callers wear in the picture. */
export function LineMark({ line }: { readonly line: FloorSkill }) {
  return (
    <svg className="lucide line-mark" viewBox="0 0 24 24" width="24" height="24" fill="none" stroke="currentColor" strokeWidth="2" strokeLinecap="round" strokeLinejoin="round" aria-hidden="true">
      <path d={LINE_MARKS[line]} />
    </svg>
  );
}
