import { FileInput, FileOutput, ScanLine, X } from 'lucide-react';
import { useState } from 'react';
import type { CentreKey, CheckedCertificate } from '../../../electron/contract/trainer/certificates.js';
import { fill } from '../../screens/debrief/fill.js';
import { keyNumber } from '../certificate/key-number.js';
import { useAnswer, useTrainer } from '../desk-context.js';
import type { AskOnce } from '../use-ask.js';
import { useTrainerWords } from '../words.js';
import { Checked } from './checked.js';
import './certificates-card.css';

/** Certificates that somebody brings are checked here, and the keys that vouch for them are exchanged. `asked` changes when a key was made. */
export function CertificatesCard({ asked, busy, ask }: { readonly asked: string; readonly busy: boolean; readonly ask: AskOnce }) {
  const { t } = useTrainerWords();
  const { trainer } = useTrainer();
  const [text, setText] = useState('');
  const [checked, setChecked] = useState<CheckedCertificate | null>(null);
  const [changed, setChanged] = useState<{ readonly asked: string; readonly keys: readonly CentreKey[] } | null>(null);
  const [said, setSaid] = useState('');
  const found = useAnswer(`keys ${asked}`, () => trainer.certificateKeys());
  const keys = changed?.asked === asked ? changed.keys : found?.kind === 'done' ? found.value : [];
  const setKeys = (now: readonly CentreKey[]): void => { setChanged({ asked, keys: now }); setChecked(null); };
  const own = keys.find(({ whose }) => whose === 'own');
  const { check: c, keys: k } = t.certificate;
  const good = text.trim() !== '' && !busy;
  const check = (): void => {
    if (good) ask(() => trainer.checkCertificate(text), setChecked);
  };
  return (
    <section className="card" aria-label={c.head}>
      <header><div><h2>{c.head}</h2><p>{c.lead}</p></div></header>
      <form className="check-form" onSubmit={(event) => { event.preventDefault(); check(); }}>
        <label className="field"><span>{c.text}</span>
          {/* A hand scanner ends with Enter: that checks what it wrote. */}
          <textarea className="paper-input" data-testid="certificate-text" rows={3} maxLength={20_000} spellCheck={false} placeholder={c.hint} value={text}
            onChange={({ target }) => { setText(target.value); setChecked(null); }} onKeyDown={(event) => { if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); check(); } }} />
        </label>
        <button type="submit" className="paper-button" data-testid="check-certificate" aria-disabled={!good}><ScanLine aria-hidden="true" />{c.go}</button>
      </form>
      <div role="status">{checked !== null && <Checked checked={checked} />}</div>
      <h3>{k.head}</h3>
      <p className="keys-lead">{k.lead}</p>
      {found?.kind === 'done' && keys.length === 0 && <p className="quiet-line">{k.none}</p>}
      <ul className="keys" data-testid="centre-keys">
        {keys.map(({ id, name, whose }) => (
          <li key={id}>
            <b>{name}</b><span>{k.whose[whose]}</span><span className="number">{fill(k.number, { id: keyNumber(id) })}</span>
            {whose === 'other' && <button type="button" className="key-gone" aria-label={fill(k.forget, { name })} title={fill(k.forget, { name })} aria-disabled={busy} onClick={() => ask(() => trainer.forgetPublicKey(id), (left) => { setKeys(left); setSaid(''); })}><X aria-hidden="true" /></button>}
          </li>
        ))}
      </ul>
      <div className="exchange-row">
        <button type="button" className="paper-button" data-testid="read-key" aria-disabled={busy} onClick={() => ask(() => trainer.readPublicKey(), ({ key, keys: now }) => { setKeys(now); setSaid(fill(key.whose === 'other' ? k.readDone : k.readKnown, { name: key.name, id: keyNumber(key.id) })); })}><FileInput aria-hidden="true" />{k.read}</button>
        {own !== undefined && <button type="button" className="paper-button" data-testid="write-key" aria-disabled={busy} onClick={() => ask(() => trainer.writePublicKey(), ({ place }) => setSaid(fill(k.written, { place, id: keyNumber(own.id) })))}><FileOutput aria-hidden="true" />{k.write}</button>}
      </div>
      <p role="status" className="quiet-line" data-testid="key-said">{said}</p>
    </section>
  );
}
