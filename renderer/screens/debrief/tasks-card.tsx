import { Check, Clock, X } from 'lucide-react';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { useDebrief } from './debrief-context.js';

/** What was promised on the line, and what became of it. */
export function TasksCard() {
  const { words } = useWords();
  const { run, entry, say, nameOf } = useDebrief();
  const t = words.debrief.shift;
  const { tasks, finished } = run.state;
  return (
    <section className="card tasks-card" aria-label={t.tasks}>
      <header><h2>{t.tasks}</h2></header>
      {tasks.length === 0 ? <p className="card-note">{t.noTasks}</p> : (
        <ul>
          {tasks.map((task) => {
            const what = callSheetOf(entry.pack, task.callId).promises[task.promiseId]?.what;
            const variant = finished.find((call) => call.callId === task.callId)?.variantId;
            const Icon = task.status === 'done' ? Check : task.status === 'late' ? Clock : X;
            return <li key={task.id} className={task.status}><Icon aria-hidden="true" /><span>{what === undefined ? nameOf(task.callId) : say(what, variant)}<small>{t.status[task.status]}</small></span></li>;
          })}
        </ul>
      )}
    </section>
  );
}
