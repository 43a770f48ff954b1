import { Trash2 } from 'lucide-react';
import { AlertDialog } from 'radix-ui';
import type { LogEntry } from '../../../electron/contract/progress.js';
import { useWords } from '../../i18n/index.js';
import { fill } from '../debrief/fill.js';

/** One page: who, when and where, what was hard, what the player did. */
export function LogPage({ entry, level, onRemove }: { readonly entry: LogEntry; readonly level: string; readonly onRemove: () => void }) {
  const { words, pack, language } = useWords();
  const t = words.log;
  const name = entry.callerName[pack];
  const day = new Intl.DateTimeFormat(language, { year: 'numeric', month: 'short', day: 'numeric' }).format(new Date(entry.at));
  return (
    <li className="page" data-testid="log-page">
      <header><h2>{name}</h2><p><time dateTime={entry.at}>{day}</time> · {level}</p></header>
      <dl>
        <dt>{t.difficulty}</dt><dd>{entry.difficulty[pack]}</dd>
        <dt>{t.action}</dt><dd className="did">{entry.action[pack]}</dd>
      </dl>
      <AlertDialog.Root>
        <AlertDialog.Trigger className="page-remove" aria-label={fill(t.removeNamed, { name })} title={t.remove}><Trash2 aria-hidden="true" /></AlertDialog.Trigger>
        <AlertDialog.Portal>
          <div className="page-veil" />
          <AlertDialog.Content className="page-confirm" aria-modal="true">
            <AlertDialog.Title>{fill(t.confirm, { name })}</AlertDialog.Title>
            <AlertDialog.Description>{t.confirmNote}</AlertDialog.Description>
            <div>
              <AlertDialog.Cancel className="paper-button">{t.no}</AlertDialog.Cancel>
              <AlertDialog.Action className="paper-button strong" onClick={onRemove}>{t.yes}</AlertDialog.Action>
            </div>
          </AlertDialog.Content>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </li>
  );
}
