import { join } from 'node:path';
import { app, dialog } from 'electron';
import type { BrowserWindow } from 'electron';
import type { PaperShell } from './paper-file.js';

/** The window as the place where a page is asked about and printed from. */
export function paperOf(window: BrowserWindow): Pick<PaperShell, 'ask' | 'print'> {
  return {
    async ask(name) {
      const defaultPath = join(app.getPath('documents'), `${name}.pdf`);
      const { canceled, filePath } = await dialog.showSaveDialog(window, { defaultPath, filters: [{ name: 'PDF', extensions: ['pdf'] }] });
      return canceled || filePath === '' ? null : filePath;
    },
    // Size and margins are those of the page's own print styles.
    print: () => window.webContents.printToPDF({ preferCSSPageSize: true, printBackground: true }),
  };
}
