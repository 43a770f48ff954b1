import type { Notice } from '../contract/notices.js';
import { codeOf } from './disk-problem.js';
import { log } from './log.js';
import { NOTICES } from './notice-texts.js';
import { writeWhole } from './whole-file.js';

/** What saving a page needs of the window. */
export interface PaperShell {
  /** Asks where the file should go; null when the player thinks better of it. */
  ask(name: string): Promise<string | null>;
  /** The page as it would lie on paper. */
  print(): Promise<Uint8Array>;
  notify(notice: Notice): void;
}

/** Saves the page as a PDF where the player wants it. Whether it lies there is said in a notice, in both cases. */
export async function savePaper(shell: PaperShell, name: string): Promise<void> {
  const file = await shell.ask(name);
  if (file === null) return;
  let bytes: Uint8Array;
  try {
    bytes = await shell.print();
  } catch (error) {
    log.error(`The page cannot be turned into a PDF: ${String(error)}`);
    shell.notify(NOTICES.paperFailed());
    return;
  }
  try {
    await writeWhole(file, bytes);
  } catch (error) {
    log.error(`${file} cannot be written: ${String(error)}`);
    shell.notify(NOTICES.paperUnwritable(file, codeOf(error)));
    return;
  }
  shell.notify(NOTICES.paperSaved(file));
}
