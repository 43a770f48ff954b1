import type { Removed } from '../../../electron/contract/trainer/views.js';
import { fill } from '../../screens/debrief/fill.js';
import { PaperDialog } from '../dialog.js';
import { useTrainerWords } from '../words.js';

/** Whether something of a deleted person may still lie somewhere that the program cannot change. */
export function leavesAny({ backupsReached, backupsLeft, asides }: Removed): boolean {
  return !backupsReached || backupsLeft.length > 0 || asides.length > 0;
}

/** After somebody was deleted: which files may still hold them, and what to do about each. */
export function LeftDialog({ name, removed, onClose }: { readonly name: string; readonly removed: Removed; readonly onClose: () => void }) {
  const { t } = useTrainerWords();
  const l = t.person.left;
  const { runs, backupFolder, backupsReached, backupsCleaned, backupsLeft, asides } = removed;
  const folder = backupFolder ?? '';
  const files = (names: readonly string[]): string => names.join(t.list);
  return (
    <PaperDialog title={fill(l.head, { name })} onClose={onClose}>
      <ul className="dialog-list left-list scroll" data-testid="left-behind">
        <li><b>{l.done}</b><span>{fill(l.doneText, { runs, n: backupsCleaned })}</span></li>
        {!backupsReached && <li><b>{l.unreached}</b><span>{fill(l.unreachedText, { folder })}</span></li>}
        {backupsLeft.length > 0 && <li><b>{l.files}</b><span>{fill(l.filesText, { folder, files: files(backupsLeft) })}</span></li>}
        {asides.length > 0 && <li><b>{l.asides}</b><span>{fill(l.asidesText, { files: files(asides) })}</span></li>}
      </ul>
      <footer><button type="button" className="paper-button strong" autoFocus data-testid="left-seen" onClick={onClose}>{l.close}</button></footer>
    </PaperDialog>
  );
}
