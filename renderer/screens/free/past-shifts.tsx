import { FileText, RotateCw } from 'lucide-react';
import type { FreeResult } from '../../../electron/contract/free.js';
import { useProfile } from '../../hooks/use-profile.js';
import { useWords } from '../../i18n/index.js';

/** The last free shifts: how each went, its code, and the ways back into it. */
export function PastShifts({ onAgain, onLook }: { readonly onAgain: (result: FreeResult) => void; readonly onLook: (result: FreeResult) => void }) {
  const { t, words, language } = useWords();
  const { results } = useProfile().profile.free;
  const w = words.free;
  const when = new Intl.DateTimeFormat(language, { month: 'numeric', day: 'numeric', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  return (
    <section className="past glass" aria-labelledby="past-head">
      <h2 id="past-head" className="label">{w.past}</h2>
      {results.length === 0 ? <p className="past-none">{w.pastNone}</p> : (
        <ol className="scroll">
          {results.map((result) => (
            <li key={result.run} data-testid="past-shift">
              <span className={`rank rank-${result.rank}`}><b>{result.rank}</b><span className="hidden-text">{words.ranks[result.rank]}</span></span>
              <span className="past-what"><strong>{result.score.toFixed(1)}</strong><span>{w.mode[result.mode]} · {when.format(new Date(result.at))}</span><code>{result.code}</code></span>
              <button type="button" className="icon-button" aria-label={t('free.again', { code: result.code })} title={t('free.again', { code: result.code })} onClick={() => onAgain(result)}><RotateCw aria-hidden="true" /></button>
              <button type="button" className="icon-button" aria-label={t('free.look', { code: result.code })} title={t('free.look', { code: result.code })} onClick={() => onLook(result)}><FileText aria-hidden="true" /></button>
            </li>
          ))}
        </ol>
      )}
    </section>
  );
}
