import { rmSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import ElectronStore from 'electron-store';
import { DiskProblem } from './disk-problem.js';
import { putInPlaceSync } from './whole-file.js';

/** Writes `name`.json below a folder; throws when the disk refuses. `name` may lead into a folder, as in `runs/abc`. */
export type WriteSave = (folder: string, name: string, value: Record<string, unknown>) => void;

/** Writes atomically, through a file beside it: a kill or a full disk leaves either the old text or the new one. */
export const writeSave: WriteSave = (folder, name, value) => {
  const place = join(folder, `${name}.json`);
  const text = JSON.stringify(value);
  const store = new ElectronStore({
    name: `${basename(name)}.next`,
    cwd: join(folder, dirname(name)),
    serialize: () => text,
    // The whole text is replaced, so what lies there need not be understood again.
    deserialize: () => ({}),
  });
  try {
    store.store = value;
    // It writes once and looks no further: of a disk that is nearly full a part passes for the whole.
    if (statSync(store.path).size !== Buffer.byteLength(text)) throw Object.assign(new Error(`no room left for ${place}`), { code: 'ENOSPC' });
    putInPlaceSync(store.path, place);
  } catch (error) {
    rmSync(store.path, { force: true });
    throw new DiskProblem(error, place);
  }
};
