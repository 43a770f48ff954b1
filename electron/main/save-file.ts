import { basename, dirname, join } from 'node:path';
import ElectronStore from 'electron-store';

/** Writes `name`.json below a folder; throws when the disk refuses. `name` may lead into a folder, as in `runs/abc`. */
export type WriteSave = (folder: string, name: string, value: Record<string, unknown>) => void;

/** Writes atomically, through a file beside it: a kill leaves either the old text or the new one. */
export const writeSave: WriteSave = (folder, name, value) => {
  const store = new ElectronStore({
    name: basename(name),
    cwd: join(folder, dirname(name)),
    serialize: (content) => JSON.stringify(content),
    // The whole text is replaced, so what lies there need not be understood again.
    deserialize: () => ({}),
  });
  store.store = value;
};
