import type { PackagedApp } from './launch.js';

/** What the operating system's next dialogs for opening answer: files or a folder. */
export async function answerOpening({ app }: Pick<PackagedApp, 'app'>, ...paths: readonly string[]): Promise<void> {
  await app.evaluate(({ dialog }, filePaths) => {
    dialog.showOpenDialog = async () => ({ canceled: false, filePaths });
  }, [...paths]);
}

/** What the operating system's next dialogs for saving answer. */
export async function answerSaving({ app }: Pick<PackagedApp, 'app'>, path: string): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, path);
}
