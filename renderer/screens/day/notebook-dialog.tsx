import { Dialog } from 'radix-ui';
import { X } from 'lucide-react';
import { useState } from 'react';
import { useCardWords } from '../../hooks/use-pack-words.js';
import { useWords } from '../../i18n/index.js';
import type { Notebook, NotebookPage } from '../../notebook.js';
import './notebook.css';

/** The player's own questions and answers of earlier levels, page by page, with what each was worth and why. */
export function NotebookDialog({ notebook, onClose }: { readonly notebook: Notebook; readonly onClose: () => void }) {
  const { t, words } = useWords();
  const say = useCardWords();
  const [shown, setShown] = useState(0);
  const w = words.interview.notebook;
  const page = notebook.pages[shown];
  return (
    <Dialog.Root open onOpenChange={(open) => { if (!open) onClose(); }}>
      <Dialog.Portal>
        <div className="veil" />
        <Dialog.Content className="my-notebook" aria-describedby={undefined} data-testid="notebook">
          <header>
            <Dialog.Title>{w.heading}</Dialog.Title>
            <Dialog.Close className="icon-button" aria-label={w.close} data-key="escape"><X aria-hidden="true" /></Dialog.Close>
          </header>
          {page === undefined ? <p className="notebook-none">{w.empty}</p> : (
            <div className="notebook-body">
              <nav className="scroll" aria-label={w.heading}>
                {notebook.pages.map(({ key, title, score }, at) => (
                  <button key={key} type="button" aria-pressed={at === shown} data-page={key} onClick={() => setShown(at)}><span>{say(title)}</span><b className="number">{Math.round(score)}</b></button>
                ))}
              </nav>
              <Page page={page} />
            </div>
          )}
          {page !== undefined && notebook.missing.length > 0 && <p className="notebook-missing">{t('interview.notebook.missing', { levels: notebook.missing.map(say).join(w.list) })}</p>}
        </Dialog.Content>
      </Dialog.Portal>
    </Dialog.Root>
  );
}

function Page({ page }: { readonly page: NotebookPage }) {
  const { t, words } = useWords();
  const say = useCardWords();
  const w = words.interview.notebook;
  return (
    <div className="notebook-page scroll" tabIndex={0} key={page.key} aria-label={say(page.title)} role="region">
      <h3>{t('interview.notebook.page', { title: say(page.title), score: Math.round(page.score), mode: words.levels[page.mode] })}</h3>
      <ol>
        {page.entries.map(({ step, who, asked, said, tier, why }, at) => (
          <li key={`${page.key} ${at}`} data-tier={tier}>
            <p className="notebook-tier"><b>{words.debrief.choices.tiers[tier]}</b><span>{words.steps[step]}</span></p>
            {asked !== null && <p><i>{w.asked}</i><span><em>{say(who)}</em>{say(asked)}</span></p>}
            <p className="notebook-said"><i>{w.said}</i><span>{said === null ? w.chosen : say(said)}</span></p>
            {why !== null && <p className="notebook-why"><i>{w.why}</i><span>{say(why)}</span></p>}
          </li>
        ))}
      </ol>
    </div>
  );
}
