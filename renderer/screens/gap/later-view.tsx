import { Check, FlagTriangleRight, Send } from 'lucide-react';
import { place } from '../../components/place.js';
import { useWords } from '../../i18n/index.js';
import { callSheetOf } from '../../library.js';
import { commandId, type Task } from '../../rules.js';
import { useDesk, useDeskState } from '../shift/shift-context.js';
import './gap-side.css';
import './later.css';

const CARD = { x: 220, y: 40, width: 840, height: 560 } as const;
const ROW = { x: 290, y: 584, width: 700, height: 70 } as const;

/** A jump in time: what was registered has to be really done now. */
export function LaterView() {
  const { words } = useWords();
  const { act } = useDesk();
  const tasks = useDeskState((state) => state.tasks).filter((task) => task.later);
  const open = tasks.some((task) => task.status === 'registered');
  return (
    <>
      <section className="at later scroll" style={place(CARD)} aria-label={words.later.heading}>
        {tasks.map((task) => <LaterCard key={task.id} task={task} />)}
      </section>
      <div className="at take-row" style={place(ROW)}>
        <button type="button" className={`button ${open ? 'ghost' : 'lamp'} take`} data-key="space" data-choice="finish" onClick={() => act({ type: 'shift/finish' })}>
          <FlagTriangleRight aria-hidden="true" />{open ? words.later.skip : words.later.finish}
        </button>
      </div>
    </>
  );
}

function LaterCard({ task }: { readonly task: Task }) {
  const { words } = useWords();
  const { entry, say, act } = useDesk();
  const variantId = useDeskState((state) => state.finished.find((call) => call.callId === task.callId)?.variantId);
  const sheet = callSheetOf(entry.pack, task.callId);
  const promise = sheet.promises[task.promiseId];
  if (promise === undefined) return null;
  const command = { type: 'task/do', taskId: task.id } as const;
  return (
    <article className="later-card">
      <p className="label">{words.later.heading} · {say(sheet.name, variantId)}</p>
      <h2>{promise.later === null ? words.later.heading : say(promise.later, variantId)}</h2>
      <p>{say(promise.what, variantId)}</p>
      {promise.message !== null && <blockquote><span>{words.later.message}</span>{say(promise.message, variantId)}</blockquote>}
      {task.status === 'registered'
        ? <button type="button" className="button file-card" data-digit="1" data-choice={commandId(command)} onClick={() => act(command)}><Send aria-hidden="true" />{words.later.send}</button>
        : <p className="task-status"><Check aria-hidden="true" />{task.status === 'broken' ? words.gap.brokenTask : words.later.sent}</p>}
    </article>
  );
}
