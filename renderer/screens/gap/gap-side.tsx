import { BookHeart, Check, CircleX, Send } from 'lucide-react';
import { TOOLS_PANEL } from '../../../game/session/index.js';
import { place } from '../../components/place.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { commandId, isOpenTask, type Task } from '../../rules.js';
import { useDesk, useDeskState } from '../shift/shift-context.js';
import { callToLog } from './gap-facts.js';

/** Where the paperwork lies once there is nothing else to do. */
const WIDE = { x: 24, y: 414, width: 1232, height: 160 } as const;

/** What is still to be done beside resting: promises, and the entry in the achievement log. `wide`: across the desk, after the last call. */
export function GapSide({ wide, onWrite }: { readonly wide: boolean; readonly onWrite: (callId: string) => void }) {
  const { words } = useWords();
  const { level, session, entry, say } = useDesk();
  const tasks = useDeskState((state) => state.tasks);
  useDeskState((state) => state.log);
  useDeskState((state) => state.finished);
  const call = callToLog(level, session.getState());
  const written = session.getState().log.length > 0 && call === null;
  const sheet = call === null ? null : callSheetOf(entry.pack, call.callId);
  return (
    <aside className="at gap-side" data-wide={wide} style={place(wide ? WIDE : TOOLS_PANEL)}>
      <section className="glass" aria-label={words.gap.tasks}>
        <h2 className="label">{words.gap.tasks}</h2>
        {tasks.length === 0 ? <p className="side-none">{words.gap.tasksNone}</p> : <ul className="tasks scroll" tabIndex={0} aria-label={words.gap.tasks}>{openFirst(tasks).map((task) => <TaskLine key={task.id} task={task} />)}</ul>}
      </section>
      {(call !== null || written) && (
        <section className="glass" aria-label={words.log.heading}>
          <h2 className="label">{words.log.heading}</h2>
          {call === null || sheet === null
            ? <p className="side-none"><Check aria-hidden="true" />{words.gap.written}</p>
            : <>
                <p className="side-none">{say(sheet.name, call.variantId)} · {say(sheet.issue, call.variantId)}</p>
                <button type="button" className="button ghost" data-testid="write-log" onClick={() => onWrite(call.callId)}><BookHeart aria-hidden="true" />{words.gap.log}</button>
              </>}
        </section>
      )}
    </aside>
  );
}

/** What is still open stands on top, then the rest, newest first. */
function openFirst(tasks: readonly Task[]): readonly Task[] {
  return [...tasks.filter((task) => task.status === 'open'), ...tasks.filter((task) => task.status !== 'open').reverse()];
}

function TaskLine({ task }: { readonly task: Task }) {
  const { t, words } = useWords();
  const { session, entry, say, act } = useDesk();
  const mode = useDeskState((state) => state.mode);
  const left = useDeskState((state) => Math.ceil((task.dueTick - state.tick) / 10));
  const sheet = callSheetOf(entry.pack, task.callId);
  const state = session.getState();
  const variantId = state.finished.find((call) => call.callId === task.callId)?.variantId;
  const promise = sheet.promises[task.promiseId];
  const open = isOpenTask(state, task);
  const what = promise === undefined ? task.promiseId : say(promise.what, variantId);
  const timed = mode === 'exam' && !task.later;
  const command = { type: 'task/do', taskId: task.id } as const;
  const status = { open: '', registered: words.gap.registered, done: words.gap.doneTask, late: words.gap.lateTask, broken: words.gap.brokenTask }[task.status];
  return (
    <li data-status={task.status}>
      {open
        ? <button type="button" className="task" data-choice={commandId(command)} onClick={() => act(command)}>
            <span>{what}<small className="number" data-late={timed && left < 0}>{timed ? (left >= 0 ? t('gap.due', { n: left }) : words.shift.late) : words.gap.dueAny}</small></span>
            <b><Send aria-hidden="true" />{task.later ? words.gap.registerTask : words.gap.doTask}</b>
          </button>
        : <p className="task task-over"><span>{what}</span><b className="task-status">{task.status === 'broken' ? <CircleX aria-hidden="true" /> : <Check aria-hidden="true" />}{status}</b></p>}
    </li>
  );
}
