import { Square } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { ExportProgress as Progress } from '../../../electron/contract/trainer/exchange.js';
import { fill } from '../../screens/debrief/fill.js';
import { answered } from '../ask.js';
import { useTrainer } from '../desk-context.js';
import { useTrainerWords } from '../words.js';
import { secondsLeft, type Seen } from './seconds-left.js';

const LOOK_MS = 500;

/** How far an export has come and how long it takes yet, also one that was begun before this page was left; and what breaks it off. `asked`: this page waits for one. */
export function ExportProgress({ asked }: { readonly asked: boolean }) {
  const { t } = useTrainerWords();
  const { trainer } = useTrainer();
  const x = t.exchange;
  const [progress, setProgress] = useState<Progress | null>(null);
  const [stopped, setStopped] = useState(false);
  const first = useRef<Seen | null>(null);
  const [left, setLeft] = useState<number | null>(null);
  const writing = progress !== null && progress.total > 0;
  const watching = asked || progress !== null;
  useEffect(() => {
    let gone = false;
    const look = async (): Promise<void> => {
      const outcome = await answered(trainer.exportProgress());
      if (gone) return;
      const now = outcome.kind === 'done' ? outcome.value : null;
      setProgress(now);
      if (now === null || now.total === 0) {
        first.current = null;
        return;
      }
      const seen = { done: now.done, at: performance.now() };
      if (first.current === null) {
        first.current = seen;
        setStopped(false);
      }
      setLeft(secondsLeft(first.current, seen, now.total));
    };
    void look();
    if (!watching) return () => void (gone = true);
    const timer = setInterval(() => void look(), LOOK_MS);
    return () => {
      gone = true;
      clearInterval(timer);
    };
  }, [trainer, watching]);
  const stop = (): void => {
    setStopped(true);
    void answered(trainer.stopExport());
  };
  if (!writing) return stopped && !asked ? <p role="status" className="quiet-line" data-testid="export-stopped">{x.stopped}</p> : null;
  const remains = left === null ? '' : left < 60 ? x.leftSoon : fill(x.leftMinutes, { n: Math.ceil(left / 60) });
  return (
    <div className="export-progress" data-testid="export-progress">
      <progress aria-label={x.outHead} max={progress.total} value={progress.done} />
      <p>{fill(x.progress, { done: progress.done, total: progress.total })} {remains}</p>
      <button type="button" className="paper-button" data-testid="export-stop" aria-disabled={stopped} onClick={stop}><Square aria-hidden="true" />{x.stop}</button>
    </div>
  );
}
