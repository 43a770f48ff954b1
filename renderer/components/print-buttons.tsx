import { FileDown, Printer } from 'lucide-react';
import { useState } from 'react';
import { useProfile } from '../hooks/use-profile.js';
import { useWords } from '../i18n/index.js';
import { hasShell } from '../platform/desk.js';
import { fileNameOf } from './file-name.js';

/** Puts the page on paper. The game's own window also keeps it as a PDF; in a browser the print dialog does that. */
export function PrintButtons({ title, strong = true }: {
  /** What the page is called; the file gets its name from it. */
  readonly title: string;
  readonly strong?: boolean;
}) {
  const { desk } = useProfile();
  const { words } = useWords();
  const [asking, setAsking] = useState(false);
  const save = (): void => {
    setAsking(true);
    void desk.savePaper(fileNameOf(title)).finally(() => setAsking(false));
  };
  return (
    <>
      {hasShell() && <button type="button" className="paper-button" data-testid="save-pdf" disabled={asking} onClick={save}><FileDown aria-hidden="true" />{words.app.savePdf}</button>}
      <button type="button" className={strong ? 'paper-button strong' : 'paper-button'} data-testid="print" onClick={() => window.print()}><Printer aria-hidden="true" />{words.app.print}</button>
    </>
  );
}
