import { Copy, Shuffle, TriangleAlert } from 'lucide-react';
import { Fragment, useId, useRef, useState } from 'react';
import { planCode } from '../../../game/content/free-shift/plan.js';
import { EXAMPLE_CODE } from '../../free-shift/typed.js';
import { useWords } from '../../i18n/index.js';
import type { Roster } from './use-roster.js';

/** The code of the shift as it stands on the roster, to pass on; and the field for somebody else's. */
export function CodeSlip({ roster }: { readonly roster: Roster }) {
  const { t, words } = useWords();
  const { plan, typed, reading, tooFew, setTyped, another } = roster;
  const [copied, setCopied] = useState<{ readonly code: string; readonly how: 'copied' | 'selected' } | null>(null);
  const shown = useRef<HTMLInputElement>(null);
  const field = useId();
  const w = words.free;
  const code = planCode(plan);
  const wrong = reading.kind === 'neither' || reading.kind === 'slip';
  const copy = async (): Promise<void> => {
    shown.current?.focus();
    shown.current?.select();
    setCopied({ code, how: (await written(code)) ? 'copied' : 'selected' });
  };
  const said = reading.kind === 'neither' ? t('free.neither', { code: EXAMPLE_CODE })
    : reading.kind === 'slip' ? t('free.slipped', { code: EXAMPLE_CODE })
      : tooFew !== null ? t('free.tooFew', { mix: w.mixes[plan.mix], all: w.mixes.all, minutes: plan.minutes, ...tooFew })
        : null;
  return (
    <section className="slip" aria-label={w.slip}>
      <div className="slip-code" data-off={wrong}>
        <label htmlFor={`${field}-code`}>{w.slip}</label>
        <input id={`${field}-code`} ref={shown} readOnly value={wrong ? '' : code} data-testid="free-code" onFocus={(event) => event.currentTarget.select()} />
        <button type="button" className="paper-copy" disabled={wrong} data-testid="copy-code" onClick={() => void copy()}><Copy aria-hidden="true" />{w.copy}</button>
        <button type="button" className="paper-copy" data-testid="another" onClick={another}><Shuffle aria-hidden="true" />{w.another}</button>
        <p role="status">{copied?.code === code && !wrong ? w[copied.how] : w.same}</p>
      </div>
      <div className="slip-type">
        <label htmlFor={field}>{w.typeHead}</label>
        <input id={field} value={typed} placeholder={EXAMPLE_CODE} maxLength={60} autoComplete="off" autoCapitalize="off" spellCheck={false} aria-invalid={wrong} aria-describedby={`${field}-said`} data-testid="type-code" onChange={(event) => setTyped(event.target.value)} />
        <p id={`${field}-said`} role="status" className={said === null ? undefined : 'slip-wrong'} data-testid="code-said">
          {said !== null && <TriangleAlert aria-hidden="true" />}
          {said !== null ? <span><Sentence text={said} /></span> : (reading.kind === 'code' ? w.readCode : reading.kind === 'seed' ? w.readSeed : w.typeNote)}
        </p>
      </div>
    </section>
  );
}

/** A sentence in which the example of a code stays in one piece. */
function Sentence({ text }: { readonly text: string }) {
  const [before = '', ...after] = text.split(EXAMPLE_CODE);
  return <>{before}{after.map((part) => <Fragment key={part}><code>{EXAMPLE_CODE}</code>{part}</Fragment>)}</>;
}

/** Puts a text on the clipboard; false where that is not allowed. */
async function written(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
