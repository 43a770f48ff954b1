import { dialog, type BrowserWindow, type OpenDialogOptions } from 'electron';
import type { FileDialogs } from './exchange-desk.js';

const FILTERS = {
  roster: [{ name: 'CSV, Excel', extensions: ['csv', 'txt', 'xlsx'] }],
  bundles: [{ name: 'Next Call', extensions: ['ncb'] }],
  enrolment: [{ name: 'Next Call', extensions: ['nce'] }],
  'public-key': [{ name: 'Next Call', extensions: ['nck'] }],
  plans: [{ name: 'Next Call', extensions: ['ncp'] }],
};

/** The dialogs of the operating system, over the desk's window. */
export function fileDialogs(window: () => BrowserWindow | null): FileDialogs {
  const ask = async (options: OpenDialogOptions): Promise<readonly string[]> => {
    const over = window();
    const { canceled, filePaths } = over === null ? await dialog.showOpenDialog(options) : await dialog.showOpenDialog(over, options);
    return canceled ? [] : filePaths;
  };
  return {
    openFiles: (what) => ask({ filters: FILTERS[what], properties: what === 'bundles' ? ['openFile', 'multiSelections'] : ['openFile'] }),
    openFolder: async () => (await ask({ properties: ['openDirectory', 'createDirectory'] }))[0] ?? null,
  };
}
