import { FileClock } from 'lucide-react';
import { useWords } from '../../i18n/index.js';
import { isOtherPolicy } from '../../policy.js';
import { useDebrief } from './debrief-context.js';
import { fill } from './fill.js';

/** Says that a recording was made under another policy than the one it is shown by. */
export function PolicyNote() {
  const { words } = useWords();
  const { run, entry } = useDebrief();
  const { policyHash } = run.replay;
  if (!isOtherPolicy(policyHash, entry.policy)) return null;
  const t = words.policy;
  const now = shortHash(entry.policy.hash);
  return <p className="policy-note" role="note" data-testid="other-policy"><FileClock aria-hidden="true" />{policyHash === undefined ? fill(t.otherUnnamed, { now }) : fill(t.other, { then: shortHash(policyHash), now })}</p>;
}

/** The first digits of a policy's hash: enough to tell two files apart by eye. */
export function shortHash(hash: string): string {
  return hash.slice(0, 8);
}
